package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.backend.herstelplan.Planbeeld.Controle;
import nl.eenplan.backend.herstelplan.Planbeeld.Handtekening;
import nl.eenplan.backend.herstelplan.Planbeeld.Naleving;
import nl.eenplan.backend.herstelplan.Planblok.Afspraak;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is only ever added to a plan: statements, signatures, checks and the steps on its way.
@Component
class Plandossier {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock klok;

    Plandossier(JdbcClient jdbc, JsonMapper json, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.klok = klok;
    }

    void noteerReactie(HerstelplanId plan, Wederhoorgegevens.Reactie reactie) {
        jdbc.sql("""
                        insert into herstelplan_reactie (plan, persoon, op, heeft_gereageerd, tekst, correctie,
                                                         is_verwerkt, reden_niet, vastgelegd_op)
                        values (:plan, :persoon, :op, :heeft, :tekst, :correctie, :verwerkt, :reden, :nu)
                        """)
                .param("plan", plan.waarde())
                .param(
                        "persoon",
                        reactie.persoon() == null ? null : reactie.persoon().waarde())
                .param("op", reactie.op())
                .param("heeft", reactie.heeftGereageerd())
                .param("tekst", reactie.tekst())
                .param("correctie", reactie.correctie())
                .param("verwerkt", reactie.isVerwerkt())
                .param("reden", reactie.redenNiet())
                .param("nu", nu())
                .update();
    }

    List<Opgeslagenreactie> reacties(HerstelplanId plan) {
        return jdbc.sql("""
                        select persoon, op, tekst, correctie, is_verwerkt, reden_niet, heeft_gereageerd
                          from herstelplan_reactie where plan = :plan order by id
                        """)
                .param("plan", plan.waarde())
                .query((rij, nummer) -> new Opgeslagenreactie(
                        new PersoonId(rij.getObject("persoon", UUID.class)),
                        rij.getObject("op", LocalDate.class),
                        rij.getBoolean("heeft_gereageerd") ? rij.getString("tekst") : "Heeft niet gereageerd.",
                        rij.getString("correctie"),
                        rij.getBoolean("is_verwerkt"),
                        rij.getString("reden_niet")))
                .list();
    }

    void teken(HerstelplanId plan, int versienummer, Vaststelgegevens.Handtekening handtekening) {
        jdbc.sql("""
                        insert into herstelplan_handtekening (plan, versienummer, naam, hoedanigheid, op, is_akkoord)
                        values (:plan, :nummer, :naam, :hoedanigheid, :op, :akkoord)
                        """)
                .param("plan", plan.waarde())
                .param("nummer", versienummer)
                .param("naam", handtekening.naam())
                .param("hoedanigheid", handtekening.hoedanigheid())
                .param("op", handtekening.op())
                .param("akkoord", handtekening.isAkkoord())
                .update();
    }

    List<Handtekening> handtekeningen(HerstelplanId plan) {
        return jdbc.sql("""
                        select naam, hoedanigheid, op, is_akkoord from herstelplan_handtekening
                         where plan = :plan order by versienummer desc, id
                        """)
                .param("plan", plan.waarde())
                .query((rij, nummer) -> new Handtekening(
                        rij.getString("naam"),
                        rij.getString("hoedanigheid"),
                        rij.getObject("op", LocalDate.class),
                        rij.getBoolean("is_akkoord")))
                .list();
    }

    void controleer(
            HerstelplanId plan,
            Afspraak afspraak,
            LocalDate op,
            Naleving naleving,
            Toezichtgegevens.Controle controle,
            MedewerkerId door) {
        jdbc.sql("""
                        insert into herstelplan_controle
                               (plan, afspraak, omschrijving, op, naleving, bewijs, gevolg, vastgelegd_op, door)
                        values (:plan, :afspraak, :omschrijving, :op, :naleving, :bewijs, :gevolg, :nu, :door)
                        """)
                .param("plan", plan.waarde())
                .param("afspraak", afspraak.id())
                .param("omschrijving", afspraak.tekst())
                .param("op", op)
                .param("naleving", naleving.name())
                .param("bewijs", controle.bewijs())
                .param("gevolg", controle.gevolg())
                .param("nu", nu())
                .param("door", door.waarde())
                .update();
    }

    List<Controle> controles(HerstelplanId plan) {
        return jdbc.sql("""
                        select omschrijving, op, naleving, bewijs, gevolg from herstelplan_controle
                         where plan = :plan order by op desc, id desc
                        """)
                .param("plan", plan.waarde())
                .query((rij, nummer) -> new Controle(
                        rij.getString("omschrijving"),
                        rij.getObject("op", LocalDate.class),
                        Naleving.valueOf(rij.getString("naleving")),
                        rij.getString("bewijs"),
                        rij.getString("gevolg")))
                .list();
    }

    /// The day of the last check of each agreement that was checked.
    Map<UUID, LocalDate> laatsteControles(HerstelplanId plan) {
        var uit = new HashMap<UUID, LocalDate>();
        jdbc.sql("select afspraak, max(op) as op from herstelplan_controle where plan = :plan group by afspraak")
                .param("plan", plan.waarde())
                .query((rij, nummer) ->
                        Map.entry(rij.getObject("afspraak", UUID.class), rij.getObject("op", LocalDate.class)))
                .list()
                .forEach(laatste -> uit.put(laatste.getKey(), laatste.getValue()));
        return uit;
    }

    void noteerStap(
            HerstelplanId plan,
            Stapsoort soort,
            LocalDate op,
            String uitkomst,
            @Nullable Integer veiligheidscijfer,
            Object gegevens,
            MedewerkerId door) {
        jdbc.sql("""
                        insert into herstelplan_stap
                               (plan, soort, op, uitkomst, veiligheidscijfer, gegevens, door, vastgelegd_op)
                        values (:plan, :soort, :op, :uitkomst, :cijfer, :gegevens::jsonb, :door, :nu)
                        """)
                .param("plan", plan.waarde())
                .param("soort", soort.name())
                .param("op", op)
                .param("uitkomst", uitkomst)
                .param("cijfer", veiligheidscijfer)
                .param("gegevens", json.writeValueAsString(gegevens))
                .param("door", door.waarde())
                .param("nu", nu())
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC);
    }

    enum Stapsoort {
        VASTSTELLING,
        VOORTGANG,
        ESCALATIE,
        BIJSTELLING,
        HERVATTING,
        OVERDRACHT,
        MONITOR,
        ONDERBREKING
    }

    record Opgeslagenreactie(
            PersoonId persoon, LocalDate op, String tekst, String correctie, boolean isVerwerkt, String redenNiet) {}
}
