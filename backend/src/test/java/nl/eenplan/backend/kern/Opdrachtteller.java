package nl.eenplan.backend.kern;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/// Hears every SQL statement that one piece of work sends on its own thread, Hibernate's, the engine's and our own.
@TestComponent
public class Opdrachtteller implements BeanPostProcessor, QueryExecutionListener {

    private final ThreadLocal<List<String>> gehoord = ThreadLocal.withInitial(ArrayList::new);

    public int tel(Runnable werk) {
        return opdrachten(werk).size();
    }

    public List<String> opdrachten(Runnable werk) {
        gehoord.get().clear();
        werk.run();
        return List.copyOf(gehoord.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron && !(bean instanceof ProxyDataSource)
                ? ProxyDataSourceBuilder.create(bron).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo uitvoering, List<QueryInfo> vragen) {
        vragen.forEach(vraag -> gehoord.get().add(vraag.getQuery()));
    }

    @Override
    public void afterQuery(ExecutionInfo uitvoering, List<QueryInfo> vragen) {}
}
