package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// The keys of the trays in which open tasks lie.
final class Bakken {

    private static final String PERSOON = "m:";

    private Bakken() {}

    static boolean isPool(String bak) {
        return !bak.startsWith(PERSOON);
    }

    /// Whose tray it is; empty for a pool.
    static Optional<MedewerkerId> persoon(String bak) {
        return isPool(bak) ? Optional.empty() : Optional.of(MedewerkerId.van(bak.substring(PERSOON.length())));
    }

    static String van(MedewerkerId medewerker) {
        return PERSOON + medewerker;
    }

    static String van(Rol rol, @Nullable OrganisatieId organisatie) {
        return "g:" + rol.sleutel() + "@" + (organisatie == null ? "niemand" : organisatie);
    }

    /// His own tray and those of his roles in the organisation for which he acts.
    static String[] van(Gebruiker wie) {
        return Stream.concat(Stream.of(van(wie.id())), wie.rollen().stream().map(rol -> van(rol, wie.organisatie())))
                .toArray(String[]::new);
    }
}
