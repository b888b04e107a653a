package nl.eenplan.processes.engine;

import java.util.List;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.engine.Transactiespoor.Spoorregel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the ways that processes took, and tells the house once per transaction how each touched task now stands.
@Component
class Spoorboek {

    private final JdbcTemplate jdbc;
    private final Taakstanden standen;
    private final ApplicationEventPublisher events;

    Spoorboek(JdbcTemplate jdbc, Taakstanden standen, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.standen = standen;
        this.events = events;
    }

    /// The track of the running transaction; refuses to work outside one.
    Transactiespoor huidig() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Transactiespoor.class::isInstance)
                .map(Transactiespoor.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    void overhandig(List<String> taken, List<Spoorregel> regels) {
        jdbc.batchUpdate(
                "insert into processpoor (instantie, bron, pad, waarom) values (?, ?, ?, ?)",
                regels,
                regels.size() + 1,
                (rij, regel) -> {
                    rij.setString(1, regel.instantie());
                    rij.setString(2, regel.bron());
                    rij.setString(3, regel.pad());
                    rij.setString(4, regel.waarom());
                });
        standen.lees(taken).forEach(stand -> events.publishEvent(new TaakGewijzigd(stand)));
    }

    List<Spoorregel> regels(String instantie) {
        return jdbc.query(
                "select instantie, bron, pad, waarom from processpoor where instantie = ? order by volgnummer",
                (rij, nummer) -> new Spoorregel(
                        rij.getString("instantie"),
                        rij.getString("bron"),
                        rij.getString("pad"),
                        rij.getString("waarom")),
                instantie);
    }

    private Transactiespoor begin() {
        var spoor = new Transactiespoor(this);
        TransactionSynchronizationManager.registerSynchronization(spoor);
        return spoor;
    }
}
