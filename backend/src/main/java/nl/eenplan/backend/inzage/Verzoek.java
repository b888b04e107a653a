package nl.eenplan.backend.inzage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.inzage.InzageService.Stand;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.jspecify.annotations.Nullable;

/// One row of `inzageverzoek`.
record Verzoek(
        InzageverzoekId id,
        GezinId gezin,
        Compartiment deel,
        MedewerkerId vrager,
        Rol rol,
        Inzagevraag vraag,
        Instant gevraagdOp,
        Stand stand,
        @Nullable Besluit besluit,
        @Nullable String antwoord,
        @Nullable Instant tot,
        boolean isBevestigd,
        @Nullable MedewerkerId beoordeeldDoor,
        @Nullable String tweedeAntwoord) {

    static Verzoek van(ResultSet rij, int nummer) throws SQLException {
        var omstandigheid = rij.getString("omstandigheid");
        var besluit = rij.getString("besluit");
        var door = rij.getObject("beoordeeld_door", UUID.class);
        return new Verzoek(
                new InzageverzoekId(rij.getObject("id", UUID.class)),
                new GezinId(rij.getObject("gezin", UUID.class)),
                Compartiment.valueOf(rij.getString("compartiment")),
                new MedewerkerId(rij.getObject("vrager", UUID.class)),
                Rol.van(rij.getString("rol")),
                new Inzagevraag(
                        Doel.valueOf(rij.getString("doel")),
                        rij.getString("noodzaak"),
                        omstandigheid == null ? null : Omstandigheid.valueOf(omstandigheid)),
                rij.getObject("gevraagd_op", OffsetDateTime.class).toInstant(),
                Stand.valueOf(rij.getString("status")),
                besluit == null ? null : Besluit.valueOf(besluit),
                rij.getString("antwoord"),
                moment(rij, "tot"),
                rij.getBoolean("bevestigd"),
                door == null ? null : new MedewerkerId(door),
                rij.getString("tweede_antwoord"));
    }

    static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var tijd = rij.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    /// What counts besides the process: what the asker named, once the owner confirms it.
    Set<Omstandigheid> geldend(boolean bevestigd) {
        return Optional.ofNullable(vraag.omstandigheid())
                .filter(_ -> bevestigd)
                .map(Set::of)
                .orElse(Set.of());
    }
}
