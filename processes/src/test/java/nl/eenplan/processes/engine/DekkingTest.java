package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Runs last and asks what all other tests together left out; alone it rightly fails.
@Procestest
@Order(Integer.MAX_VALUE)
class DekkingTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("Elke stap van elk model is door een test gepasseerd")
    void passeertElkeStap() {
        var gepasseerd = uitHetSpoor("element", "spoor.wat in ('IN', 'DOOR')");

        assertThat(Dekking.gemist(sleutels(FlowNode.class), gepasseerd)).isEmpty();
    }

    @Test
    @DisplayName("Elke pijl van elk model is door een test gevolgd")
    void volgtElkePijl() {
        var gevolgd = uitHetSpoor("pad", "spoor.pad is not null");

        assertThat(Dekking.gemist(sleutels(SequenceFlow.class), gevolgd)).isEmpty();
    }

    @Test
    @DisplayName("Elke regel van elke beslistafel is door een test geraakt")
    void raaktElkeRegel() {
        var regels = Modellen.alleDmn(Rule.class).stream()
                .map(regel -> ((Decision) regel.getParentElement().getParentElement()).getId() + "/" + regel.getId())
                .toList();

        assertThat(regels).isNotEmpty();
        assertThat(Dekking.gemist(regels, Dekking.geraakteRegels())).isEmpty();
    }

    @Test
    @DisplayName("De telling noemt wat gemist is")
    void noemtWatGemistIs() {
        assertThat(Dekking.gemist(List.of("a/stap", "a/pijl"), List.of("a/stap")))
                .containsExactly("a/pijl");
    }

    private List<String> uitHetSpoor(String kolom, String waar) {
        return jdbc.queryForList("""
                select distinct proces.element || '/' || spoor.%s
                  from processpoor spoor
                  join processpoor proces on proces.instantie = spoor.instantie and proces.wat = 'BEGIN'
                 where %s
                """.formatted(kolom, waar), String.class);
    }

    private static List<String> sleutels(Class<? extends FlowElement> soort) {
        return Modellen.alle(soort).stream()
                .map(element -> proces(element) + "/" + element.getId())
                .toList();
    }

    private static String proces(ModelElementInstance element) {
        return Stream.iterate(element, ModelElementInstance::getParentElement)
                .filter(Process.class::isInstance)
                .map(ouder -> ((Process) ouder).getId())
                .findFirst()
                .orElseThrow();
    }
}
