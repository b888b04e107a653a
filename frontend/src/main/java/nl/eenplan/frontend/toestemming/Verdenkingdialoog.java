package nl.eenplan.frontend.toestemming;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.GezinId;

/// Records that an adult is seen as the suspected offender, or no longer, and why.
final class Verdenkingdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("verdenking");

    record Keuze(String reden) {}

    Verdenkingdialoog(ToestemmingService toestemmingen, GezinId gezin, Persoon persoon, Runnable ververs) {
        boolean wordtVerdacht = !persoon.isVerdacht();
        setHeaderTitle(TEKSTEN.tekst(wordtVerdacht ? "wel" : "niet", persoon.naam()));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 100vw)");
        var formulier = new Formulier<>(
                Keuze.class, TEKSTEN, velden -> velden.lang("reden").verplicht());
        add(new Paragraph(TEKSTEN.tekst(wordtVerdacht ? "uitlegWel" : "uitlegNiet")), formulier);
        var bewaar = new Button(
                TEKSTEN.tekst("bewaar"),
                _ -> formulier.gegevens().ifPresent(keuze -> {
                    switch (toestemmingen.legVerdenkingVast(gezin, persoon.id(), wordtVerdacht, keuze.reden())) {
                        case Uitkomst.Vastgelegd _ -> {
                            close();
                            Melding.gelukt(TEKSTEN.tekst("gedaan"));
                            ververs.run();
                        }
                        case Uitkomst.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
                    }
                }));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("terug"), _ -> close()), bewaar);
    }
}
