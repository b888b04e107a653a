package nl.eenplan.frontend.taak;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.processes.api.Taaksoort;

/// The form of one or more kinds of tasks; a stateless bean that lays out fields and hands over the record.
///
/// @param <G> what the service asks for
public interface Taakformulier<G extends Record> {

    Set<Taaksoort> soorten();

    Class<G> gegevens();

    /// The name of the form in the bundle `formulieren`.
    String teksten();

    void bouw(Velden velden, Taakregel taak);

    Afronding rondAf(Taakregel taak, G gegevens);

    /// What is offered to whoever filled in the form while a colleague completed the task.
    default Optional<Component> naAlAfgerond(Taakregel taak, G gegevens) {
        return Optional.empty();
    }

    /// What the user needs to see beside the form, as what others have written before.
    default Optional<Component> erbij(Taakregel taak) {
        return Optional.empty();
    }
}
