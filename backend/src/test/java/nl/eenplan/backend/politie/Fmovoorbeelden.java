package nl.eenplan.backend.politie;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.stap.Fmoreden;
import nl.eenplan.backend.stap.Fmouitkomst;
import org.jspecify.annotations.Nullable;

/// What P. de Boer fills in about an examination (F5a).
public final class Fmovoorbeelden {

    private Fmovoorbeelden() {}

    public static FmoGegevens uitgevoerd(LocalDateTime wanneer, FmoGegevens.Spoor... sporen) {
        return uitgevoerd(wanneer, null, sporen);
    }

    /// @param overgedragenAan who got the traces at once
    public static FmoGegevens uitgevoerd(
            LocalDateTime wanneer, @Nullable String overgedragenAan, FmoGegevens.Spoor... sporen) {
        return new FmoGegevens(
                Fmouitkomst.UITGEVOERD,
                null,
                null,
                null,
                "Moeder, met gezag",
                wanneer,
                "kinderarts",
                "Gezamenlijk onderzoek",
                null,
                List.of(sporen),
                overgedragenAan,
                overgedragenAan == null ? null : wanneer);
    }

    public static FmoGegevens deels(LocalDateTime wanneer, @Nullable String toelichting) {
        return new FmoGegevens(
                Fmouitkomst.DEELS,
                null,
                null,
                toelichting,
                "Het kind en moeder",
                wanneer,
                "kinderarts",
                "Van top tot teen bekeken",
                null,
                List.of(),
                null,
                null);
    }

    public static FmoGegevens niet(
            LocalDateTime nietDoorOp,
            @Nullable Fmoreden reden,
            @Nullable String toestemming,
            FmoGegevens.Spoor... sporen) {
        return new FmoGegevens(
                Fmouitkomst.NIET,
                reden,
                nietDoorOp,
                "Zij wil niet worden aangeraakt; morgen opnieuw vragen heeft geen zin.",
                toestemming,
                null,
                "jongere en moeder",
                null,
                null,
                List.of(sporen),
                null,
                null);
    }
}
