package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The form of F0: what a doctor knows at the first suspicion. Text that was not filled in is empty, never null.
///
/// @param bestaandGezin the gezin, betrokken by the doctor, that the signal is about; null for a new one
/// @param gezinsnaam needed for a new gezin only
/// @param gezienOp when the child was seen, Dutch local time
/// @param klacht reason of the visit in the words of who came with it
/// @param gevondenDoor who noticed it
/// @param incidentVan moment of the incident, or the start of the range in which it lies; null when not known
/// @param incidentTot end of that range
/// @param adres of the household in which all named here live; empty parts when not known
public record NieuwSignaal(
        @Nullable GezinId bestaandGezin,
        String gezinsnaam,
        @Nullable Signaalbron bron,
        @Nullable LocalDateTime gezienOp,
        String klacht,
        String gevondenDoor,
        @Nullable LocalDateTime incidentVan,
        @Nullable LocalDateTime incidentTot,
        List<Kind> kinderen,
        List<Volwassene> volwassenen,
        Adres adres) {

    /// @param bestaand a child that stands in the existing gezin already; its other fields are then not used
    /// @param verwachtOp expected day of birth of an unborn child, instead of the date of birth
    /// @param vermoeden whether the suspicion is about this child: then a stroomschema starts for it
    public record Kind(
            @Nullable PersoonId bestaand,
            String naam,
            @Nullable LocalDate geboortedatum,
            @Nullable LocalDate verwachtOp,
            String bsn,
            @Nullable Geslacht geslacht,
            boolean vermoeden) {}

    /// @param gezag over every child in this form
    public record Volwassene(
            String naam, @Nullable Gezinsrol rol, @Nullable LocalDate geboortedatum, String bsn, Gezag gezag) {}
}
