package nl.eenplan.backend.proces;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Procesbeeld.Stap;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import nl.eenplan.processes.api.Procesbeeld.Verloop;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Joins what the engine knows (steps, ways) with what the task list knows (who, until when), behind the gate.
///
/// Why a way was taken tells what a doctor or Veilig Thuis found: only readers of such a compartment get it.
@Service
public class Procesinzage {

    private static final Set<Compartiment> WAAROM =
            EnumSet.of(Compartiment.MEDISCH, Compartiment.MELDING, Compartiment.VEILIGHEID);

    /// Who asked to look into what is between asker and owner.
    private static final String INZAGEVERZOEK = "inzageverzoek:";

    private final Dossierpoort poort;
    private final Procesbeeld proces;
    private final WerkvoorraadService werkvoorraad;
    private final Kinderen kinderen;

    Procesinzage(Dossierpoort poort, Procesbeeld proces, WerkvoorraadService werkvoorraad, Kinderen kinderen) {
        this.poort = poort;
        this.proces = proces;
        this.werkvoorraad = werkvoorraad;
        this.kinderen = kinderen;
    }

    /// The processes of the gezin, oldest first.
    @Transactional
    public List<Procesverloop> verloop(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "proces bekeken");
        boolean metWaarom = poort.leesbaar(gezin).stream().anyMatch(WAAROM::contains);
        Map<TaakId, Taakregel> taken = werkvoorraad.vanGezin(gezin).stream()
                .collect(Collectors.toMap(Taakregel::taak, Function.identity(), (eerste, _) -> eerste));
        Map<PersoonId, String> namen =
                kinderen.vanGezin(gezin).stream().collect(Collectors.toMap(Kind::id, Kind::naam));
        return proces.verloop(gezin).stream()
                .filter(verloop -> !verloop.definitieId().startsWith(INZAGEVERZOEK))
                .map(verloop -> verloop(verloop, namen, taken, metWaarom))
                .toList();
    }

    private Procesverloop verloop(
            Verloop verloop, Map<PersoonId, String> namen, Map<TaakId, Taakregel> taken, boolean metWaarom) {
        return new Procesverloop(
                verloop.instantie(),
                verloop.naam(),
                verloop.kind() == null ? null : namen.get(verloop.kind()),
                verloop.loopt(),
                proces.model(verloop.definitieId()),
                verloop.stappen().stream()
                        .map(stap -> stap(stap, taken, metWaarom))
                        .toList(),
                metWaarom ? verloop.genomenPaden() : List.of());
    }

    private static Processtap stap(Stap stap, Map<TaakId, Taakregel> taken, boolean metWaarom) {
        Taakregel taak = stap.taak() == null ? null : taken.get(stap.taak());
        return new Processtap(
                stap.element(),
                stap.naam(),
                stap.soort(),
                stap.begin(),
                stap.eind(),
                wie(taak),
                taak == null ? null : taak.rol(),
                taak == null ? null : taak.termijn(),
                metWaarom ? stap.waarom() : null,
                metWaarom ? stap.besluit() : null);
    }

    private static @Nullable String wie(@Nullable Taakregel taak) {
        if (taak == null) {
            return null;
        }
        return taak.afgerondDoor() == null ? taak.behandelaar() : taak.afgerondDoor();
    }

    /// @param kind name of the child it is about, where it is about one
    /// @param model BPMN XML, unchanged
    /// @param genomenPaden ids of sequence flows; empty when the user may not know why
    public record Procesverloop(
            String instantie,
            String naam,
            @Nullable String kind,
            boolean loopt,
            String model,
            List<Processtap> stappen,
            List<String> genomenPaden) {}

    /// @param soort the BPMN kind, as `userTask`
    /// @param wie who did it or has it, null when it lies in the pool of `rol` or is no task
    /// @param waarom the answers that decided here, null when none did or the user may not know
    /// @param besluit which decision table decided here, under which version and by which rules; null likewise
    public record Processtap(
            String element,
            String naam,
            String soort,
            Instant begin,
            @Nullable Instant eind,
            @Nullable String wie,
            @Nullable Rol rol,
            @Nullable Instant termijn,
            @Nullable String waarom,
            @Nullable Tafelbesluit besluit) {

        public boolean isBezig() {
            return eind == null;
        }
    }
}
