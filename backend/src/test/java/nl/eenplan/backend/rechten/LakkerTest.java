package nl.eenplan.backend.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LakkerTest {

    private final Lakker lakker = new Lakker(
            List.of("René van der Berg", "Bo Veldhuis"),
            List.of("Noor Veldhuis"),
            List.of(" tante Marie ", "", "buurvrouw"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rene kwam thuis.|[weggelaten] kwam thuis.",
                "RENÉ's auto|[weggelaten] auto",
                "Renés broer Bo|[weggelaten] broer [weggelaten]",
                "mevrouw Van der Berg|mevrouw Van der [weggelaten]",
                "Noor Veldhuis vertelt|Noor Veldhuis vertelt",
                "Tante Marie belde|[weggelaten] belde",
                "de buurvrouw zag het|de [weggelaten] zag het",
                "Bobslee en bergen|Bobslee en bergen",
                "met René/Bo gebeld|met [weggelaten]/[weggelaten] gebeld",
                "één dag later was Noor thuis|één dag later was Noor thuis"
            })
    @DisplayName("Namen van anderen gaan er als heel woord uit, hoe ze ook geschreven staan; eigen namen blijven")
    void laktNamen(String tekst, String verwacht) {
        assertThat(lakker.lak(tekst)).isEqualTo(verwacht);
    }

    @Test
    @DisplayName("Een losse accentletter wordt even goed herkend; zonder namen blijft de tekst zoals hij is")
    void kentLosseAccenten() {
        assertThat(lakker.lak("Rene\u0301 was erbij")).isEqualTo("[weggelaten] was erbij");
        assertThat(new Lakker(List.of(), List.of(), List.of("")).lak("René was erbij"))
                .isEqualTo("René was erbij");
    }
}
