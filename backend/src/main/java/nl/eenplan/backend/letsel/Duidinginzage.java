package nl.eenplan.backend.letsel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
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

    /// All versions about this examination, newest first.
    public List<Letseldossier.Duiding> versies(PersoonId kind, OnderzoekId onderzoek) {
        return stukken.duidingen(kind, onderzoek);
    }

    /// The newest version, as it was signed: who read it since is not asked.
    public Optional<Versie> laatsteVersie(OnderzoekId onderzoek) {
        return stukken.laatsteDuiding(onderzoek).map(duiding -> new Versie(duiding.id(), duiding.versie()));
    }

    /// A version that was signed just now, as nobody has read it yet.
    ///
    /// @throws java.util.NoSuchElementException when there is none of that id
    public Letseldossier.Duiding ongelezen(UUID duiding) {
        return stukken.duiding(duiding).orElseThrow().beeld(null);
    }

    /// Of which child and gezin a version is, and about which examination.
    public Optional<Plek> plek(UUID duiding) {
        return stukken.duiding(duiding).map(Duidinginzage::plek);
    }

    /// The same of the newest version about an examination.
    public Optional<Plek> plek(OnderzoekId onderzoek) {
        return stukken.laatsteDuiding(onderzoek).map(Duidinginzage::plek);
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

    private static Plek plek(Letselduiding duiding) {
        return new Plek(duiding.kind(), duiding.gezin(), duiding.onderzoek());
    }

    /// @param nummer counted from 1 for each examination
    public record Versie(UUID id, int nummer) {}

    public record Plek(PersoonId kind, GezinId gezin, OnderzoekId onderzoek) {}
}
