package nl.eenplan.backend.toegang.matrix;

import java.lang.reflect.Method;
import nl.eenplan.backend.kern.Mensen;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts the shadow outside everything else around the beans of the backend, their transactions included.
@TestConfiguration(proxyBeanMethods = false)
class Schaduwconfiguratie {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Schaduw schaduw(ObjectProvider<Mensen> mensen, @Qualifier("eigenaar") ObjectProvider<JdbcClient> jdbc) {
        return new Schaduw(mensen, jdbc);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor schaduwadvisor(Schaduw schaduw) {
        var advisor = new DefaultPointcutAdvisor(new Aanboden(), schaduw);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static final class Aanboden extends StaticMethodMatcherPointcut {

        Aanboden() {
            setClassFilter(Aanbod::biedtIets);
        }

        @Override
        public boolean matches(Method methode, Class<?> klasse) {
            return Aanbod.publiek(methode, klasse).isPresent();
        }
    }
}
