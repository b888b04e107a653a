package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;

/// Something that another screen family puts above the form of an open task; a bean of this type is enough.
@FunctionalInterface
public interface Taakhulp {

    /// Empty when it has nothing for this task.
    Optional<Component> bij(Taakregel taak);
}
