package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// The members and households of a gezin, for its tab.
///
/// @param magWijzigen whether the user may change them
/// @param signalen newest first; empty when the user may not read medical content
/// @param signalenAfgeschermd whether the user may not read signals, be there any or not
public record Gezinsbeeld(
        List<Lid> leden,
        List<Huishouden> huishoudens,
        List<Signaal> signalen,
        boolean signalenAfgeschermd,
        boolean magWijzigen) {

    public Optional<Lid> lid(PersoonId id) {
        return leden.stream().filter(lid -> lid.id().equals(id)).findFirst();
    }

    /// @param versie to send back with a change
    public record Lid(
            PersoonId id,
            long versie,
            Lidgegevens gegevens,
            @Nullable String leeftijd,
            boolean vermoeden,
            String gewijzigdDoor,
            Instant gewijzigdOp) {

        public String stuk() {
            return Stukbron.sleutel("GEZINSLID", id.waarde());
        }
    }

    public record Huishouden(HuishoudenId id, long versie, Huishoudgegevens gegevens) {}

    /// @param stuk the key of the piece
    /// @param rol in which role it was recorded
    /// @param aanleiding what another doctor passed on; null when the treating doctor recorded it himself
    public record Signaal(
            String stuk,
            Signaalbron bron,
            LocalDateTime gezienOp,
            String klacht,
            String gevondenDoor,
            @Nullable LocalDateTime incidentVan,
            @Nullable LocalDateTime incidentTot,
            List<PersoonId> kinderen,
            String door,
            Rol rol,
            @Nullable Signaalaanleiding aanleiding,
            Instant op) {}
}
