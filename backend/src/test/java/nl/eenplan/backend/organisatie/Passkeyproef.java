package nl.eenplan.backend.organisatie;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenplan.backend.organisatie.Passkeys.Toevoeging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import tools.jackson.databind.json.JsonMapper;

/// Lets a test log in with a password or a device, and add a key.
@TestComponent
class Passkeyproef {

    static final String WACHTWOORD = "Merewestein-2026";

    private final Passkeys passkeys;
    private final Passkeyaanmelding aanmelding;
    private final Passkeyvragen vragen;
    private final WebAuthnRelyingPartyOperations partij;
    private final AuthenticationProvider wachtwoorden;
    private final JdbcClient jdbc;

    Passkeyproef(
            Passkeys passkeys,
            Passkeyaanmelding aanmelding,
            Passkeyvragen vragen,
            WebAuthnRelyingPartyOperations partij,
            AuthenticationProvider wachtwoorden,
            @Qualifier("eigenaar") JdbcClient jdbc) {
        this.passkeys = passkeys;
        this.aanmelding = aanmelding;
        this.vragen = vragen;
        this.partij = partij;
        this.wachtwoorden = wachtwoorden;
        this.jdbc = jdbc;
    }

    Aangemelde metWachtwoord(String naam) {
        SecurityContextHolder.clearContext();
        return aanHetWerk(
                wachtwoorden.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(naam, WACHTWOORD)));
    }

    /// The login of nobody yet, answered by this device.
    Aangemelde met(Apparaat apparaat) {
        return aanHetWerk(aanmelding.meldAan(antwoord(apparaat)));
    }

    RelyingPartyAuthenticationRequest antwoord(Apparaat apparaat) {
        SecurityContextHolder.clearContext();
        var opties = partij.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        var vraag = new JsonMapper()
                .writeValueAsString(Map.of("challenge", opties.getChallenge().toBase64UrlString()));
        return new RelyingPartyAuthenticationRequest(
                opties, vragen.leesGetekend(apparaat.teken(vraag)).orElseThrow());
    }

    /// For whoever is logged in.
    Toevoeging voegToe(Apparaat apparaat, String naam) {
        var vraag = passkeys.begin(WACHTWOORD).orElseThrow();
        return passkeys.voegToe(vraag, naam, apparaat.maak(vraag.json()));
    }

    private static Aangemelde aanHetWerk(@Nullable Authentication wie) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Objects.requireNonNull(wie)));
        return (Aangemelde) Objects.requireNonNull(wie.getPrincipal());
    }

    /// What the log says of the logins of this person, oldest first.
    List<String> log(String naam) {
        return jdbc.sql("select l.handeling from logboek l join medewerker m on m.id = l.medewerker"
                        + " where m.gebruikersnaam = :naam and l.soort like 'AANMELDEN%' order by l.id")
                .param("naam", naam)
                .query(String.class)
                .list();
    }

    void ruimOp() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from user_credentials").update();
        jdbc.sql("delete from user_entities").update();
        jdbc.sql("delete from eenmaalgeheim").update();
        jdbc.sql("delete from herstelcode").update();
        jdbc.sql("delete from aanmeldpoging").update();
    }
}
