package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenplan.backend.toegang.Gebruiker;

/// One block of the first screen; any screen family may add one for the roles it fits.
public interface Vandaagblok {

    /// The most lines in one block; the rest is behind a link.
    int REGELS = 7;

    Plek plek();

    /// Empty when the block does not concern this person.
    Optional<Component> maak(Gebruiker gebruiker);

    enum Plek {
        /// Left, in the order of the beans.
        HOOFD,
        /// Right, narrower.
        ZIJ
    }
}
