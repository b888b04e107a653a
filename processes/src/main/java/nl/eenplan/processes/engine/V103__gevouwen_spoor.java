package nl.eenplan.processes.engine;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/// Lets one line of the track hold the passing of a node, and spares the engine a walk over all open tasks.
@Component
class V103__gevouwen_spoor extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource("db/engine/gevouwen-spoor.sql"));
    }
}
