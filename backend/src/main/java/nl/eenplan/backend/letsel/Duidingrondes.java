package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which examination a step is about: that of its own walk through the stroomschema, however many the child
/// has. Asks no permission: the caller has passed the gate.
@Component
@NaDePoort
@Transactional(readOnly = true)
public class Duidingrondes {

    private final Stukken stukken;
    private final Onderzoeken onderzoeken;
    private final Duidingproces proces;
    private final Procesbeeld beeld;

    Duidingrondes(Stukken stukken, Onderzoeken onderzoeken, @Lazy Duidingproces proces, @Lazy Procesbeeld beeld) {
        this.stukken = stukken;
        this.onderzoeken = onderzoeken;
        this.proces = proces;
        this.beeld = beeld;
    }

    /// Of a second reading or next version that began before its examination was kept, the newest; of a
    /// walk without a track, the last. Empty when the child was never examined.
    public Optional<OnderzoekId> van(GezinId gezin, PersoonId kind, TaakId taak) {
        return proces.onderzoek(taak)
                .or(() -> vanLoop(gezin, kind, taak))
                .or(() -> stukken.laatsteDuiding(kind).map(Letselduiding::onderzoek))
                .or(() -> stukken.laatsteOnderzoek(kind).map(Onderzoek::sleutel));
    }

    /// All versions about the examination of this step, newest first.
    public List<Letseldossier.Duiding> versies(GezinId gezin, PersoonId kind, TaakId taak) {
        return van(gezin, kind, taak)
                .map(onderzoek -> stukken.duidingen(kind, onderzoek))
                .orElse(List.of());
    }

    /// The step of that kind in the walk of this examination, open or done; empty when the walk did not come there.
    public Optional<TaakId> stap(GezinId gezin, OnderzoekId onderzoek, Taaksoort soort) {
        return onderzoeken
                .findById(onderzoek.waarde())
                .flatMap(stuk -> beeld.inDezelfdeLoop(gezin, stuk.taak(), soort));
    }

    /// Of two doctors in one contact the first: they share a task.
    private Optional<OnderzoekId> vanLoop(GezinId gezin, PersoonId kind, TaakId taak) {
        return beeld.inDezelfdeLoop(gezin, taak, Taaksoort.LETSEL_BESCHRIJVEN)
                .flatMap(beschreven -> onderzoeken.vanKind(kind.waarde()).stream()
                        .filter(onderzoek -> onderzoek.taak().equals(beschreven))
                        .findFirst())
                .map(Onderzoek::sleutel);
    }
}
