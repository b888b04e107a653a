package nl.eenplan.backend.duiding;

import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What second readers said of letselduidingen.
@Component
class Duidingstukken implements Stukbron {

    private static final String LEZING = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, door as auteur,
                   lower(oordeel) as "Oordeel", opmerkingen as "Opmerkingen"
              from duidinglezing where gezin = :gezin order by vastgelegd_op, id
            """;

    private final Stuklezer lezer;

    Duidingstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return lezer.lees(
                gezin,
                "DUIDINGLEZING",
                "Tweede lezing van de uitleg van het letsel",
                Compartiment.LETSELDUIDING,
                LEZING);
    }
}
