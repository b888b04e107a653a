package nl.eenplan.backend.toegang.matrix;

import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.toestemming.Intrekking;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.ToestemmingTaken;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Beoordeling;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Oordeel;
import nl.eenplan.backend.toestemming.Verklaring;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.backend.toestemming.Wijze;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.boot.test.context.TestComponent;

/// A mother who is suspected signs about her child; the privacy officer judges it, and it is taken back.
@TestComponent
class Toestemmingronde {

    private final Mensen mensen;
    private final Keten keten;
    private final Gezinsgenoten genoten;
    private final ToestemmingService toestemmingen;
    private final ToestemmingTaken taken;
    private final Clock klok;

    Toestemmingronde(
            Mensen mensen,
            Keten keten,
            Gezinsgenoten genoten,
            ToestemmingService toestemmingen,
            ToestemmingTaken taken,
            Clock klok) {
        this.mensen = mensen;
        this.keten = keten;
        this.genoten = genoten;
        this.toestemmingen = toestemmingen;
        this.taken = taken;
        this.klok = klok;
    }

    /// @param wie may change the family and its safety
    void loop(String wie, GezinId gezin) {
        var kind = genoten.van(gezin).getFirst().id();
        var moeder = genoten.van(gezin).stream()
                .filter(lid -> lid.naam().equals("Eva Veldhuis"))
                .findFirst()
                .orElseThrow()
                .id();
        mensen.als(wie, () -> {
            toestemmingen.legVerdenkingVast(gezin, moeder, true, "Zegt het kind");
            toestemmingen.legVast(
                    gezin,
                    new Verklaring(
                            kind,
                            Waarvoor.MEDISCH_AAN_TAFEL,
                            Antwoord.GEGEVEN,
                            moeder,
                            "",
                            null,
                            "",
                            Wijze.SCHRIFTELIJK,
                            "",
                            LocalDate.now(klok),
                            null));
        });
        var taak = keten.taakVan("smit", gezin, Taaksoort.TOESTEMMING_BEOORDELEN);
        var stand = mensen.als("smit", () -> taken.teBeoordelen(taak)).stand();
        mensen.als("smit", () -> taken.beoordeel(taak, new Beoordeling(Oordeel.AFGEWEZEN, "Niet vrij gegeven", stand)));
        mensen.als(wie, () -> {
            toestemmingen.toestemmingen(gezin);
            toestemmingen.trekIn(gezin, new Intrekking(kind, Waarvoor.MEDISCH_AAN_TAFEL, moeder, "", "Wil niet meer"));
        });
    }
}
