package nl.eenplan.backend.toestemming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.toestemming.Feit.Soort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

abstract class Rechtsproef {

    static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    static final Toestemminginstellingen PD = new Toestemminginstellingen(Period.ofYears(1), true);

    final PersoonId kind = PersoonId.nieuw();

    final Genoot moeder = volwassene("Wendy", Gezinsrol.OUDER, null);

    final Genoot vader = volwassene("Ron", Gezinsrol.OUDER, null);

    final AtomicLong nummers = new AtomicLong();

    Toestemmingsrecht recht(LocalDate dag, Genoot daan) {
        return new Toestemmingsrecht(gezin(daan), Set.of(), PD, middag(dag));
    }

    List<Genoot> gezin(Genoot daan) {
        return List.of(daan, moeder, vader);
    }

    static Instant middag(LocalDate dag) {
        return dag.atTime(12, 0).atZone(Toestemminginstellingen.NEDERLAND).toInstant();
    }

    Genoot daan(LocalDate geboren, Gezag vanMoeder, Gezag vanVader) {
        return new Genoot(
                kind,
                "Daan",
                Gezinsrol.KIND,
                geboren,
                false,
                null,
                Map.of(moeder.id(), vanMoeder, vader.id(), vanVader));
    }

    static Genoot volwassene(String naam, Gezinsrol rol, @Nullable LocalDate geboren) {
        return new Genoot(PersoonId.nieuw(), naam, rol, geboren, false, null, Map.of());
    }

    static List<String> namen(List<Ontbreekt> ontbreekt) {
        return ontbreekt.stream().map(Ontbreekt::naam).toList();
    }

    Feit ja(PersoonId gever, LocalDate op, @Nullable Boolean isWilsbekwaam) {
        return feit(
                Soort.GEGEVEN, gever, hoedanigheid(gever), op, op.plusYears(1).minusDays(1), isWilsbekwaam);
    }

    Feit nee(PersoonId gever) {
        return feit(Soort.GEWEIGERD, gever, hoedanigheid(gever), VANDAAG, null, true);
    }

    Hoedanigheid hoedanigheid(PersoonId gever) {
        return gever.equals(kind) ? Hoedanigheid.ZELF : Hoedanigheid.OUDER;
    }

    Feit oordeel(Soort soort, Feit verklaring) {
        return feit(soort, null, null, VANDAAG, null, null).over(verklaring.id());
    }

    Feit feit(
            Soort soort,
            @Nullable PersoonId gever,
            @Nullable Hoedanigheid hoedanigheid,
            LocalDate op,
            @Nullable LocalDate totEnMet,
            @Nullable Boolean isWilsbekwaam) {
        boolean isVerklaring = Arrays.asList(Soort.GEGEVEN, Soort.GEWEIGERD).contains(soort);
        return new Feit(
                nummers.incrementAndGet(),
                UUID.randomUUID(),
                kind,
                Waarvoor.MEDISCH_AAN_TAFEL,
                soort,
                null,
                gever,
                gever == null ? "mr. Voogd" : "",
                hoedanigheid,
                isWilsbekwaam,
                "",
                isVerklaring ? Wijze.SCHRIFTELIJK : null,
                "",
                op,
                isVerklaring && totEnMet == null && soort == Soort.GEGEVEN
                        ? op.plusYears(1).minusDays(1)
                        : totEnMet,
                "",
                new MedewerkerId(UUID.randomUUID()),
                middag(op));
    }
}
