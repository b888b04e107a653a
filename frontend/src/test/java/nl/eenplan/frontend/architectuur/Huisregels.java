package nl.eenplan.frontend.architectuur;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.Inzageproces;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Taakbesturing;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What screens may not do (`design.md`, "The house"); each rule has a class in `fout` that breaks it.
final class Huisregels {

    static final ArchRule GEEN_PROCESMOTOR = noClasses()
            .that(resideInAPackage("nl.eenplan.frontend.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda..", "nl.eenplan.processes.engine.."))
            .because("only processes.engine knows the engine");

    static final ArchRule GEEN_ENTITEIT = noClasses()
            .that(resideInAPackage("nl.eenplan.frontend.."))
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class))
            .because("entities never reach a view");

    static final ArchRule GEEN_DATABASE = noClasses()
            .that(resideInAPackage("nl.eenplan.frontend.."))
            .should()
            .dependOnClassesThat(JavaClass.Predicates.assignableTo(Repository.class)
                    .or(JavaClass.Predicates.assignableTo(JdbcClient.class))
                    .or(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")))
            .because("every look at case content goes through a service and its gate");

    static final ArchRule NIET_LANGS_DE_POORT = noClasses()
            .that(resideInAPackage("nl.eenplan.frontend.."))
            .should()
            .callMethodWhere(target(annotatedWith(NaDePoort.class))
                    .or(target(owner(annotatedWith(NaDePoort.class))))
                    .or(target(owner(resideInAPackage("nl.eenplan.processes.spi..")
                            .or(equivalentTo(Gezinsaanpak.class))
                            .or(equivalentTo(Inzageproces.class))
                            .or(equivalentTo(Procesbeeld.class))
                            .or(equivalentTo(Taakbesturing.class))))))
            .because("what asks no permission is for capabilities that have passed the gate");

    static final ArchRule SCHERM_IN_ZIJN_PAKKET = classes()
            .that(annotatedWith(Route.class))
            .should()
            .notBePublic()
            .because("a screen is reached by its navigation class or its URL");

    static final ArchRule RAND_KENT_GEEN_SCHERM = noClasses()
            .that(resideInAPackage("nl.eenplan.frontend.shell.."))
            .should()
            .dependOnClassesThat(resideInAPackage("nl.eenplan.frontend..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("nl.eenplan.frontend.shell.."))))
            .because("screens add themselves to the frame, it does not know them");

    private Huisregels() {}
}
