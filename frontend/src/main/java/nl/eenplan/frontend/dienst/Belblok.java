package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenplan.backend.dienst.BelService;
import nl.eenplan.backend.dienst.Belpoging;
import nl.eenplan.backend.dienst.Belstand;
import nl.eenplan.backend.dienst.Loketstand.Schakel;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;

/// Above the form of a step that asks for a call: whom to phone now, one touch to note what came of it, and then who is
/// next.
class Belblok extends Blok {

    private final transient BelService bellen;
    private final transient Taakregel taak;

    Belblok(BelService bellen, Taakregel taak, List<Belstand> standen) {
        super(Tekst.tekst("dienst.bellenBijTaak"));
        this.bellen = bellen;
        this.taak = taak;
        addClassName("belblok");
        toon(standen);
    }

    private void toon(List<Belstand> standen) {
        leeg();
        standen.forEach(stand -> met(ladder(stand)));
    }

    private Div ladder(Belstand stand) {
        var ladder = new Div(new H3(stand.loket().soort().label()));
        ladder.addClassName("belladder");
        ladder.getElement().setAttribute("role", "group");
        ladder.getElement().setAttribute("aria-label", stand.loket().soort().label());
        if (!stand.pogingen().isEmpty()) {
            var pogingen = new UnorderedList();
            stand.pogingen().forEach(poging -> pogingen.add(new ListItem(zin(poging))));
            ladder.add(pogingen);
        }
        var volgende = stand.volgende();
        if (volgende == null) {
            ladder.add(klaar(stand));
        } else {
            ladder.add(nu(stand, volgende));
        }
        return ladder;
    }

    private Div nu(Belstand stand, Schakel volgende) {
        var wie = new Span(
                volgende.rol().equals(stand.loket().soort().label())
                        ? Tekst.tekst("dienst.belNu", volgende.wie())
                        : Tekst.tekst("dienst.belNuAls", volgende.wie(), volgende.rol()));
        var nummer = Loketkaart.belnummer(volgende);
        nummer.addClassName("belnummer");
        var bereikt = new Button(Tekst.tekst("dienst.bereikt"), _ -> noteer(volgende, Belpoging.Uitkomst.BEREIKT));
        bereikt.addThemeVariants(ButtonVariant.PRIMARY);
        bereikt.setAriaLabel(Tekst.tekst("dienst.bereiktWie", volgende.wie()));
        var geenGehoor =
                new Button(Tekst.tekst("dienst.geenGehoor"), _ -> noteer(volgende, Belpoging.Uitkomst.GEEN_GEHOOR));
        geenGehoor.setAriaLabel(Tekst.tekst("dienst.geenGehoorWie", volgende.wie()));
        var knoppen = new Div(bereikt, geenGehoor);
        knoppen.addClassName("knoppen");
        var regel = new Div(wie, nummer, knoppen);
        regel.addClassName("belregel");
        return regel;
    }

    /// A touch too many is mended by phoning on: what was noted stays.
    private Div klaar(Belstand stand) {
        var klaar = new Div(new Paragraph(Tekst.tekst("dienst.bereiktKlaar")));
        var verder = new Button(Tekst.tekst("dienst.verder"));
        verder.addThemeVariants(ButtonVariant.TERTIARY);
        verder.setAriaLabel(
                Tekst.tekst("dienst.verderLoket", stand.loket().soort().label()));
        verder.addClickListener(_ -> {
            klaar.removeAll();
            klaar.add(nu(stand, stand.nogEen()));
        });
        klaar.add(verder);
        return klaar;
    }

    private void noteer(Schakel wie, Belpoging.Uitkomst uitkomst) {
        if (bellen.noteer(taak.taak(), wie, uitkomst)) {
            toon(bellen.standen(taak));
        } else {
            Melding.fout(Tekst.tekst("dienst.gesloten"));
        }
    }

    private static String zin(Belpoging poging) {
        return Tekst.tekst(
                "dienst.poging." + poging.uitkomst(), Datumtekst.moment(poging.op()), poging.wie(), poging.door());
    }
}
