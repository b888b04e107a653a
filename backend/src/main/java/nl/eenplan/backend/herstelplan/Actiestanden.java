package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.eenplan.backend.herstelplan.Planblok.Actie;
import nl.eenplan.backend.herstelplan.Planblok.Doel;
import nl.eenplan.backend.herstelplan.Planblok.Doelen;
import nl.eenplan.backend.herstelplan.Planblok.Wachtreden;
import nl.eenplan.processes.api.HerstelplanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the actions of a plan stand, apart from what was agreed: progress makes no new version of the plan.
@Component
class Actiestanden {

    private final JdbcClient jdbc;

    Actiestanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void vervang(HerstelplanId plan, Doelen doelen) {
        var acties = doelen.doelen().stream()
                .flatMap(doel -> doel.acties().stream())
                .map(actie -> actie.id().toString())
                .toArray(String[]::new);
        jdbc.sql("delete from herstelplan_actie where plan = :plan and not actie = any(cast(:acties as uuid[]))")
                .param("plan", plan.waarde())
                .param("acties", acties)
                .update();
        doelen.doelen().forEach(doel -> doel.acties().forEach(actie -> bewaar(plan, doel, actie)));
    }

    /// Progress only: what was agreed of the action, its term included, stays as it stands in `doel`.
    void werkBij(HerstelplanId plan, Doel doel, Actie stand) {
        doel.acties().stream()
                .filter(actie -> actie.id().equals(stand.id()))
                .forEach(actie -> bewaar(plan, doel, metStand(actie, Map.of(stand.id(), stand))));
    }

    private void bewaar(HerstelplanId plan, Doel doel, Actie actie) {
        jdbc.sql("""
                        insert into herstelplan_actie
                               (plan, actie, soort, uiterlijk, aangevraagd, gestart, wachtreden, afgerond, resultaat)
                        values (:plan, :actie, :soort, :uiterlijk, :aangevraagd, :gestart, :wachtreden, :afgerond, :resultaat)
                        on conflict (plan, actie) do update
                           set soort = excluded.soort, uiterlijk = excluded.uiterlijk,
                               aangevraagd = excluded.aangevraagd, gestart = excluded.gestart,
                               wachtreden = excluded.wachtreden, afgerond = excluded.afgerond,
                               resultaat = excluded.resultaat
                        """)
                .param("plan", plan.waarde())
                .param("actie", actie.id())
                .param("soort", doel.soort().name())
                .param("uiterlijk", actie.uiterlijk())
                .param("aangevraagd", actie.aangevraagd())
                .param("gestart", actie.gestart())
                .param(
                        "wachtreden",
                        actie.wachtreden() == null ? null : actie.wachtreden().name())
                .param("afgerond", actie.afgerond())
                .param("resultaat", actie.resultaat())
                .update();
    }

    /// The goals with how each action stands now.
    Doelen verrijk(HerstelplanId plan, Doelen kaal) {
        var standen = new HashMap<UUID, Actie>();
        jdbc.sql("select * from herstelplan_actie where plan = :plan")
                .param("plan", plan.waarde())
                .query((rij, nummer) -> new Actie(
                        rij.getObject("actie", UUID.class),
                        "",
                        "",
                        null,
                        "",
                        rij.getObject("aangevraagd", LocalDate.class),
                        rij.getObject("gestart", LocalDate.class),
                        null,
                        rij.getString("wachtreden") == null ? null : Wachtreden.valueOf(rij.getString("wachtreden")),
                        rij.getObject("afgerond", LocalDate.class),
                        rij.getString("resultaat")))
                .list()
                .forEach(stand -> standen.put(stand.id(), stand));
        return elke(kaal, actie -> metStand(actie, standen));
    }

    private static Actie metStand(Actie actie, Map<UUID, Actie> standen) {
        var stand = standen.get(actie.id());
        return stand == null
                ? actie
                : new Actie(
                        actie.id(),
                        actie.tekst(),
                        actie.voorWie(),
                        actie.eigenaar(),
                        actie.uitvoerder(),
                        stand.aangevraagd(),
                        stand.gestart(),
                        actie.uiterlijk(),
                        stand.wachtreden(),
                        stand.afgerond(),
                        stand.resultaat());
    }

    static Doelen zonderStand(Doelen doelen) {
        return elke(
                doelen,
                actie -> new Actie(
                        actie.id(),
                        actie.tekst(),
                        actie.voorWie(),
                        actie.eigenaar(),
                        actie.uitvoerder(),
                        null,
                        null,
                        actie.uiterlijk(),
                        null,
                        null,
                        ""));
    }

    private static Doelen elke(Doelen doelen, UnaryOperator<Actie> bewerking) {
        return new Doelen(doelen.doelen().stream()
                .map(doel -> new Doel(
                        doel.id(),
                        doel.soort(),
                        doel.tekst(),
                        doel.maatstaf(),
                        doel.uiterlijk(),
                        List.copyOf(doel.acties().stream().map(bewerking).toList())))
                .toList());
    }
}
