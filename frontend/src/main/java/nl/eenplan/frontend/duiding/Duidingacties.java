package nl.eenplan.frontend.duiding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.duiding.DuidingrapportService;
import nl.eenplan.backend.duiding.LezingService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.Rol;

/// What can be done with a version of a letselduiding: taking the report along, asking for a next version. A file is
/// made at the moment that someone asks for it, past the gate.
@org.springframework.stereotype.Component
public class Duidingacties {

    private static final Teksten TEKSTEN = Teksten.van("duidingrapport");

    private final DuidingrapportService rapporten;
    private final LezingService lezingen;
    private final Dossierpoort poort;

    Duidingacties(DuidingrapportService rapporten, LezingService lezingen, Dossierpoort poort) {
        this.rapporten = rapporten;
        this.lezingen = lezingen;
        this.poort = poort;
    }

    /// The whole report, for who reads MEDISCH.
    ///
    /// @param waarover the heading under which it stands, for who does not see it
    public Anchor rapport(GezinId gezin, UUID duiding, int versie, String waarover) {
        return link("haalRapport", versie, waarover, () -> {
            var rapport = rapporten.rapport(gezin, duiding);
            var dag = dag(rapport.duiding().onderzochtOp());
            return new Bestand(
                    TEKSTEN.tekst("bestand", rapport.kindnummer(), dag, versie), Duidingpdf.rapport(rapport));
        });
    }

    /// The conclusion alone, for who reads LETSELDUIDING and no more.
    public Anchor conclusie(GezinId gezin, UUID duiding, int versie, String waarover) {
        return link("haalConclusie", versie, waarover, () -> {
            var conclusie = rapporten.conclusie(gezin, duiding);
            return new Bestand(
                    TEKSTEN.tekst("bestandConclusie", conclusie.kindnummer(), dag(conclusie.onderzochtOp()), versie),
                    Duidingpdf.conclusie(conclusie));
        });
    }

    /// For a forensic doctor who may write here; empty for all others.
    public Optional<Component> nieuweVersie(GezinId gezin, OnderzoekId onderzoek, String waarover) {
        if (!poort.gebruiker().heeft(Rol.FORENSISCH_ARTS) || !poort.magWijzigen(gezin, Compartiment.LETSELDUIDING)) {
            return Optional.empty();
        }
        var knop = new Button(TEKSTEN.tekst("nieuweVersie"));
        knop.setAriaLabel(TEKSTEN.tekst("waarover", TEKSTEN.tekst("nieuweVersie"), waarover));
        var gevraagd = new Paragraph(TEKSTEN.tekst("gevraagd"));
        gevraagd.getElement().setAttribute("role", "status");
        gevraagd.setVisible(false);
        knop.addClickListener(klik -> {
            lezingen.vraagHerziening(gezin, onderzoek);
            knop.setVisible(false);
            gevraagd.setVisible(true);
        });
        var rij = new Div(knop, gevraagd);
        rij.addClassName("knoppen");
        return Optional.of(rij);
    }

    private static String dag(Instant moment) {
        return Datumtekst.hier(moment).toLocalDate().toString();
    }

    private static Anchor link(String tekst, int versie, String waarover, Maker maker) {
        var woorden = TEKSTEN.tekst(tekst, versie);
        var link = new Anchor(
                DownloadHandler.fromInputStream(verzoek -> {
                    var bestand = maker.maak();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bestand.pdf()),
                            bestand.naam(),
                            "application/pdf",
                            bestand.pdf().length);
                }),
                AttachmentType.DOWNLOAD,
                woorden);
        link.setAriaLabel(TEKSTEN.tekst("waarover", woorden, waarover));
        return link;
    }

    @FunctionalInterface
    private interface Maker {
        Bestand maak();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Bestand(String naam, byte[] pdf) {}
}
