package nl.eenplan.backend.toegang;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;

/// Background work under a named purpose: timers, jobs and what a process asks of the domain.
///
/// The gate lets it through and logs the purpose beside the person, if one set it off.
public final class Systeem {

    private static final ScopedValue<String> DOEL = ScopedValue.newInstance();
    private static final UUID NIEMAND = new UUID(0, 0);

    static final Gebruiker GEBRUIKER = new Gebruiker(
            new MedewerkerId(NIEMAND), "Eenplan", Rol.BEHEERDER, Set.of(), new OrganisatieId(NIEMAND), "Eenplan");

    private Systeem() {}

    /// @param doel a fixed Dutch phrase without case content, as `termijn van het proces verstreken`
    public static void als(String doel, Runnable werk) {
        ScopedValue.where(DOEL, doel).run(werk);
    }

    public static <T> T als(String doel, Supplier<T> werk) {
        return ScopedValue.where(DOEL, doel).call(werk::get);
    }

    /// The purpose of the running work, empty when a person acts for himself.
    public static Optional<String> doel() {
        return DOEL.isBound() ? Optional.of(DOEL.get()) : Optional.empty();
    }
}
