package nl.eenplan.backend.letsel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.foto.Opname;

/// What the form of F3 needs to open, however many injuries and photographs there are; compartment MEDISCH.
///
/// @param letsels by number
/// @param incident when it happened, as the newest signal about the child has it
/// @param overledenOp as it stands with the gezin, empty for a child that lives
public record Fotoformulier(
        List<Letseldossier.Letsel> letsels,
        List<Opname> opnames,
        Optional<LetselInzage.Incident> incident,
        Optional<LocalDate> overledenOp) {}
