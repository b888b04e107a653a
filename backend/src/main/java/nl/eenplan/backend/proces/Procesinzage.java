package nl.eenplan.backend.proces;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.toegang.Blinderingen;
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
import nl.eenplan.processes.api.Procesbeeld.Weg;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Joins what the engine knows (steps, ways) with what the task list knows (who, until when), behind the gate.
///
/// Why a way was taken tells what a doctor or Veilig Thuis found, and some steps tell what happened to the child by
/// their name: [Procesdeel] knows who reads what. Whoever is kept blind sees none of it.
@Service
public class Procesinzage {

    /// Who asked to look into what is between asker and owner.
    private static final String INZAGEVERZOEK = "inzageverzoek";

    private final Dossierpoort poort;
    private final Blinderingen blinderingen;
    private final Procesbeeld proces;
    private final WerkvoorraadService werkvoorraad;
    private final Kinderen kinderen;

    Procesinzage(
            Dossierpoort poort,
            Blinderingen blinderingen,
            Procesbeeld proces,
            WerkvoorraadService werkvoorraad,
            Kinderen kinderen) {
        this.poort = poort;
        this.blinderingen = blinderingen;
        this.proces = proces;
        this.werkvoorraad = werkvoorraad;
        this.kinderen = kinderen;
    }

    /// The processes of the gezin, oldest first.
    @Transactional
    public List<Procesverloop> verloop(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "proces bekeken");
        if (blinderingen.isBlind(gezin)) {
            return List.of();
        }
        var leesbaar = poort.leesbaar(gezin);
        Map<TaakId, Taakregel> taken = werkvoorraad.vanGezin(gezin).stream()
                .collect(Collectors.toMap(Taakregel::taak, Function.identity(), (eerste, _) -> eerste));
        Map<PersoonId, String> namen =
                kinderen.vanGezin(gezin).stream().collect(Collectors.toMap(Kind::id, Kind::naam));
        return proces.verloop(gezin).stream()
                .filter(verloop -> !sleutel(verloop).equals(INZAGEVERZOEK))
                .filter(verloop -> Procesdeel.toontProces(sleutel(verloop), leesbaar))
                .map(verloop -> verloop(verloop, namen, taken, leesbaar))
                .toList();
    }

    private static String sleutel(Verloop verloop) {
        return verloop.definitieId().split(":", 2)[0];
    }

    private Procesverloop verloop(
            Verloop verloop, Map<PersoonId, String> namen, Map<TaakId, Taakregel> taken, Set<Compartiment> leesbaar) {
        return new Procesverloop(
                verloop.instantie(),
                verloop.naam(),
                verloop.kind() == null ? null : namen.get(verloop.kind()),
                verloop.loopt(),
                proces.model(verloop.definitieId()),
                verloop.stappen().stream()
                        .filter(stap -> stap.taak() != null || Procesdeel.toontStap(stap.element(), leesbaar))
                        .map(stap -> stap(stap, taken, leesbaar))
                        .toList(),
                verloop.genomenPaden().stream()
                        .filter(weg -> isTeZien(weg, leesbaar))
                        .map(Weg::id)
                        .toList());
    }

    /// A way tells of both its ends, and out of a question what was answered.
    private static boolean isTeZien(Weg weg, Set<Compartiment> leesbaar) {
        return (!Procesdeel.VRAGEN.containsKey(weg.van()) || Procesdeel.toontWaarom(weg.van(), leesbaar))
                && Procesdeel.toontStap(weg.van(), leesbaar)
                && Procesdeel.toontStap(weg.naar(), leesbaar);
    }

    private static Processtap stap(Stap stap, Map<TaakId, Taakregel> taken, Set<Compartiment> leesbaar) {
        Taakregel taak = stap.taak() == null ? null : taken.get(stap.taak());
        boolean isTeZien = Procesdeel.toontStap(stap.element(), leesbaar);
        boolean metWaarom = isGenomen(stap) ? isTeZien : Procesdeel.toontWaarom(stap.element(), leesbaar);
        return new Processtap(
                isTeZien ? stap.element() : null,
                isTeZien ? stap.naam() : "",
                stap.soort(),
                stap.begin(),
                stap.eind(),
                wie(taak),
                taak == null ? null : taak.rol(),
                taak == null ? null : taak.termijn(),
                metWaarom ? stap.waarom() : null,
                metWaarom ? stap.besluit() : null);
    }

    /// What decides nothing has a reason only when it was taken away: whoever may know the step may know that.
    private static boolean isGenomen(Stap stap) {
        return stap.taak() != null || stap.soort().equals("callActivity");
    }

    private static @Nullable String wie(@Nullable Taakregel taak) {
        if (taak == null) {
            return null;
        }
        return taak.afgerondDoor() == null ? taak.behandelaar() : taak.afgerondDoor();
    }

    /// @param kind name of the child it is about, where it is about one
    /// @param model BPMN XML, unchanged
    /// @param genomenPaden ids of sequence flows, without those that tell what the user may not know
    public record Procesverloop(
            String instantie,
            String naam,
            @Nullable String kind,
            boolean loopt,
            String model,
            List<Processtap> stappen,
            List<String> genomenPaden) {}

    /// @param element id of the node, null when the user may not know which step it is
    /// @param naam empty then
    /// @param soort the BPMN kind, as `userTask`
    /// @param wie who did it or has it, null when it lies in the pool of `rol` or is no task
    /// @param waarom the answers that decided here, null when none did or the user may not know
    /// @param besluit which decision table decided here, under which version and by which rules; null likewise
    public record Processtap(
            @Nullable String element,
            String naam,
            String soort,
            Instant begin,
            @Nullable Instant eind,
            @Nullable String wie,
            @Nullable Rol rol,
            @Nullable Instant termijn,
            @Nullable String waarom,
            @Nullable Tafelbesluit besluit) {

        /// Whether it is a task of which he may know no more than who has it, and since when.
        public boolean isAfgeschermd() {
            return element == null;
        }

        public boolean isBezig() {
            return eind == null;
        }
    }
}
