package nl.eenplan.frontend.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.letsel.EersteZorgGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.engine.Enginemeting;

/// `taak`: completing F1 with its form, task list and log in one durable commit, against the engine's bare
/// `complete()` of the same step with history `audit`: it ends the term of one task and sets that of the next.
final class TaakVergelijking implements Vergelijking {

    private static final double GRENS = 1.5;
    /// The JVM has our longer path compiled for good only after well over 5,000 rounds; the engine is there before.
    private static final int OPWARMING = 8000;
    private static final int RONDES = 500;

    @Override
    public String naam() {
        return "taak";
    }

    @Override
    public List<Meting> meet() throws Exception {
        try (var huis = new Proefhuis();
                var kaal = new Enginemeting(huis.context()).kaal(OPWARMING + RONDES)) {
            huis.meldAan("mulder");
            var letsel = huis.bean(LetselService.class);
            var nu = LocalDateTime.now(huis.bean(Clock.class)).minusMinutes(1);
            var taken = taken(huis, nu).iterator();
            var tijden = Stopwatch.omEnOm(OPWARMING, RONDES, () -> rondAf(letsel, taken, nu), kaal::rondAf);
            var werk = !taken.hasNext() && kaal.afgerond() == OPWARMING + RONDES;
            return List.of(new Meting("taak", tijden.onze(), tijden.andere(), "ms", GRENS, werk));
        }
    }

    private static void rondAf(LetselService letsel, Iterator<TaakId> taken, LocalDateTime nu) {
        var uitkomst = letsel.eersteZorg(
                taken.next(),
                new EersteZorgGegevens(nu, "Huid verzorgd", "Huisartsenpraktijk Lindewaard", false, null, "L. Mulder"));
        if (!(uitkomst instanceof Afronding.Gelukt)) {
            throw new IllegalStateException(uitkomst.toString());
        }
    }

    private static List<TaakId> taken(Proefhuis huis, LocalDateTime nu) {
        var gezinnen = huis.bean(GezinService.class);
        var werk = huis.bean(WerkvoorraadService.class);
        var taken = new ArrayList<TaakId>();
        for (var nummer = 0; nummer < OPWARMING + RONDES; nummer++) {
            var vastgelegd = (Signaalvastlegging.Vastgelegd) gezinnen.legSignaalVast(signaal(nummer, nu));
            taken.add(werk.vanGezin(vastgelegd.gezin()).getFirst().taak());
        }
        return taken;
    }

    private static NieuwSignaal signaal(int nummer, LocalDateTime nu) {
        return new NieuwSignaal(
                null,
                "Meting " + nummer,
                Signaalbron.HUISARTS,
                nu,
                "controle",
                "L. Mulder",
                null,
                null,
                List.of(new NieuwSignaal.Kind(
                        null, "Kind " + nummer, LocalDate.of(2020, 1, 1), null, "", Geslacht.ONBEKEND, true)),
                List.of(),
                new Adres("", "", "", ""));
    }
}
