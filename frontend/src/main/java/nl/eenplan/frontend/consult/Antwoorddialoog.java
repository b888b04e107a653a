package nl.eenplan.frontend.consult;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenplan.backend.consultvraag.Antwoordgegevens;
import nl.eenplan.backend.consultvraag.Consultvraag;
import nl.eenplan.backend.consultvraag.ConsultvraagService;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Melding;

/// Records what came back on a question; asks for the number on the answer, so that it lands with the right child.
final class Antwoorddialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("consultantwoord");

    private final transient ConsultvraagService vragen;
    private final transient Consultvraag vraag;
    private final transient Runnable ververs;
    private final Formulier<Antwoordgegevens> formulier;

    Antwoorddialoog(ConsultvraagService vragen, Consultvraag vraag, Runnable ververs) {
        this.vragen = vragen;
        this.vraag = vraag;
        this.ververs = ververs;
        formulier = new Formulier<>(
                Antwoordgegevens.class,
                TEKSTEN,
                velden -> velden.veld("kindnummer")
                        .verplicht()
                        .hulp()
                        .veld("adviseur")
                        .verplicht()
                        .veld("ontvangenOp")
                        .verplicht()
                        .lang("advies")
                        .verplicht());
        setHeaderTitle(TEKSTEN.tekst("titel"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 100vw)");
        add(new Paragraph(TEKSTEN.tekst("uitleg", vraag.naar().label())), formulier);
        var bewaar =
                new Button(TEKSTEN.tekst("bewaar"), _ -> formulier.gegevens().ifPresent(this::bewaar));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("terug"), _ -> close()), bewaar);
    }

    private void bewaar(Antwoordgegevens gegevens) {
        var fouten = vragen.antwoord(vraag.gezin(), vraag.id(), gegevens);
        if (fouten.isEmpty()) {
            close();
            Melding.gelukt(TEKSTEN.tekst("bewaard"));
            ververs.run();
        } else {
            formulier.toonFouten(fouten);
        }
    }
}
