package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.processes.api.Vraag;
import nl.eenplan.processes.engine.Engineinhoud.Variabele;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Runs after the scenarios and looks at what they left in the tables of the engine.
@Procestest
@Order(Integer.MAX_VALUE - 1)
class EngineinhoudTest {

    private static final String ID_LIJST = "([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12},?)*";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Engineinhoud inhoud;

    @Test
    @DisplayName("De engine kent alleen ids, antwoorden op poortvragen en zijn eigen tellers")
    void kentAlleenIdsEnAntwoorden() {
        var bekend = Stream.concat(
                        Stream.of(Vraag.values()).map(Vraag::naam),
                        Stream.of(
                                Procesvariabelen.GEZIN,
                                Procesvariabelen.KIND,
                                Procesvariabelen.KINDEREN,
                                Procesvariabelen.DEELNEMER,
                                Procesvariabelen.TRIAGE_LOOPT,
                                Procesvariabelen.VERVOLG_LOOPT,
                                Procesvariabelen.IS_ANDERE_MELDER,
                                Procesvariabelen.ONDERZOEK,
                                Procesvariabelen.IS_GEMELD,
                                Procesvariabelen.AFWEGING,
                                Procesvariabelen.MDA_ADVIES,
                                Procesvariabelen.POLITIE_GEVRAAGD,
                                Procesvariabelen.TE_LAAT,
                                Procesvariabelen.VERZOEK,
                                Procesvariabelen.NOODTOEGANG,
                                Procesvariabelen.BETROKKENEVERZOEK,
                                "loopCounter",
                                "nrOfInstances",
                                "nrOfActiveInstances",
                                "nrOfCompletedInstances"))
                .collect(Collectors.toSet());

        assertThat(inhoud.gezien()).isNotEmpty().extracting(Variabele::naam).isSubsetOf(bekend);
    }

    @Test
    @DisplayName("Elke waarde is een id, een code, een getal of ja of nee; niets is een tekst of een bestand")
    void bewaartGeenVrijeTekst() {
        assertThat(inhoud.gezien())
                .extracting(Variabele::soort)
                .isSubsetOf("string", "boolean", "integer")
                .contains("string");
        assertThat(inhoud.gezien())
                .filteredOn(variabele -> variabele.soort().equals("string"))
                .extracting(Variabele::tekst)
                .allSatisfy(tekst -> assertThat(tekst).matches("[A-Z_]{1,25}|" + ID_LIJST));
        assertThat(jdbc.queryForObject("select count(*) from act_hi_comment", Integer.class))
                .isZero();
    }

    @Test
    @DisplayName("De engine bewaart niets van wat voorbij is")
    void bewaartGeenVerleden() {
        var tabellen = jdbc.queryForList(
                "select table_name from information_schema.tables where table_name like 'act_hi_%'", String.class);

        assertThat(tabellen)
                .hasSizeGreaterThan(10)
                .allSatisfy(tabel -> assertThat(jdbc.queryForObject("select count(*) from " + tabel, Integer.class))
                        .isZero());
    }
}
