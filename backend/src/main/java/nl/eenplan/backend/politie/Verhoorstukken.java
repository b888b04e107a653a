package nl.eenplan.backend.politie;

import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// That a child was interviewed in the studio; who did it and where the recording lies stays with the police.
@Component
class Verhoorstukken implements Stukbron {

    private static final String VERHOOR = """
            select id as stuk, array[kind] as over, vastgelegd_op as op, vastgelegd_door as auteur,
                   gehouden_op as "Wanneer", reden as "Waarom"
              from studioverhoor where gezin = :gezin order by gehouden_op, id
            """;

    private final Stuklezer lezer;

    Verhoorstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return lezer.lees(gezin, "STUDIOVERHOOR", "Studioverhoor", Compartiment.POLITIE, VERHOOR);
    }
}
