package nl.eenplan.backend.toegang.matrix;

import java.util.Set;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.processes.api.delen.Deeltafels;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Partij;
import org.springframework.boot.test.context.TestComponent;

/// The privacy officers' round past the sharing rules.
@TestComponent
class Regelronde {

    private final Mensen mensen;
    private final DeelregelService regels;
    private final Deeltafels tafels;

    Regelronde(Mensen mensen, DeelregelService regels, Deeltafels tafels) {
        this.mensen = mensen;
        this.regels = regels;
        this.tafels = tafels;
    }

    void loop() {
        mensen.als("smit", () -> {
            var geldende = nieuwste();
            regels.regels(geldende);
            regels.dmn(geldende);
            regels.beslis(geldende, Partij.ARTS, Partij.POLITIE, Gegevenssoort.MEDISCH, Set.of());
            regels.dienIn(versie("ronde"), "ronde");
        });
        mensen.als("pinas", () -> {
            var concept = nieuwste();
            regels.activeer(concept, regels.vergelijk(concept).geldende());
        });
        mensen.als("smit", () -> {
            regels.dienIn(versie("weg"), "weg");
            regels.trekIn(nieuwste());
        });
    }

    private int nieuwste() {
        return regels.versies().getFirst().nummer();
    }

    private String versie(String naam) {
        return tafels.geleverd().replace("\"2026.1\"", "\"" + naam + "\"");
    }
}
