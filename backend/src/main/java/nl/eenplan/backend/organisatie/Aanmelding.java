package nl.eenplan.backend.organisatie;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// The login: ten wrong passwords lock an account for a quarter of an hour, and the message, the time it takes and the
/// lock are the same for a name that belongs to nobody. Each attempt costs one reckoning of a password, a locked one
/// too.
@Component
class Aanmelding implements AuthenticationProvider {

    private static final int LANGSTE_NAAM = 64;
    private static final int LANGSTE_WACHTWOORD = 256;

    private final DaoAuthenticationProvider controle;
    private final Aanmeldpogingen pogingen;
    private final Aanmeldsessies sessies;
    private final Factoren factoren;
    private final PasswordEncoder wachtwoorden;
    private final String vanNiemand;
    private final Logboek logboek;
    private final JdbcClient jdbc;
    private final Clock klok;

    Aanmelding(
            Accounts accounts,
            PasswordEncoder wachtwoorden,
            Aanmeldpogingen pogingen,
            Aanmeldsessies sessies,
            Factoren factoren,
            Logboek logboek,
            JdbcClient jdbc,
            Clock klok) {
        this.controle = new DaoAuthenticationProvider(accounts);
        this.controle.setPasswordEncoder(wachtwoorden);
        this.wachtwoorden = wachtwoorden;
        this.vanNiemand =
                Objects.requireNonNull(wachtwoorden.encode(UUID.randomUUID().toString()));
        this.pogingen = pogingen;
        this.sessies = sessies;
        this.factoren = factoren;
        this.logboek = logboek;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /// @throws InternalAuthenticationServiceException when the database does not answer: nothing is wrong then with the
    /// name or the password
    @Override
    public Authentication authenticate(Authentication aanvraag) {
        try {
            return meldAan(aanvraag);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("De gegevens zijn niet bereikbaar", e);
        }
    }

    private Authentication meldAan(Authentication aanvraag) {
        var naam = Accounts.sleutel(aanvraag.getName());
        var wachtwoord = aanvraag.getCredentials();
        if (naam.isEmpty()
                || naam.length() > LANGSTE_NAAM
                || wachtwoord == null
                || wachtwoord.toString().length() > LANGSTE_WACHTWOORD) {
            throw fout();
        }
        var poging = pogingen.begin(naam);
        var tot = poging.geblokkeerdTot();
        if (tot != null) {
            wachtwoorden.matches(wachtwoord.toString(), vanNiemand);
            logboek.schrijfAanmelding(medewerker(naam), null, false, "aanmelden terwijl geblokkeerd");
            throw geblokkeerd(tot);
        }
        return controleer(aanvraag, naam, poging.nummer());
    }

    private Authentication controleer(Authentication aanvraag, String naam, int nummer) {
        try {
            var gelukt = controle.authenticate(aanvraag);
            pogingen.gelukt(naam);
            if (gelukt.getPrincipal() instanceof Aangemelde aangemelde) {
                var wie = aangemelde.gebruiker();
                aangemelde.hoortBij(sessies.begin(wie.id(), Aanmeldsessies.Herkomst.LOKAAL));
                var vraagtMeer = factoren.vraagtMeer(wie.id());
                if (vraagtMeer) {
                    aangemelde.wachtOpTweedeFactor();
                }
                logboek.schrijfAanmelding(
                        wie.id(),
                        wie.rol(),
                        true,
                        vraagtMeer ? "wachtwoord goed, tweede factor gevraagd" : "aangemeld");
            }
            return gelukt;
        } catch (BadCredentialsException e) {
            var tot = pogingen.tot(naam);
            logboek.schrijfAanmelding(
                    medewerker(naam), null, false, tot.isPresent() ? "account geblokkeerd" : "poging " + nummer);
            throw tot.<RuntimeException>map(this::geblokkeerd).orElseGet(Aanmelding::fout);
        }
    }

    private @Nullable MedewerkerId medewerker(String naam) {
        return jdbc.sql("select id from medewerker where gebruikersnaam = :naam")
                .param("naam", naam)
                .query(UUID.class)
                .optional()
                .map(MedewerkerId::new)
                .orElse(null);
    }

    private static BadCredentialsException fout() {
        return new BadCredentialsException("Gebruikersnaam of wachtwoord klopt niet.");
    }

    private LockedException geblokkeerd(Instant tot) {
        var tijd = DateTimeFormatter.ofPattern("HH.mm").withZone(klok.getZone()).format(tot.plusSeconds(59));
        return new LockedException("Te vaak een verkeerd wachtwoord. Het account is geblokkeerd; probeer het vanaf "
                + tijd + " uur weer.");
    }
}
