package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// The only way to complete a task: candidates only, once only, in the transaction that stores the form.
///
/// A capability's form method is `@Transactional` and goes: [#begin], store, [#rondAf].
public interface Taakafhandeling {

    /// Locks the task row for this transaction.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the user is no candidate of it, whatever link he typed
    Opening begin(TaakId taak, Taaksoort verwacht);

    /// Whether the task is of that kind. Locks the row and asks no permission: [#begin], which must follow, does.
    boolean is(TaakId taak, Taaksoort soort);

    /// Completes the task begun in this transaction, drops its draft and involves the user in his role.
    void rondAf(TaakId taak, Antwoorden antwoorden);

    sealed interface Opening {
        /// The task is the user's to complete.
        record Open(GezinId gezin, @Nullable PersoonId kind) implements Opening {}

        /// Somebody, perhaps the user himself, has completed it before; nothing was stored.
        record AlAfgerond(String door, java.time.Instant op) implements Opening {}
    }
}
