package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.eenplan.backend.dienst.RoosterService;
import nl.eenplan.backend.dienst.RoosterService.Collega;
import nl.eenplan.backend.dienst.RoosterService.Rooster;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel.Dienstregel;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst;
import nl.eenplan.frontend.formulier.Datumtaal;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;

/// To whom a shift goes, and from when.
class Overdracht extends Dialog {

    private final transient RoosterService roosters;
    private final transient Dienstregel dienst;
    private final transient Runnable daarna;
    private final ComboBox<Collega> aan = new ComboBox<>(Tekst.tekst("dienst.aan"));
    private final DateTimePicker vanaf = Datumtaal.moment(Tekst.tekst("dienst.van"));

    Overdracht(RoosterService roosters, Rooster rooster, Dienstregel dienst, Runnable daarna) {
        this.roosters = roosters;
        this.dienst = dienst;
        this.daarna = daarna;
        setHeaderTitle(Tekst.tekst("dienst.draagOver"));
        aan.setItems(rooster.collegas().stream()
                .filter(collega -> !collega.id().equals(dienst.medewerker()))
                .toList());
        aan.setItemLabelGenerator(Collega::naam);
        aan.setRequiredIndicatorVisible(true);
        vanaf.setHelperText(Tekst.tekst("dienst.vanafUitleg"));
        var velden = new Div(aan, vanaf);
        velden.addClassName("waarneemvelden");
        add(velden);
        var draagOver = new Button(Tekst.tekst("dienst.draagOver"), _ -> draagOver());
        draagOver.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Tekst.tekst("dienst.terug"), _ -> close()), draagOver);
    }

    private void draagOver() {
        Veldfout.wis(aan, vanaf);
        if (Veldfout.isLeeg(aan)) {
            return;
        }
        switch (roosters.draagOver(dienst.dienst(), aan.getValue().id(), vanaf.getValue())) {
            case Uitkomst.Gepland _ -> {
                close();
                Melding.gelukt(Tekst.tekst("dienst.overgedragen"));
                daarna.run();
            }
            case Uitkomst.Ongeldig(var veld, var melding) ->
                Veldfout.meld(veld.equals("medewerker") ? aan : vanaf, melding);
        }
    }
}
