package nl.eenplan.backend.toegang.matrix;

import java.util.List;
import nl.eenplan.backend.bewaring.Bewaargrond;
import nl.eenplan.backend.bewaring.BewaarplichtService;
import nl.eenplan.backend.bewaring.BewaarplichtService.Aanvraag;
import nl.eenplan.backend.bewaring.Bewaarproef;
import nl.eenplan.backend.bewaring.BewaringService;
import nl.eenplan.backend.bewaring.VernietigingService;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.processes.api.GezinId;
import org.springframework.boot.test.context.TestComponent;

/// Two privacy officers hold one file and let go of it, withdraw a proposal, and destroy another.
@TestComponent
class Bewaarronde {

    private static final String REDEN = "Er loopt een klacht bij de klachtencommissie.";

    private final Schaduw schaduw;
    private final Mensen mensen;
    private final Bewaarproef proef;
    private final BewaringService bewaring;
    private final BewaarplichtService plichten;
    private final VernietigingService vernietiging;

    Bewaarronde(
            Schaduw schaduw,
            Mensen mensen,
            Bewaarproef proef,
            BewaringService bewaring,
            BewaarplichtService plichten,
            VernietigingService vernietiging) {
        this.schaduw = schaduw;
        this.mensen = mensen;
        this.proef = proef;
        this.bewaring = bewaring;
        this.plichten = plichten;
        this.vernietiging = vernietiging;
    }

    void loop() {
        var gezin = proef.gesloten("Wout", proef.vandaag().minusDays(1));
        var nummer = proef.nummer(gezin);
        schaduw.herken(gezin.toString(), nummer);
        mensen.als("smit", () -> {
            bewaring.termijnen();
            plichten.leg(new Aanvraag(nummer, Bewaargrond.KLACHT, REDEN, null));
        });
        mensen.als("pinas", () -> {
            var plicht = plichten.lopende().getFirst().id();
            plichten.beeindig(plicht, "De klacht is ingetrokken door de ouder.");
        });
        mensen.als("smit", () -> {
            stelVoor(gezin);
            vernietiging.trekIn(vernietiging.voorstellen().getFirst().id());
            vernietiging.aantalRijp();
            vernietiging.rijp(0, 50);
            stelVoor(gezin);
        });
        mensen.als("pinas", () -> {
            var voorstel = vernietiging.voorstellen().getFirst().id();
            vernietiging.keurGoed(voorstel);
            vernietiging.voerUit(voorstel);
            vernietiging.bewijs(vernietiging.bewijzen(0, 1).getFirst().nummer());
        });
    }

    private void stelVoor(GezinId gezin) {
        vernietiging.stelVoor(List.of(new Keuze(gezin, Soort.DOSSIER)));
    }
}
