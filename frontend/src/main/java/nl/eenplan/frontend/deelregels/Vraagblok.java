package nl.eenplan.frontend.deelregels;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.Partij;

/// "May the police see Daan's GGZ file?": three choices and what holds, answered with the rule.
class Vraagblok extends Blok {

    private final transient DeelregelService regels;
    private final int versie;
    private final ComboBox<Partij> van = new ComboBox<>(Tekst.tekst("deelregels.van"));
    private final ComboBox<Partij> naar = new ComboBox<>(Tekst.tekst("deelregels.naar"));
    private final ComboBox<Gegevenssoort> soort = new ComboBox<>(Tekst.tekst("deelregels.wat"));
    private final MultiSelectComboBox<Omstandigheid> als = new MultiSelectComboBox<>(Tekst.tekst("deelregels.als"));
    private final Div antwoord = new Div();

    Vraagblok(DeelregelService regels, int versie) {
        super(Tekst.tekst("deelregels.vraag"));
        this.regels = regels;
        this.versie = versie;
        van.setItems(
                Arrays.stream(Partij.values()).filter(Partij::isBeroepskracht).toList());
        van.setItemLabelGenerator(Woorden::van);
        naar.setItems(Partij.values());
        naar.setItemLabelGenerator(Woorden::van);
        soort.setItems(Gegevenssoort.values());
        soort.setItemLabelGenerator(Woorden::van);
        als.setItems(Omstandigheid.values());
        als.setItemLabelGenerator(Woorden::van);
        als.setHelperText(Tekst.tekst("deelregels.alsUitleg"));
        var vraag = new Button(Tekst.tekst("deelregels.antwoord"), _ -> beantwoord());
        vraag.addThemeVariants(ButtonVariant.PRIMARY);
        antwoord.addClassName("deelantwoord");
        antwoord.getElement().setAttribute("aria-live", "polite");
        var velden = new Div(van, naar, soort, als, vraag);
        velden.addClassName("deelvraag");
        met(velden, antwoord);
    }

    private void beantwoord() {
        antwoord.removeAll();
        boolean volledig = eis(van) & eis(naar) & eis(soort);
        if (!volledig) {
            return;
        }
        var besluit = regels.beslis(versie, van.getValue(), naar.getValue(), soort.getValue(), als.getValue());
        var kop = new Span(Woorden.van(besluit.uitkomst()));
        kop.addClassName("deeluitkomst");
        kop.getElement()
                .setAttribute("data-open", Boolean.toString(besluit.uitkomst().isOpen()));
        var bron = new Paragraph(Woorden.regel(besluit.regel()) + " · " + besluit.grondslag());
        bron.addClassName("bijschrift");
        antwoord.add(kop, new Paragraph(besluit.reden()), bron);
    }

    private static boolean eis(ComboBox<?> veld) {
        veld.setErrorMessage(Tekst.tekst("deelregels.kies"));
        veld.setInvalid(veld.isEmpty());
        return !veld.isEmpty();
    }
}
