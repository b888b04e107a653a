package nl.eenplan.backend.werkvoorraad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstatus;
import org.jspecify.annotations.Nullable;

/// One row of `werkvoorraad`, and who may do what with it.
record Taakrij(
        TaakId taak,
        GezinId gezin,
        @Nullable PersoonId kind,
        Taaksoort soort,
        Set<Rol> rollen,
        Rol rol,
        @Nullable OrganisatieId organisatie,
        String bak,
        Taakstatus status,
        @Nullable Instant afgerondOp,
        @Nullable MedewerkerId afgerondDoor,
        @Nullable MedewerkerId nietVoor) {

    static Taakrij van(ResultSet rij, int nummer) throws SQLException {
        var kind = rij.getObject("kind", UUID.class);
        var organisatie = rij.getObject("organisatie", UUID.class);
        var op = rij.getObject("afgerond_op", OffsetDateTime.class);
        var door = rij.getObject("afgerond_door", UUID.class);
        var nietVoor = rij.getObject("niet_voor", UUID.class);
        return new Taakrij(
                new TaakId(rij.getString("taak")),
                new GezinId(rij.getObject("gezin", UUID.class)),
                kind == null ? null : new PersoonId(kind),
                Taaksoort.van(rij.getString("soort")),
                Arrays.stream((String[]) rij.getArray("rollen").getArray())
                        .map(Rol::van)
                        .collect(Collectors.toUnmodifiableSet()),
                Rol.van(rij.getString("rol")),
                organisatie == null ? null : new OrganisatieId(organisatie),
                rij.getString("bak"),
                Taakstatus.valueOf(rij.getString("status")),
                op == null ? null : op.toInstant(),
                door == null ? null : new MedewerkerId(door),
                nietVoor == null ? null : new MedewerkerId(nietVoor));
    }

    boolean isOpen() {
        return status == Taakstatus.OPEN;
    }

    boolean ligtInPool() {
        return Bakken.isPool(bak);
    }

    boolean isVan(Gebruiker wie) {
        return bak.equals(Bakken.van(wie.id()));
    }

    boolean isNietVoor(Gebruiker wie) {
        return wie.id().equals(nietVoor);
    }

    /// Lies in one of his trays: his to take and to complete.
    boolean ligtBij(Gebruiker wie) {
        return !isNietVoor(wie) && Arrays.asList(Bakken.van(wie)).contains(bak);
    }

    /// Is or was his to take, also when a colleague has it now.
    boolean isOfWasVoor(Gebruiker wie) {
        return ligtBij(wie)
                || wie.id().equals(afgerondDoor)
                || (wie.organisatie().equals(organisatie) && wie.heeft(rol));
    }
}
