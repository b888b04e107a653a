package nl.eenplan.backend.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Opdrachtteller;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/// Measures the same question twice, the second time over three times as many rows.
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Maatstok {

    private final Opdrachtteller teller;
    private final Mensen mensen;
    private final Map<String, Meting> weinig = new LinkedHashMap<>();
    private final Map<String, Meting> veel = new LinkedHashMap<>();
    private boolean isMeer;

    Maatstok(Opdrachtteller teller, Mensen mensen) {
        this.teller = teller;
        this.mensen = mensen;
    }

    private record Meting(int rijen, List<String> opdrachten) {}

    /// What is measured from here on has three times the rows.
    void nuDrieKeerZoveel() {
        isMeer = true;
    }

    void meet(String naam, String wie, Supplier<? extends Collection<?>> vraag) {
        mensen.als(wie, () -> {
            var rijen = new AtomicInteger(vraag.get().size());
            var opdrachten = teller.opdrachten(() -> rijen.set(vraag.get().size()));
            (isMeer ? veel : weinig).put(naam, new Meting(rijen.get(), opdrachten));
        });
    }

    Stream<DynamicTest> uitkomsten() {
        return weinig.entrySet().stream()
                .map(eerst -> dynamicTest(eerst.getKey(), () -> {
                    var daarna = veel.getOrDefault(eerst.getKey(), new Meting(0, List.of()));
                    assertThat(daarna.rijen())
                            .as("rijen")
                            .isGreaterThan(eerst.getValue().rijen());
                    assertThat(eerst.getValue().opdrachten()).as("geteld").isNotEmpty();
                    assertThat(daarna.opdrachten())
                            .as("%s rijen, %s", daarna.rijen(), daarna.opdrachten())
                            .hasSameSizeAs(eerst.getValue().opdrachten());
                }));
    }
}
