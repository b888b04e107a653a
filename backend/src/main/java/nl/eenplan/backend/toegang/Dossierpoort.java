package nl.eenplan.backend.toegang;

import java.util.Set;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;

/// The one gate: every service method that reads or changes case content passes it first.
///
/// It checks betrokkenheid, role and compartment, and writes the look or the change to `logboek` in the same
/// transaction. `handeling` is a fixed Dutch phrase without case content, as `letsel bekeken`.
public interface Dossierpoort {

    /// The person of the running request.
    ///
    /// @throws GeenToegang when nobody is logged in
    Gebruiker gebruiker();

    /// @throws GeenToegang when the user is not betrokken by this gezin or his role does not open the compartment
    void lees(GezinId gezin, Compartiment compartiment, String handeling);

    /// @throws GeenToegang as for reading, or when his role may only read the compartment
    void wijzig(GezinId gezin, Compartiment compartiment, String handeling);

    /// The compartments of this gezin that the user may read; empty when he is not betrokken. Writes no log.
    Set<Compartiment> leesbaar(GezinId gezin);

    /// Whether the user may change the compartment; decides which buttons a screen offers. Writes no log.
    boolean magWijzigen(GezinId gezin, Compartiment compartiment);

    /// For an id with which nothing was found: it is of nobody, or of what the wall hides. Logs the attempt, with the
    /// gezin if it has one.
    ///
    /// @return what is to be thrown, alike in both cases
    GeenToegang weiger(Vindplaats wat, UUID id, String handeling);

    /// What is asked for by an id of its own.
    enum Vindplaats {
        DOCUMENT,
        PLAN,
        OVERLEG
    }

    /// Logs which families a list has shown to the user.
    void toonde(java.util.Collection<GezinId> gezinnen, String handeling);
}
