package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import nl.eenplan.backend.melding.Zaakbeeld.Afspraak;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.shell.Datumtekst;

/// Warns whoever is about to act before what was agreed to come first, and asks why (F9; W22).
///
/// The form has the fields `isVolgordeGevolgd` and `redenEerder`.
public final class Volgordevelden {

    private static final Teksten TEKSTEN = Teksten.van("volgorde");

    private Volgordevelden() {}

    /// Adds nothing when nothing was agreed.
    ///
    /// @param wanneer whether the form is about doing it
    public static void vraag(Velden velden, List<Afspraak> eerst, Predicate<Waarden> wanneer) {
        if (eerst.isEmpty()) {
            return;
        }
        var lijst = new OrderedList();
        eerst.forEach(afspraak -> lijst.add(new ListItem(new Span(tekst(afspraak)))));
        var waarschuwing = new Section(new Paragraph(TEKSTEN.tekst("eerst")), lijst);
        waarschuwing.addClassName("uitleg");
        velden.plaats(waarschuwing)
                .veld("isVolgordeGevolgd")
                .verplicht()
                .breed()
                .als(wanneer)
                .lang("redenEerder")
                .verplicht()
                .als(waarden -> wanneer.test(waarden) && waarden.nee("isVolgordeGevolgd"));
    }

    private static String tekst(Afspraak afspraak) {
        String wie = afspraak.handeling().label() + " (" + afspraak.wie() + ")";
        return afspraak.wanneer() == null ? wie : wie + ", " + Datumtekst.moment(afspraak.wanneer());
    }
}
