package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import nl.eenplan.backend.politie.SpoorService;
import nl.eenplan.backend.politie.Spoorbeeld;
import nl.eenplan.backend.politie.Spoorbeeld.Spoor;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Naamzin;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.processes.api.GezinId;

/// Every trace with who had it since, and the list of them on paper.
class Sporenblok extends Blok {

    private static final Teksten TEKSTEN = Teksten.van("sporen");

    private final transient SpoorService sporen;
    private final transient GezinId gezin;
    private final transient Spoorbeeld beeld;
    private final transient Clock klok;
    private final transient Runnable ververs;

    Sporenblok(SpoorService sporen, GezinId gezin, Spoorbeeld beeld, Clock klok, Runnable ververs) {
        super(TEKSTEN.tekst("titel"));
        this.sporen = sporen;
        this.gezin = gezin;
        this.beeld = beeld;
        this.klok = klok;
        this.ververs = ververs;
        if (beeld.sporen().isEmpty()) {
            met(new Paragraph(TEKSTEN.tekst("geen")));
            return;
        }
        met(lijst());
        beeld.sporen().forEach(spoor -> met(kaart(spoor)));
    }

    private Anchor lijst() {
        return new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var pdf = Bewaarlijstpdf.maak(sporen.sporen(gezin), klok.instant());
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            TEKSTEN.tekst("bestand", beeld.gezinsnummer()),
                            "application/pdf",
                            pdf.length);
                }),
                AttachmentType.DOWNLOAD,
                TEKSTEN.tekst("afdruk"));
    }

    private Div kaart(Spoor spoor) {
        var kaart = new Div(
                new H3(TEKSTEN.tekst("spoor", spoor.sin(), spoor.soort().label())),
                new Gegevenslijst(TEKSTEN)
                        .regel("kind", Naamzin.van(spoor.kind()))
                        .regel("zegel", spoor.zegel())
                        .regel("plaats", spoor.plaats())
                        .regel("verpakking", spoor.verpakking())
                        .regel("genomen", spoor.genomenDoor() + ", " + Datumtekst.moment(spoor.genomenOp()))
                        .regel("houder", spoor.houder()));
        kaart.addClassName("kaart");
        if (!spoor.overdrachten().isEmpty()) {
            kaart.add(keten(spoor));
        }
        if (beeld.magOverdragen()) {
            var knop = new Button(
                    TEKSTEN.tekst("draagOver"), _ -> new Overdrachtdialoog(sporen, gezin, spoor, klok, ververs).open());
            knop.setAriaLabel(TEKSTEN.tekst("draagOverVan", spoor.sin()));
            kaart.add(knop);
        }
        return kaart;
    }

    private static Tabel keten(Spoor spoor) {
        var tabel = new Tabel(
                TEKSTEN.tekst("keten", spoor.sin()),
                TEKSTEN.tekst("nummer"),
                TEKSTEN.tekst("van"),
                TEKSTEN.tekst("aan"),
                TEKSTEN.tekst("op"),
                TEKSTEN.tekst("heel"));
        spoor.overdrachten()
                .forEach(een -> tabel.rij(
                        String.valueOf(een.volgnummer()),
                        een.van(),
                        een.aan(),
                        Datumtekst.moment(een.op()),
                        Bewaarlijstpdf.zegel(een)));
        return tabel;
    }
}
