package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/// A small table; on a phone each row becomes a card in which every value carries the name of its column.
public class Tabel extends NativeTable {

    private final List<String> koppen;
    private final NativeTableBody rijen;

    public Tabel(String naam, String... koppen) {
        this.koppen = List.of(koppen);
        addClassName("tabel");
        getElement().setAttribute("aria-label", naam);
        var kop = getHead().addRow();
        Arrays.stream(koppen).forEach(tekst -> {
            var cel = new NativeTableHeaderCell(tekst);
            cel.getElement().setAttribute("scope", "col");
            kop.add(cel);
        });
        rijen = getBody();
    }

    public void rij(String... waarden) {
        rij(Arrays.stream(waarden).map(Span::new).toArray(Component[]::new));
    }

    public void rij(Component... waarden) {
        NativeTableRow rij = rijen.addRow();
        for (int i = 0; i < waarden.length; i++) {
            var cel = new NativeTableCell(waarden[i]);
            cel.getElement().setAttribute("data-kop", koppen.get(i));
            rij.add(cel);
        }
    }
}
