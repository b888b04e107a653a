package nl.eenplan.backend.stap;

import org.jspecify.annotations.Nullable;

/// How a forensic examination (F5a) went.
///
/// @param reden why it was not done, null when it was
/// @param toelichting what was left out and why, null when all was done
/// @param toestemming who agreed or did not, by age (BW 7:450), null when it did not come to that
public record Fmoverloop(
        Fmouitkomst uitkomst,
        @Nullable Fmoreden reden,
        @Nullable String toelichting,
        @Nullable String toestemming) {

    /// What whoever ordered it may know: whether it was done, never why not (`domain.md` §5 rule 7).
    static Fmoverloop alleen(Fmouitkomst uitkomst) {
        return new Fmoverloop(uitkomst, null, null, null);
    }

    /// As the time line of the doctors tells it.
    String zin(String onderzoek) {
        String wat = onderzoek + " " + uitkomst.label();
        return reden == null ? wat : wat + ": " + reden.label();
    }
}
