package nl.eenplan.backend.toegang.matrix;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.consultvraag.Antwoordgegevens;
import nl.eenplan.backend.consultvraag.ConsultvraagService;
import nl.eenplan.backend.consultvraag.Ontvanger;
import nl.eenplan.backend.consultvraag.Vraaggegevens;
import nl.eenplan.backend.doorgifte.DoorgifteService;
import nl.eenplan.backend.duiding.DuidingrapportService;
import nl.eenplan.backend.duiding.HerleesGegevens;
import nl.eenplan.backend.duiding.HerlezingService;
import nl.eenplan.backend.duiding.LeesGegevens;
import nl.eenplan.backend.duiding.Leesoordeel;
import nl.eenplan.backend.duiding.LezingService;
import nl.eenplan.backend.gezin.SignaalGegevens;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.FotoaanvullingService;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.boot.test.context.TestComponent;

/// A letselduiding that must become final: signed, read by a second doctor, taken along, asked for again.
@TestComponent
class Duidingronde {

    private static final LocalDateTime ONTVANGEN = LocalDateTime.of(2026, 3, 2, 11, 30);

    private final Schaduw schaduw;
    private final Dossierronde dossier;
    private final Artsenketen artsen;
    private final Keten keten;
    private final Mensen mensen;
    private final LetselduidingService duidingen;
    private final LezingService lezingen;
    private final HerlezingService herlezingen;
    private final DuidingrapportService rapporten;
    private final LetselInzage inzage;
    private final ConsultvraagService vragen;
    private final ConsultService consulten;
    private final FotoaanvullingService aanvullingen;
    private final DoorgifteService doorgiften;

    Duidingronde(
            Schaduw schaduw,
            Dossierronde dossier,
            Artsenketen artsen,
            Keten keten,
            Mensen mensen,
            LetselduidingService duidingen,
            LezingService lezingen,
            HerlezingService herlezingen,
            DuidingrapportService rapporten,
            LetselInzage inzage,
            ConsultvraagService vragen,
            ConsultService consulten,
            FotoaanvullingService aanvullingen,
            DoorgifteService doorgiften) {
        this.schaduw = schaduw;
        this.dossier = dossier;
        this.artsen = artsen;
        this.keten = keten;
        this.mensen = mensen;
        this.duidingen = duidingen;
        this.lezingen = lezingen;
        this.herlezingen = herlezingen;
        this.rapporten = rapporten;
        this.inzage = inzage;
        this.vragen = vragen;
        this.consulten = consulten;
        this.aanvullingen = aanvullingen;
        this.doorgiften = doorgiften;
    }

    void loop() {
        var gezin = artsen.signaal();
        schaduw.herken(gezin.toString(), dossier.nummer("mulder", gezin));
        artsen.totDuiding(gezin);
        keten.rondtAf("deboer", gezin, Taaksoort.LETSELDUIDEN, taak -> {
            duidingen.voorbereiding(taak);
            return duidingen.letselduiden(taak, Voorbeelden.duiding(Duidingstatus.DEFINITIEF, null));
        });
        keten.rondtAf("terpstra", gezin, Taaksoort.TWEEDE_LEZING, taak -> {
            lezingen.voorbereiding(taak);
            return lezingen.lees(taak, new LeesGegevens(Leesoordeel.EENS, null, null, null, "19999010005", 1));
        });
        mensen.als("deboer", () -> {
            var kind = inzage.overzicht(gezin).getFirst();
            var duiding = requireNonNull(kind.conclusie()).id();
            rapporten.rapport(gezin, duiding);
            rapporten.conclusie(gezin, duiding);
        });
        herziening(gezin);
        consult(gezin);
        nieuweFotos();
        doorgifte();
    }

    /// The vertrouwensarts hears something new while she advises.
    private void doorgifte() {
        var gezin = artsen.signaal();
        schaduw.herken(gezin.toString(), dossier.nummer("mulder", gezin));
        artsen.totConsult(gezin);
        var consult = keten.taakVan("visser", gezin, Taaksoort.CONSULT_VERTROUWENSARTS);
        mensen.als("visser", () -> {
            doorgiften.artsen(consult);
            return doorgiften.geefDoor(
                    consult,
                    new SignaalGegevens(Signaalaanleiding.KIND_VERTELT, "Het gebeurde thuis", "Noor", ONTVANGEN));
        });
        var zorg = keten.taakVan("mulder", gezin, Taaksoort.EERSTE_ZORG);
        mensen.als("mulder", () -> doorgiften.doorgegeven(zorg));
    }

    /// The first photographs do not do, and there will be no others.
    private void nieuweFotos() {
        var gezin = artsen.signaal();
        schaduw.herken(gezin.toString(), dossier.nummer("mulder", gezin));
        artsen.totBeoordeling(gezin);
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.onvoldoende()));
        keten.rondtAf("mulder", gezin, Taaksoort.NIEUWE_FOTOS_MAKEN, taak -> {
            aanvullingen.gevraagd(taak);
            return aanvullingen.legVast(taak, Voorbeelden.geenNieuweFotos("Het letsel is niet meer te zien."));
        });
    }

    /// The author signs that it says something else, after the requester acted on it.
    private void herziening(GezinId gezin) {
        artsen.melding(gezin);
        mensen.als("deboer", () -> {
            var medisch = requireNonNull(inzage.overzicht(gezin).getFirst().medisch());
            lezingen.vraagHerziening(gezin, medisch.reeksen().getFirst().onderzoek());
        });
        keten.rondtAf("deboer", gezin, Taaksoort.DUIDING_HERZIEN, taak -> {
            duidingen.voorbereiding(taak);
            return duidingen.letselduiden(taak, Voorbeelden.herzien());
        });
        keten.rondtAf("mulder", gezin, Taaksoort.HERZIENE_DUIDING_LEZEN, taak -> {
            herlezingen.voorbereiding(taak);
            return herlezingen.lees(taak, new HerleesGegevens(true, false, "De zorg blijft.", 2));
        });
    }

    /// A question to the LECK under the kindnummer, and its answer.
    private void consult(GezinId gezin) {
        mensen.als("mulder", () -> {
            var kind = inzage.overzicht(gezin).getFirst().kind();
            vragen.voorstel(gezin, kind);
            var gegevens = new Vraaggegevens(
                    Ontvanger.LECK,
                    "Past dit bij een val?",
                    "Gevallen",
                    "Drie plekken",
                    List.of(),
                    false,
                    List.of(),
                    true);
            vragen.vondsten(gezin, kind, gegevens);
            vragen.stelOp(gezin, kind, gegevens);
            var vraag = vragen.vragen(gezin).getFirst();
            vragen.bundel(gezin, vraag.id());
            vragen.antwoord(
                    gezin, vraag.id(), new Antwoordgegevens(vraag.kindnummer(), "LECK", "Past niet", ONTVANGEN));
        });
    }
}
