package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import nl.eenplan.backend.logboek.Onderzoeksregel;
import nl.eenplan.frontend.shell.Bladen;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// Rows of the log for the privacy officer, fetched while scrolling.
class Onderzoektabel extends Loggrid<Onderzoeksregel> {

    Onderzoektabel(Bladen.Blad<Onderzoeksregel> blad) {
        super("logboek.titel", "logboek.nietsGevonden");
        addClassName("leestabel");
        setSelectionMode(SelectionMode.NONE);
        kolom("logboek.wanneer", regel -> wanneer(regel.tijd()))
                .setWidth("11rem")
                .setFlexGrow(0);
        kolom("logboek.wie", Onderzoektabel::wie).setFlexGrow(1);
        kolom("logboek.gezin", regel -> new Span(gezin(regel)))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        kolom("logboek.wat", Onderzoektabel::wat).setFlexGrow(2);
        setItems(vraag -> Bladen.lees(vraag.getOffset(), vraag.getLimit(), blad));
    }

    private static Div wie(Onderzoeksregel regel) {
        var naam = regel.naam();
        var boven = naam != null ? naam : Tekst.tekst(isSysteem(regel) ? "logboek.eenplan" : "logboek.onbekend");
        var namens = regel.namens();
        return cel(
                namens == null ? boven : Tekst.tekst("logboek.namens", boven, namens), rol(regel), regel.organisatie());
    }

    private static @Nullable String rol(Onderzoeksregel regel) {
        return Arrays.stream(Rol.values())
                .filter(rol -> rol.sleutel().equals(regel.rol()))
                .findFirst()
                .map(Tekst::van)
                .orElse(isSysteem(regel) ? Tekst.tekst("logboek.systeem") : null);
    }

    private static boolean isSysteem(Onderzoeksregel regel) {
        return "systeem".equals(regel.rol());
    }

    private static String gezin(Onderzoeksregel regel) {
        var nummer = regel.gezinsnummer();
        if (nummer != null) {
            return nummer;
        }
        return regel.gezinnen() == 0 ? "" : Tekst.tekst("logboek.aantalGezinnen", regel.gezinnen());
    }

    private static Div wat(Onderzoeksregel regel) {
        var compartiment = regel.compartiment();
        return cel(
                handeling(regel.handeling()),
                Tekst.tekst("logboek.soort." + regel.soort()),
                regel.noodtoegang() ? Tekst.tekst("logboek.nood") : null,
                compartiment == null ? null : compartiment.label(),
                regel.doel(),
                regel.grondslag());
    }
}
