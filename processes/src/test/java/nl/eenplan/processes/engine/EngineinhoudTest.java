package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.processes.api.Vraag;
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
                                Procesvariabelen.IS_GEMELD,
                                Procesvariabelen.AFWEGING,
                                Procesvariabelen.MDA_ADVIES,
                                "loopCounter",
                                "nrOfInstances",
                                "nrOfActiveInstances",
                                "nrOfCompletedInstances"))
                .collect(Collectors.toSet());

        assertThat(jdbc.queryForList("select distinct name_ from act_hi_varinst", String.class))
                .isNotEmpty()
                .isSubsetOf(bekend);
    }

    @Test
    @DisplayName("Elke waarde is een id, een code, een getal of ja of nee; niets is een tekst of een bestand")
    void bewaartGeenVrijeTekst() {
        var teksten =
                jdbc.queryForList("select distinct text_ from act_hi_varinst where var_type_ = 'string'", String.class);

        assertThat(teksten).allSatisfy(tekst -> assertThat(tekst).matches("[A-Z_]{1,25}|" + ID_LIJST));
        assertThat(jdbc.queryForList("select distinct var_type_ from act_hi_varinst", String.class))
                .isSubsetOf(Set.of("string", "boolean", "integer"));
        assertThat(jdbc.queryForObject("select count(*) from act_hi_comment", Integer.class))
                .isZero();
    }
}
