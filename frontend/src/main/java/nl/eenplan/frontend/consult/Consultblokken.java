package nl.eenplan.frontend.consult;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import nl.eenplan.backend.consultvraag.Consultvraag;
import nl.eenplan.backend.consultvraag.ConsultvraagService;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// The questions about one child that went to doctors elsewhere, with their answers, for whoever reads MEDISCH.
@org.springframework.stereotype.Component
public class Consultblokken {

    private static final Teksten TEKSTEN = Teksten.van("consultblok");

    private final ConsultvraagService vragen;
    private final GezinService gezinnen;
    private final Dossierpoort poort;

    Consultblokken(ConsultvraagService vragen, GezinService gezinnen, Dossierpoort poort) {
        this.vragen = vragen;
        this.gezinnen = gezinnen;
        this.poort = poort;
    }

    public Component van(GezinId gezin, PersoonId kind) {
        var inhoud = new Div();
        vul(inhoud, gezin, kind);
        var blok = new Section(new H3(TEKSTEN.tekst("titel")), inhoud);
        blok.addClassName("consultblok");
        boolean magVragen = poort.magWijzigen(gezin, Compartiment.MEDISCH)
                && gezinnen.kop(gezin).fase() != Fase.AFGESLOTEN;
        blok.setVisible(magVragen || inhoud.getElement().getChildCount() > 0);
        if (magVragen) {
            blok.add(new Button(
                    TEKSTEN.tekst("vraag"),
                    _ -> new Vraagdialoog(vragen, gezin, kind, () -> vul(inhoud, gezin, kind)).open()));
        }
        return blok;
    }

    private void vul(Div inhoud, GezinId gezin, PersoonId kind) {
        inhoud.removeAll();
        vragen.vragen(gezin).stream()
                .filter(vraag -> vraag.kind().equals(kind))
                .forEach(vraag -> inhoud.add(artikel(vraag, () -> vul(inhoud, gezin, kind))));
    }

    private Article artikel(Consultvraag vraag, Runnable ververs) {
        var lijst = new Gegevenslijst(TEKSTEN)
                .regel("aan", vraag.naar().label())
                .regel("op", Datumtekst.moment(vraag.op()))
                .regel("door", vraag.door())
                .regel("inhoud", vraag.vraag());
        vraag.antwoorden()
                .forEach(antwoord -> lijst.regel(
                                "antwoordVan",
                                TEKSTEN.tekst("van", antwoord.adviseur(), Datumtekst.moment(antwoord.ontvangenOp())))
                        .regel("advies", antwoord.advies()));
        var artikel = new Article(lijst, bundel(vraag));
        if (poort.magWijzigen(vraag.gezin(), Compartiment.MEDISCH)) {
            artikel.add(new Button(TEKSTEN.tekst("antwoord"), _ -> new Antwoorddialoog(vragen, vraag, ververs).open()));
        }
        return artikel;
    }

    private Anchor bundel(Consultvraag vraag) {
        return new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var zip = Consultbundel.maak(vragen.bundel(vraag.gezin(), vraag.id()));
                    return new DownloadResponse(
                            new ByteArrayInputStream(zip), Consultbundel.naam(vraag), "application/zip", zip.length);
                }),
                AttachmentType.DOWNLOAD,
                TEKSTEN.tekst("bundel"));
    }
}
