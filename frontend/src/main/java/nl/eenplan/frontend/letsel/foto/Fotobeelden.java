package nl.eenplan.frontend.letsel.foto;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.frontend.formulier.Teksten;

/// Photographs as they stand between other things: small, fetched when they come into view, and to open.
@org.springframework.stereotype.Component
public class Fotobeelden {

    private static final Teksten TEKSTEN = Teksten.van("foto");

    private final FotoService fotos;

    Fotobeelden(FotoService fotos) {
        this.fotos = fotos;
    }

    /// @param wat what is on it and when it was taken, for whoever does not see it
    public Component klein(UUID foto, String wat) {
        Image beeld = new Image(Fotoadres.klein(foto), wat);
        beeld.getElement().setAttribute("loading", "lazy");
        beeld.addClassNames("foto", "is-foto");
        NativeButton open = new NativeButton();
        open.add(beeld);
        open.addClassName("fotoknop");
        open.setTitle(TEKSTEN.tekst("open"));
        open.addClickListener(klik -> new Fotoblad(fotos, foto, wat).open());
        return open;
    }
}
