package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenplan.backend.overleg.Discipline;
import nl.eenplan.backend.overleg.Wachtend;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Leegmelding;

/// Families without a date: until when, how urgent, and which disciplines they need.
final class Wachtlijst extends Div {

    private static final Teksten TEKSTEN = Teksten.van("planner");

    Wachtlijst(List<Wachtend> gezinnen, Consumer<Wachtend> kies) {
        addClassName("wachtenden");
        add(new H2(TEKSTEN.tekst("wachtend")));
        if (gezinnen.isEmpty()) {
            add(new Leegmelding(TEKSTEN.tekst("niemandWacht")));
        }
        gezinnen.forEach(gezin -> add(kaart(gezin, kies)));
    }

    private static Div kaart(Wachtend gezin, Consumer<Wachtend> kies) {
        Span urgentie = new Span(gezin.urgentie());
        urgentie.addClassName("urgentie");
        urgentie.setTitle(Datumtekst.volledigeDag(gezin.uiterlijk()));
        Button plan = new Button(TEKSTEN.tekst("plan"), klik -> kies.accept(gezin));
        plan.setAriaLabel(TEKSTEN.tekst("planGezin", gezin.gezinsnummer()));
        Div kaart = new Div(
                new Gezinsnaam(gezin.gezinsnummer(), gezin.gezinsnaam()),
                urgentie,
                disciplines(gezin.benodigd().stream().sorted().toList()),
                plan);
        kaart.addClassName("wachtende");
        kaart.setClassName("acuut", gezin.isAcuut());
        return kaart;
    }

    static Div disciplines(List<Discipline> nodig) {
        Div letters = new Div();
        letters.addClassName("disciplines");
        nodig.forEach(discipline -> {
            Span letter = new Span(discipline.letter());
            letter.setTitle(discipline.label());
            letter.getElement().setAttribute("aria-hidden", "true");
            letters.add(letter);
        });
        Span voluit = new Span(
                TEKSTEN.tekst("nodig", nodig.stream().map(Discipline::label).collect(Collectors.joining(", "))));
        voluit.addClassName("alleen-schermlezer");
        letters.add(voluit);
        return letters;
    }
}
