package nl.eenplan.backend.melding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import org.jspecify.annotations.Nullable;

/// What was weighed, reported and decided of a gezin, in order of time.
///
/// Meldingen, afwegingen and terugkoppelingen lie in compartment MELDING, the rest in VEILIGHEID: whoever reported does
/// not read along in what Veilig Thuis finds (rule 14). What lies in an unreadable compartment is absent;
/// [#afgeschermd] names it.
///
/// @param zijnOudersAkkoord null while there are no voorwaarden
/// @param regisseur name, null while there is none
public record Zaakbeeld(
        List<Meldingbeeld> meldingen,
        List<Afweging> afwegingen,
        List<Terugkoppeling> terugkoppelingen,
        @Nullable Triage triage,
        List<Kennisgeving> kennisgevingen,
        @Nullable Actieoverleg actieoverleg,
        List<Voorwaarde> voorwaarden,
        @Nullable Boolean zijnOudersAkkoord,
        @Nullable String voorwaardenToelichting,
        @Nullable String regisseur,
        Set<Compartiment> afgeschermd) {

    /// @param regel the rule of the table in words
    public record Afweging(
            String kindNaam,
            String uitkomst,
            String regel,
            String onderbouwing,
            String gesprek,
            String door,
            Instant op) {}

    public record Triage(
            int veiligheidsscore,
            String feiten,
            boolean isStrafbaar,
            @Nullable String strafbaarToelichting,
            boolean isStructureelOnveilig,
            boolean isHerhaald,
            Set<Kenmerk> kenmerken,
            String advies,
            boolean isMda,
            @Nullable String mdaMotivering,
            String door,
            Instant op) {}

    public record Kennisgeving(
            boolean isGegeven,
            @Nullable LocalDate gegevenOp,
            @Nullable Wijze wijze,
            @Nullable String aanWie,
            @Nullable String redenUitstel,
            @Nullable LocalDate uitgesteldTot) {}

    public record Terugkoppeling(Instant gegevenOp, Wijze wijze, String stappen) {}

    public record Actieoverleg(
            Instant gehoudenOp,
            Set<Partij> aanwezig,
            List<Afspraak> afspraken,
            @Nullable String toelichting) {}

    public record Afspraak(
            Handeling handeling, String wie, @Nullable Instant wanneer) {}

    public record Voorwaarde(String tekst, String voorWie, String wieControleert) {}
}
