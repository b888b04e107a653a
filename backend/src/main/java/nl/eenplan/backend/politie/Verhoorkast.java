package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.politie.Verhoorbeeld.Verhoor;
import nl.eenplan.backend.politie.Verhoorbeeld.Verhoorstand;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps `studioverhoor` and `verhooraanvraag`; the database itself refuses a second interview without an agreement.
@Repository
class Verhoorkast {

    private final JdbcClient jdbc;

    Verhoorkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How often the child was interviewed, in whatever gezin.
    ///
    /// @param vast whether nobody else may record one until the end of the transaction
    int verhoren(PersoonId kind, boolean vast) {
        return jdbc.sql("select verhoren_overal(?, ?)")
                .param(kind.waarde())
                .param(vast)
                .query(Integer.class)
                .single();
    }

    void bewaar(
            GezinId gezin,
            PersoonId kind,
            VerhoorGegevens wat,
            @Nullable UUID aanvraag,
            MedewerkerId door,
            Instant nu,
            ZoneId zone) {
        jdbc.sql("""
                        insert into studioverhoor (id, gezin, kind, aanvraag, gehouden_op, verhoorder, opleiding,
                               certificaat_tot, opname, opname_plaats, aanwezig, reden, is_blind, reden_niet_blind,
                               is_volgorde_gevolgd, reden_eerder, vastgelegd_door, vastgelegd_op)
                        values (:id, :gezin, :kind, cast(:aanvraag as uuid), :gehouden, :verhoorder, :opleiding,
                               :certificaat, :opname, :plaats, :aanwezig, :reden, :blind, :nietBlind,
                               :gevolgd, :eerder, :door, :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("aanvraag", aanvraag == null ? null : aanvraag.toString())
                .param("gehouden", requireNonNull(wat.gehoudenOp()).atZone(zone).toOffsetDateTime())
                .param("verhoorder", requireNonNull(wat.verhoorder()).strip())
                .param("opleiding", requireNonNull(wat.opleiding()).strip())
                .param("certificaat", wat.certificaatTot())
                .param("opname", requireNonNull(wat.opname()).strip())
                .param("plaats", requireNonNull(wat.opnamePlaats()).strip())
                .param("aanwezig", requireNonNull(wat.aanwezig()).strip())
                .param("reden", requireNonNull(wat.reden()).strip())
                .param("blind", wat.isBlind())
                .param("nietBlind", Boolean.TRUE.equals(wat.isBlind()) ? null : wat.redenNietBlind())
                .param("gevolgd", wat.isVolgordeGevolgd())
                .param("eerder", Boolean.FALSE.equals(wat.isVolgordeGevolgd()) ? wat.redenEerder() : null)
                .param("door", door.waarde())
                .param("nu", utc(nu))
                .update();
    }

    /// @return whether nobody else had asked already
    boolean vraag(GezinId gezin, PersoonId kind, String motivering, MedewerkerId vrager, Instant nu) {
        return jdbc.sql("""
                        insert into verhooraanvraag (id, gezin, kind, vrager, motivering, gevraagd_op)
                        values (?, ?, ?, ?, ?, ?) on conflict (kind) where besluit is null do nothing
                        """)
                        .param(UuidCreator.getTimeOrderedEpoch())
                        .param(gezin.waarde())
                        .param(kind.waarde())
                        .param(vrager.waarde())
                        .param(motivering.strip())
                        .param(utc(nu))
                        .update()
                > 0;
    }

    void besluit(UUID aanvraag, boolean isAkkoord, String reden, MedewerkerId door, Instant nu) {
        jdbc.sql("update verhooraanvraag set besluit = ?, reden = ?, door = ?, besloten_op = ? where id = ?")
                .param(isAkkoord ? "AKKOORD" : "NIET_AKKOORD")
                .param(reden.strip())
                .param(door.waarde())
                .param(utc(nu))
                .param(aanvraag)
                .update();
    }

    Optional<Aanvraagrij> laatste(PersoonId kind) {
        return jdbc.sql("""
                        select a.*, v.naam as vrager_naam, d.naam as door_naam,
                               exists (select 1 from studioverhoor s where s.aanvraag = a.id) as gebruikt
                          from verhooraanvraag a join medewerker v on v.id = a.vrager
                          left join medewerker d on d.id = a.door
                         where a.kind = ? order by a.gevraagd_op desc, a.id desc limit 1
                        """).param(kind.waarde()).query(Verhoorkast::aanvraag).optional();
    }

    List<Verhoor> vanKind(PersoonId kind) {
        return jdbc.sql("""
                        select s.*, m.naam as door_naam from studioverhoor s join medewerker m on m.id = s.vastgelegd_door
                         where s.kind = ? order by s.gehouden_op, s.id
                        """).param(kind.waarde()).query(Verhoorkast::verhoor).list();
    }

    private static Aanvraagrij aanvraag(ResultSet rij, int nummer) throws SQLException {
        String besluit = rij.getString("besluit");
        Verhoorstand stand = besluit == null
                ? Verhoorstand.GEVRAAGD
                : rij.getBoolean("gebruikt") ? Verhoorstand.GEBRUIKT : Verhoorstand.valueOf(besluit);
        return new Aanvraagrij(
                rij.getObject("id", UUID.class),
                new MedewerkerId(rij.getObject("vrager", UUID.class)),
                new Verhoorbeeld.Aanvraag(
                        stand,
                        rij.getString("vrager_naam"),
                        rij.getString("motivering"),
                        requireNonNull(moment(rij, "gevraagd_op")),
                        rij.getString("door_naam"),
                        rij.getString("reden"),
                        moment(rij, "besloten_op")));
    }

    private static Verhoor verhoor(ResultSet rij, int nummer) throws SQLException {
        return new Verhoor(
                requireNonNull(moment(rij, "gehouden_op")),
                rij.getString("verhoorder"),
                rij.getString("opleiding"),
                rij.getObject("certificaat_tot", LocalDate.class),
                rij.getString("opname"),
                rij.getString("opname_plaats"),
                rij.getString("aanwezig"),
                rij.getString("reden"),
                rij.getBoolean("is_blind"),
                rij.getString("reden_niet_blind"),
                rij.getString("reden_eerder"),
                rij.getObject("aanvraag") != null,
                rij.getString("door_naam"),
                requireNonNull(moment(rij, "vastgelegd_op")));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var tijd = rij.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    record Aanvraagrij(UUID id, MedewerkerId vrager, Verhoorbeeld.Aanvraag beeld) {}
}
