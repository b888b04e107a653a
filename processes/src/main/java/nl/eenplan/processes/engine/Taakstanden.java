package nl.eenplan.processes.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
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

/// How open tasks stand: one that was just touched as the engine holds it, all of them from its tables.
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

    /// As the engine holds it in memory: asking costs no query as long as the process has told for which child it runs.
    Taakstand van(Taakaanraking aanraking) {
        var taak = aanraking.taak();
        return stand(
                taak.getId(),
                taak.getTaskDefinitionKey(),
                taak.getProcessDefinitionId(),
                aanraking.gezin(),
                aanraking.kind(),
                taak.getAssignee(),
                taak.getCreateTime(),
                taak.getDueDate());
    }

    Stream<Taakstand> leesAlle() {
        return jdbc.queryForStream(LEES + OUDSTE_EERST, (rij, nummer) -> stand(rij));
    }

    private Taakstand stand(ResultSet rij) throws SQLException {
        var kind = rij.getString("kind");
        return stand(
                rij.getString("id_"),
                rij.getString("task_def_key_"),
                rij.getString("proc_def_id_"),
                GezinId.van(rij.getString("business_key_")),
                kind == null ? null : PersoonId.van(kind),
                rij.getString("assignee_"),
                rij.getTimestamp("create_time_"),
                rij.getTimestamp("due_date_"));
    }

    private Taakstand stand(
            String taak,
            String sleutel,
            String definitie,
            GezinId gezin,
            @Nullable PersoonId kind,
            @Nullable String behandelaar,
            Date sinds,
            @Nullable Date termijn) {
        var soort = Taaksoort.van(sleutel);
        return new Taakstand(
                new TaakId(taak),
                gezin,
                kind,
                soort,
                rollen.van(definitie, soort),
                behandelaar == null ? null : MedewerkerId.van(behandelaar),
                sinds.toInstant(),
                termijn == null ? null : termijn.toInstant());
    }
}
