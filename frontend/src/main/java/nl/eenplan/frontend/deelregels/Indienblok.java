package nl.eenplan.frontend.deelregels;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.backend.toegang.regels.DeelregelService.Indiening;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Uploadtempo;

/// A new version comes as a file from a modeller; what is wrong with it is listed under it.
class Indienblok extends Blok {

    private static final int GROOTSTE = 256 * 1024;

    private final transient DeelregelService regels;
    private final transient IntConsumer bewaard;
    private final TextArea toelichting = new TextArea(Tekst.tekst("deelregels.toelichting"));
    private final Div bezwaren = new Div();

    Indienblok(DeelregelService regels, IntConsumer bewaard) {
        super(Tekst.tekst("deelregels.nieuw"));
        this.regels = regels;
        this.bewaard = bewaard;
        toelichting.setHelperText(Tekst.tekst("deelregels.toelichtingUitleg"));
        toelichting.setMaxLength(1000);
        toelichting.setWidthFull();
        bezwaren.getElement().setAttribute("role", "alert");
        bezwaren.addClassName("deelbezwaren");
        met(new Paragraph(Tekst.tekst("deelregels.nieuwUitleg")), toelichting, upload(), bezwaren);
    }

    private Upload upload() {
        InMemoryUploadHandler ontvanger =
                UploadHandler.inMemory((bestand, inhoud) -> dienIn(new String(inhoud, StandardCharsets.UTF_8)));
        var upload = new Upload(ontvanger);
        upload.setMaxFileSize(GROOTSTE);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".dmn", ".xml");
        upload.setUploadButton(new Button(Tekst.tekst("deelregels.kiesBestand")));
        upload.addFileRejectedListener(_ -> toon(List.of(Tekst.tekst("deelregels.verkeerdBestand"))));
        Uploadtempo.bewaak(upload, melding -> toon(List.of(melding)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void dienIn(String dmn) {
        switch (regels.dienIn(dmn, toelichting.getValue())) {
            case Indiening.Bewaard(int nummer) -> {
                Melding.gelukt(Tekst.tekst("deelregels.bewaard"));
                bewaard.accept(nummer);
            }
            case Indiening.Ongeldig(List<String> wat) -> toon(wat);
        }
    }

    private void toon(List<String> wat) {
        bezwaren.removeAll();
        bezwaren.add(new Paragraph(Tekst.tekst("deelregels.nietBewaard")));
        bezwaren.add(new UnorderedList(wat.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }
}
