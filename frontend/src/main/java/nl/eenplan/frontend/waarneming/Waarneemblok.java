package nl.eenplan.frontend.waarneming;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenplan.backend.waarneming.WaarnemingService;
import nl.eenplan.backend.waarneming.WaarnemingService.Aanvraag;
import nl.eenplan.backend.waarneming.WaarnemingService.Persoon;
import nl.eenplan.backend.waarneming.WaarnemingService.Uitkomst;
import nl.eenplan.frontend.formulier.Datumtaal;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// A new substitution: for whom, by whom, as what, for which families, from when until when.
class Waarneemblok extends Blok {

    private final transient WaarnemingService waarnemingen;
    private final transient Runnable daarna;
    private final transient Map<GezinId, String> gezinnen;
    private final ComboBox<Persoon> vervangen = new ComboBox<>(Tekst.tekst("waarneming.vervangen"));
    private final ComboBox<Persoon> waarnemer = new ComboBox<>(Tekst.tekst("waarneming.waarnemer"));
    private final CheckboxGroup<Rol> rollen = new CheckboxGroup<>(Tekst.tekst("waarneming.rollen"));
    private final MultiSelectComboBox<GezinId> welke = new MultiSelectComboBox<>(Tekst.tekst("waarneming.gezinnen"));
    private final DateTimePicker van = Datumtaal.moment(Tekst.tekst("waarneming.van"));
    private final DateTimePicker tot = Datumtaal.moment(Tekst.tekst("waarneming.tot"));

    Waarneemblok(WaarnemingService waarnemingen, List<Persoon> voorWie, Runnable daarna) {
        super(Tekst.tekst("waarneming.nieuw"));
        this.waarnemingen = waarnemingen;
        this.daarna = daarna;
        gezinnen = waarnemingen.eigenGezinnen();
        var eigen = voorWie.getFirst();
        vervangen.setItems(voorWie);
        vervangen.setItemLabelGenerator(Persoon::naam);
        vervangen.setVisible(voorWie.size() > 1);
        vervangen.addValueChangeListener(keuze -> kies(keuze.getValue(), keuze.getValue() == eigen));
        waarnemer.setItemLabelGenerator(wie -> wie.naam() + " · " + wie.organisatie());
        waarnemer.setHelperText(Tekst.tekst("waarneming.waarnemerUitleg"));
        rollen.setItemLabelGenerator(Tekst::van);
        welke.setItems(gezinnen.keySet());
        welke.setItemLabelGenerator(gezin -> gezinnen.getOrDefault(gezin, ""));
        welke.setHelperText(Tekst.tekst("waarneming.gezinnenUitleg"));
        van.setHelperText(Tekst.tekst("waarneming.vanUitleg"));
        waarnemer.setRequiredIndicatorVisible(true);
        tot.setRequiredIndicatorVisible(true);
        var regel = new Button(Tekst.tekst("waarneming.regel"), _ -> regel());
        regel.addThemeVariants(ButtonVariant.PRIMARY);
        var velden = new Div(vervangen, waarnemer, rollen, welke, van, tot, regel);
        velden.addClassName("waarneemvelden");
        met(velden);
        vervangen.setValue(eigen);
    }

    private void kies(@Nullable Persoon wie, boolean isEigen) {
        waarnemer.setItems(wie == null ? List.of() : waarnemingen.kandidaten(wie.id()));
        rollen.setItems(wie == null ? List.of() : wie.rollen());
        if (wie != null) {
            rollen.setValue(wie.rollen());
        }
        rollen.setVisible(wie != null && wie.rollen().size() > 1);
        welke.setVisible(isEigen && !gezinnen.isEmpty());
        welke.clear();
    }

    private void regel() {
        Map<String, HasValidation> velden = new LinkedHashMap<>();
        velden.put("vervangen", vervangen);
        velden.put("waarnemer", waarnemer);
        velden.put("rollen", rollen);
        velden.put("gezinnen", welke);
        velden.put("tot", tot);
        velden.values().forEach(veld -> veld.setInvalid(false));
        if (isLeeg(vervangen) || isLeeg(waarnemer) || isLeeg(tot)) {
            return;
        }
        var aanvraag = new Aanvraag(
                vervangen.getValue().id(),
                waarnemer.getValue().id(),
                rollen.getValue(),
                welke.getValue().stream().collect(Collectors.toUnmodifiableSet()),
                van.getValue(),
                tot.getValue());
        switch (waarnemingen.regel(aanvraag)) {
            case Uitkomst.Geregeld _ -> {
                Melding.gelukt(Tekst.tekst("waarneming.geregeld"));
                daarna.run();
            }
            case Uitkomst.Ongeldig(var veld, var melding) -> meld(velden.getOrDefault(veld, tot), melding);
        }
    }

    private static <C extends HasValue<?, ?> & HasValidation> boolean isLeeg(C veld) {
        if (veld.isEmpty()) {
            meld(veld, Tekst.tekst("waarneming.kies"));
        }
        return veld.isEmpty();
    }

    private static void meld(HasValidation veld, String melding) {
        veld.setErrorMessage(melding);
        veld.setInvalid(true);
    }
}
