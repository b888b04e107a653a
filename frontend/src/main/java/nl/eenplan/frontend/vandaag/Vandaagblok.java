package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.Rol;

/// One block of the first screen; any screen family may add one for the roles it fits.
public interface Vandaagblok {

    /// The most lines in one block; the rest is behind a link.
    int REGELS = 7;

    Plek plek();

    /// Empty when the block does not concern this person.
    Optional<Component> maak(Gebruiker gebruiker);

    /// The privacy officer and the beheerder never see cases.
    static boolean heeftZaken(Gebruiker gebruiker) {
        return gebruiker.rol() != Rol.BEHEERDER && gebruiker.rol() != Rol.PRIVACY_OFFICER;
    }

    enum Plek {
        /// Left, in the order of the beans.
        HOOFD,
        /// Right, narrower.
        ZIJ
    }
}
