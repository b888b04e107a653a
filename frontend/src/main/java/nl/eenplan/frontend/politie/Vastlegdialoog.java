package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Melding;

/// A form of the police in a window. When the case is closed, or left, while somebody types, the window stays with all
/// that was typed and says so.
final class Vastlegdialoog<G extends Record> extends Dialog {

    private static final Teksten ALGEMEEN = Teksten.van("politiedialoog");

    private final Formulier<G> formulier;
    private final transient Function<G, Uitkomst> vastleggen;
    private final transient Runnable ververs;

    Vastlegdialoog(
            String titel,
            String bovenaan,
            String knop,
            Class<G> soort,
            Teksten teksten,
            Consumer<Velden> opbouw,
            Function<G, Uitkomst> vastleggen,
            Runnable ververs) {
        this.vastleggen = vastleggen;
        this.ververs = ververs;
        formulier = new Formulier<>(soort, teksten, opbouw);
        setHeaderTitle(titel);
        addClassName("naamtitel");
        setWidth("min(44rem, 100%)");
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        add(new Paragraph(bovenaan), formulier);
        var bewaar = new Button(knop, _ -> formulier.gegevens().ifPresent(this::leg));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(ALGEMEEN.tekst("terug"), _ -> close()), bewaar);
    }

    private void leg(G gegevens) {
        try {
            verwerk(vastleggen.apply(gegevens));
        } catch (GeenToegang _) {
            Melding.fout(ALGEMEEN.tekst("nietMeer"));
        }
    }

    private void verwerk(Uitkomst uitkomst) {
        switch (uitkomst) {
            case Uitkomst.Klaar klaar -> {
                close();
                Melding.gelukt(klaar.melding());
                ververs.run();
            }
            case Uitkomst.Ingehaald ingehaald -> {
                Melding.fout(ingehaald.melding());
                ververs.run();
            }
            case Uitkomst.Fout fout -> formulier.toonFouten(fout.fouten());
        }
    }

    sealed interface Uitkomst {
        record Klaar(String melding) implements Uitkomst {}

        /// Somebody else was first; what was typed stays on the screen.
        record Ingehaald(String melding) implements Uitkomst {}

        record Fout(List<Veldfout> fouten) implements Uitkomst {}
    }
}
