package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.toestemming.Feit.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De leeftijd en de dag bepalen wie toestemt en hoe lang dat geldt")
class ToestemmingsrechtTest extends Rechtsproef {

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
    @DisplayName("Wat ouders voor een kind van 17 tekenden dat het niet overziet, eindigt als het meerderjarig is")
    void eindigtAlsHetKindMeerderjarigWordt() {
        var daan = daan(LocalDate.of(2008, 6, 4), Gezag.JA, Gezag.NEE);
        var stand = recht(VANDAAG, daan).stand(daan, Regime.BEHANDELING, List.of(ja(moeder.id(), VANDAAG, false)));

        assertThat(stand.status()).isEqualTo(Status.GEGEVEN);
        assertThat(stand.tot()).isEqualTo(Instant.parse("2026-06-03T22:00:00Z"));
    }

    @Test
    @DisplayName("Wie het laatst heeft beoordeeld of het kind het overziet, bepaalt wie er moet tekenen")
    void volgtHetLaatsteOordeelOverHetKind() {
        var daan = daan(VANDAAG.minusYears(16), Gezag.JA, Gezag.JA);
        var feiten = List.of(ja(kind, VANDAAG, true), ja(moeder.id(), VANDAAG, false));

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
}
