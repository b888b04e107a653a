package nl.eenplan.backend.dienst;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import nl.eenplan.backend.demo.DemoLader;
import nl.eenplan.backend.organisatie.Organisatiesoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The desks of the invented region, and who is on duty there for two years: on weekdays the players themselves, at
/// night and in weekends the one of a neighbouring region.
@Component
@Order(5)
@ConditionalOnBooleanProperty("eenplan.demo")
class DemodienstLader implements DemoLader {

    private static final int WEKEN = 104;

    private final JdbcClient jdbc;
    private final Clock klok;

    DemodienstLader(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "bereikbaarheid Merewestein";
    }

    @Override
    public void laad() {
        var leck = loket(
                Loketsoort.LECK,
                "LECK",
                null,
                "0900 100 2000",
                "Advies over letsel, alleen voor artsen." + " Geef geen naam of geboortedatum door.");
        loket(
                Loketsoort.VEILIG_THUIS,
                "Veilig Thuis Merewestein",
                Organisatiesoort.VEILIG_THUIS,
                "0000 100 200",
                "Advies en melden, dag en nacht.");
        var vertrouwensarts = loket(
                Loketsoort.VERTROUWENSARTS,
                "Vertrouwensarts Veilig Thuis",
                Organisatiesoort.VEILIG_THUIS,
                "0000 100 210",
                "Eerste overleg bij letsel.");
        var forensisch = loket(
                Loketsoort.FORENSISCH_ARTS,
                "Forensisch arts GGD",
                Organisatiesoort.GGD,
                "0000 100 310",
                "Beoordeelt foto’s en duidt letsel.");
        var frontoffice = loket(
                Loketsoort.FRONTOFFICE,
                "Frontoffice zeden-kindermishandeling",
                Organisatiesoort.POLITIE,
                "0000 100 600",
                "Bij (vermoeden van) seksueel misbruik en bij acuut gevaar na 112.");
        var zeden = loket(
                Loketsoort.ZEDENTEAM,
                "Zedenteam Merewestein",
                null,
                "0000 100 610",
                "Als de frontoffice niet opneemt.");
        var csg = loket(
                Loketsoort.CSG,
                "Centrum Seksueel Geweld",
                null,
                "0800 0188",
                "Medische en psychische hulp binnen zeven dagen.");
        terugval(vertrouwensarts, 1, leck);
        terugval(forensisch, 1, leck);
        terugval(frontoffice, 1, zeden);
        terugval(frontoffice, 2, csg);
        rooster(vertrouwensarts, "visser", "A. Loman", "0000 200 210");
        rooster(forensisch, "deboer", "J. Haverkamp", "0000 200 310");
    }

    private void rooster(LoketId loket, String eigen, String buur, String telefoon) {
        jdbc.sql("""
                        insert into dienst (id, loket, wacht, medewerker, naam, telefoon, van, tot, vastgelegd_op)
                        select uuidv7(), :loket, 'VOORWACHT', case when is_eigen then m.id end,
                               case when not is_eigen then :buur end, case when not is_eigen then :telefoon end,
                               van at time zone :zone, tot at time zone :zone, :nu
                          from medewerker m
                         cross join generate_series(:maandag, :einde, interval '1 day') dag
                         cross join lateral (
                               values (true, dag + time '08:00', dag + time '17:30'),
                                      (false, dag + case when extract(isodow from dag) < 6 then time '17:30' else time '08:00' end,
                                       dag + interval '1 day 8 hours')) dienst (is_eigen, van, tot)
                         where m.gebruikersnaam = :eigen and (not is_eigen or extract(isodow from dag) < 6)
                        """)
                .param("loket", loket.waarde())
                .param("eigen", eigen)
                .param("buur", buur)
                .param("telefoon", telefoon)
                .param("zone", klok.getZone().getId())
                .param("nu", OffsetDateTime.now(klok))
                .param("maandag", maandag())
                .param("einde", maandag().plusWeeks(WEKEN).minusDays(1))
                .update();
    }

    private LocalDateTime maandag() {
        return LocalDate.now(klok)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay();
    }

    private LoketId loket(
            Loketsoort soort, String naam, @Nullable Organisatiesoort bij, String telefoon, String uitleg) {
        var isRooster = soort == Loketsoort.VERTROUWENSARTS || soort == Loketsoort.FORENSISCH_ARTS;
        return new LoketId(jdbc.sql("""
                        insert into loket (regio, soort, naam, organisatie, telefoon, uitleg, dag_en_nacht)
                        select case when :soort <> 'LECK' then r.id end, :soort, :naam,
                               (select id from organisatie where regio = r.id and soort = :bij), :telefoon, :uitleg, :altijd
                          from regio r where r.naam = 'Merewestein'
                        returning id
                        """)
                .param("soort", soort.name())
                .param("naam", naam)
                .param("bij", bij == null ? null : bij.name())
                .param("telefoon", telefoon)
                .param("uitleg", uitleg)
                .param("altijd", !isRooster)
                .query(UUID.class)
                .single());
    }

    private void terugval(LoketId loket, int volgorde, LoketId dan) {
        jdbc.sql("insert into loket_terugval (loket, volgorde, dan, bron) values (?, ?, ?, 'domain.md §2, Fallbacks')")
                .params(loket.waarde(), volgorde, dan.waarde())
                .update();
    }
}
