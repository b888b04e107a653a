package nl.eenplan.processes.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.engine.Spoorregel.Wat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the track of every process in `processpoor`, and tells the house once per transaction how each touched task
/// now stands.
@Component
class Spoorboek {

    private static final String KOLOMMEN =
            "gezin, instantie, wat, element, stap, taak, definitie, kind, pad, waarom, tafel, versie, invoer, regels, op";

    private static final String RIJ = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SCHEIDING = ",";

    private static final int RIJEN_PER_OPDRACHT = 16;

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

    /// The first task of that kind that the process instance of this task came to.
    Optional<TaakId> inDezelfdeLoop(GezinId gezin, TaakId taak, Taaksoort soort) {
        return jdbc.queryForList("""
                        select ander.taak from processpoor deze
                          join processpoor ander on ander.gezin = deze.gezin and ander.instantie = deze.instantie
                         where deze.gezin = ? and deze.taak = ? and ander.element = ? and ander.taak is not null
                         order by ander.volgnummer limit 1
                        """, String.class, gezin.waarde(), taak.waarde(), soort.sleutel()).stream()
                .map(TaakId::new)
                .findFirst();
    }

    /// Whether a process about this child came to that task.
    boolean isGekomenAan(GezinId gezin, PersoonId kind, Taaksoort soort) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("""
                        select exists (select 1 from processpoor loop
                          join processpoor stap on stap.gezin = loop.gezin and stap.instantie = loop.instantie
                         where loop.gezin = ? and loop.wat = 'BEGIN' and loop.kind = ?
                           and stap.element = ? and stap.taak is not null)
                        """, Boolean.class, gezin.waarde(), kind.waarde(), soort.sleutel()));
    }

    private Transactiespoor begin() {
        var spoor = new Transactiespoor(this);
        TransactionSynchronizationManager.registerSynchronization(spoor);
        return spoor;
    }

    /// A handful of rows goes in one statement; there are few different ones, each with a plan that PostgreSQL keeps.
    private void schrijf(List<Spoorregel> regels) {
        for (var van = 0; van < regels.size(); van += RIJEN_PER_OPDRACHT) {
            var deel = regels.subList(van, Math.min(van + RIJEN_PER_OPDRACHT, regels.size()));
            jdbc.update(
                    "insert into processpoor (" + KOLOMMEN + ") values "
                            + String.join(", ", Collections.nCopies(deel.size(), RIJ)),
                    deel.stream().flatMap(Spoorboek::waarden).toArray());
        }
    }

    private static Stream<Object> waarden(Spoorregel regel) {
        var besluit = regel.besluit();
        return Stream.of(
                uuid(regel.gezin()),
                regel.instantie(),
                regel.wat().name(),
                regel.element(),
                tekst(regel.stap()),
                tekst(regel.taak()),
                tekst(regel.definitie()),
                uuid(regel.kind()),
                tekst(regel.pad()),
                tekst(regel.waarom()),
                tekst(besluit == null ? null : besluit.tafel()),
                tekst(besluit == null ? null : besluit.versie()),
                tekst(besluit == null ? null : besluit.invoer()),
                tekst(besluit == null ? null : String.join(SCHEIDING, besluit.regels())),
                new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, regel.op().atOffset(ZoneOffset.UTC)));
    }

    private static SqlParameterValue tekst(@Nullable String waarde) {
        return new SqlParameterValue(Types.VARCHAR, waarde);
    }

    private static SqlParameterValue uuid(@Nullable String waarde) {
        return new SqlParameterValue(Types.OTHER, waarde == null ? null : UUID.fromString(waarde));
    }

    private static @Nullable Tafelbesluit besluit(ResultSet rij) throws SQLException {
        var tafel = rij.getString("tafel");
        return tafel == null
                ? null
                : new Tafelbesluit(
                        tafel,
                        rij.getString("versie"),
                        rij.getString("invoer"),
                        List.of(rij.getString("regels").split(SCHEIDING, -1)));
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
                besluit(rij),
                rij.getObject("op", OffsetDateTime.class).toInstant());
    }
}
