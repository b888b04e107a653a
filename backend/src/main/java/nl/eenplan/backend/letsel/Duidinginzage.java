package nl.eenplan.backend.letsel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The letselduidingen of a child and what they rest on, for other capabilities. Asks no permission: the caller has
/// passed the gate.
@Component
@NaDePoort
@Transactional(readOnly = true)
public class Duidinginzage {

    private final Stukken stukken;

    Duidinginzage(Stukken stukken) {
        this.stukken = stukken;
    }

    /// All versions, newest first.
    public List<Letseldossier.Duiding> versies(PersoonId kind) {
        return stukken.duidingen(kind).reversed();
    }

    public Optional<Letseldossier.Duiding> laatste(PersoonId kind) {
        return versies(kind).stream().findFirst();
    }

    /// The newest version, as it was signed: who read it since is not asked.
    public Optional<Versie> laatsteVersie(PersoonId kind) {
        return stukken.laatsteDuiding(kind).map(duiding -> new Versie(duiding.id(), duiding.versie()));
    }

    /// A version that was signed just now, as nobody has read it yet.
    ///
    /// @throws java.util.NoSuchElementException when there is none of that id
    public Letseldossier.Duiding ongelezen(UUID duiding) {
        return stukken.duiding(duiding).orElseThrow().beeld(null);
    }

    /// Of which child and gezin a version is.
    public Optional<Plek> plek(UUID duiding) {
        return stukken.duiding(duiding).map(gevonden -> new Plek(gevonden.kind(), gevonden.gezin()));
    }

    /// The injuries that were recorded when the version was signed, by number.
    public List<Letseldossier.Letsel> letsels(PersoonId kind, Instant tot) {
        return stukken.letselsTot(kind, tot);
    }

    /// Everything medical of the child.
    public Letseldossier dossier(PersoonId kind) {
        return stukken.dossier(kind);
    }

    /// The pseudonym of the child.
    public String kindnummer(PersoonId kind) {
        return stukken.kindnummer(kind);
    }

    /// @param nummer counted from 1 for each child
    public record Versie(UUID id, int nummer) {}

    public record Plek(PersoonId kind, nl.eenplan.processes.api.GezinId gezin) {}
}
