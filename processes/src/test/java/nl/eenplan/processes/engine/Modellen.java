package nl.eenplan.processes.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every model of the module, read as files.
final class Modellen {

    static final List<BpmnModelInstance> BPMN = lees("classpath*:bpmn/*.bpmn", Bpmn::readModelFromStream);
    static final List<DmnModelInstance> DMN = lees("classpath*:dmn/*.dmn", Dmn::readModelFromStream);

    private Modellen() {}

    static <T extends ModelElementInstance> List<T> alle(Class<T> soort) {
        return BPMN.stream()
                .flatMap(model -> model.getModelElementsByType(soort).stream())
                .toList();
    }

    static <T extends ModelElementInstance> List<T> alleDmn(Class<T> soort) {
        return DMN.stream()
                .flatMap(model -> model.getModelElementsByType(soort).stream())
                .toList();
    }

    private static <T> List<T> lees(String patroon, Function<InputStream, T> lezer) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(patroon))
                    .map(bestand -> lees(bestand, lezer))
                    .toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static <T> T lees(Resource bestand, Function<InputStream, T> lezer) {
        try (var stroom = bestand.getInputStream()) {
            return lezer.apply(stroom);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
