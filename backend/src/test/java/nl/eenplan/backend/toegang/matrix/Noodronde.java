package nl.eenplan.backend.toegang.matrix;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.noodtoegang.Noodoordeel;
import nl.eenplan.backend.noodtoegang.Noodoordeel.Uitkomst;
import nl.eenplan.backend.noodtoegang.Noodreden;
import nl.eenplan.backend.noodtoegang.NoodtoegangService;
import nl.eenplan.backend.noodtoegang.NoodtoetsService;
import nl.eenplan.backend.noodtoegang.Zoekgegevens;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.waarneming.WaarnemingService;
import nl.eenplan.backend.waarneming.WaarnemingService.Aanvraag;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.boot.test.context.TestComponent;

/// A police officer opens a family in an emergency, a doctor stands in for another; both read the family page.
@TestComponent
class Noodronde {

    private final Schaduw schaduw;
    private final Dossierronde dossier;
    private final Mensen mensen;
    private final Keten keten;
    private final Demoklok klok;
    private final NoodtoegangService noodtoegang;
    private final NoodtoetsService toetsen;
    private final WaarnemingService waarnemingen;
    private final Betrokkenheden betrokkenheden;

    Noodronde(
            Schaduw schaduw,
            Dossierronde dossier,
            Mensen mensen,
            Keten keten,
            Demoklok klok,
            NoodtoegangService noodtoegang,
            NoodtoetsService toetsen,
            WaarnemingService waarnemingen,
            Betrokkenheden betrokkenheden) {
        this.schaduw = schaduw;
        this.dossier = dossier;
        this.mensen = mensen;
        this.keten = keten;
        this.klok = klok;
        this.noodtoegang = noodtoegang;
        this.toetsen = toetsen;
        this.waarnemingen = waarnemingen;
        this.betrokkenheden = betrokkenheden;
    }

    void loop() {
        var gezin = keten.signaal("Nienke");
        var nummer = dossier.nummer("mulder", gezin);
        schaduw.herken(gezin.toString(), nummer, "Nienke");
        mensen.bewezen("yilmaz", () -> {
            noodtoegang.magVragen();
            return noodtoegang.vraag(
                    new Zoekgegevens.Gezinsnummer(nummer), Noodreden.KIND_IN_GEVAAR, "Kind hangt uit het raam");
        });
        schaduw.als("emergency", () -> dossier.gezinspagina("yilmaz", gezin));
        mensen.als("yilmaz", () -> {
            noodtoegang.lopend(gezin);
            noodtoegang.beeindig(gezin);
        });
        var toets = keten.taakVan("smit", gezin, Taaksoort.NOODTOETS);
        mensen.als("smit", () -> {
            toetsen.beeindig(toets);
            toetsen.open(toets);
            toetsen.oordeel(toets, new Noodoordeel(Uitkomst.TERECHT, "Nagevraagd bij de meldkamer"));
        });
        waarneming();
    }

    private void waarneming() {
        var gezin = keten.signaal("Sterre");
        schaduw.herken(gezin.toString(), "Sterre");
        var visser = mensen.wie("visser").id();
        betrokkenheden.betrek(gezin, visser, Rol.VERTROUWENSARTS, "consult", "proef");
        var morgen = LocalDateTime.ofInstant(klok.instant().plus(Duration.ofDays(1)), klok.getZone());
        mensen.als("visser", () -> {
            waarnemingen.voorWie();
            waarnemingen.kandidaten(visser);
            waarnemingen.eigenGezinnen();
            waarnemingen.regel(new Aanvraag(
                    visser, mensen.wie("jansen").id(), Set.of(Rol.VERTROUWENSARTS), Set.of(), null, morgen));
        });
        schaduw.als("substitute", () -> dossier.gezinspagina("jansen", gezin));
        mensen.als("visser", () -> {
            waarnemingen.overzicht().forEach(een -> waarnemingen.beeindig(een.id()));
        });
        mensen.als("jansen", () -> {
            waarnemingen.lopend();
        });
    }
}
