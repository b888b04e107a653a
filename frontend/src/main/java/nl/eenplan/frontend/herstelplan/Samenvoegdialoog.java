package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.eenplan.backend.herstelplan.Bewaring.Conflict;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// Two people in one block: both values side by side, nothing overwritten until one of them is chosen.
final class Samenvoegdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("samenvoegen");

    Samenvoegdialoog(
            Planbeeld plan, Planblok vanMij, Conflict conflict, Consumer<Conflict> neem, Runnable bewaarMijne) {
        setHeaderTitle(TEKSTEN.tekst("titel", vanMij.soort().label()));
        setCloseOnOutsideClick(false);
        setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        Div naastElkaar = new Div(
                kolom(TEKSTEN.tekst("vanMij"), plan, vanMij),
                kolom(
                        TEKSTEN.tekst("vanAnder", conflict.door(), Datumtekst.moment(conflict.op())),
                        plan,
                        conflict.vanAnder()));
        naastElkaar.addClassName("samenvoegen");
        add(new Paragraph(TEKSTEN.tekst("uitleg", conflict.door())), naastElkaar);
        Button mijne = new Button(TEKSTEN.tekst("mijne"), klik -> {
            close();
            bewaarMijne.run();
        });
        mijne.addThemeVariants(ButtonVariant.PRIMARY);
        Button andere = new Button(TEKSTEN.tekst("andere", conflict.door()), klik -> {
            close();
            neem.accept(conflict);
        });
        getFooter().add(new Button(TEKSTEN.tekst("verder"), klik -> close()), andere, mijne);
    }

    private static Div kolom(String titel, Planbeeld plan, Planblok blok) {
        return new Div(new H3(titel), Blokbeeld.van(plan, blok));
    }
}
