package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import org.jspecify.annotations.Nullable;

/// The form of M1: which gezin, through which door, and on what grounds.
///
/// @param aanmelder the professional who applies, when that is not the user himself; empty for the user
/// @param gronden what happened, which help was tried and what came of it
/// @param eerdereMeldingen in the last 24 months; a radar hit needs at least 3 (PD)
/// @param isAcuut crisis partners first, the conference within 48 hours
public record Mdaaanvraag(
        @Nullable Aanvraagherkomst herkomst,
        String aanmelder,
        String gronden,
        @Nullable Integer eerdereMeldingen,
        boolean isAcuut,
        String gezinsnaam,
        List<Kind> kinderen,
        List<Volwassene> volwassenen,
        Adres adres) {

    public record Kind(
            String naam,
            @Nullable LocalDate geboortedatum,
            @Nullable LocalDate verwachtOp,
            String bsn,
            @Nullable Geslacht geslacht) {}

    public record Volwassene(
            String naam, @Nullable Gezinsrol rol, @Nullable LocalDate geboortedatum, String bsn, Gezag gezag) {}
}
