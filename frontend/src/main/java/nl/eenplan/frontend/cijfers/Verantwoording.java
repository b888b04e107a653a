package nl.eenplan.frontend.cijfers;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Stream;
import nl.eenplan.backend.indicator.Aandeel;
import nl.eenplan.frontend.shell.Tekst;

/// What a figure counts, where it comes from and when it is withheld: one click away.
class Verantwoording extends Details {

    Verantwoording(String sleutel) {
        setSummaryText(Tekst.tekst("cijfers.verantwoording"));
        var lijst = new DescriptionList();
        Stream.of("teller", "noemer", "eenheid", "bron")
                .forEach(deel -> regel(lijst, deel, Tekst.tekst("cijfers." + sleutel + "." + deel)));
        regel(lijst, "klein", Tekst.tekst("cijfers.kleinUitleg", Aandeel.KLEINSTE));
        add(lijst);
    }

    private static void regel(DescriptionList lijst, String deel, String tekst) {
        lijst.add(new DescriptionList.Term(Tekst.tekst("cijfers." + deel)), new DescriptionList.Description(tekst));
    }
}
