package nl.eenplan.frontend.letsel.foto;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.foto.Bewaarregel;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Opname;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Naamzin;

/// One photograph, large enough to judge, with its seal and everybody who held it.
final class Fotoblad extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("foto");
    private static final int KORTSTE = 2;
    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_REDEN = 500;

    private final transient FotoService fotos;
    private final DocumentId foto;
    private final Div gegevens = new Div();

    Fotoblad(FotoService fotos, UUID foto, String wat) {
        this.fotos = fotos;
        this.foto = new DocumentId(foto);
        setHeaderTitle(TEKSTEN.tekst("titel"));
        addClassName("fotoblad");
        Image beeld = new Image(Fotoadres.groot(foto), wat);
        beeld.addClassNames("fotogroot", "is-foto");
        Paragraph onderschrift = new Paragraph(wat);
        onderschrift.addClassName("bijschrift");
        ververs();
        Button sluit = new Button(TEKSTEN.tekst("sluit"), klik -> close());
        sluit.addThemeVariants(ButtonVariant.PRIMARY);
        add(beeld, onderschrift, gegevens, overdracht());
        getFooter().add(afschrift(foto), new Button(TEKSTEN.tekst("controleer"), klik -> controleer()), sluit);
    }

    private static Component afschrift(UUID foto) {
        Anchor link = new Anchor(Fotoadres.afschrift(foto), TEKSTEN.tekst("afschrift"));
        link.setRouterIgnore(true);
        return link;
    }

    private void ververs() {
        var bewaring = fotos.bewaring(foto);
        gegevens.removeAll();
        gegevens.add(feiten(bewaring.opname()), new H3(TEKSTEN.tekst("bewaring")));
        OrderedList regels = new OrderedList();
        regels.addClassName("fotobewaring");
        bewaring.regels().forEach(regel -> regels.add(regel(regel)));
        gegevens.add(regels);
    }

    private static Gegevenslijst feiten(Opname opname) {
        Span zegel = new Span(opname.sha256());
        zegel.addClassName("zegel");
        return new Gegevenslijst(TEKSTEN)
                .regel(
                        "bestand",
                        new Span(
                                Naamzin.van(opname.bestandsnaam()),
                                new Span(" · " + opname.type().label())))
                .regel("camera", Opnametekst.moment(opname))
                .regel("locatie", TEKSTEN.tekst(opname.heeftLocatie() ? "locatieVerzegeld" : "locatieGeen"))
                .regel("zegel", zegel);
    }

    private static ListItem regel(Bewaarregel regel) {
        var tekst = TEKSTEN.tekst(
                "regel", Datumtekst.moment(regel.op()), regel.handeling().label(), regel.door());
        String aan = regel.aan();
        String reden = regel.reden();
        return new ListItem(aan == null || reden == null ? tekst : TEKSTEN.tekst("regelAan", tekst, aan, reden));
    }

    private void controleer() {
        if (fotos.controleerZegel(foto)) {
            Melding.gelukt(TEKSTEN.tekst("zegelHeel"));
        } else {
            Melding.fout(TEKSTEN.tekst("zegelStuk"));
        }
        ververs();
    }

    private Details overdracht() {
        TextField aan = veld("aan", LANGSTE_NAAM);
        TextField reden = veld("reden", LANGSTE_REDEN);
        Button leg = new Button(TEKSTEN.tekst("legOverdracht"), klik -> {
            if (isGevuld(aan) & isGevuld(reden)) {
                fotos.draagOver(foto, aan.getValue(), reden.getValue());
                aan.clear();
                reden.clear();
                Melding.gelukt(TEKSTEN.tekst("overgedragen"));
                ververs();
            }
        });
        Div velden = new Div(aan, reden, leg);
        velden.addClassName("fotooverdracht");
        return new Details(TEKSTEN.tekst("overdracht"), velden);
    }

    private static TextField veld(String naam, int langste) {
        TextField veld = new TextField(TEKSTEN.tekst(naam));
        veld.setMaxLength(langste);
        veld.setRequiredIndicatorVisible(true);
        return veld;
    }

    private static boolean isGevuld(TextField veld) {
        boolean isGevuld = veld.getValue().strip().length() >= KORTSTE;
        veld.setErrorMessage(TEKSTEN.tekst("vulIn"));
        veld.setInvalid(!isGevuld);
        return isGevuld;
    }
}
