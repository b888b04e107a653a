package nl.eenplan.backend.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps demo and real work apart: a database is for one of the two from its first start on.
///
/// Refuses real work on a database with demo accounts, whose password everybody knows, and a demo among real families.
@Component
@DependsOnDatabaseInitialization
class Demoscheiding {

    Demoscheiding(JdbcClient jdbc, PlatformTransactionManager transacties, Databaseinstellingen instellingen) {
        new TransactionTemplate(transacties)
                .executeWithoutResult(
                        status -> jdbc.sql("insert into gebruik (demo) values (:demo) on conflict do nothing")
                                .param("demo", instellingen.demo())
                                .update());
        var isDemo = jdbc.sql("select demo from gebruik").query(Boolean.class).single();
        if (isDemo && !instellingen.demo()) {
            throw new Startweigering(
                    "Deze gegevens zijn van de demo, met accounts waarvan iedereen het wachtwoord kent.",
                    "Kies voor echt werk een andere map met EENPLAN_HOME of een andere database met EENPLAN_DB_URL,"
                            + " of start de demo met EENPLAN_DEMO=true.");
        }
        if (!isDemo && instellingen.demo()) {
            throw new Startweigering(
                    "Deze gegevens zijn van echt werk; daar komt geen demo tussen.",
                    "Start met EENPLAN_DEMO=false, of kies voor de demo een andere map met EENPLAN_HOME.");
        }
    }
}
