package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.BIJDRAGE;
import static nl.eenplan.processes.api.Taaksoort.DIRECTE_MAATREGEL;
import static nl.eenplan.processes.api.Taaksoort.GEZIN_INFORMEREN;
import static nl.eenplan.processes.api.Taaksoort.KINDGESPREK;
import static nl.eenplan.processes.api.Taaksoort.PLAN_OPSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_VASTSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.SCREENING;
import static nl.eenplan.processes.api.Taaksoort.TAFEL_SAMENSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.WEDERHOOR;
import static nl.eenplan.processes.api.Taaksoort.ZITTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.herstelplan.Planformulieren;
import nl.eenplan.backend.herstelplan.Planvoorbeelden;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.overleg.Bevoegd;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.overleg.Planuitkomst;
import nl.eenplan.backend.overleg.Planverzoek;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/// A family from its application for the conference to a fixed plan, each step done by whose step it is.
@TestComponent
@Import(Aanmelding.class)
public class Planketen {

    private final Keten keten;
    private final Mensen mensen;
    private final OverlegTaken overlegTaken;
    private final OverlegPlanner planner;
    private final PlanTaken planTaken;
    private final PlanService plannen;
    private final Kinderen kinderen;
    private final Betrokkenheden betrokkenheden;
    private final Gezinsaanpak aanpak;
    private final Aanmelding aanmelding;
    private final Demoklok klok;

    Planketen(
            Keten keten,
            Mensen mensen,
            OverlegTaken overlegTaken,
            OverlegPlanner planner,
            PlanTaken planTaken,
            PlanService plannen,
            Kinderen kinderen,
            Betrokkenheden betrokkenheden,
            Gezinsaanpak aanpak,
            Aanmelding aanmelding,
            Demoklok klok) {
        this.keten = keten;
        this.mensen = mensen;
        this.overlegTaken = overlegTaken;
        this.planner = planner;
        this.planTaken = planTaken;
        this.plannen = plannen;
        this.kinderen = kinderen;
        this.betrokkenheden = betrokkenheden;
        this.aanpak = aanpak;
        this.aanmelding = aanmelding;
        this.klok = klok;
    }

    /// A family with one child whose application for the conference was accepted.
    public GezinId aangemeld() {
        var gezin = aanmelding.gezin();
        betrokkenheden.betrek(gezin, wie("kuipers"), Rol.PROCESCOORDINATOR, "MDA++-overleg", "WGS");
        aanpak.meldAanVoorMda(gezin);
        keten.rondtAf("kuipers", gezin, SCREENING, taak -> overlegTaken.screen(taak, Overlegformulieren.screening()));
        return gezin;
    }

    public void totZitting(GezinId gezin) {
        totTafel(gezin);
        keten.rondtAf("visser", gezin, BIJDRAGE, taak -> overlegTaken.draagBij(taak, Overlegformulieren.bijdrage()));
        keten.rondtAf(
                "yilmaz", gezin, BIJDRAGE, taak -> overlegTaken.draagBij(taak, Overlegformulieren.zonderInhoud()));
        keten.rondtAf(
                "jansen",
                gezin,
                KINDGESPREK,
                taak -> overlegTaken.hoorKind(taak, Overlegformulieren.kindgesprek(vandaag())));
    }

    /// The family was told and the table is complete.
    public void totTafel(GezinId gezin) {
        totTafel(gezin, false);
    }

    /// @param isBlind whether the talks with the children are held blind
    public void totTafel(GezinId gezin, boolean isBlind) {
        keten.rondtAf(
                "kuipers",
                gezin,
                GEZIN_INFORMEREN,
                taak -> overlegTaken.informeer(taak, Overlegformulieren.informatie(moeder(gezin), vandaag())));
        var voorstel = mensen.als("kuipers", () -> planner.stelVoor(gezin, List.of(wie("visser"), wie("yilmaz")), 90))
                .getFirst();
        keten.rondtAf(
                "kuipers",
                gezin,
                TAFEL_SAMENSTELLEN,
                taak -> overlegTaken.stelSamen(
                        taak,
                        Overlegformulieren.tafel(
                                wie("bakker"),
                                wie("visser"),
                                wie("yilmaz"),
                                voorstel.begin(),
                                voorstel.ruimte().code(),
                                isBlind)));
        assertThat(betrokkenheden.metRol(gezin, Rol.REGISSEUR)).containsExactly(wie("bakker"));
    }

