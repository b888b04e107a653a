package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Component;
import nl.eenplan.processes.api.GezinId;

/// What a screen family shows on one tab of the family page; a bean of this type is enough.
public interface Gezinstab {

    Tab tab();

    /// Made anew each time the tab is opened.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the user may not read it; the page then says so
    Component maak(GezinId gezin);
}
