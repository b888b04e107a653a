package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.overleg.Agendapunt;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.core.annotation.Order;

/// The conferences of the next seven days for which the user is invited, with how many promised to come.
@org.springframework.stereotype.Component
@Order(40)
class WeekBlok implements Vandaagblok {

    private final OverlegPlanner planner;
    private final Clock klok;

    WeekBlok(OverlegPlanner planner, Clock klok) {
        this.planner = planner;
        this.klok = klok;
    }

    @Override
    public Plek plek() {
        return Plek.ZIJ;
    }

    @Override
    public Optional<Component> maak(Gebruiker gebruiker) {
        if (!Vandaagblok.heeftZaken(gebruiker)) {
            return Optional.empty();
        }
        LocalDate vandaag = LocalDate.now(klok);
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        List<Agendapunt> punten = planner.agenda(vandaag, vandaag.plusDays(7)).stream()
                .filter(punt -> punt.gezin() != null)
                .limit(REGELS)
                .toList();
        punten.forEach(punt -> lijst.add(new ListItem(regel(punt))));
        var blok = new Blok(Tekst.tekst("vandaag.week"));
        return Optional.of(blok.met(punten.isEmpty() ? new Leegmelding(Tekst.tekst("vandaag.weekLeeg")) : lijst));
    }

    private static Anchor regel(Agendapunt punt) {
        var wat =
                new Span(Datumtekst.moment(punt.begin().atZone(Datumtekst.ZONE).toInstant()));
        wat.addClassName("wat");
        var wie = new Span(Tekst.tekst("vandaag.overleg", punt.titel(), punt.toezeggingen(), punt.genodigden()));
        wie.addClassName("wie");
        var link = new Anchor(punt.gezin() == null ? "overleg" : GezinNavigatie.pad(punt.gezin(), Tab.OVERLEG));
        link.addClassName("regel");
        link.add(wat, wie);
        return link;
    }
}
