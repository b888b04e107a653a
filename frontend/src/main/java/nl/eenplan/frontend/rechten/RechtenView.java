package nl.eenplan.frontend.rechten;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.function.Supplier;
import nl.eenplan.backend.rechten.Afgiften;
import nl.eenplan.backend.rechten.RechtenService;
import nl.eenplan.backend.rechten.RechtenService.Verzoekregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;

/// Requests of all families for the privacy officer: what is open, what was decided, the files to hand over, and
/// recording one that came to him.
@Route("rechten")
@RolesAllowed("PRIVACY_OFFICER")
class RechtenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Teksten TEKSTEN = Teksten.van("rechten");

    private final transient RechtenService rechten;
    private final transient Afgiften afgiften;
    private final transient Clock klok;

    RechtenView(RechtenService rechten, Afgiften afgiften, Clock klok) {
        this.rechten = rechten;
        this.afgiften = afgiften;
        this.klok = klok;
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        vul();
    }

    private void vul() {
        var regels = rechten.alle();
        removeAll();
        add(new H1(TEKSTEN.tekst("titel")), new Paragraph(TEKSTEN.tekst("uitlegFunctionaris")), nieuw());
        var blok = new Blok(TEKSTEN.tekst("verzoeken"));
        add(
                regels.isEmpty()
                        ? blok.met(new Leegmelding(TEKSTEN.tekst("nergensVerzoeken")))
                        : blok.met(new Verzoektabel(regels, TEKSTEN.tekst("gezinEnBestanden"), this::bestanden)));
    }

    private Blok nieuw() {
        var nummer = new TextField(TEKSTEN.tekst("nummer"));
        nummer.setPlaceholder(TEKSTEN.tekst("nummerVoorbeeld"));
        var verder = new Button(TEKSTEN.tekst("vastleggen"), _ -> leg(nummer));
        var balk = new Div(nummer, verder);
        balk.addClassName("zoekbalk");
        return new Blok(TEKSTEN.tekst("nieuw")).met(balk);
    }

    private void leg(TextField nummer) {
        var gezin = rechten.vind(nummer.getValue());
        nummer.setErrorMessage(TEKSTEN.tekst("nummerOnbekend"));
        nummer.setInvalid(gezin.isEmpty());
        gezin.ifPresent(gevonden -> new Verzoekdialoog(rechten, gevonden, klok, this::vul).open());
    }

    private Component bestanden(Verzoekregel regel) {
        var cel = new Div(new Div(new Span(regel.gezinsnummer())));
        if (regel.heeftAfschrift()) {
            cel.add(new Div(link("afschrift", regel, () -> afgiften.afschrift(regel.id(), Afschriftpdf::maak))));
        }
        if (regel.heeftBrief()) {
            cel.add(new Div(link("brief", regel, () -> afgiften.besluit(regel.id(), Briefpdf::maak))));
        }
        return cel;
    }

    private static Anchor link(String wat, Verzoekregel regel, Supplier<byte[]> bestand) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var pdf = bestand.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            TEKSTEN.tekst("bestand." + wat, regel.gezinsnummer()),
                            "application/pdf",
                            pdf.length);
                }),
                AttachmentType.DOWNLOAD,
                TEKSTEN.tekst(wat));
        link.setAriaLabel(TEKSTEN.tekst(wat + "Van", regel.vrager(), regel.gezinsnummer()));
        return link;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("rechten.titel");
    }
}
