package nl.eenplan.backend.gezin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.GezinService.Gezinsregel;
import nl.eenplan.backend.gezin.Gezinskop.Veiligheidsscore;
import nl.eenplan.backend.gezin.ZoekService.Treffer;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The queries over families; each carries the access predicate itself.
@Component
class Gezinslijst {

    private static final String GEVONDEN = """
            (g.nummer ilike :deel or zoekvorm(g.naam) like zoekvorm(:deel)
             or word_similarity(zoekvorm(:tekst), zoekvorm(g.naam)) >= 0.5
             or exists (select 1 from gezinslid l where l.gezin = g.id
                           and (l.bsn = :tekst or zoekvorm(l.naam) like zoekvorm(:deel)
                                or word_similarity(zoekvorm(:tekst), zoekvorm(l.naam)) >= 0.5)))
            """;

    private static final String GEFILTERD = " from gezin g where " + Betrokkenheden.ZICHTBAAR + """
               and case when cardinality(:fasen) = 0 then g.fase <> 'AFGESLOTEN' else g.fase = any(:fasen) end
               and (:tekst = '' or
            """ + GEVONDEN + ")";

    private final JdbcClient jdbc;
    private final Betrokkenheden betrokkenheden;

    Gezinslijst(JdbcClient jdbc, Betrokkenheden betrokkenheden) {
        this.jdbc = jdbc;
        this.betrokkenheden = betrokkenheden;
    }

    List<Gezinsregel> regels(Gezinsfilter filter, int vanaf, int aantal) {
        return jdbc.sql("select g.id, g.nummer, g.naam, g.fase,"
                        + " (select coalesce(array_agg(split_part(k.naam, ' ', 1)"
                        + "         order by k.geboortedatum nulls last, k.verwacht_op, k.naam), '{}')"
                        + "    from gezinslid k where k.gezin = g.id and k.rol = 'KIND') as kinderen,"
                        + " (select d.score from (select v.*, 'VEILIGHEID' as compartiment from veiligheidsscore v"
                        + "     where v.gezin = g.id) d where " + Betrokkenheden.LEESBAAR
                        + "   order by d.op desc, d.id desc limit 1) as veiligheid,"
                        + " coalesce((select max(d.op) from gebeurtenis d where d.gezin = g.id and "
                        + Betrokkenheden.LEESBAAR + "), g.aangemaakt_op) as gewijzigd_op"
                        + GEFILTERD + " order by gewijzigd_op desc, g.nummer desc offset :vanaf limit :aantal")
                .params(parameters(filter.tekst()))
                .param("fasen", fasen(filter))
                .param("vanaf", vanaf)
                .param("aantal", aantal)
                .query(Gezinslijst::regel)
                .list();
    }

    long aantal(Gezinsfilter filter) {
        return jdbc.sql("select count(*)" + GEFILTERD)
                .params(parameters(filter.tekst()))
                .param("fasen", fasen(filter))
                .query(Long.class)
                .single();
    }

    /// The same families by the same words, with what was hit.
    List<Treffer> treffers(String tekst, int hoogstens) {
        return jdbc.sql("select g.id, g.nummer, g.naam, g.fase,"
                        + " (select string_agg(l.naam || ' (' || lower(l.rol) || ')', ', ' order by l.naam)"
                        + "    from gezinslid l where l.gezin = g.id and (l.bsn = :tekst"
                        + "      or zoekvorm(l.naam) like zoekvorm(:deel)"
                        + "      or word_similarity(zoekvorm(:tekst), zoekvorm(l.naam)) >= 0.5)) as leden"
                        + " from gezin g where " + Betrokkenheden.ZICHTBAAR + " and " + GEVONDEN
                        + " order by (g.nummer ilike :deel) desc, word_similarity(zoekvorm(:tekst), zoekvorm(g.naam))"
                        + " desc, g.nummer desc limit :hoogstens")
                .params(parameters(tekst))
                .param("hoogstens", hoogstens)
                .query((rij, nummer) -> new Treffer(
                        new GezinId(rij.getObject("id", UUID.class)),
                        rij.getString("nummer"),
                        rij.getString("naam"),
                        Treffer.Soort.GEZIN,
                        uitleg(rij),
                        null))
                .list();
    }

    /// Oldest first.
    List<Veiligheidsscore> veiligheid(GezinId gezin) {
        return jdbc.sql("select score, op from veiligheidsscore where gezin = :gezin order by op, id")
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> new Veiligheidsscore(
                        rij.getInt("score"),
                        rij.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Map<String, Object> parameters(String tekst) {
        Map<String, Object> parameters = new HashMap<>(betrokkenheden.parameters());
        var schoon = tekst.strip();
        parameters.put("tekst", schoon);
        parameters.put("deel", "%" + schoon.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return parameters;
    }

    private static String[] fasen(Gezinsfilter filter) {
        return filter.fasen().stream().map(Enum::name).toArray(String[]::new);
    }

    private static String uitleg(ResultSet rij) throws SQLException {
        var leden = rij.getString("leden");
        return leden == null ? Fase.valueOf(rij.getString("fase")).label() : leden;
    }

    private static Gezinsregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Gezinsregel(
                new GezinId(rij.getObject("id", UUID.class)),
                rij.getString("nummer"),
                rij.getString("naam"),
                Fase.valueOf(rij.getString("fase")),
                Arrays.asList((String[]) rij.getArray("kinderen").getArray()),
                rij.getObject("veiligheid", Integer.class),
                rij.getObject("gewijzigd_op", OffsetDateTime.class).toInstant());
    }
}
