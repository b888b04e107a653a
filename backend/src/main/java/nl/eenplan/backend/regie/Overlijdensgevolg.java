package nl.eenplan.backend.regie;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.gezin.KindOverleden;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.backend.toegang.Taakdeel;
import nl.eenplan.backend.werkvoorraad.Taakhouders;
import nl.eenplan.processes.api.Overlijdensproces;
import nl.eenplan.processes.api.Overlijdensproces.Vervallen;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ends what nobody does any more for a child that died. Which step ended stands on the time line in the part in which
/// that step is read; whoever had it gets a mail, by a number and a page.
@Component
class Overlijdensgevolg {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    /// A line of the time line is short.
    private static final int STAPPEN_PER_REGEL = 5;

    private final Overlijdensproces proces;
    private final Taakhouders houders;
    private final Kinderen kinderen;
    private final TijdlijnService tijdlijn;
    private final Gezinsvinder gezinnen;
    private final Berichten berichten;
    private final Dossierpoort poort;

    Overlijdensgevolg(
            Overlijdensproces proces,
            Taakhouders houders,
            Kinderen kinderen,
            TijdlijnService tijdlijn,
            Gezinsvinder gezinnen,
            Berichten berichten,
            Dossierpoort poort) {
        this.proces = proces;
        this.houders = houders;
        this.kinderen = kinderen;
        this.tijdlijn = tijdlijn;
        this.gezinnen = gezinnen;
        this.berichten = berichten;
        this.poort = poort;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(KindOverleden overleden) {
        var vervallen = proces.eindig(overleden.gezin(), overleden.kind(), overleden.isInStap());
        if (vervallen.isEmpty()) {
            return;
        }
        var wie = poort.gebruiker().id();
        Systeem.als("stappen vervallen na overlijden", () -> {
            noteer(overleden, vervallen);
            var bericht = new Bericht(
                    Berichten.Soort.NIEUW_OP_TIJDLIJN,
                    gezinnen.nummer(overleden.gezin()),
                    "gezin/" + overleden.gezin());
            houders.behandelaars(taken(vervallen)).stream()
                    .filter(houder -> !houder.equals(wie))
                    .forEach(houder -> berichten.stuur(houder, bericht));
        });
    }

    private static List<TaakId> taken(List<Vervallen> vervallen) {
        return vervallen.stream().map(Vervallen::taak).toList();
    }

    /// One line for each part, with the steps that are known there; more lines where there are many.
    private void noteer(KindOverleden overleden, List<Vervallen> vervallen) {
        Map<Compartiment, List<Vervallen>> perDeel = new EnumMap<>(Compartiment.class);
        vervallen.forEach(stap -> delen(stap.soort())
                .forEach(deel ->
                        perDeel.computeIfAbsent(deel, _ -> new ArrayList<>()).add(stap)));
        perDeel.forEach((deel, stappen) -> {
            for (int van = 0; van < stappen.size(); van += STAPPEN_PER_REGEL) {
                var regel = stappen.subList(van, Math.min(van + STAPPEN_PER_REGEL, stappen.size()));
                tijdlijn.noteer(overleden.gezin(), overleden.kind(), deel, "STROOMSCHEMA", zin(overleden, regel));
            }
        });
    }

    private String zin(KindOverleden overleden, List<Vervallen> stappen) {
        var zin = new StringBuilder("Vervallen: ")
                .append(stappen.stream().map(Vervallen::naam).collect(Collectors.joining("; ")))
                .append(". Het kind is overleden op ")
                .append(DAG.format(overleden.dag()));
        if (stappen.stream().anyMatch(stap -> houders.isErEenConcept(stap.taak()))) {
            zin.append(". Wat al was ingevuld, is niet vastgelegd");
        }
        if (stappen.stream().anyMatch(stap -> stap.soort() == Taaksoort.ACUTE_VEILIGHEID) && zijnErAnderen(overleden)) {
            zin.append(". Ga na of de andere kinderen in dit gezin veilig zijn");
        }
        return zin.toString();
    }

    /// Where its content lies and where its name is known; the treating doctor, who keeps the child safe (F1a), reads
    /// his own part only.
    private static Set<Compartiment> delen(Taaksoort soort) {
        var delen = EnumSet.of(Taakdeel.van(soort));
        delen.addAll(Taakdeel.verraadt(soort));
        if (soort == Taaksoort.ACUTE_VEILIGHEID) {
            delen.add(Compartiment.MEDISCH);
        }
        return delen;
    }

    private boolean zijnErAnderen(KindOverleden overleden) {
        return kinderen.vanGezin(overleden.gezin()).stream()
                .anyMatch(kind -> !kind.id().equals(overleden.kind()) && !kind.overleden() && !kind.ongeboren());
    }
}
