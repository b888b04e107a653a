package nl.eenplan.processes.engine;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld.Stap;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import nl.eenplan.processes.api.Procesbeeld.Verloop;
import nl.eenplan.processes.api.Procesbeeld.Weg;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;

/// The track of one process instance, read line by line in the order in which it was laid.
final class Processpoor {

    private final Modelnamen namen;
    private final Map<String, Halte> haltes = new LinkedHashMap<>();
    private final Map<String, Halte> laatstePerElement = new HashMap<>();
    private final Map<String, String> paden = new LinkedHashMap<>();
    private @Nullable Spoorregel begin;
    private boolean loopt = true;

    Processpoor(Modelnamen namen) {
        this.namen = namen;
    }

    void lees(Spoorregel regel) {
        switch (regel.wat()) {
            case BEGIN -> begin = regel;
            case EIND -> loopt = false;
            case IN -> kom(regel);
            case DOOR -> {
                kom(regel);
                ga(regel);
            }
            case UIT -> ga(regel);
            case PAD, REGEL -> {}
        }
        besluit(regel);
    }

    Verloop verloop() {
        var start = requireNonNull(begin);
        var definitie = requireNonNull(start.definitie());
        return new Verloop(
                start.instantie(),
                definitie,
                namen.proces(definitie),
                start.kind() == null ? null : PersoonId.van(start.kind()),
                loopt,
                haltes.values().stream()
                        .map(halte -> halte.stap(namen, definitie))
                        .toList(),
                paden.entrySet().stream()
                        .map(pad -> new Weg(pad.getKey(), pad.getValue(), namen.naar(definitie, pad.getKey())))
                        .toList());
    }

    private void kom(Spoorregel regel) {
        var halte = new Halte(regel);
        haltes.put(requireNonNull(regel.stap()), halte);
        laatstePerElement.put(regel.element(), halte);
    }

    private void ga(Spoorregel regel) {
        var halte = haltes.get(regel.stap());
        if (halte != null) {
            halte.eind = regel.op();
        }
    }

    /// The reason belongs to the passing that just decided, so that a second turn shows its own answer.
    private void besluit(Spoorregel regel) {
        if (regel.pad() != null) {
            paden.putIfAbsent(regel.pad(), regel.element());
        }
        var halte = laatstePerElement.get(regel.element());
        if (halte != null && halte.waarom == null) {
            halte.waarom = regel.waarom();
            halte.besluit = regel.besluit();
        }
    }

    private static final class Halte {

        private final Spoorregel binnen;
        private @Nullable Instant eind;
        private @Nullable String waarom;
        private @Nullable Tafelbesluit besluit;

        Halte(Spoorregel binnen) {
            this.binnen = binnen;
        }

        Stap stap(Modelnamen namen, String definitie) {
            var knoop = namen.knoop(definitie, binnen.element());
            return new Stap(
                    binnen.element(),
                    knoop.naam(),
                    knoop.soort(),
                    binnen.op(),
                    eind,
                    binnen.taak() == null ? null : new TaakId(binnen.taak()),
                    waarom,
                    besluit);
        }
    }
}
