package nl.eenplan.backend.organisatie;

import java.util.Optional;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What every second factor of a local account has in common: who needs one, and what follows when it was proven.
@Component
class Factoren {

    private final Eenmaalgeheimen geheimen;
    private final Passkeyregister passkeys;
    private final Herstelcodes herstelcodes;
    private final Aanmeldpogingen pogingen;
    private final Aanmeldsessies sessies;
    private final Accounts accounts;
    private final PasswordEncoder wachtwoorden;
    private final Logboek logboek;

    Factoren(
            Eenmaalgeheimen geheimen,
            Passkeyregister passkeys,
            Herstelcodes herstelcodes,
            Aanmeldpogingen pogingen,
            Aanmeldsessies sessies,
            Accounts accounts,
            PasswordEncoder wachtwoorden,
            Logboek logboek) {
        this.geheimen = geheimen;
        this.passkeys = passkeys;
        this.herstelcodes = herstelcodes;
        this.pogingen = pogingen;
        this.sessies = sessies;
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.logboek = logboek;
    }

    /// Whoever logged in with a local account, half or whole; empty for somebody of an identity provider.
    Optional<Aangemelde> lokaal() {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        return wie != null && wie.isAuthenticated() && wie.getPrincipal() instanceof Aangemelde aangemelde
                ? Optional.of(aangemelde)
                : Optional.empty();
    }

    /// Whether a password alone is not enough for this account.
    boolean vraagtMeer(MedewerkerId medewerker) {
        return geheimen.isBevestigd(medewerker) || passkeys.heeft(medewerker);
    }

    /// Ten wrong ones in a row and for a quarter of an hour none is right.
    boolean kentWachtwoord(Aangemelde wie, String wachtwoord) {
        var sleutel = wie.gebruiker().id().toString();
        if (pogingen.begin(sleutel).geblokkeerdTot() != null
                || wachtwoord.length() > Wachtwoordregels.LANGSTE
                || !wachtwoorden.matches(
                        wachtwoord,
                        accounts.loadUserByUsername(wie.getUsername()).getPassword())) {
            return false;
        }
        pogingen.gelukt(sleutel);
        return true;
    }

    /// This login is proven as of now, and complete when it was not.
    void bewezen(Aangemelde wie, String handeling) {
        wie.aanmelding().ifPresent(sessies::bewezen);
        wie.maakVolledig();
        logboek.schrijfAanmelding(wie.gebruiker().id(), wie.gebruiker().rol(), true, handeling);
    }

    /// After a change of what somebody logs in with: his other logins end, and without a second factor left there is
    /// nothing that a recovery code would stand in for.
    void gewijzigd(Aangemelde wie) {
        var id = wie.gebruiker().id();
        sessies.beeindigVan(id, wie.aanmelding().orElse(null));
        if (!vraagtMeer(id)) {
            herstelcodes.vergeet(id);
        }
    }
}
