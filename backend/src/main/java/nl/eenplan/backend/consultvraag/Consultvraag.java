package nl.eenplan.backend.consultvraag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// A question that was drawn up, with what came back.
///
/// @param leeftijd coarse: in months until the second birthday, in years after it
/// @param antwoorden oldest first
public record Consultvraag(
        UUID id,
        GezinId gezin,
        PersoonId kind,
        String kindnummer,
        Ontvanger naar,
        String leeftijd,
        String vraag,
        String toedracht,
        String bevindingen,
        String door,
        Instant op,
        List<UUID> fotos,
        List<UUID> radiologie,
        List<Antwoord> antwoorden) {

    public record Antwoord(String adviseur, String advies, Instant ontvangenOp, String door) {}
}
