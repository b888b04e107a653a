package nl.eenplan.backend.stap;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores when, with whom and what was done for ACUTE_VEILIGHEID, SPOEDOVERLEG, FMO_BESLUIT, FMO_UITVOEREN,
/// CONSULT_KINDERARTS, CONSULT_LECK and OVERLIJDEN_NODO.
@Service
@Herkansbaar
public class StapService {

    private final Stapafhandeling afhandeling;
    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final Stappen stappen;

    StapService(Stapafhandeling afhandeling, WerkvoorraadService werkvoorraad, Dossierpoort poort, Stappen stappen) {
        this.afhandeling = afhandeling;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.stappen = stappen;
    }

    /// What the form says of this step.
    ///
    /// @throws IllegalArgumentException for a task that has a form of its own
    public Stapuitleg uitleg(Taaksoort soort) {
        return Stapkennis.van(soort).uitleg();
    }

    @Transactional
    public Afronding stapVastleggen(TaakId taak, StapGegevens gegevens) {
        Taaksoort soort = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new).soort();
        Stapkennis kennis = Stapkennis.van(soort);
        return afhandeling.handelAf(
                taak, kennis.stapsoort(), (herkomst, invoer) -> controleer(gegevens, kennis, invoer), herkomst -> {
                    stappen.save(new Vastgelegdestap(herkomst, soort, gegevens));
                    Antwoorden antwoorden = Antwoorden.geen();
                    if (kennis.vraagtFmo()) {
                        antwoorden.met(Vraag.IS_FMO_NODIG, requireNonNull(gegevens.isFmoNodig()));
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

    private static void controleer(StapGegevens gegevens, Stapkennis kennis, Invoer invoer) {
        invoer.gebeurd("wanneer", gegevens.wanneer(), "Vul in wanneer dit is gebeurd.");
        invoer.ingevuld("metWie", gegevens.metWie(), "Vul in met wie.");
        invoer.ingevuld("gedaan", gegevens.gedaan(), "Beschrijf wat er is gedaan.");
        invoer.tekst("afspraken", gegevens.afspraken());
        invoer.tekst("kenmerk", gegevens.kenmerk());
        invoer.ingevuldAls(
                kennis.vraagtFmo(), "isFmoNodig", gegevens.isFmoNodig(), "Kies of forensisch onderzoek nodig is.");
    }

    /// @param uitleg what must be done or told, in Dutch
    /// @param bron row of the stroomschema and source
    /// @param vraagtFmo whether [StapGegevens#isFmoNodig] must be answered
    public record Stapuitleg(String uitleg, String bron, boolean vraagtFmo) {}

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
