package nl.eenplan.processes.engine;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/// Carries the past of every process from the tables of the engine over to our own track.
///
/// Like [V1__engine] part of the house only where the engine is: a schema without it has no such past.
@Component
class V101__procesloop extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource("db/engine/procesloop.sql"));
    }
}
