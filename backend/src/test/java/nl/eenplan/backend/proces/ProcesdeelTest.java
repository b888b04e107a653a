package nl.eenplan.backend.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

@DisplayName("Van elke vraag in de modellen staat vast wie het antwoord mag lezen")
class ProcesdeelTest {

    /// Asked by `toegang`, not by a process.
    private static final String DEELREGELS = "deelregels";

    @Test
    @DisplayName("Elke gateway die kiest en elke stap die een tafel vraagt, heeft een deel, en geen ander element")
    void kentElkeVraag() {
        Set<String> vragen = new HashSet<>();
        modellen("bpmn").forEach(model -> {
            elementen(model, "exclusiveGateway")
                    .map(ProcesdeelTest::id)
                    .filter(gateway -> uitgangen(model, gateway) > 1)
                    .forEach(vragen::add);
            elementen(model, "businessRuleTask").map(ProcesdeelTest::id).forEach(vragen::add);
        });

        assertThat(vragen).hasSizeGreaterThan(20);
        assertThat(Procesdeel.VRAGEN.keySet()).containsExactlyInAnyOrderElementsOf(vragen);
    }

    @Test
    @DisplayName("Elke beslistafel wordt gevraagd door een stap waarvan vaststaat wie het antwoord leest")
    void kentElkeTafel() {
        var gevraagd = modellen("bpmn")
                .flatMap(model -> elementen(model, "businessRuleTask"))
                .filter(stap -> Procesdeel.VRAGEN.containsKey(id(stap)))
                .map(stap -> stap.getAttribute("camunda:decisionRef"))
                .toList();

        assertThat(modellen("dmn")
                        .flatMap(tafel -> elementen(tafel, "decision"))
                        .map(ProcesdeelTest::id))
                .filteredOn(tafel -> !tafel.equals(DEELREGELS))
                .isNotEmpty()
                .isSubsetOf(gevraagd);
    }

    @Test
    @DisplayName("Wat een stap of proces verbergt, bestaat in de modellen")
    void kentGeenVerdwenenStappen() {
        var ids = modellen("bpmn")
                .flatMap(model -> elementen(model, "*"))
                .map(ProcesdeelTest::id)
                .toList();

        assertThat(ids).containsAll(Procesdeel.STAPPEN.keySet()).containsAll(Procesdeel.PROCESSEN.keySet());
    }

    private static long uitgangen(Document model, String gateway) {
        return elementen(model, "sequenceFlow")
                .filter(pad -> pad.getAttribute("sourceRef").equals(gateway))
                .count();
    }

    private static Stream<Document> modellen(String soort) {
        try {
            var bestanden =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + soort + "/*." + soort);
            return Arrays.stream(bestanden).map(ProcesdeelTest::lees);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static Document lees(Resource bestand) {
        try (var in = bestand.getInputStream()) {
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            return fabriek.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException onleesbaar) {
            throw new AssertionError(bestand.getFilename(), onleesbaar);
        }
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }

    private static Stream<Element> elementen(Document model, String naam) {
        var knopen = model.getElementsByTagNameNS("*", naam);
        return IntStream.range(0, knopen.getLength()).mapToObj(nummer -> (Element) knopen.item(nummer));
    }
}
