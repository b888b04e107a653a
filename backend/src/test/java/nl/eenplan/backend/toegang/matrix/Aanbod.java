package nl.eenplan.backend.toegang.matrix;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.NaDePoort;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/// What the backend offers to whoever stands outside it: every public method of every public type of a Spring bean.
final class Aanbod {

    private static final String HUIS = "nl.eenplan.backend";

    private Aanbod() {}

    static SortedMap<String, Method> van(ConfigurableListableBeanFactory beans) {
        var alles = new TreeMap<String, Method>();
        for (String naam : beans.getBeanDefinitionNames()) {
            var klasse = AutoProxyUtils.determineTargetClass(beans, naam);
            if (klasse != null) {
                methoden(ClassUtils.getUserClass(klasse)).forEach(methode -> alles.put(sleutel(methode), methode));
            }
        }
        return alles;
    }

    static boolean biedtIets(Class<?> klasse) {
        return !Modifier.isFinal(klasse.getModifiers()) && methoden(klasse).anyMatch(methode -> !isNaDePoort(methode));
    }

    /// The public method that this call of a bean is, if it is one.
    static Optional<Method> publiek(Method oproep, Class<?> klasse) {
        return methoden(klasse)
                .filter(methode -> methode.getName().equals(oproep.getName())
                        && Arrays.equals(methode.getParameterTypes(), oproep.getParameterTypes()))
                .findFirst();
    }

    static boolean isNaDePoort(Method methode) {
        return AnnotatedElementUtils.hasAnnotation(methode, NaDePoort.class)
                || methode.getDeclaringClass().isAnnotationPresent(NaDePoort.class);
    }

    static String sleutel(Method methode) {
        var parameters = Arrays.stream(methode.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return methode.getDeclaringClass().getSimpleName() + "." + methode.getName() + "(" + parameters + ")";
    }

    private static Stream<Method> methoden(Class<?> klasse) {
        if (!isVanHetHuis(klasse)) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(klasse), Arrays.stream(ClassUtils.getAllInterfacesForClass(klasse)))
                .filter(type -> Modifier.isPublic(type.getModifiers()) && isVanHetHuis(type))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(methode -> isVanHetHuis(methode.getDeclaringClass())
                        && !methode.isSynthetic()
                        && !Modifier.isStatic(methode.getModifiers()));
    }

    /// Of the product, not of its tests, which share the packages.
    private static boolean isVanHetHuis(Class<?> klasse) {
        return klasse.getPackageName().startsWith(HUIS)
                && klasse.getProtectionDomain()
                        .getCodeSource()
                        .equals(Dossierpoort.class.getProtectionDomain().getCodeSource());
    }
}
