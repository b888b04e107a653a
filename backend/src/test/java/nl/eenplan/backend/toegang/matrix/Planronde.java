package nl.eenplan.backend.toegang.matrix;

import static nl.eenplan.processes.api.Taaksoort.ESCALATIE;
import static nl.eenplan.processes.api.Taaksoort.GEZIN_INFORMEREN;
import static nl.eenplan.processes.api.Taaksoort.MONITORCONTACT;
import static nl.eenplan.processes.api.Taaksoort.PLAN_BIJSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_HERVATTEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_OPSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.TOEZICHT;
import static nl.eenplan.processes.api.Taaksoort.VOORTGANG;
import static nl.eenplan.processes.api.Taaksoort.WARME_OVERDRACHT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.herstelplan.Blokconcepten;
import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.Escalatiegegevens;
import nl.eenplan.backend.herstelplan.Herstelplannen;
import nl.eenplan.backend.herstelplan.Hervatgegevens;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planblok.Doelsoort;
import nl.eenplan.backend.herstelplan.Planformulieren;
import nl.eenplan.backend.herstelplan.Planvoorbeelden;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Oordeel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Planketen;
import nl.eenplan.backend.overleg.Aanvraagherkomst;
import nl.eenplan.backend.overleg.Antwoord;
import nl.eenplan.backend.overleg.MdaService;
import nl.eenplan.backend.overleg.Mdaaanvraag;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.OverlegService;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Planuitkomst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;
import org.springframework.boot.test.context.TestComponent;

/// A family from the planner's calendar to the last monitor contact, stagnation and suspension included.
@TestComponent
class Planronde {

    private static final Duration HALF_JAAR = Duration.ofDays(190);

    private final Schaduw schaduw;
    private final Dossierronde dossier;
    private final Planketen planketen;
    private final Keten keten;
    private final Mensen mensen;
    private final MdaService mda;
    private final OverlegTaken overlegTaken;
    private final OverlegPlanner planner;
    private final OverlegService overleggen;
    private final PlanTaken planTaken;
    private final VolgTaken volgTaken;
    private final PlanService plannen;
    private final Blokconcepten concepten;
    private final Herstelplannen herstelplannen;

    Planronde(
            Schaduw schaduw,
            Dossierronde dossier,
            Planketen planketen,
            Keten keten,
            Mensen mensen,
            MdaService mda,
            OverlegTaken overlegTaken,
            OverlegPlanner planner,
            OverlegService overleggen,
            PlanTaken planTaken,
            VolgTaken volgTaken,
            PlanService plannen,
            Blokconcepten concepten,
            Herstelplannen herstelplannen) {
        this.schaduw = schaduw;
        this.dossier = dossier;
        this.planketen = planketen;
        this.keten = keten;
        this.mensen = mensen;
        this.mda = mda;
        this.overlegTaken = overlegTaken;
        this.planner = planner;
        this.overleggen = overleggen;
        this.planTaken = planTaken;
        this.volgTaken = volgTaken;
        this.plannen = plannen;
        this.concepten = concepten;
        this.herstelplannen = herstelplannen;
    }

    void loop() {
        mensen.als("jansen", () -> {
            mda.magAanmelden();
            mda.meldAan(aanvraag());
        });
        var gezin = planketen.aangemeld();
        schaduw.herken(gezin.toString(), "Brouwer", dossier.nummer("kuipers", gezin));
        plan(gezin);
        var informeren = keten.taakVan("kuipers", gezin, GEZIN_INFORMEREN);
        mensen.als("kuipers", () -> overlegTaken.voorbereiding(informeren));
        planketen.totZitting(gezin);
        planketen.onveiligeZitting(gezin);
        planketen.zitting(gezin, true, "kuipers", "visser", "bakker");
        var opstellen = keten.taakVan("bakker", gezin, PLAN_OPSTELLEN);
        mensen.als("bakker", () -> planTaken.voorbereiding(opstellen));
        planketen.totVastgesteld(gezin);
        mensen.als("bakker", () -> {
            overleggen.overleg(gezin);
            herstelplannen.lijst(false);
            plannen.versies(gezin);
            var plan = plannen.vind(gezin).orElseThrow().plan();
            concepten.bewaar(plan, Bloksoort.DOELEN, 0, "{}");
            concepten.vind(plan);
            concepten.gooiWeg(plan, Bloksoort.DOELEN);
            plannen.verschillen(gezin, 1);
        });
        uitvoering(gezin);
        afsluiting(gezin);
    }

