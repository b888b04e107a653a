package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;

/// What stands in the place of the form when a task is done: what happens next and who is asked.
final class Taakslot {

    private static final Teksten TEKSTEN = Teksten.van("taakscherm");
    private static final int EERSTE = 10;

    private Taakslot() {}

    static Component gelukt(Taakregel regel, WerkvoorraadService werkvoorraad) {
        List<Taakregel> open = werkvoorraad.vanGezin(regel.gezin()).stream()
                .filter(taak -> taak.afgerondOp() == null)
                .toList();
        Div slot = slot(new H2(TEKSTEN.tekst("klaar", Tekst.van(regel.soort()))), new Paragraph(hierna(open)));
        slot.getElement().setAttribute("role", "status");
        Div wegen = wegen(regel);
        werkvoorraad.regels(Filter.voorMij(), 0, EERSTE).stream()
                .filter(taak -> taak.gezin().equals(regel.gezin()))
                .findFirst()
                .ifPresent(taak -> wegen.addComponentAsFirst(
                        knop(TaakNavigatie.link(taak.taak(), TEKSTEN.tekst("naarTaak", Tekst.van(taak.soort()))))));
        slot.add(wegen);
        return slot;
    }

    static Component alAfgerond(Taakregel regel, String door, Instant op) {
        Div slot = slot(
                new H2(TEKSTEN.tekst("alAfgerond", door, Datumtekst.volledig(op))),
                new Paragraph(TEKSTEN.tekst("alAfgerondUitleg")));
        slot.add(wegen(regel));
        return slot;
    }

    private static String hierna(List<Taakregel> open) {
        if (open.isEmpty()) {
            return TEKSTEN.tekst("hiernaNiets");
        }
        return TEKSTEN.tekst("hierna", open.stream().map(Taakslot::zin).collect(Collectors.joining("; ")));
    }

    private static String zin(Taakregel taak) {
        String wie = taak.behandelaar() == null ? Tekst.van(taak.rol()) : taak.behandelaar();
        String wanneer = taak.termijn() == null
                ? TEKSTEN.tekst("geenTermijn")
                : TEKSTEN.tekst("uiterlijk", Datumtekst.moment(taak.termijn()));
        return TEKSTEN.tekst("hiernaRegel", Tekst.van(taak.soort()), wie, wanneer);
    }

    private static Div slot(Component... onderdelen) {
        Div slot = new Div(onderdelen);
        slot.addClassName("taakslot");
        return slot;
    }

    private static Div wegen(Taakregel regel) {
        Div wegen = new Div(
                GezinNavigatie.link(regel.gezin(), Tab.OVERZICHT, TEKSTEN.tekst("naarGezin")),
                new Anchor("", TEKSTEN.tekst("naarVandaag")));
        wegen.addClassName("wegen");
        return wegen;
    }

    private static Component knop(com.vaadin.flow.router.RouterLink link) {
        link.addClassName("knop");
        return link;
    }
}
