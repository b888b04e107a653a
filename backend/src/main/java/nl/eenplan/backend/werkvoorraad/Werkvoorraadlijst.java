package nl.eenplan.backend.werkvoorraad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Taakdeel;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Opening;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the task list: one short index range per tray, so that a page costs the same however many tasks are open.
@Repository
class Werkvoorraadlijst {

    private static final String RIJ =
            """
            select w.*, coalesce(g.nummer, '') as nummer, m.naam as behandelaarnaam, a.naam as afgerondnaam,
                   case when w.status <> 'OPEN' then v.naam
                        when
            """ + Taakrecht.WAARGENOMEN + """
                        then m.naam end as waargenomennaam,
                   case when
            """ + Betrokkenheden.ZICHTBAAR + """
                   then g.naam end as gezinsnaam,
                   case when
            """ + Betrokkenheden.LEESBAAR + """
                   then k.naam end as kindnaam
              from blad w
              left join gezin g on g.id = w.gezin
              cross join (values ('GEZIN')) d(compartiment)
              left join gezinslid k on k.id = w.kind
              left join medewerker m on m.id = w.behandelaar
              left join medewerker a on a.id = w.afgerond_door
              left join medewerker v on v.id = w.afgerond_namens
            """;

    private static final String RIJ_MET_CONCEPT = RIJ.replace("from blad w", ", c.json, c.bewaard_op from blad w")
            + " left join concept c on c.taak = w.taak and c.medewerker = :medewerker";

    /// As [#RIJ], of tasks that another may have: some tell by their name what happened to the child.
    private static final String RIJ_VAN_ANDER =
            RIJ.replace("from blad w", """
                   , w.bak <> all(:bakken) and w.behandelaar is distinct from :medewerker
                     and w.afgerond_door is distinct from :medewerker and w.soort = any(:verraadt)
                     and not exists (select 1 from unnest(:verraadt, :opent) d(soort, compartiment)
                                      where d.soort = w.soort and
            """ + Betrokkenheden.LEESBAAR + ") as afgeschermd from blad w");

    private static final String DRINGENDST = " order by w.termijn nulls last, w.taak";
    private static final String LAATST_AFGEROND = " order by w.afgerond_op desc, w.taak";

    private static final String NIET_BESLOTEN = niet(Taakdeel.besloten());

    /// Whoever waits for others may know that an emergency access is judged.
    private static final String NIET_VAN_ENKELEN = niet(EnumSet.complementOf(EnumSet.of(Taaksoort.NOODTOETS)).stream()
            .filter(Taakdeel.besloten()::contains)
            .toList());

    private static final String VOOR_MIJ = " and t.niet_voor is distinct from :medewerker";

    /// What lies in a tray of his and may not be done by him, taken off the number of that tray.
    private static final String NIET_VOOR_MIJ = " - (select count(*) from werkvoorraad where niet_voor = :medewerker"
            + " and status = 'OPEN' and bak = any(:bakken))";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Betrokkenheden betrokkenheden;

