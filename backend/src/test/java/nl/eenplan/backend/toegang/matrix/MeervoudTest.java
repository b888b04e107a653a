package nl.eenplan.backend.toegang.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import nl.eenplan.backend.keten.Ketentest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/// Work on several things at once forgets to check each of them. There is none; who adds it proves each item.
@Ketentest
class MeervoudTest {

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Test
    @DisplayName("Geen enkele methode neemt een verzameling gezinnen, taken of documenten aan zonder poort per stuk")
    void neemtGeenVerzamelingAan() {
        assertThat(Aanbod.van(beans).entrySet().stream()
                        .filter(methode -> !Aanbod.isNaDePoort(methode.getValue()))
                        .filter(methode -> neemtMeer(methode.getValue()))
                        .map(methode -> methode.getKey()))
                .as("Dossierpoort.toonde logt wat al door de poort kwam; OrganisatieService kent geen zaken")
                .isSubsetOf("Dossierpoort.toonde(Collection, String)");
    }

    private static boolean neemtMeer(Method methode) {
        return Arrays.stream(methode.getGenericParameterTypes())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(soort -> Collection.class.isAssignableFrom((Class<?>) soort.getRawType()))
                .anyMatch(soort -> soort.getActualTypeArguments()[0]
                        .getTypeName()
                        .matches(".*\\.(GezinId|TaakId|DocumentId|HerstelplanId|InzageverzoekId|UUID)"));
    }
}
