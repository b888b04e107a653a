package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;
import nl.eenplan.frontend.taak.TaakNavigatie;

/// One task beside the list: on a wide screen its form, on a narrow one for whom and until when, with the way to it.
class Taakdetail extends Section {

    private final Div acties = new Div();
    private final Button dicht = new Button(VaadinIcon.CLOSE_SMALL.create());

    Taakdetail(Taakregel taak, Runnable sluit) {
        addClassName("taakdetail");
        setAriaLabel(Tekst.van(taak.soort()));
        acties.addClassName("knoppen");
        dicht.addThemeVariants(ButtonVariant.TERTIARY);
        dicht.setAriaLabel(Tekst.tekst("werkvoorraad.sluit"));
        dicht.addClickListener(_ -> sluit.run());
    }

    void metActie(String sleutel, Runnable doe) {
        acties.add(new Button(Tekst.tekst(sleutel), _ -> doe.run()));
    }

    /// The task itself; a page of its own stays one click away.
    void metBlad(Taakregel taak, Component blad) {
        addClassName("breed");
        if (taak.gezinsnaam() != null) {
            acties.add(naarGezin(taak));
        }
        acties.add(TaakNavigatie.link(taak.taak(), Tekst.tekst("werkvoorraad.openApart")));
        var balk = new Div(acties, dicht);
        balk.addClassName("detailbalk");
        add(balk, blad);
    }

    void metSamenvatting(Taakregel taak, Instant nu) {
        var kop = new Div(new H2(Tekst.van(taak.soort())), dicht);
        kop.addClassName("detailbalk");
        if (taak.afgerondOp() == null) {
            var open = TaakNavigatie.link(taak.taak(), Tekst.tekst("werkvoorraad.open"));
            open.addClassName("knop");
            acties.addComponentAsFirst(open);
        }
        add(kop, feiten(taak, nu), acties);
        if (taak.gezinsnaam() != null) {
            add(naarGezin(taak));
        }
    }

    /// For whoever may open it: the privacy officer knows a gezin by its number only.
    private static RouterLink naarGezin(Taakregel taak) {
        return GezinNavigatie.link(taak.gezin(), Tab.OVERZICHT, Tekst.tekst("werkvoorraad.naarGezin"));
    }

    private static DescriptionList feiten(Taakregel taak, Instant nu) {
        var feiten = new DescriptionList();
        feiten.addClassName("feiten");
        feit(feiten, "werkvoorraad.gezin", new Gezinsnaam(taak.gezinsnummer(), taak.gezinsnaam()));
        feit(feiten, "werkvoorraad.rol", new Span(Tekst.van(taak.rol())));
        feit(feiten, "werkvoorraad.sinds", new Span(Datumtekst.volledig(taak.sinds())));
        if (taak.waargenomenVoor() != null) {
            feit(feiten, "werkvoorraad.waargenomen", new Span(taak.waargenomenVoor()));
        }
        if (taak.behandelaar() != null) {
            feit(feiten, "werkvoorraad.bij", new Span(taak.behandelaar()));
        }
        if (taak.afgerondOp() == null) {
            feit(feiten, "werkvoorraad.termijn", new Termijnlabel(taak.termijn(), nu));
        } else {
            feit(feiten, "werkvoorraad.afgerond", new Span(Datumtekst.volledig(taak.afgerondOp())));
        }
        return feiten;
    }

    private static void feit(DescriptionList feiten, String sleutel, Component waarde) {
        feiten.add(new DescriptionList.Term(Tekst.tekst(sleutel)), new DescriptionList.Description(waarde));
    }
}
