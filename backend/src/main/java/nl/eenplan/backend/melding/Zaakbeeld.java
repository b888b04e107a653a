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
/// Its parts carry `stuk`, the key of the piece as [nl.eenplan.backend.toegang.Stukbron.Stuk#sleutel].
///
/// @param ookGemeld the same children (BSN) as they were reported in another gezin; for Veilig Thuis, which received it
/// @param voorwaardenstuk the piece that holds the voorwaarden, null while there are none
/// @param zijnOudersAkkoord null while there are no voorwaarden
/// @param regie null while there is no regisseur
public record Zaakbeeld(
        List<Meldingbeeld> meldingen,
        List<Ookgemeld> ookGemeld,
        List<Afweging> afwegingen,
        List<Terugkoppeling> terugkoppelingen,
        @Nullable Triage triage,
        List<Kennisgeving> kennisgevingen,
        @Nullable Actieoverleg actieoverleg,
        List<Voorwaarde> voorwaarden,
        @Nullable String voorwaardenstuk,
        @Nullable Boolean zijnOudersAkkoord,
        @Nullable String voorwaardenToelichting,
        @Nullable Regie regie,
        Set<Compartiment> afgeschermd) {

    /// @param nummer the receipt number there; what was reported stays there
    public record Ookgemeld(String kindNaam, String nummer) {}

    /// @param regel the rule of the table in words
    /// @param gesprek what was said with the parents or the child, or why not
    /// @param gesprekOp null when there was no talk
    /// @param afspraken null when the table does not ask for them
    /// @param terugkijkenOp the day on which the doctor weighs again, null when none was agreed
    public record Afweging(
            String stuk,
            String kindNaam,
            String uitkomst,
            Afwegingsvragen antwoorden,
            String regel,
            String onderbouwing,
            String gesprek,
            @Nullable Instant gesprekOp,
            @Nullable String afspraken,
            @Nullable LocalDate terugkijkenOp,
            String door,
            Instant op) {}

    public record Triage(
            String stuk,
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

    /// @param redenEerder why the parents were told before what was agreed to come first
    public record Kennisgeving(
            boolean isGegeven,
            @Nullable LocalDate gegevenOp,
            @Nullable Wijze wijze,
            @Nullable String aanWie,
            @Nullable String redenUitstel,
            @Nullable LocalDate uitgesteldTot,
            @Nullable String redenEerder,
            String door,
            Instant vastgelegdOp) {}

    public record Terugkoppeling(Instant gegevenOp, Wijze wijze, String stappen, String door) {}

    public record Actieoverleg(
            Instant gehoudenOp,
            Set<Partij> aanwezig,
            List<Afspraak> afspraken,
            @Nullable String toelichting) {}

    public record Afspraak(
            Handeling handeling, String wie, @Nullable Instant wanneer) {}

    public record Voorwaarde(String tekst, String voorWie, String wieControleert) {}

    /// @param motivering why he or she; null when not filled in, and for who may not read VEILIGHEID
    public record Regie(String regisseur, @Nullable String motivering) {}
}
