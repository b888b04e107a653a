package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.eenplan.backend.dienst.Loketstand;
import nl.eenplan.backend.dienst.Loketstand.Schakel;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;

/// One desk: whom to phone now, until when he is on duty, and who comes next without an answer.
class Loketkaart extends Div {

    Loketkaart(Loketstand stand) {
        addClassNames("kaart", "loket");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", stand.soort().label());
        add(new H2(stand.soort().label()));
        if (!stand.uitleg().isEmpty()) {
            var uitleg = new Paragraph(stand.uitleg());
            uitleg.addClassName("bijschrift");
            add(uitleg);
        }
        add(eerste(stand), dienst(stand));
        if (stand.keten().size() > 1) {
            var daarna = new OrderedList();
            stand.keten().stream().skip(1).forEach(schakel -> daarna.add(new ListItem(regel(schakel))));
            add(new Span(Tekst.tekst("dienst.zonderAntwoord", stand.antwoordBinnen())), daarna);
        }
    }

    private static Component eerste(Loketstand stand) {
        var schakel = stand.keten().getFirst();
        var nummer = belnummer(schakel);
        nummer.addClassName("belnummer");
        if (!heeftNaam(stand)) {
            return new Div(nummer);
        }
        var wie = new Span(schakel.wie());
        wie.addClassName("belnaam");
        return new Div(wie, nummer);
    }

    /// Who answers is known by more than what the desk is for.
    static boolean heeftNaam(Loketstand stand) {
        return !stand.keten().getFirst().wie().equals(stand.soort().label());
    }

    private static Component dienst(Loketstand stand) {
        var regel = new Paragraph(dienstzin(stand));
        regel.addClassName(stand.isBezet() ? "bijschrift" : "niemand");
        return regel;
    }

    /// "Dienst tot di 3 mrt 08.00, daarna A. Loman."
    static String dienstzin(Loketstand stand) {
        var tot = stand.tot();
        var vanaf = stand.vanaf();
        var daarna = stand.daarna();
        if (tot != null) {
            return daarna == null
                    ? Tekst.tekst("dienst.tot", Datumtekst.moment(tot))
                    : Tekst.tekst("dienst.totEnDaarna", Datumtekst.moment(tot), daarna);
        }
        if (stand.isBezet()) {
            return Tekst.tekst("dienst.dagEnNacht");
        }
        return vanaf == null || daarna == null
                ? Tekst.tekst("dienst.niemand")
                : Tekst.tekst("dienst.niemandTot", Datumtekst.moment(vanaf), daarna);
    }

    private static Component[] regel(Schakel schakel) {
        return new Component[] {
            new Span(schakel.wie() + (schakel.wie().equals(schakel.rol()) ? "" : " (" + schakel.rol() + ")")),
            belnummer(schakel)
        };
    }

    /// Phones at a touch.
    static Anchor belnummer(Schakel schakel) {
        return belnummer(schakel.wie(), schakel.telefoon());
    }

    static Anchor belnummer(String wie, String nummer) {
        var link = new Anchor("tel:" + nummer.replaceAll("[^+0-9]", ""), nummer);
        link.setAriaLabel(Tekst.tekst("dienst.bel", wie, nummer));
        link.setRouterIgnore(true);
        return link;
    }
}
