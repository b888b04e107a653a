package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.BIJDRAGE;
import static nl.eenplan.processes.api.Taaksoort.DIRECTE_MAATREGEL;
import static nl.eenplan.processes.api.Taaksoort.GEZIN_INFORMEREN;
import static nl.eenplan.processes.api.Taaksoort.KINDGESPREK;
import static nl.eenplan.processes.api.Taaksoort.MONITORCONTACT;
import static nl.eenplan.processes.api.Taaksoort.PLAN_BIJSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_OPSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_VASTSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.SCREENING;
import static nl.eenplan.processes.api.Taaksoort.TAFEL_SAMENSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.TOEZICHT;
import static nl.eenplan.processes.api.Taaksoort.VOORTGANG;
import static nl.eenplan.processes.api.Taaksoort.WARME_OVERDRACHT;
import static nl.eenplan.processes.api.Taaksoort.WEDERHOOR;
import static nl.eenplan.processes.api.Taaksoort.ZITTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.Herstelplannen;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.herstelplan.Planblok.Doelsoort;
import nl.eenplan.backend.herstelplan.Planfase;
import nl.eenplan.backend.herstelplan.Planformulieren;
import nl.eenplan.backend.herstelplan.Planvoorbeelden;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Oordeel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.overleg.Antwoord;
import nl.eenplan.backend.overleg.Bevoegd;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.OverlegService;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.overleg.Overlegstatus;
import nl.eenplan.backend.overleg.Planuitkomst;
import nl.eenplan.backend.overleg.Planverzoek;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Aanmelding.class)
class VanAanmeldingTotAfsluitingTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private OverlegTaken overlegTaken;

    @Autowired
    private OverlegPlanner planner;

    @Autowired
    private OverlegService overleggen;

    @Autowired
    private PlanTaken planTaken;

    @Autowired
    private VolgTaken volgTaken;

    @Autowired
    private PlanService plannen;

    @Autowired
    private Herstelplannen herstelplannen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Gezinsaanpak aanpak;

    @Autowired
    private Aanmelding aanmelding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Demoklok klok;

    @Test
    @DisplayName("Van aanmelding voor MDA++ tot een afgesloten plan, elke stap door wie die doet")
    void looptTotAfsluiting() {
        var gezin = aangemeld();
        totZitting(gezin);
        gelukt(doet(
                "kuipers",
                gezin,
                ZITTING,
                taak -> overlegTaken.houdZitting(
                        taak,
                        Overlegformulieren.zitting(
                                false, wie("kuipers"), wie("visser"), wie("yilmaz"), wie("bakker")))));
        gelukt(doet(
                "kuipers",
                gezin,
                DIRECTE_MAATREGEL,
                taak -> overlegTaken.neemMaatregel(
                        taak, Overlegformulieren.maatregel(Bevoegd.BURGEMEESTER, vandaag()))));
        gelukt(doet(
                "kuipers",
                gezin,
                ZITTING,
                taak -> overlegTaken.houdZitting(
                        taak, Overlegformulieren.zitting(true, wie("kuipers"), wie("visser"), wie("bakker")))));

        var beeld = mensen.als("kuipers", () -> overleggen.overleg(gezin));
        assertThat(beeld.overleggen()).extracting(een -> een.status()).containsExactly(Overlegstatus.GEHOUDEN);
        assertThat(beeld.zittingen()).hasSize(2);
        assertThat(beeld.zittingen().getFirst().besluiten())
                .containsExactly("Voorstel aan burgemeester: huisverbod voor tien dagen");

        totVastgesteld(gezin);
        var vastgesteld = plan("bakker", gezin);
        assertThat(vastgesteld.fase()).isEqualTo(Planfase.VASTGESTELD);
        assertThat(vastgesteld.regisseursnaam()).isEqualTo("S. Bakker");
        assertThat(vastgesteld.versie()).isEqualTo(1);
        assertThat(vastgesteld.volgendToezicht()).isEqualTo(vandaag().plusDays(5));
        assertThat(vastgesteld.magWijzigen()).isFalse();

        uitvoering(gezin);
        afsluiting(gezin);
    }

    private void uitvoering(GezinId gezin) {
        vooruit(Duration.ofDays(5));
        wacht("bakker", gezin, TOEZICHT);
        gelukt(doet(
                "bakker", gezin, TOEZICHT, taak -> volgTaken.controleer(taak, Planformulieren.toezicht(vandaag()))));
        assertThat(plan("bakker", gezin).fase()).isEqualTo(Planfase.UITVOERING);
        assertThat(plan("bakker", gezin).volgendToezicht()).isEqualTo(vandaag().plusDays(7));

        vooruit(Duration.ofDays(38));
        wacht("bakker", gezin, VOORTGANG);
        gelukt(doet(
                "bakker",
                gezin,
                VOORTGANG,
                taak -> volgTaken.beoordeel(taak, Planformulieren.voortgang(vandaag(), Oordeel.BIJSTELLEN))));
        var plan = plan("bakker", gezin);
        assertThat(plan.fase()).isEqualTo(Planfase.BIJGESTELD);
        bewaar("bakker", plan, Planvoorbeelden.doelen(Doelsoort.VEILIGHEID, vandaag(), null));
        gelukt(doet("bakker", gezin, PLAN_BIJSTELLEN, taak -> volgTaken.stelBij(taak, Planformulieren.bijstellen())));
        assertThat(mensen.als("bakker", () -> plannen.versies(gezin))).hasSize(2);
        assertThat(mensen.als("bakker", () -> plannen.verschillen(gezin, 2)))
                .anySatisfy(verschil -> assertThat(verschil.nu()).isEqualTo("traumahulp"));

        vooruit(Duration.ofDays(190));
        wacht("bakker", gezin, VOORTGANG);
        var teVroeg = doet(
                "bakker",
                gezin,
                VOORTGANG,
                taak -> volgTaken.beoordeel(taak, Planformulieren.voortgang(vandaag(), Oordeel.STABIEL)));
        assertThat(teVroeg).isInstanceOf(Afronding.Ongeldig.class);
        mensen.als("bakker", () -> plannen.werkActieBij(plan.plan(), Planvoorbeelden.actie(vandaag(), vandaag())));
        gelukt(doet(
                "bakker",
                gezin,
                VOORTGANG,
                taak -> volgTaken.beoordeel(taak, Planformulieren.voortgang(vandaag(), Oordeel.STABIEL))));
        assertThat(plan("bakker", gezin).fase()).isEqualTo(Planfase.STABIEL);
    }

    private void afsluiting(GezinId gezin) {
        gelukt(doet(
                "bakker",
                gezin,
                WARME_OVERDRACHT,
                taak -> volgTaken.draagOver(taak, Planformulieren.overdracht(vandaag()))));
        assertThat(plan("bakker", gezin).fase()).isEqualTo(Planfase.MONITORING);
        for (var maanden : List.of(93, 276, 186)) {
            vooruit(Duration.ofDays(maanden));
            wacht("jansen", gezin, MONITORCONTACT);
            gelukt(doet(
                    "jansen",
                    gezin,
                    MONITORCONTACT,
                    taak -> volgTaken.monitor(taak, Planformulieren.monitor(vandaag()))));
        }

        assertThat(aanpak.loopt(gezin)).isFalse();
        assertThat(jdbc.sql("select fase from herstelplan where gezin = ?")
                        .params(gezin.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("AFGESLOTEN");
        geenToegang("bakker", () -> plannen.vind(gezin));
    }

    @Test
    @DisplayName("Twee mensen in één blok: de tweede krijgt te zien wat de eerste schreef, en niets gaat verloren")
    void toontConflict() {
        var gezin = aangemeld();
        totPlan(gezin);
        var plan = plan("bakker", gezin);
        var gelezen = versie(plan, Bloksoort.VOORWAARDEN);
        var eerste = mensen.als("bakker", () -> plannen.bewaar(plan.plan(), Planvoorbeelden.voorwaarden(), gelezen));

        var tweede =
                mensen.als("kuipers", () -> plannen.bewaar(plan.plan(), new Planblok.Voorwaarden(List.of()), gelezen));

        assertThat(eerste).isInstanceOf(Bewaring.Bewaard.class);
        assertThat(tweede).isInstanceOfSatisfying(Bewaring.Conflict.class, conflict -> {
            assertThat(conflict.vanAnder()).isEqualTo(Planvoorbeelden.voorwaarden());
            assertThat(conflict.door()).isEqualTo("S. Bakker");
            assertThat(conflict.versie()).isEqualTo(gelezen + 1);
        });
        assertThat(blok(plan("bakker", gezin), Bloksoort.VOORWAARDEN).inhoud())
                .isEqualTo(Planvoorbeelden.voorwaarden());
    }

    @Test
    @DisplayName("Zaal en mensen worden niet dubbel geboekt, en de botsing noemt het andere gezin niet")
    void weigertDubbeleBoeking() {
        var eerste = aangemeld();
        var tweede = aangemeld();
        var begin = vandaag().plusDays(28).atTime(10, 0);
        assertThat(plan("kuipers", eerste, begin, "linde")).isInstanceOf(Planuitkomst.Gepland.class);

        var uitkomst = plan("kuipers", tweede, begin.plusMinutes(30), "linde");

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Planuitkomst.Bezet.class,
                        bezet -> assertThat(bezet.botsingen())
                                .contains("Zaal De Linde is dan bezet.", "M. Visser heeft dan een ander overleg.")
                                .allSatisfy(zin -> assertThat(zin).doesNotContain("G-2026")));
        assertThat(plan("kuipers", eerste, begin.plusDays(1), "iep")).isInstanceOf(Planuitkomst.AlGepland.class);
        assertThat(plan("kuipers", tweede, begin.plusHours(2), "linde")).isInstanceOf(Planuitkomst.Gepland.class);
    }

    @Test
    @DisplayName(
            "Een overleg wordt gepland, verplaatst, beantwoord en geannuleerd; wie erbuiten staat ziet Bezet of niets")
    void plantVerplaatstEnAnnuleert() {
        var gezin = aangemeld();
        assertThat(mensen.als("kuipers", () -> planner.wachtend()))
                .anySatisfy(wachtend -> assertThat(wachtend.gezin()).isEqualTo(gezin));
        var voorstellen = mensen.als("kuipers", () -> planner.stelVoor(gezin, List.of(wie("visser")), 90));
        assertThat(voorstellen).hasSize(5);
        var eerste = voorstellen.getFirst();

        var gepland = (Planuitkomst.Gepland)
                plan("kuipers", gezin, eerste.begin(), eerste.ruimte().code());
        assertThat(gepland.uitnodigingen()).isEqualTo(2);
        var verplaatst = (Planuitkomst.Gepland) mensen.als(
                "kuipers",
                () -> planner.verplaats(
                        gepland.overleg(),
                        voorstellen.getLast().begin(),
                        voorstellen.getLast().ruimte().code()));
        assertThat(mensen.als("kuipers", () -> planner.verplaats(gepland.overleg(), eerste.begin(), "iep")))
                .isInstanceOf(Planuitkomst.NietMeerOpen.class);
        assertThat(mensen.als(
                        "kuipers", () -> planner.agenda(vandaag(), vandaag().plusDays(40))))
                .filteredOn(punt -> gezin.equals(punt.gezin()))
                .singleElement()
                .satisfies(punt -> assertThat(punt.overleg()).isEqualTo(verplaatst.overleg()));
        assertThat(mensen.als("aydin", () -> planner.agenda(vandaag(), vandaag().plusDays(40))))
                .isEmpty();
        geenToegang("aydin", () -> planner.wachtend());
        geenToegang("aydin", () -> planner.stelVoor(gezin, List.of(), 90));
        geenToegang("aydin", () -> planner.annuleer(verplaatst.overleg(), "reden"));
        geenToegang("aydin", () -> planner.verplaats(verplaatst.overleg(), eerste.begin(), "iep"));
        geenToegang("aydin", () -> planner.antwoord(verplaatst.overleg(), Antwoord.KOMT));
        geenToegang("aydin", () -> plan("aydin", gezin, eerste.begin(), "iep"));
        assertThat(mensen.als("kuipers", () -> planner.annuleer(verplaatst.overleg(), "")))
                .isInstanceOf(Planuitkomst.Ongeldig.class);
        assertThat(mensen.als("kuipers", () -> planner.annuleer(verplaatst.overleg(), "Familie is ziek")))
                .isEqualTo(new Planuitkomst.Geannuleerd(2));
    }

    @Test
    @DisplayName(
            "Wie buiten het gezin staat ziet plan noch overleg, en de politie ziet geen kindgesprek en geen schade")
    void schermtAf() {
        var gezin = aangemeld();
        totPlan(gezin);
        var plan = plan("bakker", gezin);

        geenToegang("aydin", () -> plannen.vind(gezin));
        geenToegang("aydin", () -> plannen.bewaar(plan.plan(), Planvoorbeelden.voorwaarden(), 0));
        geenToegang("aydin", () -> plannen.werkActieBij(plan.plan(), Planvoorbeelden.actie(null, null)));
        geenToegang("aydin", () -> plannen.versies(gezin));
        geenToegang("aydin", () -> plannen.verschillen(gezin, 1));
        geenToegang("aydin", () -> {
            plannen.onderbreek(plan.plan(), Gezinsaanpak.Onderbreking.VERVALLEN, "reden");
            return "";
        });
        geenToegang("aydin", () -> overleggen.overleg(gezin));
        var taak = keten.taakVan("bakker", gezin, PLAN_OPSTELLEN);
        geenToegang("aydin", () -> planTaken.voorbereiding(taak));
        geenToegang("aydin", () -> planTaken.stelOp(taak, Planformulieren.opstellen(vandaag())));
        assertThat(mensen.als("aydin", () -> herstelplannen.lijst(false))).isEmpty();
        assertThat(mensen.als("mulder", () -> herstelplannen.lijst(false))).isEmpty();

        var politie = plan("yilmaz", gezin);
        assertThat(politie.blokken())
                .extracting(blok -> blok.inhoud().soort())
                .contains(Bloksoort.VOORWAARDEN)
                .doesNotContain(Bloksoort.STEMMEN, Bloksoort.SCHADE);
        assertThat(politie.afgeschermd())
                .contains("Stem van het kind (kindgesprek)", "Schade per kind (letselduiding)");
        var tafel = mensen.als("yilmaz", () -> overleggen.overleg(gezin));
        assertThat(tafel.kindgesprekken()).isEmpty();
        assertThat(tafel.afgeschermd()).contains("kindgesprek");
        assertThat(tafel.bijdragen())
                .filteredOn(bijdrage -> bijdrage.van().equals("M. Visser"))
                .singleElement()
                .satisfies(bijdrage -> {
                    assertThat(bijdrage.vakinhoud()).isNull();
                    assertThat(bijdrage.samenvatting()).isEqualTo("Letsel dat zorgen geeft");
                });
        assertThat(mensen.als("bakker", () -> herstelplannen.lijst(true)))
                .filteredOn(regel -> regel.gezin().equals(gezin))
                .singleElement()
                .satisfies(regel -> assertThat(regel.regisseur()).isEqualTo("S. Bakker"));
    }

    @Test
    @DisplayName("De coördinator mag niet over vervolging beslissen, en zonder quorum is er geen zitting")
    void bewaaktBevoegdheid() {
        var gezin = aangemeld();
        totZitting(gezin);

        var zonderOm = doet(
                "kuipers",
                gezin,
                ZITTING,
                taak -> overlegTaken.houdZitting(
                        taak, Overlegformulieren.vervolgingDoorTafel(wie("kuipers"), wie("visser"))));
        var alleen = doet(
                "kuipers",
                gezin,
                ZITTING,
                taak -> overlegTaken.houdZitting(taak, Overlegformulieren.zitting(true, wie("kuipers"))));

        assertThat(((Afronding.Ongeldig) zonderOm).fouten())
                .extracting(Afronding.Veldfout::veld)
                .containsExactly("besluiten[0].bevoegd");
        assertThat(((Afronding.Ongeldig) alleen).fouten())
                .extracting(Afronding.Veldfout::veld)
                .containsExactly("aanwezigen");
    }

    /// A family with one child whose application for the conference was accepted.
    private GezinId aangemeld() {
        var gezin = aanmelding.gezin();
        betrokkenheden.betrek(gezin, wie("kuipers"), Rol.PROCESCOORDINATOR, "MDA++-overleg", "WGS");
        aanpak.meldAanVoorMda(gezin);
        gelukt(doet("kuipers", gezin, SCREENING, taak -> overlegTaken.screen(taak, Overlegformulieren.screening())));
        return gezin;
    }

    private void totZitting(GezinId gezin) {
        var moeder = kinderen.volwassenen(gezin).getFirst().id();
        gelukt(doet(
                "kuipers",
                gezin,
                GEZIN_INFORMEREN,
                taak -> overlegTaken.informeer(taak, Overlegformulieren.informatie(moeder, kind(gezin), vandaag()))));
        var voorstel = mensen.als("kuipers", () -> planner.stelVoor(gezin, List.of(wie("visser"), wie("yilmaz")), 90))
                .getFirst();
        gelukt(doet(
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
                                voorstel.ruimte().code()))));
        assertThat(betrokkenheden.metRol(gezin, Rol.REGISSEUR)).containsExactly(wie("bakker"));
        gelukt(doet("visser", gezin, BIJDRAGE, taak -> overlegTaken.draagBij(taak, Overlegformulieren.bijdrage())));
        gelukt(doet("yilmaz", gezin, BIJDRAGE, taak -> overlegTaken.draagBij(taak, Overlegformulieren.zonderInhoud())));
        gelukt(doet(
                "jansen",
                gezin,
                KINDGESPREK,
                taak -> overlegTaken.hoorKind(taak, Overlegformulieren.kindgesprek(vandaag()))));
    }

    private void totPlan(GezinId gezin) {
        totZitting(gezin);
        gelukt(doet(
                "kuipers",
                gezin,
                ZITTING,
                taak -> overlegTaken.houdZitting(
                        taak, Overlegformulieren.zitting(true, wie("kuipers"), wie("visser")))));
    }

    private void totVastgesteld(GezinId gezin) {
        var leeg = doet(
                "bakker", gezin, PLAN_OPSTELLEN, taak -> planTaken.stelOp(taak, Planformulieren.opstellen(vandaag())));
        assertThat(((Afronding.Ongeldig) leeg).fouten())
                .extracting(Afronding.Veldfout::veld)
                .contains("VOORWAARDEN", "TOEZICHT")
                .doesNotContain("STEMMEN");
        var plan = plan("bakker", gezin);
        bewaar("bakker", plan, Planvoorbeelden.analyse());
        bewaar("bakker", plan, Planvoorbeelden.voorwaarden());
        bewaar("bakker", plan, Planvoorbeelden.toezicht());
        gelukt(doet(
                "bakker", gezin, PLAN_OPSTELLEN, taak -> planTaken.stelOp(taak, Planformulieren.opstellen(vandaag()))));
        var moeder = kinderen.volwassenen(gezin).getFirst().id();
        gelukt(doet(
                "bakker",
                gezin,
                WEDERHOOR,
                taak -> planTaken.hoorWederhoor(taak, Planformulieren.wederhoor(moeder, vandaag()))));
        gelukt(doet(
                "jansen",
                gezin,
                PLAN_VASTSTELLEN,
                taak -> planTaken.stelVast(taak, Planformulieren.vaststellen(vandaag()))));
        assertThat(plan("bakker", gezin).reacties())
                .singleElement()
                .satisfies(reactie -> assertThat(reactie.correctie()).isEqualTo("Het was dinsdag"));
    }

    private Planuitkomst plan(String wie, GezinId gezin, LocalDateTime begin, String ruimte) {
        return mensen.als(
                wie,
                () -> planner.plan(
                        new Planverzoek(gezin, begin, 90, ruimte, List.of(Overlegformulieren.arts(wie("visser"))))));
    }

    private void bewaar(String wie, Planbeeld plan, Planblok blok) {
        assertThat(mensen.als(wie, () -> plannen.bewaar(plan.plan(), blok, versie(plan, blok.soort()))))
                .isInstanceOf(Bewaring.Bewaard.class);
    }

    private Planbeeld plan(String wie, GezinId gezin) {
        return mensen.als(wie, () -> plannen.vind(gezin)).orElseThrow();
    }

    private static int versie(Planbeeld plan, Bloksoort soort) {
        return blok(plan, soort).versie();
    }

    private static Planbeeld.Blok blok(Planbeeld plan, Bloksoort soort) {
        return plan.blokken().stream()
                .filter(blok -> blok.inhoud().soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private Afronding doet(String wie, GezinId gezin, Taaksoort soort, Function<TaakId, Afronding> werk) {
        return keten.doet(wie, gezin, soort, werk);
    }

    private void vooruit(Duration stap) {
        klok.zetVooruit(stap);
    }

    private void wacht(String wie, GezinId gezin, Taaksoort soort) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> keten.taak(wie, gezin, soort).isPresent());
    }

    private void geenToegang(String wie, Supplier<?> werk) {
        assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> mensen.als(wie, werk));
    }

    private MedewerkerId wie(String naam) {
        return mensen.wie(naam).id();
    }

    private PersoonId kind(GezinId gezin) {
        return kinderen.vanGezin(gezin).getFirst().id();
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private static void gelukt(Afronding afronding) {
        assertThat(afronding).isEqualTo(new Afronding.Gelukt());
    }
}
