package nl.eenplan.backend.toegang.matrix;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.dienst.BelService;
import nl.eenplan.backend.dienst.Belpoging;
import nl.eenplan.backend.gezin.Signaalconcepten;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Onderzoeksaanvulling;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.ActieoverlegGegevens;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.Partij;
import nl.eenplan.backend.melding.TriageGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.boot.test.context.TestComponent;

/// Noor's way to a regisseur and the acute way beside it, with everything that is read on them.
@TestComponent
class Artsenronde {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);

    private final Schaduw schaduw;
    private final Dossierronde dossier;
    private final Toestemmingronde toestemming;
    private final Artsenketen artsen;
    private final Keten keten;
    private final Mensen mensen;
    private final Signaalconcepten concepten;
    private final LetselService letsel;
    private final LetselInzage letselInzage;
    private final Onderzoeksaanvulling aanvulling;
    private final WerkvoorraadService werkvoorraad;
    private final MeldingService meldingen;
    private final MeldingInzage meldingInzage;
    private final AfwegingService afwegingen;
    private final TriageService triages;
    private final StapService stappen;
    private final BelService bellen;
    private final Fotoronde fotos;

    Artsenronde(
            Schaduw schaduw,
            Dossierronde dossier,
            Toestemmingronde toestemming,
            Artsenketen artsen,
            Keten keten,
            Mensen mensen,
            Signaalconcepten concepten,
            LetselService letsel,
            LetselInzage letselInzage,
            Onderzoeksaanvulling aanvulling,
            WerkvoorraadService werkvoorraad,
            MeldingService meldingen,
            MeldingInzage meldingInzage,
            AfwegingService afwegingen,
            TriageService triages,
            StapService stappen,
            BelService bellen,
            Fotoronde fotos) {
        this.schaduw = schaduw;
        this.dossier = dossier;
        this.toestemming = toestemming;
        this.artsen = artsen;
        this.keten = keten;
        this.mensen = mensen;
        this.concepten = concepten;
        this.letsel = letsel;
        this.letselInzage = letselInzage;
        this.aanvulling = aanvulling;
        this.werkvoorraad = werkvoorraad;
        this.meldingen = meldingen;
        this.meldingInzage = meldingInzage;
        this.afwegingen = afwegingen;
        this.triages = triages;
        this.stappen = stappen;
        this.bellen = bellen;
        this.fotos = fotos;
    }

    void loop() {
        mensen.als("mulder", () -> {
            concepten.bewaar("{}");
            concepten.vind();
            concepten.gooiWeg();
        });
        var gezin = artsen.signaal();
        schaduw.herken(gezin.toString(), "Veldhuis", "Noor", dossier.nummer("mulder", gezin));
        var zorg = keten.taakVan("mulder", gezin, Taaksoort.EERSTE_ZORG);
        dossier.taak("mulder", zorg);
        mensen.als("mulder", () -> {
            var kind = werkvoorraad.vind(zorg).orElseThrow().kind();
            letselInzage.voorFotos(gezin, requireNonNull(kind));
        });
        dossier.leden("mulder", gezin);
        artsen.onderzoek(gezin);
        vulAan(gezin);
        dossier.documenten("mulder", gezin);
        var afwegen = keten.taakVan("mulder", gezin, Taaksoort.AFWEGEN);
        mensen.als("mulder", () -> afwegingen.teBevestigen(afwegen));
        fotos.loop("mulder", gezin);
        artsen.melding(gezin);
        var triage = keten.taakVan("jansen", gezin, Taaksoort.TRIAGE);
        mensen.als("jansen", () -> meldingInzage.voorTaak(triage));
        artsen.veiligThuis(gezin);
        toestemming.loop("jansen", gezin);
        dossier.gezinspagina("mulder", gezin);
        dossier.lijsten("mulder", "Veldhuis");
        dossier.uittreksel(gezin);
        mensen.als("mulder", () -> {
            letselInzage.overzicht(gezin);
            meldingInzage.zaak(gezin);
            meldingInzage.meldcodes(gezin);
            meldingInzage.terugkijkdagen(gezin);
        });
        acuut(artsen.signaal());
    }

    /// Whoever described the injuries himself hears that they are there; the others are not let in at all.
    private void vulAan(GezinId gezin) {
        var beschreven = mensen.als("mulder", () -> werkvoorraad.vanGezin(gezin)).stream()
                .filter(regel -> regel.soort() == Taaksoort.LETSEL_BESCHRIJVEN)
                .findFirst()
                .orElseThrow();
        mensen.als("mulder", () -> aanvulling.vulAan(beschreven.taak(), Voorbeelden.noor()));
    }

    private void acuut(GezinId gezin) {
        schaduw.herken(gezin.toString(), dossier.nummer("mulder", gezin));
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        var veilig = keten.taakVan("mulder", gezin, Taaksoort.ACUTE_VEILIGHEID);
        mensen.als("mulder", () -> {
            var loket = bellen.standen(werkvoorraad.vind(veilig).orElseThrow())
                    .getFirst()
                    .loket();
            bellen.noteer(veilig, loket.keten().getFirst(), Belpoging.Uitkomst.BEREIKT);
        });
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.ACUTE_VEILIGHEID,
                taak -> stappen.stapVastleggen(
                        taak, new StapGegevens(NU, "politie via 112", "Gebeld en afgestemd", null, null, null, null)));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.ACUUT_MELDEN,
                taak -> meldingen.acuutMelden(taak, Meldingsvoorbeelden.melding()));
        keten.rondtAf(
                "jansen",
                gezin,
                Taaksoort.TRIAGE,
                taak -> triages.triage(
                        taak,
                        new TriageGegevens(
                                2, "feiten", true, "zware mishandeling", false, false, Set.of(), false, null)));
        keten.rondtAf(
                "jansen",
                gezin,
                Taaksoort.ACTIEOVERLEG,
                taak -> triages.actieoverleg(
                        taak,
                        new ActieoverlegGegevens(
                                NU,
                                Set.of(Partij.VEILIG_THUIS, Partij.POLITIE, Partij.OM),
                                Set.of(),
                                List.of(new ActieoverlegGegevens.Afspraak(Handeling.OUDERGESPREK, "VT", null)),
                                null)));
        keten.rondtAf(
                "jansen",
                gezin,
                Taaksoort.KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(
                        taak, Meldingsvoorbeelden.uitstel(NU.toLocalDate().plusWeeks(5))));
        keten.rondtAf(
                "jansen",
                gezin,
                Taaksoort.KENNISGEVING_ALSNOG,
                taak -> triages.kennisgevingAlsnog(taak, Meldingsvoorbeelden.kennisgeving(NU.toLocalDate())));
    }
}
