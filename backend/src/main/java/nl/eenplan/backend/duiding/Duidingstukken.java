package nl.eenplan.backend.duiding;

import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What second readers said of letselduidingen, and requesters of what changed in them.
@Component
class Duidingstukken implements Stukbron {

    private static final String LEZING = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur,
                   lower(oordeel) as "Oordeel", opmerkingen as "Opmerkingen"
              from duidinglezing where gezin = :gezin order by vastgelegd_op, id
            """;

    private static final String HERLEZING = """
            select id as stuk, array[kind] as over, op, door as auteur,
                   wijzigt as "Verandert de afweging", toelichting as "Toelichting"
              from duidingontvangst where gezin = :gezin and wijzigt is not null order by op, id
            """;

    private final Stuklezer lezer;

    Duidingstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Stream.of(
                        lezer.lees(
                                gezin,
                                "DUIDINGLEZING",
                                "Tweede lezing van de uitleg van het letsel",
                                Compartiment.LETSELDUIDING,
                                LEZING),
                        lezer.lees(
                                gezin,
                                "DUIDINGHERLEZING",
                                "Wat de arts met de nieuwe uitleg van het letsel doet",
                                Compartiment.LETSELDUIDING,
                                HERLEZING))
                .flatMap(List::stream)
                .toList();
    }
}
