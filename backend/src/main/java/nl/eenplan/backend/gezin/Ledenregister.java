package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// Keeps members and households in the running transaction, on behalf of whoever has passed the gate.
@Component
class Ledenregister {

    private final Gezinsleden leden;
    private final Huishoudens huishoudens;

    Ledenregister(Gezinsleden leden, Huishoudens huishoudens) {
        this.leden = leden;
        this.huishoudens = huishoudens;
    }

    boolean isKindIn(GezinId gezin, PersoonId kind) {
        return leden.findById(kind.waarde())
                .filter(lid -> lid.isIn(gezin) && lid.isKind())
                .isPresent();
    }

    PersoonId voegToe(GezinId gezin, Lidgegevens gegevens, String door, Instant op) {
        return leden.saveAndFlush(new Gezinslid(gezin, gegevens, door, op)).id();
    }

    void krijgtVermoeden(PersoonId kind) {
        leden.getReferenceById(kind.waarde()).krijgtVermoeden();
        leden.flush();
    }

    void staatOnderGezagVan(PersoonId kind, PersoonId volwassene, Gezag gezag) {
        leden.getReferenceById(kind.waarde()).staatOnderGezagVan(volwassene, gezag);
        leden.flush();
    }

    /// One household at this address; none when neither address nor people are known.
    void huisvest(GezinId gezin, Adres adres, List<PersoonId> bewoners) {
        if (!adres.isLeeg() && !bewoners.isEmpty()) {
            huishoudens.saveAndFlush(new Huishouden(gezin, new Huishoudgegevens("Woonadres", adres, bewoners)));
        }
    }
}
