package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.MONITORCONTACT;
import static nl.eenplan.processes.api.Taaksoort.PLAN_BIJSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_OPSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.TOEZICHT;
import static nl.eenplan.processes.api.Taaksoort.VOORTGANG;
import static nl.eenplan.processes.api.Taaksoort.WARME_OVERDRACHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.Herstelplannen;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.herstelplan.Planblok.Doelsoort;
import nl.eenplan.backend.herstelplan.Planfase;
import nl.eenplan.backend.herstelplan.Planformulieren;
import nl.eenplan.backend.herstelplan.Planvoorbeelden;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Oordeel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.overleg.OverlegService;
import nl.eenplan.backend.overleg.Overlegstatus;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// Moves the clock a year and a half, so that no other test can use what it leaves.
@Ketentest
@DirtiesContext
class VanAanmeldingTotAfsluitingTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Planketen planketen;

    @Autowired
    private Mensen mensen;

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
    private Gezinsaanpak aanpak;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName("Van aanmelding voor MDA++ tot een afgesloten plan, elke stap door wie die doet")
    void looptTotAfsluiting() {
        var gezin = planketen.aangemeld();
        planketen.totZitting(gezin);
        planketen.onveiligeZitting(gezin);
        planketen.zitting(gezin, true, "kuipers", "visser", "bakker");

        var beeld = mensen.als("kuipers", () -> overleggen.overleg(gezin));
        assertThat(beeld.overleggen()).extracting(een -> een.status()).containsExactly(Overlegstatus.GEHOUDEN);
        assertThat(beeld.zittingen()).hasSize(2);
        assertThat(beeld.zittingen().getFirst().besluiten())
                .containsExactly("Voorstel aan burgemeester: huisverbod voor tien dagen");

        onvolledigPlanBlijftOpen(gezin);
        planketen.totVastgesteld(gezin);
        var vastgesteld = planketen.plan("bakker", gezin);
        assertThat(vastgesteld.reacties())
                .singleElement()
                .satisfies(reactie -> assertThat(reactie.correctie()).isEqualTo("Het was dinsdag"));
        assertThat(vastgesteld.fase()).isEqualTo(Planfase.VASTGESTELD);
        assertThat(vastgesteld.regisseursnaam()).isEqualTo("S. Bakker");
        assertThat(vastgesteld.versie()).isEqualTo(1);
        assertThat(vastgesteld.volgendToezicht()).isEqualTo(vandaag().plusDays(5));
        assertThat(vastgesteld.magWijzigen()).isFalse();

        toezicht(gezin);
        bijstelling(gezin);
        stabiel(gezin);
        afsluiting(gezin);
    }

    private void onvolledigPlanBlijftOpen(GezinId gezin) {
        var leeg = keten.doet(
                "bakker", gezin, PLAN_OPSTELLEN, taak -> planTaken.stelOp(taak, Planformulieren.opstellen(vandaag())));
        assertThat(((Afronding.Ongeldig) leeg).fouten())
                .extracting(Afronding.Veldfout::veld)
                .contains("VOORWAARDEN", "TOEZICHT")
                .doesNotContain("STEMMEN");
    }

    private void toezicht(GezinId gezin) {
        planketen.wacht(Duration.ofDays(5), "bakker", gezin, TOEZICHT);
        keten.rondtAf(
                "bakker", gezin, TOEZICHT, taak -> volgTaken.controleer(taak, Planformulieren.toezicht(vandaag())));
        var plan = planketen.plan("bakker", gezin);
        assertThat(plan.fase()).isEqualTo(Planfase.UITVOERING);
        assertThat(plan.volgendToezicht()).isEqualTo(vandaag().plusDays(7));
    }

    private void bijstelling(GezinId gezin) {
        planketen.wacht(Duration.ofDays(38), "bakker", gezin, VOORTGANG);
        assertThat(beoordeel(gezin, Oordeel.BIJSTELLEN)).isEqualTo(new Afronding.Gelukt());
        var plan = planketen.plan("bakker", gezin);
        assertThat(plan.fase()).isEqualTo(Planfase.BIJGESTELD);
        planketen.bewaar("bakker", plan, Planvoorbeelden.doelen(Doelsoort.VEILIGHEID, vandaag(), null));
        keten.rondtAf("bakker", gezin, PLAN_BIJSTELLEN, taak -> volgTaken.stelBij(taak, Planformulieren.bijstellen()));
        assertThat(mensen.als("bakker", () -> plannen.versies(gezin))).hasSize(2);
        assertThat(mensen.als("bakker", () -> plannen.verschillen(gezin, 2)))
                .anySatisfy(verschil -> assertThat(verschil.nu()).isEqualTo("traumahulp"));
    }

    private void stabiel(GezinId gezin) {
        planketen.wacht(Duration.ofDays(190), "bakker", gezin, VOORTGANG);
        assertThat(beoordeel(gezin, Oordeel.STABIEL)).isInstanceOf(Afronding.Ongeldig.class);
        var plan = planketen.plan("bakker", gezin).plan();
        mensen.als("bakker", () -> plannen.werkActieBij(plan, Planvoorbeelden.actie(vandaag(), vandaag())));
        assertThat(beoordeel(gezin, Oordeel.STABIEL)).isEqualTo(new Afronding.Gelukt());
        assertThat(planketen.plan("bakker", gezin).fase()).isEqualTo(Planfase.STABIEL);
    }

    private Afronding beoordeel(GezinId gezin, Oordeel oordeel) {
        return keten.doet(
                "bakker",
                gezin,
                VOORTGANG,
                taak -> volgTaken.beoordeel(taak, Planformulieren.voortgang(vandaag(), oordeel)));
    }

    private void afsluiting(GezinId gezin) {
        keten.rondtAf(
                "bakker",
                gezin,
                WARME_OVERDRACHT,
                taak -> volgTaken.draagOver(taak, Planformulieren.overdracht(vandaag())));
        assertThat(planketen.plan("bakker", gezin).fase()).isEqualTo(Planfase.MONITORING);
        for (var maanden : List.of(93, 276, 186)) {
            planketen.wacht(Duration.ofDays(maanden), "jansen", gezin, MONITORCONTACT);
            keten.rondtAf(
                    "jansen",
                    gezin,
                    MONITORCONTACT,
                    taak -> volgTaken.monitor(taak, Planformulieren.monitor(vandaag())));
        }

        assertThat(aanpak.loopt(gezin)).isFalse();
        assertThat(jdbc.sql("select fase from herstelplan where gezin = ?")
                        .params(gezin.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("AFGESLOTEN");
        assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> mensen.als("bakker", () -> plannen.vind(gezin)));
    }

    @Test
    @DisplayName("Twee mensen in één blok: de tweede krijgt te zien wat de eerste schreef, en niets gaat verloren")
    void toontConflict() {
        var gezin = planketen.aangemeld();
        planketen.totPlan(gezin);
        var plan = planketen.plan("bakker", gezin);
        var gelezen = planketen.blok(plan, Bloksoort.VOORWAARDEN).versie();
        var eerste = mensen.als("bakker", () -> plannen.bewaar(plan.plan(), Planvoorbeelden.voorwaarden(), gelezen));

        var tweede =
                mensen.als("kuipers", () -> plannen.bewaar(plan.plan(), new Planblok.Voorwaarden(List.of()), gelezen));

        assertThat(eerste).isInstanceOf(Bewaring.Bewaard.class);
        assertThat(tweede).isInstanceOfSatisfying(Bewaring.Conflict.class, conflict -> {
            assertThat(conflict.vanAnder()).isEqualTo(Planvoorbeelden.voorwaarden());
            assertThat(conflict.door()).isEqualTo("S. Bakker");
            assertThat(conflict.versie()).isEqualTo(gelezen + 1);
        });
        assertThat(planketen
                        .blok(planketen.plan("bakker", gezin), Bloksoort.VOORWAARDEN)
                        .inhoud())
                .isEqualTo(Planvoorbeelden.voorwaarden());
    }

    @Test
    @DisplayName("De politie aan tafel ziet geen kindgesprek en geen schade, wie er niet bij hoort geen plan")
    void schermtAf() {
        var gezin = planketen.aangemeld();
        planketen.totPlan(gezin);

        assertThat(mensen.als("mulder", () -> herstelplannen.lijst(false))).isEmpty();
        var politie = planketen.plan("yilmaz", gezin);
        assertThat(politie.blokken())
                .extracting(blok -> blok.inhoud().soort())
                .contains(Bloksoort.VOORWAARDEN)
                .doesNotContain(Bloksoort.STEMMEN, Bloksoort.SCHADE);
        assertThat(politie.afgeschermd()).contains(Bloksoort.STEMMEN, Bloksoort.SCHADE);
        var tafel = mensen.als("yilmaz", () -> overleggen.overleg(gezin));
        assertThat(tafel.kindgesprekken()).isEmpty();
        assertThat(tafel.afgeschermd()).contains(Compartiment.KINDGESPREK);
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

    private LocalDate vandaag() {
        return planketen.vandaag();
    }
}
