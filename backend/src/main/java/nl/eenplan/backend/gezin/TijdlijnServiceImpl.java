package nl.eenplan.backend.gezin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the table `gebeurtenis`; the compartments that a reader may not open stay out of the query.
@Service
class TijdlijnServiceImpl implements TijdlijnService {

    private static final int HOOGSTENS = 200;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Dossierpoort poort;
    private final Betrokkenheden betrokkenheden;

    TijdlijnServiceImpl(JdbcClient jdbc, Clock klok, Dossierpoort poort, Betrokkenheden betrokkenheden) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
        this.betrokkenheden = betrokkenheden;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteer(GezinId gezin, @Nullable PersoonId kind, Compartiment compartiment, String soort, String zin) {
        jdbc.sql("insert into gebeurtenis (gezin, kind, op, compartiment, soort, zin, door)"
                        + " values (:gezin, :kind, :op, :compartiment, :soort, :zin, :door)")
                .param("gezin", gezin.waarde())
                .param("kind", kind == null ? null : kind.waarde())
                .param("op", OffsetDateTime.now(klok))
                .param("compartiment", compartiment.name())
                .param("soort", soort)
                .param("zin", zin)
                .param("door", door())
                .update();
    }

    @Override
    @Transactional
    public Tijdlijn tijdlijn(GezinId gezin, Tijdlijnfilter filter, int vanaf, int aantal) {
        poort.lees(gezin, Compartiment.GEZIN, "tijdlijn bekeken");
        var leesbaar = poort.leesbaar(gezin);
        var gebeurtenissen = jdbc.sql("""
                        select d.op, d.compartiment, d.soort, d.zin, d.door,
                               case when (select count(*) from gezinslid v where v.gezin = :gezin and v.vermoeden) > 1
                                    then k.naam end as kind
                          from gebeurtenis d left join gezinslid k on k.id = d.kind
                         where d.gezin = :gezin and d.compartiment = any(:leesbaar)
                           and (cardinality(:soorten) = 0 or d.soort = any(:soorten))
                         order by d.op desc, d.id desc offset :vanaf limit :aantal
                        """)
                .param("gezin", gezin.waarde())
                .param("leesbaar", namen(leesbaar))
                .param("soorten", filter.soorten().toArray(String[]::new))
                .param("vanaf", vanaf)
                .param("aantal", Math.min(aantal, HOOGSTENS))
                .query(TijdlijnServiceImpl::gebeurtenis)
                .list();
        var soorten = jdbc.sql("select distinct soort from gebeurtenis"
                        + " where gezin = :gezin and compartiment = any(:leesbaar) order by soort")
                .param("gezin", gezin.waarde())
                .param("leesbaar", namen(leesbaar))
                .query(String.class)
                .list();
        return new Tijdlijn(gebeurtenissen, soorten);
    }

    @Override
    @Transactional
    public List<Verandering> veranderd(Instant sinds, int aantal) {
        var veranderingen = jdbc.sql("""
                        select g.id as gezin, g.nummer, g.naam, d.op, d.compartiment, d.soort, d.zin, d.door,
                               null::text as kind
                          from gebeurtenis d join gezin g on g.id = d.gezin
                         where d.op >= :sinds and d.door is distinct from :ik and
                        """ + Betrokkenheden.LEESBAAR + " order by d.op desc, d.id desc limit :aantal")
                .params(betrokkenheden.parameters())
                .param("sinds", sinds.atOffset(ZoneOffset.UTC))
                .param("ik", poort.gebruiker().naam())
                .param("aantal", Math.min(aantal, HOOGSTENS))
                .query((rij, nummer) -> new Verandering(
                        new GezinId(rij.getObject("gezin", UUID.class)),
                        rij.getString("nummer"),
                        rij.getString("naam"),
                        gebeurtenis(rij, nummer)))
                .list();
        poort.toonde(veranderingen.stream().map(Verandering::gezin).toList(), "veranderingen bekeken");
        return veranderingen;
    }

    private @Nullable String door() {
        try {
            return poort.gebruiker().naam();
        } catch (GeenToegang niemandAangemeld) {
            return null;
        }
    }

    private static String[] namen(Set<Compartiment> compartimenten) {
        return compartimenten.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Gebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        return new Gebeurtenis(
                rij.getObject("op", OffsetDateTime.class).toInstant(),
                Compartiment.valueOf(rij.getString("compartiment")),
                rij.getString("soort"),
                rij.getString("zin"),
                rij.getString("kind"),
                rij.getString("door"));
    }
}
