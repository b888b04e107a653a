package nl.eenplan.backend.toestemming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// One row of `toestemming_feit`. The order of rows is that of their numbers, whatever a clock said.
///
/// @param verklaring the statement that was judged
/// @param gever null for somebody outside the family, or when nobody spoke
record Feit(
        long nummer,
        UUID id,
        PersoonId over,
        Waarvoor waarvoor,
        Soort soort,
        @Nullable UUID verklaring,
        @Nullable PersoonId gever,
        String geverNaam,
        @Nullable Hoedanigheid hoedanigheid,
        @Nullable Boolean isWilsbekwaam,
        String beoordeeldDoor,
        @Nullable Wijze wijze,
        String getuige,
        LocalDate op,
        @Nullable LocalDate totEnMet,
        String reden,
        MedewerkerId door,
        Instant vastgelegdOp) {

    enum Soort {
        GEVRAAGD,
        GEGEVEN,
        GEWEIGERD,
        INGETROKKEN,
        AANVAARD,
        AFGEWEZEN,
        VERVALLEN
    }

    /// A fact that is nobody's answer.
    static Feit zonderVerklaring(
            UUID id,
            PersoonId over,
            Waarvoor waarvoor,
            Soort soort,
            String reden,
            LocalDate op,
            MedewerkerId door,
            Instant vastgelegdOp) {
        return new Feit(
                0,
                id,
                over,
                waarvoor,
                soort,
                null,
                null,
                "",
                null,
                null,
                "",
                null,
                "",
                op,
                null,
                reden,
                door,
                vastgelegdOp);
    }

    /// The same, by this member of the family or, when null, somebody of this name outside it.
    Feit van(@Nullable PersoonId wie, String naam) {
        return new Feit(
                nummer,
                id,
                over,
                waarvoor,
                soort,
                verklaring,
                wie,
                naam,
                hoedanigheid,
                isWilsbekwaam,
                beoordeeldDoor,
                wijze,
                getuige,
                op,
                totEnMet,
                reden,
                door,
                vastgelegdOp);
    }

    /// The same, about that statement.
    Feit over(UUID welke) {
        return new Feit(
                nummer,
                id,
                over,
                waarvoor,
                soort,
                welke,
                gever,
                geverNaam,
                hoedanigheid,
                isWilsbekwaam,
                beoordeeldDoor,
                wijze,
                getuige,
                op,
                totEnMet,
                reden,
                door,
                vastgelegdOp);
    }

    boolean isVerklaring() {
        return soort == Soort.GEGEVEN || soort == Soort.GEWEIGERD;
    }

    /// Everything said before it counts no more.
    boolean isEinde() {
        return soort == Soort.INGETROKKEN || soort == Soort.VERVALLEN;
    }

    boolean isZelf() {
        return hoedanigheid == Hoedanigheid.ZELF;
    }

    /// Whose statement it is: a later one of the same person replaces it.
    Object wie() {
        return gever == null ? geverNaam.toLowerCase(java.util.Locale.ROOT) : gever;
    }
}
