package nl.eenplan.backend.herstelplan;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Dossierpoort.Vindplaats;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten.Eigenconcept;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.HerstelplanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A block of the plan with rows that are not complete yet, so that it cannot be stored: kept for its writer alone.
@Service
@Transactional
public class Blokconcepten {

    private final Plannen plannen;
    private final Dossierpoort poort;
    private final Eigenconcepten concepten;

    Blokconcepten(Plannen plannen, Dossierpoort poort, Eigenconcepten concepten) {
        this.plannen = plannen;
        this.poort = poort;
        this.concepten = concepten;
    }

    /// @param gelezenVersie of the block that is being changed
    /// @param json of the form, at most 256 kB
    /// @return the moment of saving
    public Instant bewaar(HerstelplanId plan, Bloksoort blok, int gelezenVersie, String json) {
        eisSchrijver(plan, blok, "concept in plan bewaard");
        return concepten.bewaar(sleutel(plan, blok), gelezenVersie, json);
    }

    /// The drafts of the user himself in the blocks that he may read; none when he may not write in the plan.
    public Map<Bloksoort, Eigenconcept> vind(HerstelplanId plan) {
        GezinId gezin = gezin(plan, "concepten in plan geopend");
        poort.lees(gezin, Compartiment.PLAN, "concepten in plan geopend");
        Map<Bloksoort, Eigenconcept> gevonden = new EnumMap<>(Bloksoort.class);
        if (poort.magWijzigen(gezin, Compartiment.PLAN)) {
            var leesbaar = poort.leesbaar(gezin);
            var alle = concepten.vindAlle(sleutel(plan));
            Arrays.stream(Bloksoort.values())
                    .filter(blok -> leesbaar.contains(blok.compartiment()))
                    .filter(blok -> alle.containsKey(sleutel(plan, blok)))
                    .forEach(blok -> gevonden.put(blok, alle.get(sleutel(plan, blok))));
        }
        return gevonden;
    }

    public void gooiWeg(HerstelplanId plan, Bloksoort blok) {
        eisSchrijver(plan, blok, "concept in plan weggegooid");
        concepten.verwijder(sleutel(plan, blok));
    }

    private void eisSchrijver(HerstelplanId plan, Bloksoort blok, String handeling) {
        GezinId gezin = gezin(plan, handeling);
        poort.wijzig(gezin, Compartiment.PLAN, handeling);
        if (blok.compartiment() != Compartiment.PLAN) {
            poort.lees(gezin, blok.compartiment(), handeling);
        }
    }

    /// An id of somebody else's plan, or of none, answers alike.
    private GezinId gezin(HerstelplanId plan, String handeling) {
        return plannen.gezin(plan.waarde())
                .map(GezinId::new)
                .orElseThrow(() -> poort.weiger(Vindplaats.PLAN, plan.waarde(), handeling));
    }

    private static String sleutel(HerstelplanId plan) {
        return "plan " + plan.waarde() + " ";
    }

    private static String sleutel(HerstelplanId plan, Bloksoort blok) {
        return sleutel(plan) + blok.name();
    }
}
