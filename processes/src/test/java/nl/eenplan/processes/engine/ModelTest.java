package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the models name exists in Java, and what Java names exists in the models.
class ModelTest {

    private static final Pattern AANROEP = Pattern.compile("\\b(regie|feiten)\\.(\\w+)\\(");
    private static final Pattern NAAM = Pattern.compile("(?<!['\\w])[a-z][A-Za-z]+(?!['\\w])");
    /// Asked by `toegang`, not by a process.
    private static final String DEELREGELS = "deelregels";

    private static final Set<String> EIGEN_VARIABELEN = Set.of(
            Procesvariabelen.IS_GEMELD,
            Procesvariabelen.TRIAGE_LOOPT,
            Procesvariabelen.VERVOLG_LOOPT,
            Procesvariabelen.IS_ANDERE_MELDER,
            Procesvariabelen.AFWEGING,
            Procesvariabelen.POLITIE_GEVRAAGD);

    @Test
    @DisplayName("Elke menselijke taak heeft een constante, een formulier met dezelfde naam en een rol of een persoon")
    void kentElkeTaak() {
        var taken = Modellen.alle(UserTask.class);

        assertThat(taken)
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Taaksoort.values()).map(Taaksoort::sleutel).toList());
        assertThat(taken).allSatisfy(taak -> {
            assertThat(taak.getCamundaFormKey()).isEqualTo(taak.getId());
            assertThat(taak.getCamundaCandidateGroupsList().isEmpty())
                    .as("%s heeft een rol of een persoon", taak.getId())
                    .isEqualTo(taak.getCamundaAssignee() != null);
            taak.getCamundaCandidateGroupsList().forEach(Rol::van);
        });
    }

    @Test
    @DisplayName("Elke uitdrukking roept iets aan dat bestaat, en alles wat aangeroepen kan worden, wordt gebruikt")
    void roeptAanWatBestaat() {
        var aangeroepen = Modellen.BPMN.stream()
                .map(Bpmn::convertToString)
                .flatMap(
                        xml -> AANROEP.matcher(xml).results().map(treffer -> treffer.group(1) + "." + treffer.group(2)))
                .collect(Collectors.toSet());

        assertThat(aangeroepen).isEqualTo(aanroepbaar());
        assertThat(Modellen.alle(ServiceTask.class))
                .allSatisfy(
                        taak -> assertThat(taak.getCamundaExpression()).matches("\\$\\{regie\\.\\w+\\(execution\\)}"));
    }

    @Test
    @DisplayName("Voorwaarden en beslistafels vragen alleen naar bekende antwoorden, en elke vraag wordt gesteld")
    void vraagtAlleenBekendeAntwoorden() {
        var gevraagd = new TreeSet<String>();
        Modellen.alle(ConditionExpression.class)
                .forEach(voorwaarde -> gevraagd.addAll(namen(voorwaarde.getTextContent())));
        Modellen.alleDmn(InputExpression.class).stream()
                .filter(invoer -> !(invoer.getParentElement().getParentElement() instanceof DecisionTable tafel
                        && tafel.getId().equals("tafel_" + DEELREGELS)))
                .forEach(invoer -> gevraagd.addAll(namen(invoer.getText().getTextContent())));
        gevraagd.removeAll(EIGEN_VARIABELEN);

        assertThat(gevraagd)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Vraag.values()).map(Vraag::naam).toList());
    }

    @Test
    @DisplayName("Wat een model aanroept of laat beslissen, is een model of tafel van dit huis")
    void verwijstNaarBestaandeModellen() {
        var processen =
                Modellen.alle(Process.class).stream().map(Process::getId).toList();
        var tafels =
                Modellen.alleDmn(Decision.class).stream().map(Decision::getId).toList();

        assertThat(processen)
                .containsExactlyInAnyOrder(
                        "gezinsaanpak",
                        "stroomschema-fmek",
                        "spoedoverleg",
                        "consult",
                        "opschaling",
                        "mda-overleg",
                        "herstelplan",
                        "inzageverzoek",
                        "toestemmingstoets",
                        "noodtoets",
                        "betrokkeneverzoek",
                        "duidinglezing",
                        "duidingherlezing",
                        "fotoaanvulling",
                        "verhoortoets");
        assertThat(Modellen.alle(CallActivity.class))
                .extracting(CallActivity::getCalledElement)
                .isSubsetOf(processen);
        assertThat(Stream.concat(
                        Modellen.alle(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDecisionRef),
                        Stream.of(DEELREGELS)))
                .containsExactlyInAnyOrderElementsOf(tafels);
    }

    @Test
    @DisplayName("Elke invoer van een beslistafel heet naar de vraag die zij stelt")
    void noemtInvoerNaarDeVraag() {
        assertThat(Modellen.alleDmn(InputExpression.class).stream()
                        .filter(invoer -> !((DecisionTable)
                                        invoer.getParentElement().getParentElement())
                                .getId()
                                .equals("tafel_" + DEELREGELS)))
                .isNotEmpty()
                .allSatisfy(invoer -> assertThat(((Input) invoer.getParentElement()).getId())
                        .isEqualTo("invoer_" + invoer.getText().getTextContent()));
    }

    @Test
    @DisplayName("Elke taak van het stroomschema heeft een klok die iemand waarschuwt")
    void waarschuwtBijElkeTaak() {
        assertThat(Modellen.alle(UserTask.class))
                .filteredOn(taak -> ((BpmnModelInstance) taak.getModelInstance())
                        .getModelElementsByType(Process.class).stream()
                                .anyMatch(proces -> Set.of("stroomschema-fmek", "spoedoverleg", "consult")
                                        .contains(proces.getId())))
                .allSatisfy(taak -> assertThat(heeftKlok(taak)).as(taak.getId()).isTrue());
    }

    @Test
    @DisplayName("Elk model en elke tafel draagt een versie en een bewaartermijn; elke regel noemt zijn bron")
    void draagtVersieEnBewaartermijn() {
        assertThat(Modellen.alle(Process.class)).allSatisfy(proces -> {
            assertThat(proces.getCamundaHistoryTimeToLiveString()).satisfies(ModelTest::isMinstensTwintigJaar);
            assertThat(proces.getCamundaVersionTag()).isNotBlank();
            assertThat(proces.isExecutable()).isTrue();
        });
        assertThat(Modellen.alleDmn(Decision.class)).allSatisfy(tafel -> {
            assertThat(tafel.getCamundaHistoryTimeToLiveString()).satisfies(ModelTest::isMinstensTwintigJaar);
            assertThat(tafel.getVersionTag()).isNotBlank();
        });
        assertThat(Modellen.alleDmn(Rule.class))
                .allSatisfy(regel -> assertThat(regel.getDescription().getTextContent())
                        .containsPattern("\\(W\\d+\\)|^Domein §5 regel \\d+: "));
    }

    @Test
    @DisplayName(
            "Elke stap en elke pijl is getekend, elke stap staat in een baan, geen twee stappen liggen over elkaar")
    void isGeheelGetekend() {
        var vormen = Modellen.alle(BpmnShape.class).stream()
                .collect(Collectors.toMap(vorm -> sleutel(vorm.getBpmnElement()), vorm -> vorm));
        var lijnen = Modellen.alle(BpmnEdge.class).stream()
                .filter(lijn -> lijn.getWaypoints().size() >= 2)
                .map(lijn -> sleutel(lijn.getBpmnElement()))
                .toList();
        var stappen = Modellen.alle(FlowNode.class);

        assertThat(vormen.keySet()).containsAll(sleutels(stappen));
        assertThat(lijnen).containsExactlyInAnyOrderElementsOf(sleutels(Modellen.alle(SequenceFlow.class)));
        assertThat(Modellen.alle(Lane.class).stream()
                        .flatMap(baan -> baan.getFlowNodeRefs().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(stappen.stream()
                        .filter(stap -> stap.getParentElement() instanceof Process)
                        .toList());
        assertThat(stappen)
                .allSatisfy(een -> assertThat(stappen)
                        .filteredOn(ander ->
                                !ander.equals(een) && ander.getParentElement().equals(een.getParentElement()))
                        .filteredOn(ander -> !isRandgebeurtenis(een) && !isRandgebeurtenis(ander))
                        .noneMatch(ander -> overlapt(grenzen(vormen, een), grenzen(vormen, ander))));
    }

    @Test
    @DisplayName("Elke splitsing is een vraag met benoemde uitgangen, elke stap waar iets gebeurt heeft een naam")
    void leestAlsEenVerhaal() {
        assertThat(Modellen.alle(ExclusiveGateway.class))
                .filteredOn(poort -> poort.getOutgoing().size() > 1)
                .allSatisfy(poort -> {
                    assertThat(poort.getName()).endsWith("?");
                    assertThat(poort.getOutgoing()).allSatisfy(uitgang -> {
                        assertThat(uitgang.getName()).as(uitgang.getId()).isNotBlank();
                        assertThat(uitgang.getConditionExpression())
                                .as(uitgang.getId())
                                .isNotNull();
                    });
                });
        assertThat(Stream.of(UserTask.class, ServiceTask.class, BusinessRuleTask.class, CallActivity.class)
                        .flatMap(soort -> Modellen.alle(soort).stream()))
                .allSatisfy(stap -> assertThat(stap.getName()).isNotBlank());
    }

    /// A consult that the LECK gives in place of the vertrouwensarts is late already.
    private static boolean heeftKlok(UserTask taak) {
        var model = (BpmnModelInstance) taak.getModelInstance();
        return taak.getId().equals(Taaksoort.LECK_IN_PLAATS.sleutel())
                || Bpmn.convertToString(model)
                        .contains("id=\"termijn_" + taak.getId().substring(5) + "\"")
                || model.getModelElementsByType(BoundaryEvent.class).stream()
                        .anyMatch(grens -> grens.getAttachedTo().equals(taak));
    }

    private static Set<String> aanroepbaar() {
        return EngineConfiguration.BEANS.entrySet().stream()
                .flatMap(bean -> Arrays.stream(bean.getValue().getDeclaredMethods())
                        .filter(methode -> Modifier.isPublic(methode.getModifiers()))
                        .map(methode -> bean.getKey() + "." + methode.getName()))
                .collect(Collectors.toSet());
    }

    private static Bounds grenzen(Map<String, BpmnShape> vormen, FlowNode stap) {
        return Objects.requireNonNull(vormen.get(sleutel(stap))).getBounds();
    }

    private static List<String> namen(String uitdrukking) {
        return NAAM.matcher(uitdrukking).results().map(MatchResult::group).toList();
    }

    private static boolean isRandgebeurtenis(FlowNode stap) {
        return stap instanceof BoundaryEvent;
    }

    private static boolean overlapt(Bounds een, Bounds ander) {
        return een.getX() < ander.getX() + ander.getWidth()
                && ander.getX() < een.getX() + een.getWidth()
                && een.getY() < ander.getY() + ander.getHeight()
                && ander.getY() < een.getY() + een.getHeight();
    }

    private static List<String> sleutels(Collection<? extends BaseElement> elementen) {
        return elementen.stream().map(ModelTest::sleutel).toList();
    }

    private static String sleutel(BaseElement element) {
        var model = (BpmnModelInstance) element.getModelInstance();
        return model.getDefinitions().getId() + "/" + element.getId();
    }

    /// Twenty years hold five leap days; a file may not outlive its history.
    private static void isMinstensTwintigJaar(String bewaartermijn) {
        var laatste = LocalDate.of(2008, 2, 29);
        assertThat(laatste.plus(Period.parse(bewaartermijn))).isAfterOrEqualTo(laatste.plusYears(20));
    }
}
