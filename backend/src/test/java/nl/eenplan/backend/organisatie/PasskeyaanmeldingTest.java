package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.organisatie.Eenmaalcodes.Uitkomst;
import nl.eenplan.backend.toegang.Tweedefactor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;

@Kerntest
@Import(Passkeyproef.class)
@DisplayName("Iemand logt in met een passkey")
class PasskeyaanmeldingTest {

    private static final String NAAM = "post";

    @Autowired
    private Passkeyaanmelding aanmelding;

    @Autowired
    private AuthenticationProvider wachtwoorden;

    @Autowired
    private Tweedefactor tweedefactor;

    @Autowired
    private Passkeyproef proef;

    @Autowired
    private Proefklok klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private final Apparaat apparaat = Apparaat.nieuw();

    @BeforeEach
    void schrijfIn() {
        proef.metWachtwoord(NAAM);
        proef.voegToe(apparaat, "laptop");
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
        klok.verzet(Duration.ofMinutes(15));
    }

    @Test
    @DisplayName("Een passkey is een hele aanmelding, met een bewezen tweede factor, en staat in het logboek")
    void meldtAan() {
        var wie = proef.met(apparaat);

        assertThat(wie.getUsername()).isEqualTo(NAAM);
        assertThat(wie.isVolledig()).isTrue();
        assertThat(tweedefactor.isBewezen()).isTrue();
        assertThat(proef.log(NAAM)).endsWith("aangemeld met passkey");
    }

    @Test
    @DisplayName("Een antwoord dat eerder werd gegeven, past bij geen andere vraag")
    void weigertHerhaling() {
        var eerder = proef.antwoord(apparaat);
        aanmelding.meldAan(eerder);
        var nu = proef.antwoord(Apparaat.nieuw());

        assertThatThrownBy(() -> aanmelding.meldAan(
                        new RelyingPartyAuthenticationRequest(nu.getRequestOptions(), eerder.getPublicKey())))
                .isInstanceOf(BadCredentialsException.class);

        assertThat(proef.log(NAAM)).endsWith("passkey onjuist");
        assertThat(proef.met(apparaat).isVolledig()).isTrue();
    }

    @Test
    @DisplayName("Telt een passkey terug, dan is er een kopie: die en het origineel doen niets meer, en zonder is het"
            + " wachtwoord niet genoeg")
    void blokkeertKopie() {
        proef.met(apparaat);
        var kopie = apparaat.kopie(2);
        proef.met(apparaat);

        assertThatThrownBy(() -> proef.met(kopie)).isInstanceOf(BadCredentialsException.class);
        assertThat(proef.log(NAAM)).endsWith("passkey geblokkeerd: er is een kopie");

        assertThatThrownBy(() -> proef.met(apparaat)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> proef.met(apparaat.kopie(100))).isInstanceOf(BadCredentialsException.class);
        assertThat(proef.log(NAAM)).endsWith("geblokkeerde passkey");
        assertThat(proef.metWachtwoord(NAAM).isVolledig()).isFalse();
    }

    @Test
    @DisplayName("De passkey van een ander telt niet als tweede stap, en een die een ander noemt wordt geweigerd")
    void weigertDieVanEenAnder() {
        proef.metWachtwoord("vos");
        var vanVos = Apparaat.nieuw();
        proef.voegToe(vanVos, "laptop");

        proef.metWachtwoord(NAAM);
        var vraag = aanmelding.vraag();
        assertThat(aanmelding.bewijs(vraag, vanVos.teken(vraag.json()))).isEqualTo(Uitkomst.FOUT);
        assertThat(tweedefactor.isBewezen()).isFalse();

        assertThatThrownBy(() -> proef.met(vanVos.noemt("AAAA"))).isInstanceOf(BadCredentialsException.class);
        assertThat(proef.log("vos")).endsWith("passkey onjuist");
    }

    @Test
    @DisplayName("Een vraag om een tweede stap is één keer te beantwoorden")
    void neemtVraagEenKeer() {
        proef.metWachtwoord(NAAM);
        var vraag = aanmelding.vraag();
        var antwoord = apparaat.teken(vraag.json());

        assertThat(aanmelding.bewijs(vraag, "geen json")).isEqualTo(Uitkomst.FOUT);
        assertThat(aanmelding.bewijs(vraag, antwoord)).isEqualTo(Uitkomst.FOUT);
        assertThat(tweedefactor.isBewezen()).isFalse();
    }

    @Test
    @DisplayName("Is de naam na tien foute wachtwoorden dicht, dan komt ook de passkey er een kwartier niet in")
    void volgtBlokkade() {
        for (int poging = 0; poging < 10; poging++) {
            assertThatThrownBy(() -> wachtwoorden.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(NAAM, "fout")))
                    .isNotNull();
        }

        assertThatThrownBy(() -> proef.met(apparaat)).isInstanceOf(LockedException.class);
        assertThat(proef.log(NAAM)).endsWith("passkey terwijl geblokkeerd");

        klok.verzet(Duration.ofMinutes(15));
        assertThat(proef.met(apparaat).isVolledig()).isTrue();
    }

    @Test
    @DisplayName("Een onbekende passkey en die van een gesloten account krijgen hetzelfde antwoord")
    void weigertGeslotenAccount() {
        var onbekend = "Deze passkey wordt niet geaccepteerd.";
        assertThatThrownBy(() -> proef.met(Apparaat.nieuw())).hasMessage(onbekend);
        jdbc.sql("update medewerker set actief = false where gebruikersnaam = :naam")
                .param("naam", NAAM)
                .update();
        try {
            assertThatThrownBy(() -> proef.met(apparaat)).hasMessage(onbekend);
            assertThat(proef.log(NAAM)).endsWith("passkey van een gesloten account");
        } finally {
            jdbc.sql("update medewerker set actief = true where gebruikersnaam = :naam")
                    .param("naam", NAAM)
                    .update();
        }
    }
}
