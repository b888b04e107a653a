package nl.eenplan.processes.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads how open tasks stand, in one statement instead of the engine's five per task.
@Component
class Taakstanden {

    private static final String LEES = """
            select taak.id_, taak.task_def_key_, taak.proc_def_id_, taak.assignee_, taak.create_time_, taak.due_date_,
                   proces.business_key_,
                   (select variabele.text_ from act_ru_variable variabele
                     where variabele.execution_id_ in (taak.execution_id_, taak.proc_inst_id_)
                       and variabele.name_ = 'kind'
                     order by variabele.execution_id_ = taak.execution_id_ desc limit 1) as kind
              from act_ru_task taak
              join act_ru_execution proces on proces.id_ = taak.proc_inst_id_
            """;

    private static final String OUDSTE_EERST = " order by taak.create_time_, taak.id_";

    private final JdbcTemplate jdbc;
    private final Taakrollen rollen;

    Taakstanden(JdbcTemplate jdbc, Taakrollen rollen) {
        this.jdbc = jdbc;
        this.rollen = rollen;
    }

    /// Those of these tasks that are open.
    List<Taakstand> lees(List<String> taken) {
        if (taken.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                LEES + " where taak.id_ in (" + vakken(taken.size()) + ")" + OUDSTE_EERST,
                rij -> {
                    for (var vak = 0; vak < plaatsen(taken.size()); vak++) {
                        rij.setString(vak + 1, taken.get(Math.min(vak, taken.size() - 1)));
                    }
                },
                (rij, nummer) -> stand(rij));
    }

    Stream<Taakstand> leesAlle() {
        return jdbc.queryForStream(LEES + OUDSTE_EERST, (rij, nummer) -> stand(rij));
    }

    /// Few different statements, each with a plan that PostgreSQL keeps: an array parameter is planned anew each time.
    private static String vakken(int aantal) {
        var vakken = new String[plaatsen(aantal)];
        Arrays.fill(vakken, "?");
        return String.join(", ", vakken);
    }

    private static int plaatsen(int aantal) {
        return aantal == 1 ? 1 : Integer.highestOneBit(aantal - 1) << 1;
    }

    private Taakstand stand(ResultSet rij) throws SQLException {
        var soort = Taaksoort.van(rij.getString("task_def_key_"));
        var kind = rij.getString("kind");
        var behandelaar = rij.getString("assignee_");
        return new Taakstand(
                new TaakId(rij.getString("id_")),
                GezinId.van(rij.getString("business_key_")),
                kind == null ? null : PersoonId.van(kind),
                soort,
                rollen.van(rij.getString("proc_def_id_"), soort),
                behandelaar == null ? null : MedewerkerId.van(behandelaar),
                rij.getTimestamp("create_time_").toInstant(),
                moment(rij.getTimestamp("due_date_")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijdstip) {
        return tijdstip == null ? null : tijdstip.toInstant();
    }
}
