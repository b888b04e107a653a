package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.Component;
import nl.eenplan.backend.toegang.Gebruiker;

/// Something that another screen family puts into the top bar; a bean of this type is enough.
@FunctionalInterface
public interface Balkonderdeel {

    Component maak(Gebruiker gebruiker);
}
