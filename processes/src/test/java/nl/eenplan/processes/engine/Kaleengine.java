package nl.eenplan.processes.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/// A second engine in a database of its own on the same server, with history `audit` and nothing of Eenplan in it.
final class Kaleengine {

    private Kaleengine() {}

    /// @param naam of the engine and of its database
    /// @param beans what its models may name in expressions
    static ProcessEngine naast(DataSource huis, JdbcTemplate eigenaar, String naam, Map<Object, Object> beans) {
        eigenaar.execute("create database " + naam);
        var instelling = new StandaloneProcessEngineConfiguration();
        instelling.setProcessEngineName(naam);
        instelling.setDataSource(ernaast(huis, naam));
        instelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        instelling.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        instelling.setJobExecutorActivate(false);
        instelling.setAuthorizationEnabled(false);
        instelling.setMetricsEnabled(false);
        instelling.setTaskMetricsEnabled(false);
        instelling.setEnforceHistoryTimeToLive(false);
        instelling.setBeans(beans);
        return instelling.buildProcessEngine();
    }

    private static DataSource ernaast(DataSource huis, String naam) {
        try {
            var bron = huis.unwrap(HikariDataSource.class);
            var kaal = new HikariDataSource();
            kaal.setJdbcUrl(bron.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + naam + "$1"));
            kaal.setUsername(bron.getUsername());
            kaal.setPassword(bron.getPassword());
            kaal.setDataSourceProperties(bron.getDataSourceProperties());
            return kaal;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
