package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijntekst;

/// What stands in the place of the form when a task is done: what happens next and who is asked.
@org.springframework.stereotype.Component
class Taakslot {

    private static final Teksten TEKSTEN = Teksten.van("taakscherm");
    private static final int EERSTE = 50;

    private final WerkvoorraadService werkvoorraad;
    private final GezinService gezinnen;
    private final Dossierpoort poort;
    private final Clock klok;

    Taakslot(WerkvoorraadService werkvoorraad, GezinService gezinnen, Dossierpoort poort, Clock klok) {
        this.werkvoorraad = werkvoorraad;
        this.gezinnen = gezinnen;
        this.poort = poort;
        this.klok = klok;
    }

    Component gelukt(Taakregel regel) {
        return poort.leesbaar(regel.gezin()).isEmpty() ? gesloten(regel) : verder(regel);
    }

    /// The last step of a case ends the involvement of whoever took it: nothing of the gezin may be read any more.
    private static Component gesloten(Taakregel regel) {
        Div slot = slot(
                new H2(TEKSTEN.tekst("klaar", Tekst.van(regel.soort()))), new Paragraph(TEKSTEN.tekst("gesloten")));
        slot.getElement().setAttribute("role", "status");
        slot.add(wegenBuiten());
        return slot;
    }

    private Component verder(Taakregel regel) {
        List<Taakregel> open = werkvoorraad.vanGezin(regel.gezin()).stream()
                .filter(taak -> taak.afgerondOp() == null)
                .toList();
        boolean isGesloten = gezinnen.kop(regel.gezin()).fase() == Fase.AFGESLOTEN;
        Div slot = slot(
                new H2(TEKSTEN.tekst("klaar", Tekst.van(regel.soort()))),
                isGesloten ? new Paragraph(TEKSTEN.tekst("geslotenEigen")) : hierna(open));
        slot.getElement().setAttribute("role", "status");
        Div wegen = wegen(regel);
        werkvoorraad.regels(Filter.voorMij(), 0, EERSTE).stream()
                .filter(taak -> taak.gezin().equals(regel.gezin()))
                .findFirst()
                .ifPresent(taak -> wegen.addComponentAsFirst(volgende(taak)));
        slot.add(wegen);
        return slot;
    }

    /// Whoever lost the race for a task of the team is not involved by it: no way to the gezin is offered.
    Component alAfgerond(Taakregel regel, String door, Instant op) {
        boolean isBetrokken = !poort.leesbaar(regel.gezin()).isEmpty();
        Div slot = slot(
                new H2(TEKSTEN.tekst("alAfgerond", door, Datumtekst.volledig(op))),
                new Paragraph(
                        isBetrokken ? TEKSTEN.tekst("alAfgerondUitleg") : TEKSTEN.tekst("alAfgerondBuiten", door)));
        slot.getElement().setAttribute("role", "status");
        slot.add(isBetrokken ? wegen(regel) : wegenBuiten());
        return slot;
    }

    private Component hierna(List<Taakregel> open) {
        if (open.isEmpty()) {
            return new Paragraph(TEKSTEN.tekst("hiernaNiets"));
        }
        if (open.size() == 1) {
            return new Paragraph(TEKSTEN.tekst("hierna", zin(open.getFirst())));
        }
        UnorderedList lijst = new UnorderedList();
        open.forEach(taak -> lijst.add(new ListItem(zin(taak))));
        return new Div(new Paragraph(TEKSTEN.tekst("hiernaMeer")), lijst);
    }

    private String zin(Taakregel taak) {
        String wie = taak.behandelaar() == null ? Tekst.van(taak.rol()) : taak.behandelaar();
        String wanneer = taak.termijn() == null
                ? TEKSTEN.tekst("geenTermijn")
                : TEKSTEN.tekst(
                        "uiterlijk",
                        Termijntekst.van(taak.termijn(), klok.instant()).exact());
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

    private static Div wegenBuiten() {
        Div wegen = new Div(
                new Anchor("", TEKSTEN.tekst("naarVandaag")),
                new Anchor("werkvoorraad", TEKSTEN.tekst("naarWerkvoorraad")));
        wegen.addClassName("wegen");
        return wegen;
    }

    private static RouterLink volgende(Taakregel taak) {
        RouterLink link = TaakNavigatie.link(taak.taak(), TEKSTEN.tekst("naarTaak", Tekst.van(taak.soort())));
        link.addClassName("knop");
        return link;
    }
}
