package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Who may speak for whom on a day, by age, gezag and capacity: the one place where a capability asks that.
///
/// Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Vertegenwoordiging {

    /// @param wie a member of the gezin, or null for somebody outside it
    /// @throws java.util.NoSuchElementException when `over` or `wie` is no member of the gezin
    Positie positie(GezinId gezin, PersoonId over, @Nullable PersoonId wie, LocalDate dag);

    /// @param leeftijd of whose data it is, in whole years; of an adult without a date of birth 18; null for a child of
    ///     whom it is not known
    /// @param band what whoever asks is to him
    /// @param isVerdacht whether whoever asks is seen as the suspected offender
    record Positie(@Nullable Integer leeftijd, Band band, boolean isVerdacht) {}

    enum Band {
        ZELF,
        GEZAG,
        GEZAG_ONBEKEND,
        /// A member of the family without gezag over him.
        GEEN_GEZAG,
        /// Outside the family, of a child over whom nobody in it has gezag.
        VOOGD,
        /// Outside the family, of a child over whom somebody in it has or may have gezag.
        BUITENSTAANDER,
        /// For an adult (BW 7:465, or by his written authorisation).
        VERTEGENWOORDIGER
    }
}
