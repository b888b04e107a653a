package nl.eenplan.backend.herstelplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The list of plans in one query; who may not read a plan misses its row.
@Service
@Transactional
class Planoverzicht implements Herstelplannen {

    private static final String VRAAG = """
            select p.gezin, g.nummer, g.naam, p.fase, r.regisseur, p.volgend_toezicht, p.evaluatie,
                   (select count(*) from herstelplan_actie a where a.plan = p.id and a.afgerond is null) as open_acties,
                   wacht.aangevraagd as wacht_sinds, wacht.tekst as wacht_op,
                   laat.uiterlijk as laat_sinds, laat.tekst as laat_met,
                   (select s.uitkomst from herstelplan_stap s where s.plan = p.id and s.soort = 'VOORTGANG'
                     order by s.vastgelegd_op desc limit 1) as oordeel,
                   exists (select 1 from herstelplan_controle c where c.plan = p.id and c.naleving = 'NIET'
                     and c.op = (select max(op) from herstelplan_controle where plan = p.id)) as niet_nagekomen
              from herstelplan p
              join gezin g on g.id = p.gezin
             cross join (values ('PLAN')) d (compartiment)
              left join herstelplan_regie r on r.plan = p.id and r.tot is null
              left join lateral (
                   select a.aangevraagd, herstelplan_actietekst(a.plan, a.actie) as tekst from herstelplan_actie a
                    where a.plan = p.id and a.aangevraagd is not null and a.gestart is null and a.afgerond is null
                    order by a.aangevraagd limit 1) wacht on true
              left join lateral (
                   select a.uiterlijk, herstelplan_actietekst(a.plan, a.actie) as tekst from herstelplan_actie a
                    where a.plan = p.id and a.uiterlijk < :vandaag and a.afgerond is null
                    order by a.uiterlijk limit 1) laat on true
             where p.fase not in ('AFGESLOTEN', 'OVERGEDRAGEN', 'VERVALLEN')
               and (not :alleenMijn or r.regisseur = :medewerker)
               and\s""";

    private static final Comparator<Planregel> ERGSTE_EERST = Comparator.comparing(Planregel::gezondheid)
            .thenComparing(Planregel::volgendToezicht, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Planregel::gezinsnummer);

    private final JdbcClient jdbc;
    private final Betrokkenheden betrokkenheden;
    private final Dossierpoort poort;
    private final OrganisatieService organisaties;
    private final Clock klok;

    Planoverzicht(
            JdbcClient jdbc,
            Betrokkenheden betrokkenheden,
            Dossierpoort poort,
            OrganisatieService organisaties,
            Clock klok) {
        this.jdbc = jdbc;
        this.betrokkenheden = betrokkenheden;
        this.poort = poort;
        this.organisaties = organisaties;
        this.klok = klok;
    }

    @Override
    public List<Planregel> lijst(boolean alleenMijn) {
        var vandaag = LocalDate.now(klok);
        var rijen = jdbc.sql(VRAAG + Betrokkenheden.LEESBAAR)
                .params(betrokkenheden.parameters())
                .param("vandaag", vandaag)
                .param("alleenMijn", alleenMijn)
                .query((rij, nummer) -> rij(rij))
                .list();
        var namen = organisaties.namen(
                rijen.stream().map(Rij::regisseur).filter(Objects::nonNull).collect(Collectors.toSet()));
        poort.toonde(rijen.stream().map(Rij::gezin).toList(), "lijst herstelplannen bekeken");
        return rijen.stream()
                .map(rij -> {
                    var gezondheid = Plangezondheid.van(rij.stand(), vandaag);
                    return new Planregel(
                            rij.gezin(),
                            rij.nummer(),
                            rij.naam(),
                            rij.stand().fase(),
                            rij.regisseur() == null ? null : namen.get(rij.regisseur()),
                            gezondheid.woord(),
                            gezondheid.reden(),
                            rij.openActies(),
                            rij.stand().volgendToezicht());
                })
                .sorted(ERGSTE_EERST)
                .toList();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        var regisseur = rij.getObject("regisseur", UUID.class);
        return new Rij(
                new GezinId(rij.getObject("gezin", UUID.class)),
                rij.getString("nummer"),
                rij.getString("naam"),
                regisseur == null ? null : new MedewerkerId(regisseur),
                rij.getInt("open_acties"),
                new Plangezondheid.Stand(
                        Planfase.valueOf(rij.getString("fase")),
                        regisseur != null,
                        rij.getObject("volgend_toezicht", LocalDate.class),
                        rij.getObject("evaluatie", LocalDate.class),
                        rij.getObject("wacht_sinds", LocalDate.class),
                        rij.getString("wacht_op"),
                        rij.getObject("laat_sinds", LocalDate.class),
                        rij.getString("laat_met"),
                        "STAGNATIE".equals(rij.getString("oordeel")),
                        rij.getBoolean("niet_nagekomen")));
    }

    private record Rij(
            GezinId gezin,
            String nummer,
            String naam,
            @Nullable MedewerkerId regisseur,
            int openActies,
            Plangezondheid.Stand stand) {}
}
