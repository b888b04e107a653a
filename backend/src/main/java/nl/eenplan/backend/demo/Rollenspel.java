package nl.eenplan.backend.demo;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Plays the demo: each step at its moment and in a transaction of its own, as the person whose step it is, through
/// the same gate as everybody.
@Component
@MetDemogezinnen
class Rollenspel {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final UserDetailsService accounts;
    private final Demoklok klok;
    private final GezinService gezinnen;
    private final Kinderen kinderen;
    private final WerkvoorraadService werkvoorraad;
    private final TransactionTemplate stap;

    Rollenspel(
            UserDetailsService accounts,
            Demoklok klok,
            GezinService gezinnen,
            Kinderen kinderen,
            WerkvoorraadService werkvoorraad,
            PlatformTransactionManager transacties) {
        this.accounts = accounts;
        this.klok = klok;
        this.gezinnen = gezinnen;
        this.kinderen = kinderen;
        this.werkvoorraad = werkvoorraad;
        this.stap = new TransactionTemplate(transacties);
        this.stap.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    GezinId signaal(String wie, LocalDateTime moment, NieuwSignaal signaal) {
        zetKlok(moment);
        return switch (als(wie, () -> gezinnen.legSignaalVast(signaal))) {
            case Signaalvastlegging.Vastgelegd vastgelegd -> vastgelegd.gezin();
            case Signaalvastlegging.Ongeldig ongeldig -> throw new IllegalStateException(ongeldig.toString());
        };
    }

    /// Does the oldest open task of this kind as this person; refuses to go on when it was not stored.
    void taak(String wie, LocalDateTime moment, GezinId gezin, Taaksoort soort, Function<TaakId, Afronding> formulier) {
        zetKlok(moment);
        var uitkomst = als(wie, () -> formulier.apply(open(gezin, soort)));
        if (!(uitkomst instanceof Afronding.Gelukt)) {
            throw new IllegalStateException("%s door %s: %s".formatted(soort, wie, uitkomst));
        }
    }

    <T> T als(String wie, Supplier<T> werk) {
        var account = accounts.loadUserByUsername(wie);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return Objects.requireNonNull(stap.execute(status -> werk.get()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    List<PersoonId> kinderen(GezinId gezin) {
        return kinderen.vanGezin(gezin).stream().map(Kinderen.Kind::id).toList();
    }

    List<PersoonId> volwassenen(GezinId gezin) {
        return kinderen.volwassenen(gezin).stream().map(Kinderen.Volwassene::id).toList();
    }

    void zetKlok(LocalDateTime moment) {
        var doel = moment.atZone(NEDERLAND).toInstant();
        if (doel.isAfter(klok.instant())) {
            klok.zetOp(doel);
        }
    }

    private TaakId open(GezinId gezin, Taaksoort soort) {
        return werkvoorraad.vanGezin(gezin).stream()
                .filter(regel -> regel.soort() == soort && regel.afgerondOp() == null)
                .map(Taakregel::taak)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Geen open taak " + soort));
    }
}
