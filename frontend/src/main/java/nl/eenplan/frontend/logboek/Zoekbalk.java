package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.eenplan.backend.logboek.Zoekvraag;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.frontend.formulier.Datumtaal;
import nl.eenplan.frontend.shell.Tekst;

/// The fields by which the log is searched; every change is a new search.
class Zoekbalk extends Div {

    private final TextField naam = tekstveld("logboek.naam");
    private final TextField nummer = tekstveld("logboek.nummer");
    private final DatePicker van = Datumtaal.datum(Tekst.tekst("logboek.van"));
    private final DatePicker tot = Datumtaal.datum(Tekst.tekst("logboek.tot"));
    private final Select<Soort> soort = new Select<>();
    private final Checkbox geweigerd = new Checkbox(Tekst.tekst("logboek.geweigerd"));
    private final Checkbox nood = new Checkbox(Tekst.tekst("logboek.nood"));

    Zoekbalk(Zoekvraag vraag, Consumer<Zoekvraag> zoek) {
        addClassName("zoekbalk");
        soort.setLabel(Tekst.tekst("logboek.soort"));
        soort.setItems(Soort.values());
        soort.setEmptySelectionAllowed(true);
        soort.setItemLabelGenerator(
                een -> een == null ? Tekst.tekst("logboek.elkeSoort") : Tekst.tekst("logboek.soort." + een));
        naam.setValue(vraag.naam());
        nummer.setValue(vraag.nummer());
        van.setValue(vraag.van());
        tot.setValue(vraag.tot());
        soort.setValue(vraag.soort());
        geweigerd.setValue(Boolean.FALSE.equals(vraag.toegestaan()));
        nood.setValue(vraag.alleenNood());
        for (AbstractField<?, ?> veld : new AbstractField<?, ?>[] {naam, nummer, van, tot, soort, geweigerd, nood}) {
            veld.addValueChangeListener(_ -> zoek.accept(vraag()));
            add(veld);
        }
    }

    private Zoekvraag vraag() {
        return new Zoekvraag(
                naam.getValue(),
                nummer.getValue(),
                van.getValue(),
                tot.getValue(),
                soort.getValue(),
                geweigerd.getValue() ? Boolean.FALSE : null,
                nood.getValue());
    }

    private static TextField tekstveld(String sleutel) {
        var veld = new TextField(Tekst.tekst(sleutel));
        veld.setClearButtonVisible(true);
        veld.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return veld;
    }
}
