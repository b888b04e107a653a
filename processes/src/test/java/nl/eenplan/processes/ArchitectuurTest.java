package nl.eenplan.processes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import nl.eenplan.processes.fixture.KentDeEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectuurTest {

    private static final ArchRule ALLEEN_ENGINE_KENT_CAMUNDA = noClasses()
            .that()
            .resideOutsideOfPackage("nl.eenplan.processes.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final ArchRule API_IS_VRIJ = noClasses()
            .that()
            .resideInAnyPackage("nl.eenplan.processes.api..", "nl.eenplan.processes.spi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.eenplan.processes.engine..", "org.springframework..");

    private static final ArchRule ENGINE_IS_VERBORGEN = classes()
            .that()
            .resideInAPackage("nl.eenplan.processes.engine..")
            .and()
            .doNotHaveSimpleName("ServiceTaken")
            .and()
            .doNotHaveSimpleName("Procesfeiten")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    private final JavaClasses huis = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.eenplan.processes");

    @Test
    @DisplayName("Alleen het enginepakket kent Camunda")
    void kentCamundaAlleenInEngine() {
        assertThat(huis).isNotEmpty();
        ALLEEN_ENGINE_KENT_CAMUNDA.check(huis);
    }

    @Test
    @DisplayName("De engine is van buiten onzichtbaar en de api kent haar niet")
    void verbergtDeEngine() {
        API_IS_VRIJ.check(huis);
        ENGINE_IS_VERBORGEN.check(huis);
    }

    @Test
    @DisplayName("De regel ziet een klasse die de engine buiten haar pakket gebruikt")
    void zietOvertreding() {
        var overtreder = new ClassFileImporter().importClasses(KentDeEngine.class);

        assertThat(ALLEEN_ENGINE_KENT_CAMUNDA.evaluate(overtreder).hasViolation())
                .isTrue();
    }
}
