package nl.eenplan.backend.logboek;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.eenplan.backend.database.Startweigering;
import nl.eenplan.backend.klok.Vooruitklok;
import nl.eenplan.backend.toegang.Systeem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds the clock at the last row of the log when the machine started with an earlier time.
///
/// Further back than [#HOOGSTENS] Eenplan does not start: time would stand still for as long, and no term would pass.
@Component
class Klokwacht implements SmartInitializingSingleton {

    static final Duration HOOGSTENS = Duration.ofDays(1);

    private final ObjectProvider<Vooruitklok> klok;
    private final JdbcClient jdbc;
    private final boolean aanvaardt;

    Klokwacht(
            ObjectProvider<Vooruitklok> klok,
            JdbcClient jdbc,
            @Value("${eenplan.klok.aanvaard-terug:false}") boolean aanvaardt) {
        this.klok = klok;
        this.jdbc = jdbc;
        this.aanvaardt = aanvaardt;
    }

    @Override
    public void afterSingletonsInstantiated() {
        klok.ifAvailable(dit -> Systeem.als("klok vergelijken met het logboek", () -> gelijk(dit)));
    }

    private void gelijk(Vooruitklok dit) {
        jdbc.sql("select tijd from logboek order by id desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .ifPresent(laatste -> houd(dit, laatste));
    }

    private void houd(Vooruitklok dit, Instant laatste) {
        var achterstand = Duration.between(dit.instant(), laatste);
        if (achterstand.compareTo(HOOGSTENS) <= 0) {
            dit.nietVoor(laatste);
        } else if (!aanvaardt) {
            throw new Startweigering(
                    "De klok van de server loopt " + achterstand.toHours() + " uur achter op het logboek (" + laatste
                            + ").",
                    "Zet de klok van de server goed. Is de tijd in het logboek verkeerd, start dan eenmaal met"
                            + " EENPLAN_KLOK_AANVAARD_TERUG=true; wat intussen is beëindigd, kan dan weer gelden.");
        }
    }
}
