package nl.eenplan.backend.melding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What Veilig Thuis did with the meldingen of a gezin; compartments MELDING and VEILIGHEID. Lists are in order of
/// time.
public record Zaakbeeld(
        List<Meldingbeeld> meldingen,
        List<Afweging> afwegingen,
        @Nullable Triage triage,
        List<Kennisgeving> kennisgevingen,
        List<Terugkoppeling> terugkoppelingen,
        @Nullable Actieoverleg actieoverleg,
        List<Voorwaarde> voorwaarden,
        @Nullable Boolean zijnOudersAkkoord,
        @Nullable String regisseur) {

    /// @param regel the rule of the table in words
    public record Afweging(
            String kindNaam, String uitkomst, String regel, String onderbouwing, String door, Instant op) {}

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
