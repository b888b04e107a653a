package nl.eenplan.frontend.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nl.eenplan.frontend.architectuur.fout.FoutScherm;
import nl.eenplan.frontend.shell.fout.RandDieSchermKent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Schermen houden zich aan de huisregels")
class HuisregelsTest {

    private static final JavaClasses SCHERMEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.eenplan.frontend");
    private static final JavaClasses OVERTREDERS =
            new ClassFileImporter().importClasses(FoutScherm.class, RandDieSchermKent.class);

    static Stream<ArchRule> regels() {
        return Stream.of(
                Huisregels.GEEN_PROCESMOTOR,
                Huisregels.GEEN_ENTITEIT,
                Huisregels.GEEN_DATABASE,
                Huisregels.NIET_LANGS_DE_POORT,
                Huisregels.SCHERM_IN_ZIJN_PAKKET,
                Huisregels.RAND_KENT_GEEN_SCHERM);
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("Geen scherm overtreedt de regel")
    void houdtZichAanDeRegel(ArchRule regel) {
        regel.check(SCHERMEN);
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("De regel merkt een overtreding op")
    void merktOvertredingOp(ArchRule regel) {
        assertThat(regel.evaluate(OVERTREDERS).hasViolation()).isTrue();
    }
}
