package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.eenplan.backend.bewaring.BewaarplichtService;
import nl.eenplan.backend.bewaring.BewaarplichtService.Bewaarplicht;
import nl.eenplan.backend.bewaring.BewaarplichtService.Uitkomst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;

/// Ends a hold that a colleague laid, with the reason.
final class Eindedialoog extends Dialog {

    Eindedialoog(BewaarplichtService plichten, Bewaarplicht plicht, Runnable ververs) {
        setHeaderTitle(Tekst.tekst("bewaren.beeindigTitel", plicht.nummer()));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 100vw)");
        var reden = new TextArea(Tekst.tekst("bewaren.eindeReden"));
        reden.setWidthFull();
        reden.setRequiredIndicatorVisible(true);
        add(new Paragraph(Tekst.tekst("bewaren.beeindigUitleg")), reden);
        var beeindig = new Button(Tekst.tekst("bewaren.beeindig"), _ -> {
            switch (plichten.beeindig(plicht.id(), reden.getValue())) {
                case Uitkomst.Vastgelegd _ -> {
                    close();
                    Melding.gelukt(Tekst.tekst("bewaren.beeindigd"));
                    ververs.run();
                }
                case Uitkomst.Geweigerd(var _, var melding) -> {
                    reden.setErrorMessage(melding);
                    reden.setInvalid(true);
                }
            }
        });
        beeindig.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Tekst.tekst("bewaren.terug"), _ -> close()), beeindig);
    }
}
