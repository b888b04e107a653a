package nl.eenplan.backend.bewaring;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Post;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Stand;
import nl.eenplan.backend.bewaring.VernietigingService.Voorstel;
import nl.eenplan.backend.bewaring.VernietigingService.Waarom;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of proposals. A proposal says who and when; its rows say which gezin and what became of it.
@Component
class Voorstellen {

    private static final int MEESTE = 100;

    private static final String ALLE = """
            select v.*, p.naam as voorsteller, a.naam as goedkeurder,
                   not exists (select 1 from vernietigingsregel r where r.voorstel = v.id
                                  and r.uitgevoerd_op is null and r.vervallen_op is null) as klaar
              from vernietigingsvoorstel v
              join medewerker p on p.id = v.voorgesteld_door
              left join medewerker a on a.id = v.goedgekeurd_door
             order by v.voorgesteld_op desc, v.id desc limit
            """;

    private static final String OPEN = " and r.uitgevoerd_op is null and r.vervallen_op is null";

    private final JdbcClient jdbc;
    private final Clock klok;

    Voorstellen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// @param verzoek null: because terms have passed
    UUID maak(MedewerkerId wie, @Nullable UUID verzoek) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into vernietigingsvoorstel (id, grond, verzoek, voorgesteld_door, voorgesteld_op)
                        values (:id, :grond, :verzoek, :wie, :nu)
                        """)
                .param("id", id)
                .param("grond", verzoek == null ? "TERMIJN" : "VERZOEK")
                .param("verzoek", verzoek)
                .param("wie", wie.waarde())
                .param("nu", nu())
                .update();
        return id;
    }

    /// Whether it was added: no gezin stands in two open proposals.
    boolean voegToe(UUID voorstel, Keuze keuze, String nummer) {
        return jdbc.sql("""
                        insert into vernietigingsregel (id, voorstel, gezin, nummer, soort)
                        values (:id, :voorstel, :gezin, :nummer, :soort) on conflict do nothing
                        """)
                        .param("id", UuidCreator.getTimeOrderedEpoch())
                        .param("voorstel", voorstel)
                        .param("gezin", keuze.gezin().waarde())
                        .param("nummer", nummer)
                        .param("soort", keuze.soort().name())
                        .update()
                == 1;
    }

    boolean isOpen(GezinId gezin) {
        return jdbc.sql("select exists (select 1 from vernietigingsregel r"
                        + " where r.gezin = :gezin and r.soort = 'DOSSIER'" + OPEN + ")")
                .param("gezin", gezin.waarde())
                .query(Boolean.class)
                .single();
    }

    List<Voorstel> alle(MedewerkerId lezer) {
        var posten = jdbc
                .sql("select * from vernietigingsregel order by nummer, soort")
                .query((rij, nummer) -> Map.entry(rij.getObject("voorstel", UUID.class), post(rij)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc
                .sql(ALLE + MEESTE)
                .query((rij, nummer) ->
                        voorstel(rij, lezer, posten.getOrDefault(rij.getObject("id", UUID.class), List.of())))
                .list()
                .stream()
                .filter(voorstel -> !voorstel.posten().isEmpty())
                .toList();
    }

    boolean isVan(UUID voorstel, MedewerkerId wie) {
        return jdbc.sql("select exists (select 1 from vernietigingsvoorstel where id = ? and voorgesteld_door = ?)")
                .param(voorstel)
                .param(wie.waarde())
                .query(Boolean.class)
                .single();
    }

    /// Whether it was not approved or withdrawn yet: of two at once only one.
    boolean keurGoed(UUID voorstel, MedewerkerId wie) {
        return jdbc.sql("update vernietigingsvoorstel set goedgekeurd_door = :wie, goedgekeurd_op = :nu"
                                + " where id = :id and goedgekeurd_op is null and ingetrokken_op is null")
                        .param("wie", wie.waarde())
                        .param("nu", nu())
                        .param("id", voorstel)
                        .update()
                == 1;
    }

    /// Whether there was something left to withdraw.
    boolean trekIn(UUID voorstel, MedewerkerId wie) {
        var open = jdbc.sql("update vernietigingsregel r set vervallen_op = :nu, waarom = 'INGETROKKEN'"
                        + " where r.voorstel = :id" + OPEN)
                .param("nu", nu())
                .param("id", voorstel)
                .update();
        return open > 0
                && jdbc.sql("update vernietigingsvoorstel set ingetrokken_door = :wie, ingetrokken_op = :nu"
                                        + " where id = :id and ingetrokken_op is null")
                                .param("wie", wie.waarde())
                                .param("nu", nu())
                                .param("id", voorstel)
                                .update()
                        == 1;
    }

    /// The gezinnen of a proposal, as long as they are there.
    List<GezinId> gezinnen(UUID voorstel) {
        return jdbc
                .sql("select r.gezin from vernietigingsregel r where r.voorstel = :id")
                .param("id", voorstel)
                .query(UUID.class)
                .list()
                .stream()
                .map(GezinId::new)
                .toList();
    }

    /// What was approved and not carried out.
    List<Open> goedgekeurd() {
        return goedgekeurd(Optional.empty());
    }

    List<Open> goedgekeurd(Optional<UUID> voorstel) {
        return jdbc.sql("select r.id, r.gezin, r.soort from vernietigingsregel r"
                        + " join vernietigingsvoorstel v on v.id = r.voorstel"
                        + " where v.goedgekeurd_op is not null and v.ingetrokken_op is null" + OPEN
                        + " and (cast(:voorstel as uuid) is null or v.id = cast(:voorstel as uuid)) order by r.id")
                .param("voorstel", voorstel.map(UUID::toString).orElse(null))
                .query((rij, nummer) -> new Open(
                        rij.getObject("id", UUID.class),
                        new GezinId(rij.getObject("gezin", UUID.class)),
                        Soort.valueOf(rij.getString("soort"))))
                .list();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    private static Post post(ResultSet rij) throws SQLException {
        var waarom = rij.getString("waarom");
        return new Post(
                rij.getString("nummer"),
                Soort.valueOf(rij.getString("soort")),
                rij.getObject("uitgevoerd_op") != null,
                waarom == null ? null : Waarom.valueOf(waarom));
    }

    private static Voorstel voorstel(ResultSet rij, MedewerkerId lezer, List<Post> posten) throws SQLException {
        var goedgekeurd = moment(rij, "goedgekeurd_op");
        var stand = moment(rij, "ingetrokken_op") != null
                ? Stand.INGETROKKEN
                : goedgekeurd == null
                        ? Stand.VOORGESTELD
                        : rij.getBoolean("klaar") ? Stand.UITGEVOERD : Stand.GOEDGEKEURD;
        return new Voorstel(
                rij.getObject("id", UUID.class),
                stand,
                rij.getString("grond").equals("VERZOEK"),
                rij.getString("voorsteller"),
                rij.getObject("voorgesteld_op", OffsetDateTime.class).toInstant(),
                rij.getString("goedkeurder"),
                goedgekeurd,
                lezer.waarde().equals(rij.getObject("voorgesteld_door", UUID.class)),
                posten);
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var tijd = rij.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    record Open(UUID regel, GezinId gezin, Soort soort) {}
}
