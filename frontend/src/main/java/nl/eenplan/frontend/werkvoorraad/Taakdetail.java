package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;

/// One task beside the list: for whom, until when, who has it, and what one can do with it.
class Taakdetail extends Section {

    private final Div acties = new Div();

    Taakdetail(Taakregel taak, Instant nu, Runnable sluit) {
        addClassName("taakdetail");
        setAriaLabel(Tekst.van(taak.soort()));
        var dicht = new Button(VaadinIcon.CLOSE.create(), _ -> sluit.run());
        dicht.addThemeVariants(ButtonVariant.TERTIARY);
        dicht.setAriaLabel(Tekst.tekst("werkvoorraad.sluit"));
        var kop = new Div(new H2(Tekst.van(taak.soort())), dicht);
        kop.addClassName("paginakop");
        var feiten = new DescriptionList();
        feiten.addClassName("feiten");
        feit(feiten, "werkvoorraad.gezin", new Gezinsnaam(taak.gezinsnummer(), taak.gezinsnaam()));
        feit(feiten, "werkvoorraad.termijn", new Termijnlabel(taak.termijn(), nu));
        feit(feiten, "werkvoorraad.rol", new Span(Tekst.van(taak.rol())));
        feit(feiten, "werkvoorraad.sinds", new Span(Datumtekst.volledig(taak.sinds())));
        if (taak.behandelaar() != null) {
            feit(feiten, "werkvoorraad.bij", new Span(taak.behandelaar()));
        }
        if (taak.afgerondOp() != null) {
            feit(feiten, "werkvoorraad.afgerond", new Span(Datumtekst.volledig(taak.afgerondOp())));
        }
        acties.addClassName("knoppen");
        if (taak.afgerondOp() == null) {
            var open = new Anchor("taak/" + taak.taak(), Tekst.tekst("werkvoorraad.open"));
            open.addClassName("knop");
            acties.add(open);
        }
        add(
                kop,
                feiten,
                acties,
                GezinNavigatie.link(taak.gezin(), Tab.OVERZICHT, Tekst.tekst("werkvoorraad.naarGezin")));
    }

    void metActie(String sleutel, Runnable doe) {
        acties.add(new Button(Tekst.tekst(sleutel), _ -> doe.run()));
    }

    private static void feit(DescriptionList feiten, String sleutel, Component waarde) {
        feiten.add(new DescriptionList.Term(Tekst.tekst(sleutel)), new DescriptionList.Description(waarde));
    }
}
