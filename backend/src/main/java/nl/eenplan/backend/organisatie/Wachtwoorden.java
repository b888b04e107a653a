package nl.eenplan.backend.organisatie;

import java.util.Optional;
import nl.eenplan.backend.toegang.Logboek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changing one's own password. The other logins of the person end with it.
@Component
public class Wachtwoorden {

    /// Why a password was not changed.
    public enum Bezwaar {
        OUD_ONJUIST,
        TE_KORT,
        TE_LANG,
        BEKEND,
        NAAM,
        ZELFDE
    }

    private final JdbcClient jdbc;
    private final PasswordEncoder hashes;
    private final Wachtwoordregels regels;
    private final Accounts accounts;
    private final Aanmeldpogingen pogingen;
    private final Aanmeldsessies sessies;
    private final Logboek logboek;

    Wachtwoorden(
            JdbcClient jdbc,
            PasswordEncoder hashes,
            Wachtwoordregels regels,
            Accounts accounts,
            Aanmeldpogingen pogingen,
            Aanmeldsessies sessies,
            Logboek logboek) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.regels = regels;
        this.accounts = accounts;
        this.pogingen = pogingen;
        this.sessies = sessies;
        this.logboek = logboek;
    }

    /// @return why not; empty when it has been changed
    @Transactional
    public Optional<Bezwaar> wijzig(String oud, String nieuw) {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        if (wie == null || !(wie.getPrincipal() instanceof Aangemelde aangemelde) || !aangemelde.isVolledig()) {
            throw new IllegalStateException("Alleen wie met een wachtwoord inlogde kan het wijzigen");
        }
        var naam = aangemelde.getUsername();
        if (pogingen.begin(naam).geblokkeerdTot() != null
                || oud.length() > Wachtwoordregels.LANGSTE
                || !hashes.matches(oud, accounts.loadUserByUsername(naam).getPassword())) {
            return Optional.of(Bezwaar.OUD_ONJUIST);
        }
        pogingen.gelukt(naam);
        if (oud.equals(nieuw)) {
            return Optional.of(Bezwaar.ZELFDE);
        }
        var bezwaar = regels.bezwaar(nieuw, aangemelde.gebruiker().naam(), naam);
        if (bezwaar.isEmpty()) {
            bewaar(aangemelde, nieuw);
        }
        return bezwaar;
    }

    private void bewaar(Aangemelde wie, String nieuw) {
        var id = wie.gebruiker().id();
        jdbc.sql("update medewerker set wachtwoord = :hash where id = :id")
                .param("hash", hashes.encode(nieuw))
                .param("id", id.waarde())
                .update();
        sessies.beeindigVan(id, wie.aanmelding().orElse(null));
        logboek.schrijfAanmelding(id, wie.gebruiker().rol(), true, "wachtwoord gewijzigd");
    }
}
