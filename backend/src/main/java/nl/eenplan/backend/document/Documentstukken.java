package nl.eenplan.backend.document;

import java.util.Arrays;
import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// Files: a copy names them, the file itself is handed over beside it.
@Component
class Documentstukken implements Stukbron {

    private static final String VRAAG = """
            select id as stuk, null::uuid[] as over, op, door as auteur, bestandsnaam as "Bestand"
              from document where gezin = :gezin and compartiment = '%s' and ingetrokken_op is null order by op, id
            """;

    private final Stuklezer lezer;

    Documentstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Arrays.stream(Compartiment.values())
                .flatMap(deel -> lezer.lees(gezin, "DOCUMENT", "Document", deel, VRAAG.formatted(deel.name())).stream())
                .toList();
    }
}
