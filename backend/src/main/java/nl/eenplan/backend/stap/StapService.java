package nl.eenplan.backend.stap;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores when, with whom and what was done in the steps that [Stapkennis] knows.
@Service
@Herkansbaar
public class StapService {

    private final Stapafhandeling afhandeling;
    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final Stappen stappen;
    private final Opschaling opschaling;

    StapService(
            Stapafhandeling afhandeling,
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            Stappen stappen,
            Opschaling opschaling) {
        this.afhandeling = afhandeling;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.stappen = stappen;
        this.opschaling = opschaling;
    }

    /// What the form says of this step; which step is late only to whoever may see the task.
    ///
    /// @throws IllegalArgumentException for a task that has a form of its own
    public Stapuitleg uitleg(Taakregel taak) {
        var kennis = Stapkennis.van(taak.soort());
        var teLaat = kennis == Stapkennis.OPSCHALEN
                ? werkvoorraad.vind(taak.taak()).flatMap(eigen -> opschaling.teLaat(eigen.taak()))
                : Optional.<Taaksoort>empty();
        return kennis.uitleg(teLaat.orElse(null));
    }

    @Transactional
    public Afronding stapVastleggen(TaakId taak, StapGegevens gegevens) {
        Taaksoort soort = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new).soort();
        Stapkennis kennis = Stapkennis.van(soort);
        return afhandeling.handelAf(
                taak,
                kennis.stapsoort(),
                (herkomst, invoer) -> Stapcontrole.controleer(gegevens, kennis, invoer),
                herkomst -> {
                    stappen.save(new Vastgelegdestap(herkomst, soort, gegevens));
                    Antwoorden antwoorden = Antwoorden.geen();
                    if (kennis.vraagtFmo()) {
                        antwoorden.met(Vraag.IS_FMO_NODIG, requireNonNull(gegevens.isFmoNodig()));
                    }
                    if (kennis.vraagtBereikt()) {
                        antwoorden.met(Vraag.IS_BEREIKT, requireNonNull(gegevens.isBereikt()));
                    }
                    return new Uitkomst(antwoorden, kennis.zin());
                });
    }

    /// The stored steps of a gezin, as far as their compartment is readable for the user; oldest first.
    @Transactional
    public List<Stapbeeld> stappen(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "stappen geopend");
        Set<Compartiment> leesbaar = poort.leesbaar(gezin);
        List<Vastgelegdestap> zichtbaar = stappen.vanGezin(gezin.waarde()).stream()
                .filter(stap -> leesbaar.contains(compartiment(stap)))
                .toList();
        Set<Compartiment> getoond = EnumSet.noneOf(Compartiment.class);
        zichtbaar.forEach(stap -> getoond.add(compartiment(stap)));
        getoond.forEach(compartiment -> poort.lees(gezin, compartiment, "stappen bekeken"));
        return zichtbaar.stream().map(Vastgelegdestap::beeld).toList();
    }

    private static Compartiment compartiment(Vastgelegdestap stap) {
        return Stapkennis.van(stap.soort()).compartiment();
    }

    /// @param uitleg what must be done or told, in Dutch
    /// @param bron row of the stroomschema and source
    /// @param vraagtBereikt whether [StapGegevens#isBereikt] must be answered
    /// @param teLaat the step whose term passed, in OPSCHALEN only
    public record Stapuitleg(
            String uitleg,
            String bron,
            boolean vraagtBereikt,
            @Nullable Taaksoort teLaat) {}

    public record Stapbeeld(
            Taaksoort soort,
            @Nullable PersoonId kind,
            Instant wanneer,
            String metWie,
            String gedaan,
            @Nullable String afspraken,
            @Nullable String kenmerk,
            @Nullable Boolean isFmoNodig,
            String door) {}
}
