package nl.eenplan.backend.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.jspecify.annotations.Nullable;

/// The answering side: the forms of whoever a withheld part belongs to, and of the second approver.
public interface InzageTaken {

    /// What stands beside the form; empty once the request has fallen away.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever is no candidate of the task
    Optional<Beoordeling> beoordeling(TaakId taak);

    Afronding beoordeel(TaakId taak, Inzageoordeel oordeel);

    /// Somebody else than whoever gave the first answer.
    Afronding beoordeelAlsTweede(TaakId taak, Tweedeoordeel oordeel);

    /// @param besluit what the rules say of the request
    /// @param bijBevestiging what they say when what the asker names does hold; null when he names nothing
    /// @param uiterlijk the last day until which it can be granted
    /// @param eerste the first answer, for the second approver
    record Beoordeling(
            String vrager,
            Rol rol,
            String organisatie,
            boolean isNogBetrokken,
            Compartiment deel,
            Inzagevraag vraag,
            Instant gevraagdOp,
            Deelbesluit besluit,
            @Nullable Deelbesluit bijBevestiging,
            LocalDate uiterlijk,
            @Nullable Eerste eerste) {

        public Optional<Omstandigheid> gesteld() {
            return Optional.ofNullable(vraag.omstandigheid());
        }
    }

    record Eerste(
            String door,
            @Nullable String toelichting,
            @Nullable Instant tot) {}
}
