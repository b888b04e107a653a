package nl.eenplan.backend.rechten;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.rechten.RechtenService.Verzoekregel;
import nl.eenplan.backend.termijn.Eenheid;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps `betrokkeneverzoek`; the database lets a request be decided once and changes nothing of what was asked.
@Repository
class Verzoekkast {

    private static final String REGELS = """
            select v.*, g.nummer, o.naam as over_naam, coalesce(w.naam, v.vrager_naam) as vrager_wie
              from betrokkeneverzoek v
              join gezin g on g.id = v.gezin
              join gezinslid o on o.id = v.over
              left join gezinslid w on w.id = v.vrager
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Verzoekkast(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// What was typed must have passed the checks.
    void leg(BetrokkeneverzoekId id, GezinId gezin, NieuwVerzoek verzoek, LocalDate uiterlijk, MedewerkerId door) {
        jdbc.sql("""
                        insert into betrokkeneverzoek
                               (id, gezin, soort, over, vrager, vrager_naam, ontvangen_op, identiteit, omschrijving,
                                verklaring, stuk_soort, stuk, vastgelegd_door, vastgelegd_op, uiterlijk, status)
                        values (:id, :gezin, :soort, :over, cast(:vrager as uuid), :naam, :ontvangen, :identiteit,
                                :omschrijving, :verklaring, :stuksoort, cast(:stuk as uuid), :door, :nu, :uiterlijk,
                                'ONTVANGEN')
                        """)
                .param("id", id.waarde())
                .param("gezin", gezin.waarde())
                .param("soort", Objects.requireNonNull(verzoek.soort()).name())
                .param("over", Objects.requireNonNull(verzoek.over()).waarde())
                .param("vrager", tekst(verzoek.vrager()))
                .param("naam", verzoek.vragerBuiten().strip())
                .param("ontvangen", verzoek.ontvangenOp())
                .param(
                        "identiteit",
                        Objects.requireNonNull(verzoek.identiteit()).name())
                .param("omschrijving", verzoek.omschrijving().strip())
                .param("verklaring", verzoek.verklaring().strip())
                .param("stuksoort", deel(verzoek.stuk(), 0))
                .param("stuk", deel(verzoek.stuk(), 1))
                .param("door", door.waarde())
                .param("nu", nu())
                .param("uiterlijk", uiterlijk)
                .update();
    }

    Optional<Betrokkeneverzoek> vind(BetrokkeneverzoekId id) {
        return jdbc.sql("select * from betrokkeneverzoek where id = ?")
                .param(id.waarde())
                .query(Betrokkeneverzoek::van)
                .optional();
    }

    Betrokkeneverzoek get(BetrokkeneverzoekId id) {
        return vind(id).orElseThrow();
    }

    void verleng(BetrokkeneverzoekId id, LocalDate uiterlijk, String reden) {
        jdbc.sql("update betrokkeneverzoek set uiterlijk = :uiterlijk, verlengd_om = :reden where id = :id")
                .param("uiterlijk", uiterlijk)
                .param("reden", reden.strip())
                .param("id", id.waarde())
                .update();
    }

    void beslis(
            BetrokkeneverzoekId id,
            Stand stand,
            Besluit besluit,
            Rechtsregel regel,
            @Nullable String sha256,
            MedewerkerId door) {
        var grond = besluit.weigergrond();
        jdbc.sql("""
                        update betrokkeneverzoek
                           set status = :status, weigergrond = :grond, reden = :reden, wilsbekwaam = :wilsbekwaam,
                               ingestemd = :ingestemd, regel = :regel, beslist_door = :door, beslist_op = :nu,
                               inhoud_sha256 = :sha256, stuk_soort = coalesce(:stuksoort, stuk_soort),
                               stuk = coalesce(cast(:stuk as uuid), stuk)
                         where id = :id
                        """)
                .param("status", stand.name())
                .param("grond", stand == Stand.GEWEIGERD && grond != null ? grond.name() : null)
                .param("reden", besluit.reden().strip())
                .param("wilsbekwaam", besluit.isWilsbekwaam())
                .param("ingestemd", besluit.isIngestemd())
                .param("regel", regel.name())
                .param("door", door.waarde())
                .param("nu", nu())
                .param("sha256", sha256)
                .param("stuksoort", deel(besluit.stuk(), 0))
                .param("stuk", deel(besluit.stuk(), 1))
                .param("id", id.waarde())
                .update();
    }

    /// No reason is asked: whoever may ask, may take back.
    void trekIn(BetrokkeneverzoekId id, Intrekking intrekking, MedewerkerId vastgelegdDoor) {
        jdbc.sql("""
                        update betrokkeneverzoek
                           set status = 'INGETROKKEN', ingetrokken_op = :op, ingetrokken_langs = :langs,
                               beslist_door = :door, beslist_op = :nu
                         where id = :id
                        """)
                .param("op", intrekking.op())
                .param("langs", intrekking.langs().name())
                .param("door", vastgelegdDoor.waarde())
                .param("nu", nu())
                .param("id", id.waarde())
                .update();
    }

    void vernietigd(BetrokkeneverzoekId id) {
        jdbc.sql(
                        "update betrokkeneverzoek set status = 'VERNIETIGD' where id = :id and status = 'WACHT_OP_VERNIETIGING'")
                .param("id", id.waarde())
                .update();
    }

    List<Verzoekregel> vanGezin(GezinId gezin) {
        return jdbc.sql(REGELS + " where v.gezin = :gezin order by v.ontvangen_op desc, v.id desc")
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> regel(
                        Betrokkeneverzoek.van(rij, nummer),
                        rij.getString("nummer"),
                        Map.of("over", rij.getString("over_naam"), "vrager", rij.getString("vrager_wie"))))
                .list();
    }

    List<Verzoekregel> alle(int hoogstens) {
        return jdbc.sql(REGELS + """
                         order by v.status not in ('ONTVANGEN', 'WACHT_OP_VERNIETIGING'),
                                  case when v.beslist_op is null then v.uiterlijk end, v.beslist_op desc, v.id
                         limit :hoogstens
                        """)
                .param("hoogstens", hoogstens)
                .query((rij, nummer) -> regel(
                        Betrokkeneverzoek.van(rij, nummer),
                        rij.getString("nummer"),
                        Map.of("over", rij.getString("over_naam"), "vrager", rij.getString("vrager_wie"))))
                .list();
    }

    private Verzoekregel regel(Betrokkeneverzoek verzoek, String nummer, Map<String, String> namen) {
        return new Verzoekregel(
                verzoek.id(),
                verzoek.gezin(),
                nummer,
                verzoek.soort(),
                namen.getOrDefault("over", ""),
                namen.getOrDefault("vrager", ""),
                verzoek.ontvangenOp(),
                verzoek.uiterlijk(),
                verzoek.stand() == Stand.ONTVANGEN && verzoek.uiterlijk().isBefore(LocalDate.now(klok)),
                verzoek.isVerlengd(),
                verzoek.stand(),
                verzoek.weigergrond(),
                verzoek.intrekking());
    }

    /// Whether the person himself is involved in the gezin as one who records requests.
    boolean isVastlegger(GezinId gezin, MedewerkerId wie) {
        return jdbc.sql("select exists (select 1 from betrokkenheid where gezin = :gezin and medewerker = :wie"
                        + " and rol in ('regisseur', 'vertrouwensarts') and van <= :nu and (tot is null or tot > :nu)"
                        + " and noodtoegang is null and inzageverzoek is null and toestemming_bij is null)")
                .param("gezin", gezin.waarde())
                .param("wie", wie.waarde())
                .param("nu", nu())
                .query(Boolean.class)
                .single();
    }

    Rechtentermijn termijn(Verzoeksoort soort, LocalDate dag) {
        return jdbc.sql("select hoeveelheid, eenheid, verlenging, termijnenwet from rechtentermijn"
                        + " where soort = :soort and van <= :dag and (tot is null or tot > :dag)")
                .param("soort", soort.name())
                .param("dag", dag)
                .query((rij, nummer) -> new Rechtentermijn(
                        rij.getInt("hoeveelheid"),
                        Eenheid.valueOf(rij.getString("eenheid")),
                        rij.getInt("verlenging"),
                        rij.getBoolean("termijnenwet")))
                .single();
    }

    /// @param verlenging how much longer at most, 0 when not at all
    record Rechtentermijn(int hoeveelheid, Eenheid eenheid, int verlenging, boolean termijnenwet) {}

    private static @Nullable String deel(@Nullable String stuk, int welk) {
        return stuk == null ? null : stuk.split(":", 2)[welk];
    }

    private static @Nullable String tekst(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }
}