    Werkvoorraadlijst(JdbcClient jdbc, Clock klok, Betrokkenheden betrokkenheden) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.betrokkenheden = betrokkenheden;
    }

    private static String niet(Collection<Taaksoort> soorten) {
        return soorten.stream()
                .map(Taaksoort::sleutel)
                .sorted()
                .collect(Collectors.joining("', '", " and soort not in ('", "')"));
    }

    List<Taakregel> blad(Gebruiker wie, Filter filter, int vanaf, int aantal) {
        var volgorde = filter.wie() == Filter.Wie.DOOR_MIJ_AFGEROND ? LAATST_AFGEROND : DRINGENDST;
        var tak = volgorde.replace("w.", "t.") + " limit :tot";
        var sql = "with blad as (select w.* from " + bereik(filter, tak) + " w" + volgorde
                + " offset :vanaf limit :aantal) " + RIJ + volgorde;
        return jdbc.sql(sql)
                .params(parameters(wie, filter))
                .param("vanaf", vanaf)
                .param("aantal", aantal)
                .param("tot", vanaf + aantal)
                .query((rij, nummer) -> regel(rij, wie))
                .list();
    }

    long aantal(Gebruiker wie, Filter filter) {
        var perBak = filter.wie() == Filter.Wie.VOOR_MIJ || filter.wie() == Filter.Wie.VAN_MIJ;
        var sql = perBak
                        && !filter.teLaat()
                        && !filter.dezeWeek()
                        && filter.soorten().isEmpty()
                ? "select coalesce(sum(delta), 0)" + NIET_VOOR_MIJ
                        + (filter.wie() == Filter.Wie.VOOR_MIJ
                                ? " + (select count(*) from " + waargenomen("") + " w)"
                                : "")
                        + " from werkvoorraad_telling where bak = any(:bakken)"
                : "select count(*) from " + bereik(filter, "") + " w";
        return jdbc.sql(sql).params(parameters(wie, filter)).query(Long.class).single();
    }

    Optional<Opening> vind(Gebruiker wie, TaakId taak) {
        return jdbc.sql("""
                        with blad as (select w.* from werkvoorraad w where taak = :taak
                                         and (bak = any(:bakken) or afgerond_door = :medewerker
                                              or (organisatie = :organisatie and rol = any(:rollen)) or
                        """ + Taakrecht.WAARGENOMEN + "))" + RIJ_MET_CONCEPT)
                .params(parameters(wie, Filter.voorMij()))
                .param("taak", taak.waarde())
                .query((rij, nummer) -> new Opening(regel(rij, wie), Conceptenkast.concept(rij)))
                .optional();
    }

    List<Taakregel> vanGezin(Gebruiker wie, GezinId gezin) {
        return jdbc.sql("with blad as (select w.* from werkvoorraad w where gezin = :gezin and status <> 'VERVALLEN'"
                        + NIET_BESLOTEN + " and (w.behandelaar = :medewerker or not "
                        + Betrokkenheden.BLIND.replace("g.id", "w.gezin") + ")) "
                        + RIJ_VAN_ANDER + " order by w.sinds desc, w.taak desc")
                .params(parameters(wie, Filter.voorMij()))
                .param("verraadt", verraadt(paar -> paar.getKey().sleutel()))
                .param("opent", verraadt(paar -> paar.getValue().name()))
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> regel(rij, wie, rij.getBoolean("afgeschermd")))
                .list();
    }

    List<Taakregel> bijAnderen(Gebruiker wie, int aantal) {
        return jdbc.sql("""
                        with mijn as (select distinct m.gezin from betrokkenheid m
                                       where medewerker = :medewerker and van <= :nu and (tot is null or tot > :nu)
                                         and noodtoegang is null and not
                        """ + Betrokkenheden.BLIND.replace("g.id", "m.gezin") + """
                             ),
                             blad as (select w.* from mijn join werkvoorraad w on w.gezin = mijn.gezin
                                       where w.status = 'OPEN' and (w.bak <> all(:bakken) or w.niet_voor = :medewerker)
                        """ + NIET_VAN_ENKELEN + """
                                       order by w.termijn nulls last, w.taak limit :aantal)
                        """
                        + RIJ_VAN_ANDER + DRINGENDST)
                .params(parameters(wie, Filter.voorMij()))
                .param("verraadt", verraadt(paar -> paar.getKey().sleutel()))
                .param("opent", verraadt(paar -> paar.getValue().name()))
                .param("aantal", aantal)
                .query((rij, nummer) -> regel(rij, wie, rij.getBoolean("afgeschermd")))
                .list();
    }

    /// Each task whose name tells something, with each part that opens it.
    private static String[] verraadt(Function<Map.Entry<Taaksoort, Compartiment>, String> kant) {
        return Arrays.stream(Taaksoort.values())
                .flatMap(soort -> Taakdeel.verraadt(soort).stream().sorted().map(deel -> Map.entry(soort, deel)))
                .map(kant)
                .toArray(String[]::new);
    }

    private static String bereik(Filter filter, String tak) {
        return switch (filter.wie()) {
            case VOOR_MIJ ->
                "(select l.* from " + eigenBakken(filter, tak) + " l union all select l.* from "
                        + waargenomen(voorwaarden(filter) + tak) + " l)";
            case VAN_MIJ -> eigenBakken(filter, tak);
            case MIJN_TEAM ->
                "unnest(:rollen) as mijn(rol) cross join lateral (select * from werkvoorraad t"
                        + " where t.organisatie = :organisatie and t.rol = mijn.rol and t.status = 'OPEN'" + VOOR_MIJ
                        + voorwaarden(filter) + tak + ")";
            case DOOR_MIJ_AFGEROND ->
                "(select * from werkvoorraad t where t.afgerond_door = :medewerker and t.status = 'AFGEROND'"
                        + voorwaarden(filter) + tak + ")";
        };
    }

    private static String eigenBakken(Filter filter, String tak) {
        return "unnest(:bakken) as bak(sleutel) cross join lateral (select * from werkvoorraad t"
                + " where t.bak = bak.sleutel and t.status = 'OPEN'" + VOOR_MIJ + voorwaarden(filter) + tak + ")";
    }

    /// One index range per person for whom the user stands in; no row when there is none.
    private static String waargenomen(String erbij) {
        return "(select distinct namens from betrokkenheid where medewerker = :medewerker and namens is not null"
                + " and van <= :nu and tot > :nu) voor cross join lateral (select t.* from werkvoorraad t"
                + " where t.bak = 'm:' || voor.namens and t.status = 'OPEN' and "
                + Taakrecht.WAARGENOMEN.replace("w.", "t.") + erbij + ")";
    }

    private static String voorwaarden(Filter filter) {
        var sql = new StringBuilder();
        if (filter.teLaat()) {
            sql.append(" and t.termijn < :nu");
        }
        if (filter.dezeWeek()) {
            sql.append(" and t.termijn < :eindeWeek");
        }
        if (!filter.soorten().isEmpty()) {
            sql.append(" and t.soort = any(:soorten)");
        }
        return sql.toString();
    }

    private Map<String, Object> parameters(Gebruiker wie, Filter filter) {
        var alle = new HashMap<>(betrokkenheden.parameters());
        var vanMij = filter.wie() == Filter.Wie.VAN_MIJ;
        alle.put("bakken", vanMij ? new String[] {Bakken.van(wie.id())} : Bakken.van(wie));
        alle.put("soorten", filter.soorten().stream().map(Taaksoort::sleutel).toArray(String[]::new));
        alle.put(
                "eindeWeek",
                LocalDate.now(klok)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay(klok.getZone())
                        .toOffsetDateTime());
        return alle;
    }

    private static Taakregel regel(ResultSet rij, Gebruiker wie) throws SQLException {
        return regel(rij, wie, false);
    }

    private static Taakregel regel(ResultSet rij, Gebruiker wie, boolean afgeschermd) throws SQLException {
        var taak = Taakrij.van(rij, 0);
        return new Taakregel(
                taak.taak(),
                taak.gezin(),
                rij.getString("nummer"),
                rij.getString("gezinsnaam"),
                taak.kind(),
                rij.getString("kindnaam"),
                taak.soort(),
                afgeschermd,
                taak.rol(),
                rij.getString("behandelaarnaam"),
                taak.isOpen() && taak.isVan(wie),
                rij.getObject("sinds", OffsetDateTime.class).toInstant(),
                moment(rij, "termijn"),
                taak.afgerondOp(),
                rij.getString("afgerondnaam"),
                rij.getString("waargenomennaam"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var waarde = rij.getObject(kolom, OffsetDateTime.class);
        return waarde == null ? null : waarde.toInstant();
    }
}
