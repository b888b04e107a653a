package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.stap.Fmoreden;
import nl.eenplan.backend.stap.Fmouitkomst;
import nl.eenplan.backend.stap.Fmoverloop;
import nl.eenplan.backend.stap.StapGegevens;
import org.jspecify.annotations.Nullable;

/// F5a: whether the examination was done, and then the traces that were taken and to whom they were handed at once.
///
/// @param reden why it was not done, asked when it was not
/// @param nietDoorOp when that was clear, asked when it was not done
/// @param toelichting what was left out and why, asked when it was not done or in part
/// @param toestemming who agreed or did not, in a sentence
/// @param wanneer when the child was examined, which may be days before this is recorded
/// @param overgedragenAan who got the sealed traces, null while the examiner keeps them
/// @param overgedragenOp required when they were handed over
public record FmoGegevens(
        @Nullable Fmouitkomst uitkomst,
        @Nullable Fmoreden reden,
        @Nullable LocalDateTime nietDoorOp,
        @Nullable String toelichting,
        @Nullable String toestemming,
        @Nullable LocalDateTime wanneer,
        @Nullable String metWie,
        @Nullable String gedaan,
        @Nullable String afspraken,
        List<Spoor> sporen,
        @Nullable String overgedragenAan,
        @Nullable LocalDateTime overgedragenOp) {

    public FmoGegevens {
        sporen = List.copyOf(sporen);
    }

    /// Nothing was chosen yet counts as done: then all of it is asked.
    boolean isGedaan() {
        return uitkomst != Fmouitkomst.NIET;
    }

    /// Whether somebody had to say yes, or said no.
    boolean vraagtToestemming() {
        return isGedaan() || (reden != null && reden.isWeigering());
    }

    StapGegevens stap() {
        return isGedaan()
                ? new StapGegevens(wanneer, metWie, gedaan, afspraken, null, null, null)
                : new StapGegevens(nietDoorOp, metWie, null, afspraken, null, null, null);
    }

    Fmoverloop verloop() {
        Fmouitkomst hoe = requireNonNull(uitkomst);
        return new Fmoverloop(
                hoe,
                isGedaan() ? null : reden,
                hoe == Fmouitkomst.UITGEVOERD ? null : toelichting,
                vraagtToestemming() ? toestemming : null);
    }

    boolean isOvergedragen() {
        return overgedragenAan != null && !overgedragenAan.isBlank();
    }

    /// @param sin sporenidentificatienummer, four letters, four digits, `NL`
    /// @param plaats where on the body or the clothes, in words
    public record Spoor(
            @Nullable String sin,
            @Nullable String zegel,
            @Nullable Spoorsoort soort,
            @Nullable String plaats,
            @Nullable String verpakking,
            @Nullable String genomenDoor,
            @Nullable LocalDateTime genomenOp) {}
}
