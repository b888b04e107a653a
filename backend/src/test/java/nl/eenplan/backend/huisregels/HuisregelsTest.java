package nl.eenplan.backend.huisregels;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.overtreding.OpenbareRij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

class HuisregelsTest {

    private static final JavaClasses HUIS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.eenplan.backend");
    private static final JavaClasses OVERTREDING =
            new ClassFileImporter().importPackages(OpenbareRij.class.getPackageName(), "nl.eenplan.processes.engine");

    /// Services that need no gate of their own, each with its reason.
    private static final Set<String> ZONDER_DOSSIER = Set.of(
            // the directory of professionals, for everybody who is logged in
            "OrganisatieService",
            // terms by law, without a case
            "TermijnServiceImpl",
            // for other capabilities and processes, whose caller passed the gate
            "GezinsverloopImpl",
            "KinderenImpl");

    /// What checks access and logs it; the last two pass the first for every form of the stroomschema.
    private static final Set<Class<?>> POORTEN =
            Set.of(Dossierpoort.class, Rolpoort.class, Taakafhandeling.class, Stapafhandeling.class);

    private static final Set<Class<?>> KLOKKEN =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class);

    static Stream<ArchRule> regels() {
        return Stream.of(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..camunda..")
                        .as("De motor kent men alleen in processes.engine"),
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .notBePublic()
                        .as("Een aggregaat blijft in zijn eigen package"),
                classes()
                        .that(assignableTo(Repository.class))
                        .should()
                        .notBePublic()
                        .as("Een repository blijft in zijn eigen package"),
                noClasses().should(leesDeKlokVanDeMachine()).as("De tijd komt van de Clock van het huis"),
                classes()
                        .that()
                        .areAnnotatedWith(Service.class)
                        .should(gaanDoorDePoort())
                        .as("Een service met inhoud van een dossier gaat door de poort"));
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("Het huis houdt zich aan de regel")
    void houdtZichAanDeRegel(ArchRule regel) {
        regel.allowEmptyShould(true).check(HUIS);
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("De regel slaat aan bij een overtreding")
    void slaatAanBijEenOvertreding(ArchRule regel) {
        assertThat(regel.evaluate(OVERTREDING).hasViolation())
                .as(regel.getDescription())
                .isTrue();
    }

    private static ArchCondition<JavaClass> leesDeKlokVanDeMachine() {
        return new ArchCondition<>("de klok van de machine lezen") {
            @Override
            public void check(JavaClass klasse, ConditionEvents gevallen) {
                klasse.getMethodCallsFromSelf().stream()
                        .filter(HuisregelsTest::leestKlok)
                        .forEach(oproep ->
                                gevallen.add(SimpleConditionEvent.satisfied(klasse, oproep.getDescription())));
            }
        };
    }

    private static boolean leestKlok(JavaMethodCall oproep) {
        return oproep.getName().equals("now")
                && oproep.getTarget().getRawParameterTypes().isEmpty()
                && KLOKKEN.stream().anyMatch(klok -> oproep.getTargetOwner().isEquivalentTo(klok));
    }

    private static ArchCondition<JavaClass> gaanDoorDePoort() {
        return new ArchCondition<>("Dossierpoort of Taakafhandeling gebruiken") {
            @Override
            public void check(JavaClass klasse, ConditionEvents gevallen) {
                var poort = klasse.getDirectDependenciesFromSelf().stream()
                        .map(afhankelijkheid -> afhankelijkheid.getTargetClass())
                        .anyMatch(doel -> POORTEN.stream().anyMatch(doel::isEquivalentTo));
                gevallen.add(new SimpleConditionEvent(
                        klasse,
                        poort || ZONDER_DOSSIER.contains(klasse.getSimpleName()),
                        klasse.getName() + (poort ? " gaat door de poort" : " gaat niet door de poort")));
            }
        };
    }
}
