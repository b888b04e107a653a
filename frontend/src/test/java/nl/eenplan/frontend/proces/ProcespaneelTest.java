package nl.eenplan.frontend.proces;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.proces.Procesinzage.Procesverloop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Procespaneel.class)
@DisplayName("Elke gang door het stroomschema is in de keuze te herkennen")
class ProcespaneelTest extends BrowserlessTest {

    private static final Instant OCHTEND = Instant.parse("2026-03-02T09:15:00Z");
    private static final Instant MIDDAG = Instant.parse("2026-03-02T12:30:00Z");

    @Test
    @DisplayName("Loopt een kind er twee keer doorheen, dan staat erbij wanneer dat begon; bij de andere niet")
    void zegtWanneerDeGangBegon() {
        var paneel =
                new Procespaneel(List.of(gang("Noor", OCHTEND), gang("Tess", OCHTEND), gang("Noor", MIDDAG)), MIDDAG);

        assertThat(keuzes(paneel))
                .containsExactly(
                        "Stroomschema, ma 2 mrt 10.15 · Noor",
                        "Stroomschema · Tess",
                        "Stroomschema, ma 2 mrt 13.30 · Noor");
    }

    private static List<String> keuzes(Component paneel) {
        return Stream.of(paneel)
                .flatMap(ProcespaneelTest::alle)
                .filter(Button.class::isInstance)
                .map(knop -> knop.getElement().getTextRecursively())
                .toList();
    }

    private static Stream<Component> alle(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ProcespaneelTest::alle));
    }

    private static Procesverloop gang(String kind, Instant begin) {
        var zorg = new Processtap(
                "taak_eersteZorg", "F1 Eerste zorg", "userTask", begin, null, null, null, null, null, null);
        return new Procesverloop(kind + begin, "Stroomschema", kind, true, "<xml/>", List.of(zorg), List.of());
    }
}
