package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.ZITTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.overleg.Planuitkomst;
import nl.eenplan.backend.overleg.Zittinggegevens;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class OverlegplanningTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Planketen planketen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private OverlegTaken overlegTaken;

    @Autowired
    private OverlegPlanner planner;

    @Test
    @DisplayName("Zaal en mensen worden niet dubbel geboekt, en de botsing noemt het andere gezin niet")
    void weigertDubbeleBoeking() {
        var eerste = planketen.aangemeld();
        var tweede = planketen.aangemeld();
        var begin = planketen.vandaag().plusDays(28).atTime(10, 0);
        assertThat(planketen.plant("kuipers", eerste, begin, "linde")).isInstanceOf(Planuitkomst.Gepland.class);

        var uitkomst = planketen.plant("kuipers", tweede, begin.plusMinutes(30), "linde");

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Planuitkomst.Bezet.class,
                        bezet -> assertThat(bezet.botsingen())
                                .contains("Zaal De Linde is dan bezet.", "M. Visser heeft dan een ander overleg.")
                                .allSatisfy(zin -> assertThat(zin).doesNotContain("G-2026")));
        assertThat(planketen.plant("kuipers", eerste, begin.plusDays(1), "iep"))
                .isInstanceOf(Planuitkomst.AlGepland.class);
        assertThat(planketen.plant("kuipers", tweede, begin.plusHours(2), "linde"))
                .isInstanceOf(Planuitkomst.Gepland.class);
    }

    @Test
    @DisplayName("Een overleg wordt voorgesteld, gepland, verplaatst en geannuleerd")
    void plantVerplaatstEnAnnuleert() {
        var gezin = planketen.aangemeld();
        assertThat(mensen.als("kuipers", () -> planner.wachtend()))
                .anySatisfy(wachtend -> assertThat(wachtend.gezin()).isEqualTo(gezin));
        var voorstellen = mensen.als("kuipers", () -> planner.stelVoor(gezin, List.of(planketen.wie("visser")), 90));
        assertThat(voorstellen).hasSize(5);
        var eerste = voorstellen.getFirst();
        var laatste = voorstellen.getLast();

        var gepland = (Planuitkomst.Gepland) planketen.plant(
                "kuipers", gezin, eerste.begin(), eerste.ruimte().code());
        assertThat(gepland.uitnodigingen()).isEqualTo(2);
        var verplaatst = (Planuitkomst.Gepland) mensen.als(
                "kuipers",
                () -> planner.verplaats(
                        gepland.overleg(), laatste.begin(), laatste.ruimte().code()));

        assertThat(mensen.als("kuipers", () -> planner.verplaats(gepland.overleg(), eerste.begin(), "iep")))
                .isInstanceOf(Planuitkomst.NietMeerOpen.class);
        var vandaag = planketen.vandaag();
        assertThat(mensen.als("kuipers", () -> planner.agenda(vandaag, vandaag.plusDays(40))))
                .filteredOn(punt -> gezin.equals(punt.gezin()))
                .singleElement()
                .satisfies(punt -> assertThat(punt.overleg()).isEqualTo(verplaatst.overleg()));
        assertThat(mensen.als("kuipers", () -> planner.annuleer(verplaatst.overleg(), "")))
                .isInstanceOf(Planuitkomst.Ongeldig.class);
        assertThat(mensen.als("kuipers", () -> planner.annuleer(verplaatst.overleg(), "Familie is ziek")))
                .isEqualTo(new Planuitkomst.Geannuleerd(2));
    }

    @Test
    @DisplayName("De coördinator mag niet over vervolging beslissen, en zonder quorum is er geen zitting")
    void bewaaktBevoegdheid() {
        var gezin = planketen.aangemeld();
        planketen.totZitting(gezin);
        var kuipers = planketen.wie("kuipers");

        var zonderOm = houdt(gezin, Overlegformulieren.vervolgingDoorTafel(kuipers, planketen.wie("visser")));
        var alleen = houdt(gezin, Overlegformulieren.zitting(true, kuipers));

        assertThat(((Afronding.Ongeldig) zonderOm).fouten())
                .extracting(Afronding.Veldfout::veld)
                .containsExactly("besluiten[0].bevoegd");
        assertThat(((Afronding.Ongeldig) alleen).fouten())
                .extracting(Afronding.Veldfout::veld)
                .containsExactly("aanwezigen");
    }

    private Afronding houdt(GezinId gezin, Zittinggegevens gegevens) {
        return keten.doet("kuipers", gezin, ZITTING, taak -> overlegTaken.houdZitting(taak, gegevens));
    }
}
