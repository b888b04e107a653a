package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Taaksoort;

/// The filters as links: each chip is the URL that it leads to, so that every list can be sent and reloaded.
class Filterchips extends Nav {

    Filterchips(Filterkeuze keuze) {
        addClassName("chips");
        setAriaLabel(Tekst.tekst("werkvoorraad.filters"));
        Filter nu = keuze.filter();
        Arrays.stream(Filter.Wie.values())
                .forEach(wie -> chip(
                        "werkvoorraad.wie." + wie,
                        nu.wie() == wie,
                        keuze.met(filter -> new Filter(wie, filter.teLaat(), filter.dezeWeek(), filter.soorten()))));
        chip(
                "werkvoorraad.laat",
                nu.teLaat(),
                keuze.met(filter -> new Filter(filter.wie(), !filter.teLaat(), filter.dezeWeek(), filter.soorten())));
        chip(
                "werkvoorraad.week",
                nu.dezeWeek(),
                keuze.met(filter -> new Filter(filter.wie(), filter.teLaat(), !filter.dezeWeek(), filter.soorten())));
        add(soorten(keuze));
    }

    private void chip(String sleutel, boolean aan, Filterkeuze doel) {
        var chip = new Anchor(doel.pad(), Tekst.tekst(sleutel));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-current", Boolean.toString(aan));
        add(chip);
    }

    private static MultiSelectComboBox<Taaksoort> soorten(Filterkeuze keuze) {
        var soorten = new MultiSelectComboBox<Taaksoort>();
        soorten.addClassName("soortkeuze");
        soorten.setAriaLabel(Tekst.tekst("werkvoorraad.soort"));
        soorten.setPlaceholder(Tekst.tekst("werkvoorraad.soort"));
        soorten.setItemLabelGenerator(Tekst::van);
        soorten.setItems(Arrays.stream(Taaksoort.values())
                .sorted(Comparator.comparing(Tekst::van))
                .toList());
        soorten.setValue(keuze.filter().soorten());
        soorten.addValueChangeListener(gekozen -> {
            if (gekozen.isFromClient()) {
                Set<Taaksoort> waarde = Set.copyOf(gekozen.getValue());
                keuze.met(filter -> new Filter(filter.wie(), filter.teLaat(), filter.dezeWeek(), waarde))
                        .ga();
            }
        });
        return soorten;
    }
}
