package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// Finds the one family that fits what somebody knows exactly, whoever asks. Nothing when none or more than one fits.
@NaDePoort
public interface Gezinsvinder {

    /// By the BSN of a member that passes the 11-proef; a number of unknown or unborn persons finds nothing.
    Optional<GezinId> metBsn(String bsn);

    /// By the full name of a member, capitals and accents aside, and the date of birth.
    Optional<GezinId> metPersoon(String naam, LocalDate geboren);

    Optional<GezinId> metNummer(String nummer);

    /// The number of a family that exists.
    String nummer(GezinId gezin);
}
