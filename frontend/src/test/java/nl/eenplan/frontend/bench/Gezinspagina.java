package nl.eenplan.frontend.bench;

import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;

/// Everything that the page of a family reads when it opens, each service in a transaction of its own, as the page
/// does.
final class Gezinspagina {

    private static final int BLAD = 50;

    private Gezinspagina() {}

    static void lees(Proefhuis huis, GezinId gezin) {
        huis.bean(GezinService.class).kop(gezin);
        huis.bean(LedenService.class).leden(gezin);
        huis.bean(TijdlijnService.class).tijdlijn(gezin, TijdlijnService.Tijdlijnfilter.alles(), 0, BLAD);
        huis.bean(Procesinzage.class).verloop(gezin);
        huis.bean(Betrokkenheden.class).betrokkenen(gezin);
        huis.bean(WerkvoorraadService.class).vanGezin(gezin);
    }
}
