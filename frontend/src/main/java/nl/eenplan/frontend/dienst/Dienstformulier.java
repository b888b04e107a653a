package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.eenplan.backend.dienst.RoosterService;
import nl.eenplan.backend.dienst.RoosterService.Aanvraag;
import nl.eenplan.backend.dienst.RoosterService.Collega;
import nl.eenplan.backend.dienst.RoosterService.Rooster;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst;
import nl.eenplan.backend.dienst.Wacht;
import nl.eenplan.frontend.formulier.Datumtaal;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// A new shift: a colleague, or somebody from outside by name and number.
class Dienstformulier extends Div {

    private final transient RoosterService roosters;
    private final transient Rooster rooster;
    private final transient Runnable daarna;
    private final ComboBox<Collega> medewerker = new ComboBox<>(Tekst.tekst("dienst.medewerker"));
    private final TextField naam = new TextField(Tekst.tekst("dienst.naam"));
    private final TextField telefoon = new TextField(Tekst.tekst("dienst.telefoon"));
    private final RadioButtonGroup<Wacht> wacht = new RadioButtonGroup<>(Tekst.tekst("dienst.wacht"));
    private final DateTimePicker van = Datumtaal.moment(Tekst.tekst("dienst.van"));
    private final DateTimePicker tot = Datumtaal.moment(Tekst.tekst("dienst.totVeld"));

    Dienstformulier(RoosterService roosters, Rooster rooster, Runnable daarna) {
        this.roosters = roosters;
        this.rooster = rooster;
        this.daarna = daarna;
        addClassNames("waarneemvelden", "dienstvelden");
        medewerker.setItems(rooster.collegas());
        medewerker.setItemLabelGenerator(Collega::naam);
        medewerker.setHelperText(Tekst.tekst("dienst.medewerkerUitleg"));
        medewerker.addValueChangeListener(keuze -> naam.setVisible(keuze.getValue() == null));
        medewerker.setClearButtonVisible(true);
        telefoon.setHelperText(Tekst.tekst("dienst.telefoonUitleg"));
        wacht.setItems(Wacht.values());
        wacht.setItemLabelGenerator(Wacht::label);
        wacht.setValue(Wacht.VOORWACHT);
        van.setRequiredIndicatorVisible(true);
        tot.setRequiredIndicatorVisible(true);
        var plan = new Button(Tekst.tekst("dienst.planKnop"), _ -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H3(Tekst.tekst("dienst.plan")), medewerker, naam, telefoon, wacht, van, tot, plan);
    }

    private void plan() {
        Map<String, HasValidation> velden =
                Map.of("medewerker", medewerker, "naam", naam, "telefoon", telefoon, "van", van, "tot", tot);
        velden.values().forEach(Veldfout::wis);
        if (Veldfout.isLeeg(van) | Veldfout.isLeeg(tot)) {
            return;
        }
        var aanvraag = new Aanvraag(
                rooster.loket(),
                wacht.getValue(),
                gekozen(),
                naam.getValue(),
                telefoon.getValue(),
                van.getValue(),
                tot.getValue());
        switch (roosters.plan(aanvraag)) {
            case Uitkomst.Gepland _ -> {
                Melding.gelukt(Tekst.tekst("dienst.gepland"));
                daarna.run();
            }
            case Uitkomst.Ongeldig(var veld, var melding) -> Veldfout.meld(velden.getOrDefault(veld, tot), melding);
        }
    }

    private @Nullable MedewerkerId gekozen() {
        var collega = medewerker.getValue();
        return collega == null ? null : collega.id();
    }
}
