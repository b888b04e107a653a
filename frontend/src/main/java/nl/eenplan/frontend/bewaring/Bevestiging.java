package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenplan.frontend.shell.Tekst;

/// Asks once before something that cannot be undone.
final class Bevestiging extends Dialog {

    Bevestiging(String titel, String vraag, String doe, Runnable werk, Runnable anders) {
        setHeaderTitle(titel);
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 100vw)");
        add(new Paragraph(vraag));
        var bevestig = new Button(doe, _ -> {
            close();
            werk.run();
        });
        bevestig.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        bevestig.setDisableOnClick(true);
        getFooter()
                .add(
                        new Button(Tekst.tekst("bewaren.terug"), _ -> {
                            close();
                            anders.run();
                        }),
                        bevestig);
    }
}
