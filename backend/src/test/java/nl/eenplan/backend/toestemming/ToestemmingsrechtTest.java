package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToestemmingsrechtTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);
    private static final Toestemminginstellingen PD = new Toestemminginstellingen(Period.ofYears(1), true);

    private final PersoonId kind = PersoonId.nieuw();
    private final Genoot moeder = volwassene("Wendy", Gezinsrol.OUDER, null);
    private final Genoot vader = volwassene("Ron", Gezinsrol.OUDER, null);
    private final AtomicLong nummers = new AtomicLong();

    @ParameterizedTest(name = "{0} jaar, {1}, wilsbekwaam {2}: {3}")
    @CsvSource({
        "11, BEHANDELING, true, Wendy Ron",
        "11, VERSTREKKING, true, Wendy Ron",
        "12, BEHANDELING, true, Daan Wendy Ron",
        "12, VERSTREKKING, true, Daan",
        "12, VERSTREKKING, false, Wendy Ron",
        "15, BEHANDELING, true, Daan Wendy Ron",
        "15, BEHANDELING, false, Wendy Ron",
        "16, BEHANDELING, true, Daan",
        "16, VERSTREKKING, true, Daan",
        "17, BEHANDELING, false, Wendy Ron",
        "18, BEHANDELING, true, Daan"
    })
    @DisplayName("De leeftijd op de dag bepaalt wie tekent")
    void kentDeLeeftijden(int leeftijd, Regime regime, boolean isWilsbekwaam, String tekenaars) {
        var daan = daan(VANDAAG.minusYears(leeftijd), Gezag.JA, Gezag.JA);

        assertThat(namen(recht(VANDAAG, daan)
                        .tekenaars(daan, regime, VANDAAG, isWilsbekwaam)
                        .ontbreekt(List.of())))
                .containsExactly(tekenaars.split(" "));
    }

    @ParameterizedTest(name = "geboren {0}, op {1}: {2} jaar")
    @CsvSource({
        "2012-02-29, 2024-02-28, 11",
        "2012-02-29, 2024-02-29, 12",
        "2012-02-29, 2028-02-28, 15",
        "2012-02-29, 2028-02-29, 16",
        "2012-02-29, 2030-02-28, 17",
        "2012-02-29, 2030-03-01, 18",
        "2014-03-02, 2026-03-01, 11",
        "2014-03-02, 2026-03-02, 12"
    })
    @DisplayName("Een jaar ouder wordt men op de verjaardag zelf; wie op 29 februari is geboren, anders op 1 maart")
    void teltVerjaardagen(LocalDate geboren, LocalDate op, int leeftijd) {
        assertThat(Leeftijden.op(geboren, op)).isEqualTo(leeftijd);
        assertThat(Leeftijden.verjaardag(geboren, leeftijd)).isBeforeOrEqualTo(op);
        assertThat(Leeftijden.verjaardag(geboren, leeftijd + 1)).isAfter(op);
    }

    @Test
    @DisplayName("Wat ouders bij 11 jaar tekenden, eindigt op de twaalfde verjaardag om middernacht")
    void eindigtOpDeTwaalfdeVerjaardag() {
        var daan = daan(LocalDate.of(2014, 6, 4), Gezag.JA, Gezag.JA);
        var feiten = List.of(ja(moeder.id(), VANDAAG, null), ja(vader.id(), VANDAAG, null));

        var stand = recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, feiten);

        assertThat(stand.status()).isEqualTo(Status.GEGEVEN);
        assertThat(stand.tot()).isEqualTo(Instant.parse("2026-06-03T22:00:00Z"));
        assertThat(recht(LocalDate.of(2026, 6, 3), daan)
                        .stand(daan, Regime.BEHANDELING, feiten)
                        .status())
                .isEqualTo(Status.GEGEVEN);
        assertThat(recht(LocalDate.of(2026, 6, 4), daan)
                        .stand(daan, Regime.BEHANDELING, feiten)
                        .status())
                .isEqualTo(Status.VERLOPEN);
    }

    @Test
    @DisplayName("Wat het kind van 15 zelf tekende, blijft gelden als het 16 wordt en alleen beslist")
    void laatEigenHandtekeningStaan() {
        var daan = daan(LocalDate.of(2010, 6, 4), Gezag.JA, Gezag.NEE);
        var feiten = List.of(ja(moeder.id(), VANDAAG, null), ja(kind, VANDAAG, true));

        assertThat(recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, feiten).tot())
                .isEqualTo(Instant.parse("2026-06-03T22:00:00Z"));
        assertThat(recht(LocalDate.of(2026, 6, 4), daan)
                        .stand(daan, Regime.BEHANDELING, feiten)
                        .status())
                .isEqualTo(Status.GEGEVEN);
    }

    @Test
    @DisplayName("Staat de grens uit, dan geldt wat bij 11 jaar werd getekend tot het zelf verloopt")
    void kanDeGrensUitzetten() {
        var daan = daan(LocalDate.of(2014, 6, 4), Gezag.JA, Gezag.NEE);
        var zonderGrens = new Toestemminginstellingen(Period.ofYears(1), false);
        var feiten = List.of(ja(moeder.id(), VANDAAG, null));

        var later = new Toestemmingsrecht(gezin(daan), Set.of(), zonderGrens, middag(LocalDate.of(2026, 6, 5)));

        assertThat(later.stand(daan, Regime.BEHANDELING, feiten).status()).isEqualTo(Status.GEGEVEN);
    }

    @Test
    @DisplayName("Daan van 14 weigert en zijn moeder stemt toe: zijn weigering telt")
    void teltDeWeigering() {
        var daan = daan(VANDAAG.minusYears(14), Gezag.JA, Gezag.NEE);
        var feiten = List.of(nee(kind), ja(moeder.id(), VANDAAG, null));

        assertThat(recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, feiten).status())
                .isEqualTo(Status.GEWEIGERD);
        assertThat(recht(VANDAAG, daan).stand(daan, Regime.VERSTREKKING, feiten).status())
                .isEqualTo(Status.GEWEIGERD);
    }

    @Test
    @DisplayName("Zolang een van de ouders met gezag ontbreekt, geldt er niets en staat er wie nog moet")
    void noemtWieOntbreekt() {
        var daan = daan(VANDAAG.minusYears(8), Gezag.JA, Gezag.JA);
        var stand = recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, List.of(ja(moeder.id(), VANDAAG, null)));

        assertThat(stand.status()).isEqualTo(Status.ONVOLLEDIG);
        assertThat(stand.tot()).isNull();
        assertThat(stand.ontbreekt()).containsExactly(new Ontbreekt(Ontbreekt.Soort.HANDTEKENING, "Ron"));
    }

    @Test
    @DisplayName("Is van een ouder niet bekend of die gezag heeft, dan geldt er niets voordat dat vaststaat")
    void wachtOpHetGezag() {
        var daan = daan(VANDAAG.minusYears(8), Gezag.JA, Gezag.ONBEKEND);
        var stand = recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, List.of(ja(moeder.id(), VANDAAG, null)));

        assertThat(stand.ontbreekt()).containsExactly(new Ontbreekt(Ontbreekt.Soort.GEZAG_ONBEKEND, "Ron"));
    }

    @Test
    @DisplayName("Heeft niemand in het gezin gezag, dan tekent de voogd; anders telt die niet")
    void vraagtDeVoogd() {
        var daan = daan(VANDAAG.minusYears(8), Gezag.NEE, Gezag.NEE);
        var voogd = feit(Soort.GEGEVEN, null, Hoedanigheid.VOOGD, VANDAAG, null, null);

        assertThat(recht(VANDAAG, daan)
                        .stand(daan, Regime.BEHANDELING, List.of(voogd))
                        .status())
                .isEqualTo(Status.GEGEVEN);
        var metMoeder = daan(VANDAAG.minusYears(8), Gezag.JA, Gezag.NEE);
        assertThat(recht(VANDAAG, metMoeder)
                        .stand(metMoeder, Regime.BEHANDELING, List.of(voogd))
                        .status())
                .isEqualTo(Status.ONVOLLEDIG);
    }

    @Test
    @DisplayName("Een overleden ouder hoeft niet te tekenen; over een overleden kind geldt niets meer")
    void kentDeDoden() {
        var daan = daan(VANDAAG.minusYears(8), Gezag.JA, Gezag.JA);
        var dodeVader = new Genoot(vader.id(), "Ron", Gezinsrol.OUDER, null, false, VANDAAG.minusDays(9), Map.of());
        var feiten = List.of(ja(moeder.id(), VANDAAG, null));
        var recht = new Toestemmingsrecht(List.of(daan, moeder, dodeVader), Set.of(), PD, middag(VANDAAG));
        var dood = new Genoot(
                kind, "Daan", Gezinsrol.KIND, daan.geboortedatum(), false, VANDAAG.minusDays(1), daan.gezag());

        assertThat(recht.stand(daan, Regime.BEHANDELING, feiten).status()).isEqualTo(Status.GEGEVEN);
        assertThat(new Toestemmingsrecht(List.of(dood, moeder), Set.of(), PD, middag(VANDAAG))
                        .stand(dood, Regime.BEHANDELING, feiten)
                        .tot())
                .isNull();
    }

    @Test
    @DisplayName("Wat een verdachte tekende, wacht op een oordeel; aanvaard geldt het, afgewezen niet")
    void wachtOpDeJurist() {
        var daan = daan(VANDAAG.minusYears(8), Gezag.NEE, Gezag.JA);
        var recht = new Toestemmingsrecht(gezin(daan), Set.of(vader.id()), PD, middag(VANDAAG));
        var ja = ja(vader.id(), VANDAAG, null);

        assertThat(recht.stand(daan, Regime.BEHANDELING, List.of(ja)).status()).isEqualTo(Status.TE_BEOORDELEN);
        assertThat(recht.stand(daan, Regime.BEHANDELING, List.of(ja, oordeel(Soort.AANVAARD, ja)))
                        .status())
                .isEqualTo(Status.GEGEVEN);
        assertThat(recht.stand(daan, Regime.BEHANDELING, List.of(ja, oordeel(Soort.AFGEWEZEN, ja)))
                        .status())
                .isEqualTo(Status.AFGEWEZEN);
        assertThat(recht.stand(
                                daan,
                                Regime.BEHANDELING,
                                List.of(ja, oordeel(Soort.AANVAARD, ja), ja(vader.id(), VANDAAG, null)))
                        .status())
                .as("opnieuw getekend is opnieuw beoordelen")
                .isEqualTo(Status.TE_BEOORDELEN);
    }

    @Test
    @DisplayName("Na intrekken begint alles opnieuw: een oude handtekening telt niet meer mee")
    void begintOpnieuwNaIntrekken() {
        var daan = daan(VANDAAG.minusYears(8), Gezag.JA, Gezag.JA);
        var feiten = new ArrayList<>(List.of(
                ja(moeder.id(), VANDAAG, null),
                ja(vader.id(), VANDAAG, null),
                feit(Soort.INGETROKKEN, moeder.id(), null, VANDAAG, null, null)));

        assertThat(recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, feiten).status())
                .isEqualTo(Status.INGETROKKEN);
        feiten.add(ja(moeder.id(), VANDAAG, null));
        assertThat(namen(recht(VANDAAG, daan)
                        .stand(daan, Regime.BEHANDELING, feiten)
                        .ontbreekt()))
                .containsExactly("Ron");
    }

    @Test
    @DisplayName("De laatste dag telt helemaal mee, de dag erna niet meer")
    void geldtTotEnMet() {
        var daan = daan(VANDAAG.minusYears(17), Gezag.NEE, Gezag.NEE);
        var feiten = List.of(feit(Soort.GEGEVEN, kind, Hoedanigheid.ZELF, VANDAAG, LocalDate.of(2026, 3, 28), true));
        var stand = recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, feiten);

        assertThat(stand.tot()).as("de klok gaat die nacht vooruit").isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
    }

    private Toestemmingsrecht recht(LocalDate dag, Genoot daan) {
        return new Toestemmingsrecht(gezin(daan), Set.of(), PD, middag(dag));
    }

    private List<Genoot> gezin(Genoot daan) {
        return List.of(daan, moeder, vader);
    }

    private static Instant middag(LocalDate dag) {
        return dag.atTime(12, 0).atZone(Toestemminginstellingen.NEDERLAND).toInstant();
    }

    private Genoot daan(LocalDate geboren, Gezag vanMoeder, Gezag vanVader) {
        return new Genoot(
                kind,
                "Daan",
                Gezinsrol.KIND,
                geboren,
                false,
                null,
                Map.of(moeder.id(), vanMoeder, vader.id(), vanVader));
    }

    private static Genoot volwassene(String naam, Gezinsrol rol, @Nullable LocalDate geboren) {
        return new Genoot(PersoonId.nieuw(), naam, rol, geboren, false, null, Map.of());
    }

    private static List<String> namen(List<Ontbreekt> ontbreekt) {
        return ontbreekt.stream().map(Ontbreekt::naam).toList();
    }

    private Feit ja(PersoonId gever, LocalDate op, @Nullable Boolean isWilsbekwaam) {
        return feit(
                Soort.GEGEVEN, gever, hoedanigheid(gever), op, op.plusYears(1).minusDays(1), isWilsbekwaam);
    }

    private Feit nee(PersoonId gever) {
        return feit(Soort.GEWEIGERD, gever, hoedanigheid(gever), VANDAAG, null, true);
    }

    private Hoedanigheid hoedanigheid(PersoonId gever) {
        return gever.equals(kind) ? Hoedanigheid.ZELF : Hoedanigheid.OUDER;
    }

    private Feit oordeel(Soort soort, Feit verklaring) {
        return feit(soort, null, null, VANDAAG, null, null).over(verklaring.id());
    }

    private Feit feit(
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
