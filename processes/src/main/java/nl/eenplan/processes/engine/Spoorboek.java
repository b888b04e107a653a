package nl.eenplan.processes.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.engine.Spoorregel.Wat;
import org.jspecify.annotations.Nullable;
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

    private static final String SCHRIJF = "insert into processpoor (" + KOLOMMEN + ") select " + KOLOMMEN
            + " from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[],"
            + " ?::text[], ?::text[], ?::timestamptz[]) as regel(" + KOLOMMEN + ")";

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

    void overhandig(List<Taakaanraking> geraakt, List<TaakGesloten> gesloten, List<Spoorregel> regels) {
        schrijf(regels);
        gesloten.forEach(events::publishEvent);
        geraakt.forEach(taak -> events.publishEvent(new TaakGewijzigd(standen.van(taak), taak.isNieuw())));
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

    /// One statement however many lines there are, with one plan that PostgreSQL keeps.
    private void schrijf(List<Spoorregel> regels) {
        if (!regels.isEmpty()) {
            jdbc.update(SCHRIJF, rij -> {
                kolom(rij, 1, "uuid", regels, Spoorregel::gezin);
                kolom(rij, 2, "text", regels, Spoorregel::instantie);
                kolom(rij, 3, "text", regels, regel -> regel.wat().name());
                kolom(rij, 4, "text", regels, Spoorregel::element);
                kolom(rij, 5, "text", regels, Spoorregel::stap);
                kolom(rij, 6, "text", regels, Spoorregel::taak);
                kolom(rij, 7, "text", regels, Spoorregel::definitie);
                kolom(rij, 8, "uuid", regels, Spoorregel::kind);
                kolom(rij, 9, "text", regels, Spoorregel::pad);
                kolom(rij, 10, "text", regels, Spoorregel::waarom);
                kolom(rij, 11, "timestamptz", regels, regel -> regel.op().toString());
            });
        }
    }

    private static void kolom(
            PreparedStatement rij,
            int nummer,
            String soort,
            List<Spoorregel> regels,
            Function<Spoorregel, @Nullable String> waarde)
            throws SQLException {
        rij.setArray(
                nummer,
                rij.getConnection()
                        .createArrayOf(soort, regels.stream().map(waarde).toArray()));
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
