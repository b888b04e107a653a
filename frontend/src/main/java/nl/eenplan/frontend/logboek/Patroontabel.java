package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.eenplan.backend.logboek.Patroon;
import nl.eenplan.frontend.shell.Tekst;

/// Patterns of one period; choosing a row opens it.
class Patroontabel extends Loggrid<Patroon> {

    Patroontabel() {
        super("logboek.patronen", "logboek.geenPatronen");
        kolom("logboek.wanneer", patroon -> wanneer(patroon.sleutel().venster()))
                .setWidth("11rem")
                .setFlexGrow(0);
        kolom("logboek.wie", patroon -> cel(patroon.naam(), patroon.organisatie()));
        kolom("logboek.wat", Patroontabel::wat).setFlexGrow(2);
        kolom("logboek.oordeel", patroon -> new Span(oordeel(patroon)));
    }

    void bijKeuze(Consumer<Patroon> open) {
        addSelectionListener(keuze -> keuze.getFirstSelectedItem()
                .filter(_ -> keuze.isFromClient())
                .ifPresent(patroon -> {
                    deselectAll();
                    open.accept(patroon);
                }));
    }

    private static Div wat(Patroon patroon) {
        var nummer = patroon.gezinsnummer();
        return cel(
                Tekst.tekst("patroon." + patroon.sleutel().soort()),
                nummer == null
                        ? Tekst.tekst("logboek.aantalGezinnen", patroon.gezinnen())
                        : Tekst.tekst("logboek.rijenVan", patroon.rijen(), nummer));
    }

    private static String oordeel(Patroon patroon) {
        var beoordeling = patroon.beoordeling();
        return Tekst.tekst(beoordeling == null ? "oordeel.OPEN" : "oordeel." + beoordeling.oordeel());
    }
}
