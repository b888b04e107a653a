package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.toestemming.Feit.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie gezag heeft, leeft en niet verdacht is, moet mee tekenen")
class ToestemmingsgezagTest extends Rechtsproef {

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
}
