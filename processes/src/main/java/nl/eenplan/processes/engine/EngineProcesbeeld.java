package nl.eenplan.processes.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Draws one picture per process instance from the kept track; the engine itself remembers nothing that has passed.
@Service
@Transactional(readOnly = true)
class EngineProcesbeeld implements Procesbeeld {

    /// What the privacy officer thinks of a professional and what somebody of the family asks about his own
    /// data are no part of what is done for the gezin; that the police interview a child is for whoever may
    /// read their part; that a letselduiding says something else now is for whoever acted on it.
    private static final List<String> BESLOTEN = List.of(
            EngineNoodtoetsing.PROCES,
            EngineBetrokkeneproces.PROCES,
            EngineVerhoortoets.PROCES,
            EngineDuidingproces.HERLEZING);

    private final ProcessEngine engine;
    private final Spoorboek spoorboek;
    private final Modelnamen namen;

    EngineProcesbeeld(ProcessEngine engine, Spoorboek spoorboek, Modelnamen namen) {
        this.engine = engine;
        this.spoorboek = spoorboek;
        this.namen = namen;
    }

    @Override
    public List<Verloop> verloop(GezinId gezin) {
        var lopen = new LinkedHashMap<String, Processpoor>();
        for (var regel : spoorboek.regels(gezin)) {
            lopen.computeIfAbsent(regel.instantie(), _ -> new Processpoor(namen))
                    .lees(regel);
        }
        return lopen.values().stream()
                .map(Processpoor::verloop)
                .filter(verloop -> BESLOTEN.stream()
                        .noneMatch(proces -> verloop.definitieId().startsWith(proces + ":")))
                .toList();
    }

    @Override
    public Optional<TaakId> inDezelfdeLoop(GezinId gezin, TaakId taak, Taaksoort soort) {
        return spoorboek.inDezelfdeLoop(gezin, taak, soort);
    }

    @Override
    public String model(String definitieId) {
        try (var xml = engine.getRepositoryService().getProcessModel(definitieId)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
