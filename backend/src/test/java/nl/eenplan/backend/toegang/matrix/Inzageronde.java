package nl.eenplan.backend.toegang.matrix;

import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.inzage.InzageService;
import nl.eenplan.backend.inzage.InzageService.Indiening;
import nl.eenplan.backend.inzage.InzageTaken;
import nl.eenplan.backend.inzage.Inzageoordeel;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.inzage.Inzagevraag;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.backend.inzage.Tweedeoordeel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.springframework.boot.test.context.TestComponent;

/// The police ask the treating doctor for the medical part in acute danger, and two doctors answer.
@TestComponent
class Inzageronde {

    private final Schaduw schaduw;
    private final Dossierronde dossier;
    private final Artsenketen artsen;
    private final Keten keten;
    private final Mensen mensen;
    private final Betrokkenheden betrokkenheden;
    private final InzageService inzage;
    private final InzageTaken taken;
    private final Clock klok;

    Inzageronde(
            Schaduw schaduw,
            Dossierronde dossier,
            Artsenketen artsen,
            Keten keten,
            Mensen mensen,
            Betrokkenheden betrokkenheden,
            InzageService inzage,
            InzageTaken taken,
            Clock klok) {
        this.schaduw = schaduw;
        this.dossier = dossier;
        this.artsen = artsen;
        this.keten = keten;
        this.mensen = mensen;
        this.betrokkenheden = betrokkenheden;
        this.inzage = inzage;
        this.taken = taken;
        this.klok = klok;
    }

    void loop() {
        var gezin = artsen.signaal();
        schaduw.herken(gezin.toString(), dossier.nummer("mulder", gezin));
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "ronde", "ronde");
        betrokkenheden.betrek(gezin, mensen.wie("visser").id(), Rol.VERTROUWENSARTS, "ronde", "ronde");
        mensen.als("yilmaz", () -> {
            inzage.afschermingen(gezin);
            inzage.trekIn(((Indiening.Ingediend) vraag(gezin)).verzoek());
            vraag(gezin);
            inzage.vanMij(10);
        });
        var eerste = keten.taakVan("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN);
        mensen.als("mulder", () -> {
            taken.beoordeling(eerste);
            taken.beoordeel(
                    eerste,
                    new Inzageoordeel(Besluit.TOEKENNEN, LocalDate.now(klok).plusDays(1), true, "Akkoord."));
        });
        var tweede = keten.taakVan("visser", gezin, Taaksoort.INZAGE_TWEEDE_OORDEEL);
        mensen.als("visser", () -> taken.beoordeelAlsTweede(tweede, new Tweedeoordeel(true, "Eens.")));
    }

    private Indiening vraag(GezinId gezin) {
        return inzage.vraag(
                gezin,
                Compartiment.MEDISCH,
                new Inzagevraag(
                        Doel.BESCHERMEN, "Zonder letselgegevens geen bescherming nu.", Omstandigheid.ACUUT_GEVAAR));
    }
}
