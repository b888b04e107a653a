package nl.eenplan.backend.herstelplan;

import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// The blocks of a plan, each as one text.
@Component
class Planstukken implements Stukbron {

    private static final String HERSTELPLAN = """
            select p.id as stuk, null::uuid[] as over, p.gemaakt_op as op, null::uuid as auteur,
                   (select string_agg(t #>> '{}', E'\\n') from herstelplan_blok b,
                           jsonb_path_query(b.inhoud, '$.** ? (@.type() == "string")') t
                     where b.plan = p.id and t #>> '{}' !~ '^([0-9a-f-]{36}|[A-Z0-9_]*|[0-9-]{10})$') as "Tekst van het plan"
              from herstelplan p where p.gezin = :gezin order by p.gemaakt_op, p.id
            """;

    private final Stuklezer lezer;

    Planstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Stream.of(lezer.lees(gezin, "HERSTELPLAN", "Herstelplan", Compartiment.PLAN, HERSTELPLAN))
                .flatMap(List::stream)
                .toList();
    }
}
