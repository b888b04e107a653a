package nl.eenplan.backend.stap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.termijn.Incidentgrenzen;
import nl.eenplan.backend.termijn.Incidentgrenzen.Grens;
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
    private final Kinderen kinderen;
    private final Incidentgrenzen grenzen;

    StapService(
            Stapafhandeling afhandeling,
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            Stappen stappen,
            Opschaling opschaling,
            Kinderen kinderen,
            Incidentgrenzen grenzen) {
        this.afhandeling = afhandeling;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.stappen = stappen;
        this.opschaling = opschaling;
        this.kinderen = kinderen;
        this.grenzen = grenzen;
    }

    /// What the form says of this step; which step is late, and until when help counts from the incident, only to
    /// whoever may see the task.
    ///
    /// @throws IllegalArgumentException for a task that has a form of its own
    public Stapuitleg uitleg(Taakregel taak) {
        var kennis = Stapkennis.van(taak.soort());
        var eigen = kennis == Stapkennis.OPSCHALEN || kennis.teltVanafIncident()
                ? werkvoorraad.vind(taak.taak())
                : Optional.<Taakregel>empty();
        var teLaat =
                eigen.filter(_ -> kennis == Stapkennis.OPSCHALEN).flatMap(regel -> opschaling.teLaat(regel.taak()));
        var grens = eigen.filter(_ -> kennis.teltVanafIncident()).flatMap(this::grens);
        return kennis.uitleg(grens.orElse(null), teLaat.orElse(null));
    }

    private Optional<Grens> grens(Taakregel taak) {
        return Optional.ofNullable(taak.kind()).map(kind -> grenzen.uur72(taak.gezin(), kind));
    }

    /// @throws IllegalArgumentException for a task that has a form of its own
    @Transactional
    public Afronding stapVastleggen(TaakId taak, StapGegevens gegevens) {
        Taaksoort soort = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new).soort();
        Stapkennis kennis = Stapkennis.van(soort);
        if (kennis == Stapkennis.FMO_UITVOEREN) {
            throw new IllegalArgumentException("Een eigen formulier vraagt of het onderzoek is uitgevoerd");
        }
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
                    return new Uitkomst(antwoorden, kennis.zin(gegevens));
                });
    }

    /// The stored steps of a gezin whose content lies in this compartment, oldest first. Who may not read it gets what
    /// he recorded himself and no more (a doctor adds to VEILIGHEID and does not read along, R14).
    @Transactional
    public List<Stapbeeld> stappen(GezinId gezin, Compartiment deel) {
        boolean magLezen = poort.leesbaar(gezin).contains(deel);
        poort.lees(gezin, magLezen ? deel : Compartiment.GEZIN, "stappen bekeken");
        var zelf = poort.gebruiker().id();
        List<Vastgelegdestap> alle = stappen.vanGezin(gezin.waarde());
        List<Vastgelegdestap> zichtbaar = alle.stream()
                .filter(stap -> stap.compartiment() == deel)
                .filter(stap -> magLezen || stap.door().equals(zelf))
                .toList();
        if (zichtbaar.isEmpty()) {
            return List.of();
        }
        Map<PersoonId, String> namen =
                kinderen.vanGezin(gezin).stream().collect(Collectors.toMap(Kind::id, Kind::naam));
        return zichtbaar.stream()
                .map(stap -> beeld(stap, stap.betreft() == null ? null : namen.get(stap.betreft()), alle))
                .toList();
    }

    private static Stapbeeld beeld(Vastgelegdestap stap, @Nullable String kindNaam, List<Vastgelegdestap> alle) {
        return stap.soort() == Taaksoort.FMO_BESLUIT
                ? stap.beeld(kindNaam, Fmoafloop.van(stap, alle))
                : stap.beeld(kindNaam);
    }

    /// @param uitleg what must be done or told, in Dutch
    /// @param bron row of the stroomschema and source
    /// @param vraagtBereikt whether [StapGegevens#isBereikt] must be answered
    /// @param vraagtVolgorde whether [StapGegevens#afspraken] must say in which order who is spoken to
    /// @param grens until when it may help, where that counts from the incident
    /// @param teLaat the step whose term passed, in OPSCHALEN only
    public record Stapuitleg(
            String uitleg,
            String bron,
            boolean vraagtBereikt,
            boolean vraagtVolgorde,
            @Nullable Grens grens,
            @Nullable Taaksoort teLaat) {

        /// Whether nobody knows the moment of the incident from which the term counts.
        public boolean isTijdOnbekend() {
            return grens != null && !grens.isTijdBekend();
        }
    }
}
