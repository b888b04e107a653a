package nl.eenplan.backend.politie;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.stap.StapGegevens;
import org.jspecify.annotations.Nullable;

/// F5a: the examination itself, the traces that were taken, and to whom they were handed at once.
///
/// @param overgedragenAan who got the sealed traces, null while the examiner keeps them
/// @param overgedragenOp required when they were handed over
public record FmoGegevens(
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

    StapGegevens stap() {
        return new StapGegevens(wanneer, metWie, gedaan, afspraken, null, null, null);
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
