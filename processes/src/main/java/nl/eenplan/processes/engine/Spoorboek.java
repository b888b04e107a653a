package nl.eenplan.processes.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.engine.Spoorregel.Wat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the track of every process in `processpoor`, and tells the house once per transaction how each touched task
/// now stands.
@Component
class Spoorboek {

    private static final String KOLOMMEN =
            "gezin, instantie, wat, element, stap, taak, definitie, kind, pad, waarom, op";

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

    /// @param geraakt open tasks, and whether each came in this transaction
    void overhandig(Map<String, Boolean> geraakt, List<TaakGesloten> gesloten, List<Spoorregel> regels) {
        jdbc.batchUpdate(
                "insert into processpoor (" + KOLOMMEN + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                regels,
                regels.size() + 1,
                Spoorboek::schrijf);
        gesloten.forEach(events::publishEvent);
        standen.lees(List.copyOf(geraakt.keySet()))
                .forEach(stand -> events.publishEvent(new TaakGewijzigd(
                        stand, geraakt.getOrDefault(stand.taak().waarde(), false))));
    }

    /// In the order in which it happened.
    List<Spoorregel> regels(GezinId gezin) {
        return jdbc.query(
                "select " + KOLOMMEN + " from processpoor where gezin = ? order by volgnummer",
                (rij, nummer) -> regel(rij),
                gezin.waarde());
    }

    private Transactiespoor begin() {
        var spoor = new Transactiespoor(this);
        TransactionSynchronizationManager.registerSynchronization(spoor);
        return spoor;
    }

    private static void schrijf(PreparedStatement rij, Spoorregel regel) throws SQLException {
        rij.setObject(1, UUID.fromString(regel.gezin()));
        rij.setString(2, regel.instantie());
        rij.setString(3, regel.wat().name());
        rij.setString(4, regel.element());
        rij.setString(5, regel.stap());
        rij.setString(6, regel.taak());
        rij.setString(7, regel.definitie());
        rij.setObject(8, regel.kind() == null ? null : UUID.fromString(regel.kind()), java.sql.Types.OTHER);
        rij.setString(9, regel.pad());
        rij.setString(10, regel.waarom());
        rij.setObject(11, regel.op().atOffset(ZoneOffset.UTC));
    }

    private static Spoorregel regel(ResultSet rij) throws SQLException {
        return new Spoorregel(
                rij.getString("gezin"),
                rij.getString("instantie"),
                Wat.valueOf(rij.getString("wat")),
                rij.getString("element"),
                rij.getString("stap"),
                rij.getString("taak"),
                rij.getString("definitie"),
                rij.getString("kind"),
                rij.getString("pad"),
                rij.getString("waarom"),
                rij.getObject("op", OffsetDateTime.class).toInstant());
    }
}
