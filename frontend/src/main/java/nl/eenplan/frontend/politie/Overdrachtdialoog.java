package nl.eenplan.frontend.politie;

import java.time.Clock;
import nl.eenplan.backend.politie.OverdrachtGegevens;
import nl.eenplan.backend.politie.SpoorService;
import nl.eenplan.backend.politie.SpoorService.Overdracht;
import nl.eenplan.backend.politie.Spoorbeeld.Spoor;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.politie.Vastlegdialoog.Uitkomst;
import nl.eenplan.processes.api.GezinId;

/// One trace goes from who has it to somebody else.
record Overdrachtdialoog(SpoorService sporen, GezinId gezin, Spoor spoor, Clock klok, Runnable ververs) {

    private static final Teksten TEKSTEN = Teksten.van("spooroverdracht");

    void open() {
        new Vastlegdialoog<>(
                        TEKSTEN.tekst("titel", spoor.sin()),
                        TEKSTEN.tekst("nu", spoor.houder(), spoor.zegel()),
                        TEKSTEN.tekst("bewaar"),
                        OverdrachtGegevens.class,
                        TEKSTEN,
                        this::bouw,
                        this::leg,
                        ververs)
                .open();
    }

    private void bouw(Velden velden) {
        velden.veld("aan")
                .verplicht()
                .hulp()
                .veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("isZegelHeel")
                .verplicht()
                .breed()
                .veld("nieuwZegel")
                .verplicht()
                .als(waarden -> waarden.nee("isZegelHeel"))
                .lang("opmerking")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.nee("isZegelHeel"));
    }

    private Uitkomst leg(OverdrachtGegevens gegevens) {
        return switch (sporen.draagOver(gezin, spoor.id(), spoor.overdrachten().size(), gegevens)) {
            case Overdracht.Vastgelegd _ -> new Uitkomst.Klaar(TEKSTEN.tekst("bewaard", spoor.sin()));
            case Overdracht.Intussen intussen -> new Uitkomst.Ingehaald(TEKSTEN.tekst("intussen", intussen.houder()));
            case Overdracht.Ongeldig ongeldig -> new Uitkomst.Fout(ongeldig.fouten());
        };
    }
}
