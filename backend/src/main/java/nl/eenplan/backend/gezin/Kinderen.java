package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The children and other members by id, for other capabilities and processes.
///
/// Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Kinderen {

    /// Every child of the gezin, oldest first, the unborn last.
    List<Kind> vanGezin(GezinId gezin);

    /// The children about whom a suspicion was recorded.
    List<Kind> metVermoeden(GezinId gezin);

    /// @throws java.util.NoSuchElementException when there is no such child
    Kind get(PersoonId kind);

    /// The adults of the gezin by name.
    List<Volwassene> volwassenen(GezinId gezin);

    record Volwassene(PersoonId id, String naam, Gezinsrol rol, boolean isOverleden) {}

    /// @param geboortedatum null for an unborn child or when unknown
    /// @param overledenOp null for a child that lives
    record Kind(
            PersoonId id,
            GezinId gezin,
            String naam,
            @Nullable LocalDate geboortedatum,
            boolean ongeboren,
            @Nullable LocalDate overledenOp) {

        public boolean overleden() {
            return overledenOp != null;
        }

        /// In whole months; -1 when there is no date of birth or the day lies before it.
        public int maandenOp(LocalDate dag) {
            return geboortedatum == null || dag.isBefore(geboortedatum)
                    ? -1
                    : (int) Period.between(geboortedatum, dag).toTotalMonths();
        }

        /// In whole years; -1 when there is no date of birth or the day lies before it.
        public int leeftijdOp(LocalDate dag) {
            int maanden = maandenOp(dag);
            return maanden < 0 ? -1 : maanden / 12;
        }
    }
}
