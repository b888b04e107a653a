package nl.eenplan.processes.engine;

import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/// The engine as it comes, with its SQL as [Opdrachtenvertaling] has read it ahead.
class Engineinstelling extends SpringProcessEngineConfiguration {

    @Override
    protected void initSqlSessionFactory() {
        if (sqlSessionFactory == null && databaseTablePrefix.isEmpty() && "postgres".equals(databaseType)) {
            Opdrachtenvertaling.neem().ifPresent(this::gebruik);
        }
        super.initSqlSessionFactory();
    }

    private void gebruik(Configuration opdrachten) {
        opdrachten.setEnvironment(new Environment("default", transactionFactory, dataSource));
        opdrachten.setDefaultStatementTimeout(jdbcStatementTimeout);
        if (isJdbcBatchProcessing()) {
            opdrachten.setDefaultExecutorType(ExecutorType.BATCH);
        }
        sqlSessionFactory = new DefaultSqlSessionFactory(opdrachten);
    }
}