    private static Mdaaanvraag aanvraag() {
        return new Mdaaanvraag(
                Aanvraagherkomst.GI,
                "",
                "Negen hulpverleners in drie jaar",
                null,
                false,
                "Brouwer-Smit",
                List.of(new Mdaaanvraag.Kind("Daan Brouwer", LocalDate.of(2011, 6, 4), null, "", Geslacht.MAN)),
                List.of(new Mdaaanvraag.Volwassene("Wendy Smit", Gezinsrol.OUDER, null, "", Gezag.JA)),
                new Adres("", "", "", ""));
    }

    private void plan(GezinId gezin) {
        var vandaag = planketen.vandaag();
        var voorstellen = mensen.als("kuipers", () -> {
            planner.ruimtes();
            planner.wachtend();
            return planner.stelVoor(gezin, List.of(planketen.wie("visser")), 90);
        });
        var eerste = voorstellen.getFirst();
        var gepland = (Planuitkomst.Gepland) planketen.plant(
                "kuipers", gezin, eerste.begin(), eerste.ruimte().code());
        mensen.als("kuipers", () -> planner.agenda(vandaag, vandaag.plusDays(40)));
        var laatste = voorstellen.getLast();
        var verplaatst = (Planuitkomst.Gepland) mensen.als(
                "kuipers",
                () -> planner.verplaats(
                        gepland.overleg(), laatste.begin(), laatste.ruimte().code()));
        mensen.als("kuipers", () -> {
            planner.antwoord(verplaatst.overleg(), Antwoord.KOMT);
            planner.annuleer(verplaatst.overleg(), "Familie is ziek");
        });
    }

    private void uitvoering(GezinId gezin) {
        planketen.wacht(Duration.ofDays(5), "bakker", gezin, TOEZICHT);
        keten.rondtAf(
                "bakker",
                gezin,
                TOEZICHT,
                taak -> volgTaken.controleer(taak, Planformulieren.toezicht(planketen.vandaag())));
        var plan = planketen.plan("bakker", gezin).plan();
        mensen.als("bakker", () -> plannen.onderbreek(plan, Onderbreking.OPGESCHORT, "Moeder is opgenomen"));
        keten.rondtAf(
                "bakker",
                gezin,
                PLAN_HERVATTEN,
                taak -> volgTaken.hervat(taak, new Hervatgegevens(planketen.vandaag(), "Moeder is weer thuis")));
        beoordeel(Duration.ofDays(45), gezin, Oordeel.STAGNATIE);
        keten.rondtAf(
                "kuipers",
                gezin,
                ESCALATIE,
                taak -> volgTaken.escaleer(
                        taak,
                        new Escalatiegegevens(
                                Escalatiegegevens.Naar.BESTUURDERS,
                                planketen.vandaag(),
                                "Wachtlijst",
                                "Plaats binnen een week")));
        beoordeel(Duration.ofDays(45), gezin, Oordeel.BIJSTELLEN);
        planketen.bewaar(
                "bakker",
                planketen.plan("bakker", gezin),
                Planvoorbeelden.doelen(Doelsoort.VEILIGHEID, planketen.vandaag(), null));
        keten.rondtAf("bakker", gezin, PLAN_BIJSTELLEN, taak -> volgTaken.stelBij(taak, Planformulieren.bijstellen()));
    }

    private void afsluiting(GezinId gezin) {
        var vandaag = planketen.vandaag();
        var plan = planketen.plan("bakker", gezin).plan();
        mensen.als("bakker", () -> plannen.werkActieBij(plan, Planvoorbeelden.actie(vandaag, vandaag)));
        beoordeel(HALF_JAAR, gezin, Oordeel.STABIEL);
        keten.rondtAf(
                "bakker",
                gezin,
                WARME_OVERDRACHT,
                taak -> volgTaken.draagOver(taak, Planformulieren.overdracht(planketen.vandaag())));
        planketen.wacht(Duration.ofDays(93), "jansen", gezin, MONITORCONTACT);
        keten.rondtAf(
                "jansen",
                gezin,
                MONITORCONTACT,
                taak -> volgTaken.monitor(taak, Planformulieren.monitor(planketen.vandaag())));
    }

    private void beoordeel(Duration stap, GezinId gezin, Oordeel oordeel) {
        planketen.wacht(stap, "bakker", gezin, VOORTGANG);
        keten.rondtAf(
                "bakker",
                gezin,
                VOORTGANG,
                taak -> volgTaken.beoordeel(taak, Planformulieren.voortgang(planketen.vandaag(), oordeel)));
    }
}
