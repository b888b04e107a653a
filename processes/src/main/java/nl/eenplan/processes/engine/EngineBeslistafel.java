package nl.eenplan.processes.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Vraag;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks the newest version of a decision table; a set of answers that no rule covers is refused. Tables are deployed
/// when the application starts, so that the newest is looked up once.
@Service
@Transactional(readOnly = true)
class EngineBeslistafel implements Beslistafel {

    private final ProcessEngine engine;
    private final Map<String, DecisionDefinition> nieuwste = new ConcurrentHashMap<>();
    private final Map<Geval, Besluit> besluiten = new ConcurrentHashMap<>();

    EngineBeslistafel(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Besluit weegAf(
            boolean isVermoeden,
            @Nullable Boolean isOnveilig,
            @Nullable Boolean kanHelpen,
            @Nullable Boolean werktMee,
            @Nullable Boolean heeftResultaat) {
        var antwoorden = new HashMap<String, @Nullable Object>();
        antwoorden.put(Vraag.IS_VERMOEDEN.naam(), isVermoeden);
        antwoorden.put(Vraag.IS_ONVEILIG.naam(), isOnveilig);
        antwoorden.put(Vraag.KAN_HELPEN.naam(), kanHelpen);
        antwoorden.put(Vraag.WERKT_MEE.naam(), werktMee);
        antwoorden.put(Vraag.HEEFT_RESULTAAT.naam(), heeftResultaat);
        return beslis("afwegingskader", antwoorden);
    }

    @Override
    public Besluit toetsMda(boolean isStructureelOnveilig, boolean isHerhaald, int aantalKenmerken) {
        return beslis(
                "mda-criteria",
                Map.of(
                        Vraag.IS_STRUCTUREEL_ONVEILIG.naam(), isStructureelOnveilig,
                        Vraag.IS_HERHAALD.naam(), isHerhaald,
                        Vraag.AANTAL_KENMERKEN.naam(), aantalKenmerken));
    }

    @Override
    public Besluit bepaalRoute(String aard, String moment, boolean isNodoBegonnen) {
        return beslis(
                "aard-route",
                Map.of(
                        Vraag.AARD.naam(), aard,
                        Vraag.MOMENT.naam(), moment,
                        Vraag.IS_NODO_BEGONNEN.naam(), isNodoBegonnen));
    }

    @Override
    public Besluit toetsFmek(Map<Vraag, Boolean> criteria) {
        return beslis(
                "fmek-criteria",
                criteria.entrySet().stream()
                        .collect(
                                Collectors.toMap(criterium -> criterium.getKey().naam(), Map.Entry::getValue)));
    }

    /// The same answers to the same version always decide alike: they are put to the engine once.
    private Besluit beslis(String tafel, Map<String, ? extends @Nullable Object> antwoorden) {
        return besluiten.computeIfAbsent(new Geval(tafel, new HashMap<>(antwoorden)), this::beslis);
    }

    private Besluit beslis(Geval geval) {
        var definitie = nieuwste.computeIfAbsent(geval.tafel(), this::zoek);
        var gevonden = engine.getDecisionService()
                .evaluateDecisionTableById(definitie.getId(), new HashMap<>(geval.antwoorden()));
        if (gevonden.isEmpty()) {
            throw new IllegalArgumentException("De antwoorden zijn niet volledig genoeg voor " + geval.tafel());
        }
        return new Besluit(
                gevonden.getFirstResult().getEntry("uitkomst"),
                Besluitspoor.waarom(gevonden.collectEntries("regel")),
                definitie.getVersionTag());
    }

    private DecisionDefinition zoek(String tafel) {
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(tafel)
                .latestVersion()
                .singleResult();
    }

    /// Answers are yes, no, none, a code or a small number, so that there are few of these.
    private record Geval(String tafel, Map<String, @Nullable Object> antwoorden) {}
}
