package nl.eenplan.backend.organisatie;

import java.util.Optional;
import nl.eenplan.backend.organisatie.Eenmaalcodes.Uitkomst;
import nl.eenplan.backend.organisatie.Passkeycontrole.Oordeel;
import nl.eenplan.backend.organisatie.Passkeyregister.Sleutel;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;

/// Logging in with a passkey, and proving oneself with one within a login. The lock of ten wrong attempts is that of
/// the password: a locked name is locked for both, and a wrong answer of a key counts.
@Component
public class Passkeyaanmelding {

    private final Passkeyregister register;
    private final Passkeycontrole controle;
    private final Passkeyvragen vragen;
    private final Factoren factoren;
    private final Accounts accounts;
    private final Aanmeldpogingen pogingen;
    private final Aanmeldsessies sessies;
    private final Logboek logboek;

    Passkeyaanmelding(
            Passkeyregister register,
            Passkeycontrole controle,
            Passkeyvragen vragen,
            Factoren factoren,
            Accounts accounts,
            Aanmeldpogingen pogingen,
            Aanmeldsessies sessies,
            Logboek logboek) {
        this.register = register;
        this.controle = controle;
        this.vragen = vragen;
        this.factoren = factoren;
        this.accounts = accounts;
        this.pogingen = pogingen;
        this.sessies = sessies;
        this.logboek = logboek;
    }

    /// A login that needs no second step: having the key and unlocking it are two factors.
    ///
    /// @param antwoord to a question that was asked of this browser, and is asked only once
    /// @throws AuthenticationException written to the log; it does not tell whether the key or its account exists
    public Authentication meldAan(RelyingPartyAuthenticationRequest antwoord) {
        var sleutel = sleutel(antwoord).orElseThrow(() -> weiger(null, "passkey onbekend"));
        var medewerker = sleutel.medewerker();
        if (pogingen.begin(sleutel.gebruikersnaam()).geblokkeerdTot() != null) {
            logboek.schrijfAanmelding(medewerker, null, false, "passkey terwijl geblokkeerd");
            throw new LockedException("Te vaak geprobeerd. Het account is geblokkeerd.");
        }
        var oordeel = controle.beoordeel(sleutel, antwoord);
        if (oordeel != Oordeel.GOED) {
            throw weiger(medewerker, oordeel.handeling());
        }
        var wie = account(sleutel);
        pogingen.gelukt(sleutel.gebruikersnaam());
        wie.hoortBij(sessies.begin(medewerker, Aanmeldsessies.Herkomst.LOKAAL));
        factoren.bewezen(wie, "aangemeld met passkey");
        return UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities());
    }

    /// Whether whoever is logged in, half or whole, has one.
    public boolean heeft() {
        return factoren.lokaal()
                .filter(wie -> register.heeft(wie.gebruiker().id()))
                .isPresent();
    }

    /// For whoever is logged in, half or whole.
    public Passkeyvraag<PublicKeyCredentialRequestOptions> vraag() {
        return vragen.teken();
    }

    /// Proves the second factor for this login.
    ///
    /// @param antwoord as the browser gave it, JSON
    public Uitkomst bewijs(Passkeyvraag<PublicKeyCredentialRequestOptions> vraag, String antwoord) {
        var wie = factoren.lokaal().orElseThrow();
        var id = wie.gebruiker().id();
        var poging = id.toString();
        if (pogingen.begin(poging).geblokkeerdTot() != null) {
            logboek.schrijfAanmelding(id, wie.gebruiker().rol(), false, "tweede factor geblokkeerd");
            return Uitkomst.GEBLOKKEERD;
        }
        var oordeel = vraag.neem()
                .flatMap(opties -> vragen.leesGetekend(antwoord)
                        .map(getekend -> beoordeel(id, new RelyingPartyAuthenticationRequest(opties, getekend))))
                .orElse(Oordeel.ONJUIST);
        if (oordeel != Oordeel.GOED) {
            logboek.schrijfAanmelding(id, wie.gebruiker().rol(), false, oordeel.handeling());
            return Uitkomst.FOUT;
        }
        pogingen.gelukt(poging);
        factoren.bewezen(wie, "tweede factor bewezen met passkey");
        return Uitkomst.GOED;
    }

    private Oordeel beoordeel(MedewerkerId wie, RelyingPartyAuthenticationRequest antwoord) {
        return sleutel(antwoord)
                .filter(sleutel -> sleutel.medewerker().equals(wie))
                .map(sleutel -> controle.beoordeel(sleutel, antwoord))
                .orElse(Oordeel.ONJUIST);
    }

    private Optional<Sleutel> sleutel(RelyingPartyAuthenticationRequest antwoord) {
        return Passkeyvragen.isHeel(antwoord.getPublicKey())
                ? register.vind(antwoord.getPublicKey().getRawId())
                : Optional.empty();
    }

    private Aangemelde account(Sleutel sleutel) {
        try {
            return accounts.loadUserByUsername(sleutel.gebruikersnaam());
        } catch (UsernameNotFoundException e) {
            throw weiger(sleutel.medewerker(), "passkey van een gesloten account");
        }
    }

    private BadCredentialsException weiger(@Nullable MedewerkerId medewerker, String handeling) {
        logboek.schrijfAanmelding(medewerker, null, false, handeling);
        return new BadCredentialsException("Deze passkey wordt niet geaccepteerd.");
    }
}
