package nl.eenplan.backend.melding;

import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was agreed to come first, for whoever is about to act on a field of his own (F9; W22).
///
/// It says what was agreed and never whether it was done: whether the police interviewed a child is for readers
/// of their part only, so whoever acts says himself that he asked.
@Service
public class Volgordewacht {

    private final Zaakstukken stukken;
    private final Dossierpoort poort;

    Volgordewacht(Zaakstukken stukken, Dossierpoort poort) {
        this.stukken = stukken;
        this.poort = poort;
    }

    /// What the last actieoverleg put before this, in order; empty when it was not agreed, or for whoever may not read
    /// what was.
    @Transactional
    public List<Zaakbeeld.Afspraak> eerst(GezinId gezin, Handeling handeling) {
        if (!poort.leesbaar(gezin).contains(Compartiment.VEILIGHEID)) {
            return List.of();
        }
        poort.lees(gezin, Compartiment.VEILIGHEID, "afgesproken volgorde bekeken");
        return stukken.actieoverleg(gezin)
                .map(overleg -> voor(overleg.afspraken(), handeling))
                .orElse(List.of());
    }

    static List<Zaakbeeld.Afspraak> voor(List<Zaakbeeld.Afspraak> afspraken, Handeling handeling) {
        var eerst = new ArrayList<Zaakbeeld.Afspraak>();
        for (var afspraak : afspraken) {
            if (afspraak.handeling() == handeling) {
                return List.copyOf(eerst);
            }
            eerst.add(afspraak);
        }
        return List.of();
    }
}
