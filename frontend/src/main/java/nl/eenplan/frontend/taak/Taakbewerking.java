package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.backend.werkvoorraad.Concepten.Concept;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Conceptstand;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// The form of an open task: keeps a draft after every change and completes once.
///
/// When completing fails, the fields stay as they are; nothing typed is lost.
final class Taakbewerking<G extends Record> extends Div {

    private static final Teksten TEKSTEN = Teksten.van("taakscherm");

    private final Taakregel regel;
    private final Taakformulier<G> soort;
    private final Concepten concepten;
    private final Afloop afloop;
    private final Formulier<G> formulier;
    private final Conceptstand stand = new Conceptstand();
    private final Aside erbij = new Aside();

    /// What the page shows once this form is done.
    interface Afloop {
        void gelukt();

        /// @param aanbod what the form offers to whoever was second
        void alAfgerond(String door, Instant op, Optional<Component> aanbod);
    }

    /// @param concept what was kept of it before
    Taakbewerking(
            Taakregel regel, Taakformulier<G> soort, Optional<Concept> concept, Concepten concepten, Afloop afloop) {
        this.regel = regel;
        this.soort = soort;
        this.concepten = concepten;
        this.afloop = afloop;
        formulier =
                new Formulier<>(soort.gegevens(), Teksten.van(soort.teksten()), velden -> soort.bouw(velden, regel));
        concept.ifPresent(eerder -> {
            formulier.herstel(eerder.json());
            stand.toon(TEKSTEN.tekst("hersteld", Datumtekst.moment(eerder.bewaardOp())));
        });
        formulier.bijWijziging(this::bewaar);
        erbij.setVisible(false);
        Div werk = new Div(formulier, knoppen());
        addClassName("taakbewerking");
        add(werk, erbij);
    }

    void zetErbij(Component component) {
        erbij.add(component);
        erbij.setVisible(true);
        addClassName("met-erbij");
    }

    private Footer knoppen() {
        Button afronden = new Button(TEKSTEN.tekst("afronden"), klik -> rondAf());
        afronden.addThemeVariants(ButtonVariant.PRIMARY);
        afronden.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Button later = new Button(TEKSTEN.tekst("later"), klik -> {
            bewaar();
            getUI().ifPresent(scherm -> scherm.navigate("werkvoorraad"));
        });
        Span toets = new Span(TEKSTEN.tekst("toets"));
        toets.addClassNames("bijschrift", "toets");
        Footer voet = new Footer(afronden, later, toets, stand);
        voet.addClassName("taakvoet");
        return voet;
    }

    private void bewaar() {
        stand.bewaar(() -> concepten.bewaar(regel.taak(), formulier.alsConcept()));
    }

    private void rondAf() {
        formulier.gegevens().ifPresent(gegevens -> {
            switch (soort.rondAf(regel, gegevens)) {
                case Afronding.Gelukt() -> afloop.gelukt();
                case Afronding.AlAfgerond(String door, Instant op) ->
                    afloop.alAfgerond(door, op, soort.naAlAfgerond(regel, gegevens));
                case Afronding.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
            }
        });
    }
}
