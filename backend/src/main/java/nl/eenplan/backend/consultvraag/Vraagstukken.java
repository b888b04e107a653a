package nl.eenplan.backend.consultvraag;

import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What was asked of doctors elsewhere, and what they answered.
@Component
class Vraagstukken implements Stukbron {

    private static final String VRAAG = """
            select id as stuk, array[kind] as over, op, door as auteur, lower(replace(naar, '_', ' ')) as "Aan",
                   vraag as "Vraag", toedracht as "Wat is verteld", bevindingen as "Bevindingen"
              from consultvraag where gezin = :gezin order by op, id
            """;

    private static final String ANTWOORD = """
            select id as stuk, array[kind] as over, op, door as auteur, adviseur as "Van", advies as "Advies",
                   ontvangen_op as "Ontvangen op"
              from consultantwoord where gezin = :gezin order by op, id
            """;

    private final Stuklezer lezer;

    Vraagstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Stream.of(
                        lezer.lees(gezin, "CONSULTVRAAG", "Vraag aan een arts elders", Compartiment.MEDISCH, VRAAG),
                        lezer.lees(
                                gezin,
                                "CONSULTANTWOORD",
                                "Antwoord van een arts elders",
                                Compartiment.MEDISCH,
                                ANTWOORD))
                .flatMap(List::stream)
                .toList();
    }
}
