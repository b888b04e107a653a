package nl.eenplan.backend.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The pieces of a file in words that a family can read; each capability that keeps content offers a bean.
///
/// Who reported, through whom something was found and who of the professionals wrote it down is in no piece: whoever
/// gives a copy cannot give it away by mistake (Uitvoeringsbesluit Wmo art. 4.1.8 lid 3; HvJ EU C-579/21).
@NaDePoort
public interface Stukbron {

    /// Of all compartments; the caller decides which of them he may show to whom.
    List<Stuk> stukken(GezinId gezin);

    /// What names one piece wherever something stands beside it.
    static String sleutel(String soort, UUID id) {
        return soort + ":" + id;
    }

    /// @param soort code of the kind of piece; with `id` it names one piece
    /// @param over the members of the gezin about whom it is; empty for a piece about the family as a whole
    /// @param auteur who wrote it, null when the house did
    record Stuk(
            String soort,
            UUID id,
            Compartiment compartiment,
            Set<PersoonId> over,
            LocalDate op,
            String titel,
            @Nullable MedewerkerId auteur,
            List<Veld> velden) {

        /// As `LETSELDUIDING:0193…`.
        public String sleutel() {
            return Stukbron.sleutel(soort, id);
        }
    }

    /// @param label what was asked, in plain words
    record Veld(String label, String tekst) {}
}
