package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenplan.backend.overleg.Agendapunt;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;

/// The same week as a list, for keyboards, screen readers and phones.
final class Agendalijst extends Details {

    private static final Teksten TEKSTEN = Teksten.van("planner");

    private final Div inhoud = new Div();

    Agendalijst() {
        setSummaryText(TEKSTEN.tekst("alsLijst"));
        setOpened(true);
        add(inhoud);
    }

    void toon(List<Agendapunt> agenda) {
        inhoud.removeAll();
        if (agenda.isEmpty()) {
            inhoud.setText(TEKSTEN.tekst("legeWeek"));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        agenda.forEach(punt -> lijst.add(new ListItem(regel(punt))));
        inhoud.add(lijst);
    }

    static Kalender.Punt punt(List<Agendapunt> agenda, int plek) {
        Agendapunt punt = agenda.get(plek);
        return new Kalender.Punt(
                String.valueOf(plek),
                punt.titel() + " · " + punt.ruimte().naam(),
                punt.begin(),
                punt.eind(),
                punt.gezin() == null ? "bezet" : "gepland");
    }

    private static Component regel(Agendapunt punt) {
        Span wanneer = new Span(
                Voorstelkaart.moment(punt.begin()) + " · " + punt.ruimte().naam());
        Component wat = punt.gezin() == null
                ? new Span(punt.titel())
                : GezinNavigatie.link(punt.gezin(), Tab.OVERLEG, punt.titel());
        Div regel = new Div(wanneer, wat);
        if (punt.genodigden() > 0) {
            Span antwoorden = new Span(
                    TEKSTEN.tekst("antwoorden", punt.toezeggingen(), punt.genodigden(), punt.zonderAntwoord()));
            antwoorden.addClassName("bijschrift");
            regel.add(antwoorden);
        }
        regel.addClassName("regel");
        return regel;
    }
}
