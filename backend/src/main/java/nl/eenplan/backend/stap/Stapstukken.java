package nl.eenplan.backend.stap;

import java.util.Arrays;
import java.util.List;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// Steps of the stroomschema that have no form of their own.
@Component
class Stapstukken implements Stukbron {

    private static final String VRAAG = """
            select id as stuk, array_remove(array[kind], null) as over, vastgelegd_op as op, door as auteur,
                   case fmo_uitkomst when 'UITGEVOERD' then 'ja' when 'DEELS' then 'deels' when 'NIET' then 'nee' end
                       as "Onderzoek uitgevoerd",
                   wanneer as "Wanneer", gedaan as "Wat is gedaan", toelichting as "Wat is niet gedaan, en waarom",
                   toestemming as "Toestemming", afspraken as "Afspraken"
              from stap where gezin = :gezin and soort = '%s' order by vastgelegd_op, id
            """;

    private final Stuklezer lezer;

    Stapstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    /// The code of this kind of piece.
    static String soort(Stapkennis kennis) {
        return "STAP_" + kennis.name();
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Arrays.stream(Stapkennis.values())
                .flatMap(kennis -> lezer
                        .lees(gezin, soort(kennis), kennis.zin(), kennis.compartiment(), VRAAG.formatted(kennis.name()))
                        .stream())
                .toList();
    }
}
