package nl.eenplan.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een lijst leest in bladen die een service aankan")
class BladenTest {

    private static final List<Integer> RIJEN = IntStream.range(0, 450).boxed().toList();

    private static List<Integer> blad(int vanaf, int aantal) {
        assertThat(aantal).isBetween(1, 200);
        return RIJEN.subList(Math.min(vanaf, 450), Math.min(vanaf + aantal, 450));
    }

    @Test
    @DisplayName("Wie alles vraagt, krijgt alles, in volgorde en niets dubbel")
    void leestAllesInVolgorde() {
        assertThat(Bladen.lees(0, Integer.MAX_VALUE, BladenTest::blad)).containsExactlyElementsOf(RIJEN);
    }

    @Test
    @DisplayName("Wie een stuk vraagt, krijgt precies dat stuk")
    void leestEenStuk() {
        assertThat(Bladen.lees(100, 250, BladenTest::blad)).containsExactlyElementsOf(RIJEN.subList(100, 350));
        assertThat(Bladen.lees(440, 50, BladenTest::blad)).hasSize(10);
    }
}
