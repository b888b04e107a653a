package nl.eenplan.backend.duiding;

import java.util.Set;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.OnderzoekId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Whoever received a letselduiding may have acted on it: when a later version concludes something else,
/// finds it less or more likely or names other limits, he gets a task to read it, and a mail with a number.
/// Other words tell nobody.
@Component
class Herzieningsmelder {

    private static final Set<String> WEEGT_MEE = Set.of("conclusie", "waarschijnlijkheid", "beperkingen");
    private static final String WERKVOORRAAD = "werkvoorraad";

    private final Duidinginzage duidingen;
    private final Duidingontvangst ontvangst;
    private final Duidingproces proces;
    private final Berichten berichten;
    private final Gezinsvinder gezinnen;
    private final ApplicationEventPublisher events;

    Herzieningsmelder(
            Duidinginzage duidingen,
            Duidingontvangst ontvangst,
            @Lazy Duidingproces proces,
            Berichten berichten,
            Gezinsvinder gezinnen,
            ApplicationEventPublisher events) {
        this.duidingen = duidingen;
        this.ontvangst = ontvangst;
        this.proces = proces;
        this.berichten = berichten;
        this.gezinnen = gezinnen;
        this.events = events;
    }

    /// @param onderzoek of which a next version was signed just now
    void meld(Herkomst herkomst, OnderzoekId onderzoek) {
        var versies = duidingen.versies(herkomst.kind(), onderzoek);
        ontvangst
                .laatste(versies)
                .filter(ontvangen -> Duidingverschil.van(ontvangen.duiding(), versies.getFirst()).stream()
                        .anyMatch(verschil -> WEEGT_MEE.contains(verschil.wat())))
                .ifPresent(ontvangen -> {
                    proces.laatHerlezen(herkomst.gezin(), herkomst.kind(), onderzoek);
                    berichten.stuur(
                            ontvangen.door(),
                            new Bericht(Soort.TAAK_VOOR_U, gezinnen.nummer(herkomst.gezin()), WERKVOORRAAD));
                    events.publishEvent(new DuidingHerzien(herkomst.gezin(), herkomst.kind()));
                });
    }
}
