package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.eenplan.backend.logboek.Patroon;
import nl.eenplan.backend.logboek.Patroon.Beoordeling;
import nl.eenplan.backend.logboek.Patroon.Oordeel;
import nl.eenplan.backend.logboek.PatroonService;
import nl.eenplan.backend.logboek.PatroonService.Uitkomst;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;

/// One pattern: what it means, the rows behind it, and the judgement: there already, or to be given once.
class Patroondialoog extends Dialog {

    private final transient PatroonService patronen;
    private final transient Patroon patroon;
    private final transient Runnable daarna;
    private final RadioButtonGroup<Oordeel> oordeel = new RadioButtonGroup<>();
    private final TextArea reden = new TextArea();

    Patroondialoog(PatroonService patronen, Patroon patroon, Runnable daarna) {
        this.patronen = patronen;
        this.patroon = patroon;
        this.daarna = daarna;
        var soort = patroon.sleutel().soort();
        setHeaderTitle(Tekst.tekst("patroon." + soort) + " · " + patroon.naam());
        setWidth("min(60rem, 100%)");
        var rijen = patronen.rijen(patroon.sleutel());
        var tabel = new Onderzoektabel(
                (vanaf, aantal) -> rijen.stream().skip(vanaf).limit(aantal).toList());
        tabel.setHeight("18rem");
        add(new Paragraph(Tekst.tekst("patroon." + soort + ".uitleg")), tabel);
        var beoordeling = patroon.beoordeling();
        add(beoordeling == null ? formulier() : oordeel(beoordeling));
        getFooter().add(new Button(Tekst.tekst("logboek.sluiten"), _ -> close()));
        if (beoordeling == null) {
            var vastleggen = new Button(Tekst.tekst("logboek.beoordelen"), _ -> beoordeel());
            vastleggen.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(vastleggen);
        }
    }

    private Div formulier() {
        oordeel.setLabel(Tekst.tekst("logboek.oordeel"));
        oordeel.setItems(Oordeel.values());
        oordeel.setItemLabelGenerator(een -> Tekst.tekst("oordeel." + een));
        oordeel.setRequiredIndicatorVisible(true);
        reden.setLabel(Tekst.tekst("logboek.reden"));
        reden.setHelperText(Tekst.tekst("logboek.redenUitleg"));
        reden.setWidthFull();
        reden.setRequiredIndicatorVisible(true);
        return new Div(oordeel, reden);
    }

    private static Paragraph oordeel(Beoordeling beoordeling) {
        return new Paragraph(Tekst.tekst(
                "logboek.beoordeeld",
                Tekst.tekst("oordeel." + beoordeling.oordeel()),
                beoordeling.door(),
                Datumtekst.moment(beoordeling.op()),
                beoordeling.reden()));
    }

    private void beoordeel() {
        oordeel.setInvalid(oordeel.isEmpty());
        oordeel.setErrorMessage(Tekst.tekst("logboek.kiesOordeel"));
        if (oordeel.isEmpty()) {
            return;
        }
        switch (patronen.beoordeel(patroon.sleutel(), oordeel.getValue(), reden.getValue())) {
            case Uitkomst.Vastgelegd _ -> {
                close();
                daarna.run();
            }
            case Uitkomst.Geweigerd geweigerd -> {
                reden.setInvalid(true);
                reden.setErrorMessage(geweigerd.reden());
            }
        }
    }
}
