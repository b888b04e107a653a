package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.html.Div;
import nl.eenplan.backend.logboek.LogboekService.Logregel;
import nl.eenplan.frontend.shell.Bladen;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;

/// Log rows of one family, newest first, fetched while scrolling.
class Logtabel extends Loggrid<Logregel> {

    Logtabel(Bladen.Blad<Logregel> blad) {
        super("logboek.titel", "logboek.leeg");
        setSelectionMode(SelectionMode.NONE);
        kolom("logboek.wanneer", regel -> wanneer(regel.tijd()))
                .setWidth("11rem")
                .setFlexGrow(0);
        kolom("logboek.wie", Logtabel::wie);
        kolom("logboek.wat", Logtabel::wat).setFlexGrow(2);
        setItems(vraag -> Bladen.lees(vraag.getOffset(), vraag.getLimit(), blad));
    }

    private static Div wie(Logregel regel) {
        String rol = "systeem".equals(regel.rol()) ? Tekst.tekst("logboek.systeem") : Tekst.van(Rol.van(regel.rol()));
        var wie = regel.namens() == null ? regel.wie() : Tekst.tekst("logboek.namens", regel.wie(), regel.namens());
        return cel(wie, rol, regel.organisatie());
    }

    private static Div wat(Logregel regel) {
        var deel = regel.compartiment();
        return cel(
                handeling(regel.handeling()),
                Tekst.tekst("logboek.soort." + regel.soort()),
                regel.noodtoegang() ? Tekst.tekst("logboek.nood") : null,
                deel == null ? null : deel.label(),
                regel.doel());
    }
}
