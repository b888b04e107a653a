package nl.eenplan.backend.bewaring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Rijp;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Termijn;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What may be destroyed, by number and dates. A file goes as a whole, so the longest of its terms counts; what has a
/// shorter term goes before it.
@Component
class Rijpelijst {

    private static final String RIJP = """
            with rijp as (
                select g.id, g.nummer, 'DOSSIER' as soort,
                       (select max(a.bewaren_tot) from bewaarklok a where a.gezin = g.id) as tot
                  from bewaarklok k join gezin g on g.id = k.gezin
                 where k.categorie = 'VT_DOSSIER' and k.bewaren_tot < :einde and g.fase = 'AFGESLOTEN'
                   and not exists (select 1 from bewaarklok a where a.gezin = g.id and a.bewaren_tot >= :einde)
                union all
                select g.id, g.nummer, k.categorie, k.bewaren_tot
                  from bewaarklok k join gezin g on g.id = k.gezin
                 where k.categorie = 'HUISVERBOD' and k.bewaren_tot < :einde
                   and (g.fase <> 'AFGESLOTEN'
                        or exists (select 1 from bewaarklok a where a.gezin = g.id and a.bewaren_tot >= :einde)))
            """;

    private static final String BLAD = """
            select r.id, r.nummer, r.soort, r.tot, bewaarplicht_loopt(r.id) as vast,
                   exists (select 1 from vernietigingsregel v
                            where v.gezin = r.id and v.soort = r.soort
                              and v.uitgevoerd_op is null and v.vervallen_op is null) as voorgesteld
              from rijp r order by r.tot, r.nummer, r.soort offset :vanaf limit :aantal
            """;

    private static final String TERMIJNEN = """
            select k.gezin, k.categorie, k.laatste_wijziging, k.bewaren_tot, t.id, t.bron
              from bewaarklok k join bewaartermijn t on t.id = k.termijn
             where k.gezin = any(cast(:gezinnen as uuid[])) order by k.categorie
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Rijpelijst(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    List<Rijp> blad(int vanaf, int aantal) {
        var rijen = jdbc.sql(RIJP + BLAD)
                .param("einde", einde())
                .param("vanaf", vanaf)
                .param("aantal", aantal)
                .query((rij, nummer) -> rijp(rij, vandaag()))
                .list();
        var termijnen = termijnen(
                rijen.stream().map(rijp -> rijp.gezin().toString()).distinct().toArray(String[]::new));
        return rijen.stream()
                .map(rijp -> met(rijp, termijnen.getOrDefault(rijp.gezin(), List.of())))
                .toList();
    }

    long aantal() {
        return jdbc.sql(RIJP + "select count(*) from rijp")
                .param("einde", einde())
                .query(Long.class)
                .single();
    }

    /// Of these the ones that may be proposed now, with their numbers.
    Map<Keuze, String> nuRijp(List<Keuze> keuzes) {
        var gevraagd = List.copyOf(keuzes);
        return jdbc
                .sql(RIJP + """
                        select r.id, r.nummer, r.soort from rijp r
                         where r.id = any(cast(:gezinnen as uuid[])) and r.tot < :vandaag and not bewaarplicht_loopt(r.id)
                           and not exists (select 1 from vernietigingsregel v
                                            where v.gezin = r.id and v.soort = r.soort
                                              and v.uitgevoerd_op is null and v.vervallen_op is null)
                        """)
                .param("einde", einde())
                .param("vandaag", vandaag())
                .param(
                        "gezinnen",
                        gevraagd.stream().map(keuze -> keuze.gezin().toString()).toArray(String[]::new))
                .query((rij, nummer) -> Map.entry(
                        new Keuze(new GezinId(rij.getObject("id", UUID.class)), Soort.valueOf(rij.getString("soort"))),
                        rij.getString("nummer")))
                .list()
                .stream()
                .filter(een -> gevraagd.contains(een.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<GezinId, List<Termijn>> termijnen(String[] gezinnen) {
        return jdbc
                .sql(TERMIJNEN)
                .param("gezinnen", gezinnen)
                .query((rij, nummer) -> Map.entry(
                        new GezinId(rij.getObject("gezin", UUID.class)),
                        new Termijn(
                                Bewaarcategorie.valueOf(rij.getString("categorie")),
                                rij.getObject("laatste_wijziging", LocalDate.class),
                                rij.getObject("bewaren_tot", LocalDate.class),
                                rij.getInt("id"),
                                rij.getString("bron"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Rijp met(Rijp rijp, List<Termijn> termijnen) {
        return new Rijp(
                rijp.gezin(),
                rijp.nummer(),
                rijp.soort(),
                rijp.bewarenTot(),
                rijp.isRijp(),
                rijp.isVastgehouden(),
                rijp.isVoorgesteld(),
                termijnen.stream()
                        .filter(termijn ->
                                rijp.soort() == Soort.DOSSIER || termijn.categorie() == Bewaarcategorie.HUISVERBOD)
                        .toList());
    }

    private static Rijp rijp(ResultSet rij, LocalDate vandaag) throws SQLException {
        var tot = rij.getObject("tot", LocalDate.class);
        return new Rijp(
                new GezinId(rij.getObject("id", UUID.class)),
                rij.getString("nummer"),
                Soort.valueOf(rij.getString("soort")),
                tot,
                tot.isBefore(vandaag),
                rij.getBoolean("vast"),
                rij.getBoolean("voorgesteld"),
                List.of());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private LocalDate einde() {
        return vandaag().plusMonths(1).withDayOfMonth(1);
    }
}
