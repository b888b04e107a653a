package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps `verhoorplan`: one open plan per child.
@Repository
class Verhoorplankast {

    private static final String KIND_OVERLEDEN = "KIND_OVERLEDEN";

    private final JdbcClient jdbc;

    Verhoorplankast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return empty when there is an open plan already
    Optional<UUID> bewaar(
            GezinId gezin, PersoonId kind, Instant op, Set<UUID> verhoorders, MedewerkerId door, Instant nu) {
        return jdbc.sql("""
                        insert into verhoorplan (id, gezin, kind, gepland_op, verhoorders, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (kind) where einde is null do nothing returning id
                        """)
                .param(UuidCreator.getTimeOrderedEpoch())
                .param(gezin.waarde())
                .param(kind.waarde())
                .param(utc(op))
                .param(verhoorders.toArray(UUID[]::new))
                .param(door.waarde())
                .param(utc(nu))
                .query(UUID.class)
                .optional();
    }

    Optional<Planrij> open(PersoonId kind) {
        return laatste(kind).filter(Planrij::isOpen);
    }

    /// Whatever became of it.
    Optional<Planrij> laatste(PersoonId kind) {
        return jdbc.sql("""
                        select p.id, p.gepland_op, p.verhoorders, d.naam as door, p.einde, p.reden, p.beeindigd_op,
                               (select e.naam from medewerker e where e.id = p.beeindigd_door) as beeindigd_door,
                               array(select m.naam from medewerker m where m.id = any(p.verhoorders) order by m.naam) as namen
                          from verhoorplan p join medewerker d on d.id = p.door
                         where p.kind = ? order by p.einde is null desc, p.id desc limit 1
                        """).param(kind.waarde()).query(Verhoorplankast::rij).optional();
    }

    /// The case is closed: nothing is planned any more, about whatever child.
    ///
    /// @return which were open
    List<UUID> laatVervallen(GezinId gezin, Instant nu) {
        return jdbc.sql("update verhoorplan set einde = 'ZAAK_GESLOTEN', beeindigd_op = ?"
                        + " where gezin = ? and einde is null returning id")
                .param(utc(nu))
                .param(gezin.waarde())
                .query(UUID.class)
                .list();
    }

    /// The child died.
    ///
    /// @return which was open
    Optional<UUID> laatVervallen(PersoonId kind, Instant nu) {
        return jdbc.sql("update verhoorplan set einde = '" + KIND_OVERLEDEN
                        + "', beeindigd_op = ? where kind = ? and einde is null returning id")
                .param(utc(nu))
                .param(kind.waarde())
                .query(UUID.class)
                .optional();
    }

    /// @param reden null when it was held
    /// @return whether it was still open
    boolean beeindig(UUID plan, @Nullable String reden, MedewerkerId door, Instant nu) {
        return jdbc.sql("update verhoorplan set einde = ?, reden = ?, beeindigd_door = ?, beeindigd_op = ?"
                                + " where id = ? and einde is null")
                        .param(reden == null ? "GEHOUDEN" : "AFGEZEGD")
                        .param(reden == null ? null : reden.strip())
                        .param(door.waarde())
                        .param(utc(nu))
                        .param(plan)
                        .update()
                > 0;
    }

    private static Planrij rij(ResultSet rij, int nummer) throws SQLException {
        var beeld = new Verhoorbeeld.Plan(
                requireNonNull(rij.getObject("gepland_op", OffsetDateTime.class))
                        .toInstant(),
                List.of((String[]) rij.getArray("namen").getArray()),
                rij.getString("door"));
        var einde = rij.getString("einde");
        return new Planrij(
                rij.getObject("id", UUID.class),
                Arrays.stream((UUID[]) rij.getArray("verhoorders").getArray())
                        .map(MedewerkerId::new)
                        .toList(),
                beeld,
                einde == null,
                einde == null || einde.equals("GEHOUDEN") ? null : afgezegd(beeld, rij));
    }

    private static Verhoorbeeld.Afgezegd afgezegd(Verhoorbeeld.Plan plan, ResultSet rij) throws SQLException {
        return new Verhoorbeeld.Afgezegd(
                plan,
                requireNonNull(rij.getObject("beeindigd_op", OffsetDateTime.class))
                        .toInstant(),
                rij.getString("beeindigd_door"),
                rij.getString("reden"),
                KIND_OVERLEDEN.equals(rij.getString("einde")));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /// @param afgezegd null while it is open and when it was held
    record Planrij(
            UUID id,
            List<MedewerkerId> verhoorders,
            Verhoorbeeld.Plan beeld,
            boolean isOpen,
            Verhoorbeeld.@Nullable Afgezegd afgezegd) {}
}
