package nl.eenplan.processes.engine;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/// Creates the tables of the engine from the scripts in its own jar, so that Flyway owns the whole schema.
///
/// Tables for users and for case models are left out: the engine runs with both switched off.
@Component
class V1__engine extends BaseJavaMigration {

    private static final List<String> DELEN = List.of("engine", "history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) {
        for (String deel : DELEN) {
            var script =
                    new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + deel + ".sql");
            ScriptUtils.executeSqlScript(context.getConnection(), script);
        }
    }
}