    /// A conference that finds the children unsafe, and what the mayor does the same day.
    public void onveiligeZitting(GezinId gezin) {
        zitting(gezin, false, "kuipers", "visser", "yilmaz", "bakker");
        keten.rondtAf(
                "kuipers",
                gezin,
                DIRECTE_MAATREGEL,
                taak -> overlegTaken.neemMaatregel(
                        taak, Overlegformulieren.maatregel(Bevoegd.BURGEMEESTER, vandaag())));
    }

    public void zitting(GezinId gezin, boolean isVeilig, String... aanwezig) {
        var aanTafel = Arrays.stream(aanwezig).map(this::wie).toArray(MedewerkerId[]::new);
        keten.rondtAf(
                "kuipers",
                gezin,
                ZITTING,
                taak -> overlegTaken.houdZitting(taak, Overlegformulieren.zitting(isVeilig, aanTafel)));
    }

    public void totPlan(GezinId gezin) {
        totZitting(gezin);
        zitting(gezin, true, "kuipers", "visser");
    }

    public void totVastgesteld(GezinId gezin) {
        var plan = plan("bakker", gezin);
        bewaar("bakker", plan, Planvoorbeelden.analyse());
        bewaar("bakker", plan, Planvoorbeelden.voorwaarden());
        bewaar("bakker", plan, Planvoorbeelden.toezicht());
        keten.rondtAf(
                "bakker", gezin, PLAN_OPSTELLEN, taak -> planTaken.stelOp(taak, Planformulieren.opstellen(vandaag())));
        keten.rondtAf(
                "bakker",
                gezin,
                WEDERHOOR,
                taak -> planTaken.hoorWederhoor(taak, Planformulieren.wederhoor(moeder(gezin), vandaag())));
        keten.rondtAf(
                "jansen",
                gezin,
                PLAN_VASTSTELLEN,
                taak -> planTaken.stelVast(taak, Planformulieren.vaststellen(vandaag())));
    }

    public Planuitkomst plant(String wie, GezinId gezin, LocalDateTime begin, String ruimte) {
        return mensen.als(
                wie,
                () -> planner.plan(
                        new Planverzoek(gezin, begin, 90, ruimte, List.of(Overlegformulieren.arts(wie("visser"))))));
    }

    public Planbeeld plan(String wie, GezinId gezin) {
        return mensen.als(wie, () -> plannen.vind(gezin)).orElseThrow();
    }

    public void bewaar(String wie, Planbeeld plan, Planblok blok) {
        var gelezen = blok(plan, blok.soort()).versie();
        assertThat(mensen.als(wie, () -> plannen.bewaar(plan.plan(), blok, gelezen)))
                .isInstanceOf(Bewaring.Bewaard.class);
    }

    public Planbeeld.Blok blok(Planbeeld plan, Bloksoort soort) {
        return plan.blokken().stream()
                .filter(blok -> blok.inhoud().soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    /// Time passes until the process asks this person for this task.
    public void wacht(Duration stap, String wie, GezinId gezin, Taaksoort soort) {
        klok.zetVooruit(stap);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> keten.taak(wie, gezin, soort).isPresent());
    }

    public MedewerkerId wie(String naam) {
        return mensen.wie(naam).id();
    }

    public PersoonId kind(GezinId gezin) {
        return kinderen.vanGezin(gezin).getFirst().id();
    }

    private PersoonId moeder(GezinId gezin) {
        return kinderen.volwassenen(gezin).getFirst().id();
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
