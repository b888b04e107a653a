package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.organisatie.Eenmaalcodes.Uitkomst;
import nl.eenplan.backend.organisatie.Passkeys.Toevoeging;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.TweedeFactorNodig;
import nl.eenplan.backend.toegang.Tweedefactor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
@Import(Passkeyproef.class)
@DisplayName("Iemand beheert zijn eigen passkeys")
class PasskeysTest {

    private static final String NAAM = "post";

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Passkeyaanmelding aanmelding;

    @Autowired
    private Tweedefactor tweedefactor;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Passkeyproef proef;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    @DisplayName("De eerste passkey vraagt het wachtwoord en geeft herstelcodes, de tweede vraagt de eerste")
    void voegtToe() {
        proef.metWachtwoord(NAAM);
        assertThat(passkeys.vraagtWachtwoord()).isTrue();
        assertThat(passkeys.begin("fout")).isEmpty();

        var eerste = Apparaat.nieuw();
        assertThat(proef.voegToe(eerste, " laptop "))
                .isInstanceOfSatisfying(
                        Toevoeging.Gelukt.class,
                        gelukt -> assertThat(gelukt.herstelcodes()).hasSize(10));
        assertThat(proef.voegToe(Apparaat.nieuw(), "telefoon")).isEqualTo(new Toevoeging.Gelukt(List.of()));

        assertThat(passkeys.eigen()).extracting(Passkey::naam).containsExactly("laptop", "telefoon");
        proef.met(eerste);
        jdbc.sql("update aanmeldsessie set tweede_factor = now() - interval '1 hour'")
                .update();
        assertThatThrownBy(() -> passkeys.begin(Passkeyproef.WACHTWOORD)).isInstanceOf(TweedeFactorNodig.class);
        assertThat(proef.log(NAAM)).contains("passkey toegevoegd");
    }

    @Test
    @DisplayName("Met een passkey is het wachtwoord alleen een halve aanmelding, waarin geen passkey erbij kan")
    void vraagtPasskeyNaWachtwoord() {
        proef.metWachtwoord(NAAM);
        var apparaat = Apparaat.nieuw();
        proef.voegToe(apparaat, "laptop");

        proef.metWachtwoord(NAAM);
        assertThatThrownBy(poort::gebruiker).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> passkeys.begin(Passkeyproef.WACHTWOORD)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(passkeys::eigen).isInstanceOf(IllegalStateException.class);

        var vraag = aanmelding.vraag();
        assertThat(aanmelding.bewijs(vraag, apparaat.teken(vraag.json()))).isEqualTo(Uitkomst.GOED);

        assertThat(poort.gebruiker().naam()).isNotBlank();
        assertThat(tweedefactor.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("Een verwijderde passkey doet niets meer; na de laatste is het wachtwoord weer genoeg")
    void verwijdert() {
        proef.metWachtwoord(NAAM);
        var apparaat = Apparaat.nieuw();
        proef.voegToe(apparaat, "laptop");
        passkeys.verwijder(apparaat.sleutelId());

        assertThatThrownBy(() -> proef.met(apparaat)).hasMessage("Deze passkey wordt niet geaccepteerd.");
        assertThat(proef.metWachtwoord(NAAM).isVolledig()).isTrue();
        assertThat(jdbc.sql("select count(*) from herstelcode")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(proef.log(NAAM)).contains("passkey verwijderd");
    }

    @Test
    @DisplayName("Wie de passkey van een ander probeert te verwijderen, verwijdert niets")
    void laatDieVanEenAnderStaan() {
        proef.metWachtwoord("vos");
        var vanVos = Apparaat.nieuw();
        proef.voegToe(vanVos, "laptop");
        proef.metWachtwoord(NAAM);
        proef.voegToe(Apparaat.nieuw(), "laptop");

        passkeys.verwijder(vanVos.sleutelId());

        assertThat(passkeys.eigen()).hasSize(1);
        assertThat(proef.met(vanVos).getUsername()).isEqualTo("vos");
    }

    @Test
    @DisplayName("Een antwoord op een andere vraag, op een gebruikte vraag of van een bekende sleutel voegt niets toe")
    void weigertVerkeerdAntwoord() {
        proef.metWachtwoord(NAAM);
        var apparaat = Apparaat.nieuw();
        var eerste = passkeys.begin(Passkeyproef.WACHTWOORD).orElseThrow();
        var tweede = passkeys.begin(Passkeyproef.WACHTWOORD).orElseThrow();

        assertThat(passkeys.voegToe(tweede, "laptop", apparaat.maak(eerste.json())))
                .isEqualTo(new Toevoeging.Geweigerd());
        assertThat(passkeys.voegToe(tweede, "laptop", apparaat.maak(tweede.json())))
                .isEqualTo(new Toevoeging.Geweigerd());
        assertThat(passkeys.voegToe(eerste, " ", apparaat.maak(eerste.json()))).isEqualTo(new Toevoeging.Geweigerd());
        assertThat(passkeys.voegToe(passkeys.begin(Passkeyproef.WACHTWOORD).orElseThrow(), "laptop", "{}"))
                .isEqualTo(new Toevoeging.Geweigerd());
        assertThat(passkeys.eigen()).isEmpty();

        proef.voegToe(apparaat, "laptop");
        assertThat(proef.voegToe(apparaat, "nog eens")).isEqualTo(new Toevoeging.Geweigerd());
        assertThat(passkeys.eigen()).hasSize(1);
    }

    @Test
    @DisplayName("Een apparaat dat niet vraagt wie het vasthoudt, is geen passkey")
    void eistOntgrendeling() {
        proef.metWachtwoord(NAAM);

        assertThat(proef.voegToe(Apparaat.zonderSlot(), "sleutelhanger")).isEqualTo(new Toevoeging.Geweigerd());
    }
}
