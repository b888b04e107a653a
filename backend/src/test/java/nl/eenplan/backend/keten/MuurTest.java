package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenplan.backend.kern.Collega;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/// What the database itself hides, asked by queries without any predicate.
@Ketentest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MuurTest {

    /// Tables of the house that may be read without involvement, and why.
    private static final Map<String, String> ZONDER_MUUR = Map.ofEntries(
            Map.entry("klok", "the demo clock"),
            Map.entry("rol", "what roles are"),
            Map.entry("regio", "what regions are"),
            Map.entry("organisatie", "which organisations take part"),
            Map.entry("medewerker", "who works where; told by the organisations"),
            Map.entry("functie", "who works where; told by the organisations"),
            Map.entry("aanmeldpoging", "logging in happens before anybody is somebody"),
            Map.entry("aanmeldsessie", "logging in happens before anybody is somebody"),
            Map.entry("identiteit", "logging in happens before anybody is somebody"),
            Map.entry("eenmaalgeheim", "logging in happens before anybody is somebody"),
            Map.entry("herstelcode", "logging in happens before anybody is somebody"),
            Map.entry("user_entities", "logging in happens before anybody is somebody"),
            Map.entry("user_credentials", "logging in happens before anybody is somebody"),
            Map.entry("factorherstel", "who lost his second factor, not of which gezin"),
            Map.entry("betrokkenheid", "what the wall itself asks"),
            Map.entry("rol_compartiment", "rules"),
            Map.entry("compartiment_eigenaar", "rules"),
            Map.entry("deelregelversie", "rules"),
            Map.entry("bewaartermijn", "rules"),
            Map.entry("noodcompartiment", "rules"),
            Map.entry("noodpoging", "how often somebody asked, not for whom"),
            Map.entry("noodinzage", "who was shown what log, not of which gezin"),
            Map.entry("waarneming", "who stands in for whom, not for which gezin"),
            Map.entry("loguittreksel_verborgen", "rules"),
            Map.entry("termijninstelling", "rules"),
            Map.entry("rechtentermijn", "rules"),
            Map.entry("waarschijnlijkheid", "a fixed scale"),
            Map.entry("cbs_code", "a fixed list"),
            Map.entry("logketen", "hashes"),
            Map.entry("logboek_anker", "hashes"),
            Map.entry("logboek_ankerkop", "hashes"),
            Map.entry("demolading", "what the demo has loaded"),
            Map.entry("gebruik", "whether this is a demo"),
            Map.entry("gezinsnummer", "the last number given"),
            Map.entry("meldingnummer", "the last number given"),
            Map.entry("werkvoorraad_telling", "how many tasks a tray holds"),
            Map.entry("documentinhoud", "hash and size; the bytes are behind the wall"),
            Map.entry("loket", "where to phone in a region"),
            Map.entry("loket_terugval", "where to phone next"),
            Map.entry("dienst", "who is on duty, not for which gezin"),
            Map.entry("overlegruimte", "rooms"),
            Map.entry("overleg_deelnemer", "when whom is taken, for planning; not by which gezin"),
            Map.entry("mailadres", "where people read mail"),
            Map.entry("bericht", "mail without content"),
            Map.entry("concept", "a draft is asked for by its maker"),
            Map.entry("eigen_concept", "a draft is asked for by its maker"));

    /// Beside what says so in its own comment.
    private static final Set<String> VAST = Set.of("logboek", "fotobestand", "fotovoorbeeld", "spoor_overdracht");

    /// Table and right of each row trigger whose function does nothing but refuse.
    private static final String ALTIJD_GEWEIGERD = """
            select distinct t.tgrelid::regclass || ' ' || wat.recht
              from pg_trigger t
              join pg_proc p on p.oid = t.tgfoid and p.prosrc ~ '^\\s*begin\\s+raise exception'
              join (values ('UPDATE', 16), ('DELETE', 8)) wat (recht, bit) on t.tgtype & wat.bit <> 0
             where t.tgtype & 1 <> 0 and t.tgqual is null and not t.tgisinternal""";

    @Autowired
    private JdbcClient werker;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Artsenketen artsen;

    private GezinId gezin;

    @BeforeAll
    void voerUit() {
        gezin = artsen.signaal("Noor");
        artsen.onderzoek(gezin);
        artsen.melding(gezin);
        Collega.maak(eigenaar, "buiten", "B. van Buiten", "aydin");
    }

    @Test
    @DisplayName("Elke tabel staat achter de muur, of hier staat waarom niet")
    void kentElkeTabel() {
        var open = new TreeSet<>(eigenaar.sql("select relname from pg_class where relkind = 'r' and not relrowsecurity"
                        + " and relnamespace = 'public'::regnamespace and relname !~ '^(act_|flyway)'")
                .query(String.class)
                .list());

        assertThat(open).isEqualTo(new TreeSet<>(ZONDER_MUUR.keySet()));
    }

    @Test
    @DisplayName("Wie niet betrokken is, ziet in geen tabel een rij, ook als de zoekvraag niets uitsluit")
    void tootNietsAanBuitenstaander() {
        assertThat(gevuld(eigenaar))
                .contains("gezin", "gezinslid", "letsel", "melding", "signaal_kind", "werkvoorraad", "logboek");
        assertThat(mensen.als("buiten", () -> gevuld(werker))).isEmpty();
        assertThat(mensen.als("beheer", () -> gevuld(werker))).isEmpty();
        assertThat(bezoeker(() -> gevuld(werker))).isEmpty();
    }

    @Test
    @DisplayName("Wie betrokken is, ziet de rijen van dat gezin en van geen ander")
    void toontEigenGezin() {
        var ander = eigenaar.sql("insert into gezin (id, nummer, naam, regio, fase, aangemaakt_op, versie)"
                        + " values (gen_random_uuid(), 'G-2026-9999', 'Elders', 'Merewestein', 'SIGNAAL', now(), 0)"
                        + " returning id::text")
                .query(String.class)
                .single();

        assertThat(mensen.als("mulder", () -> gezinnen(werker)))
                .contains(gezin.toString())
                .doesNotContain(ander);
        assertThat(gezinnen(eigenaar)).contains(ander);
    }

    @Test
    @DisplayName("Eindigt een betrokkenheid, dan is de muur op dat moment dicht")
    void sluitBijEinde() {
        var wie = mensen.wie("mulder").id().waarde();
        var einde = "update betrokkenheid set tot = greatest(van, eenplan_nu() + cast(:over as interval))"
                + " where medewerker = :wie and gezin = :gezin";
        eigenaar.sql("update betrokkenheid set van = eenplan_nu() - interval '1 day'"
                        + " where gezin = :gezin and tot is null")
                .param("gezin", gezin.waarde())
                .update();
        eigenaar.sql(einde)
                .param("over", "1 hour")
                .param("wie", wie)
                .param("gezin", gezin.waarde())
                .update();
        assertThat(mensen.als("mulder", () -> gezinnen(werker))).contains(gezin.toString());
        assertThat(mensen.als("mulder", () -> logregels(werker))).isPositive();

        eigenaar.sql(einde)
                .param("over", "-1 second")
                .param("wie", wie)
                .param("gezin", gezin.waarde())
                .update();
        assertThat(mensen.als("mulder", () -> gezinnen(werker))).doesNotContain(gezin.toString());
        assertThat(mensen.als("mulder", () -> logregels(werker))).isZero();
    }

    @Test
    @DisplayName("Een verbinding die net voor een ander werkte, toont niets van diens gezinnen")
    void vergeetDeVorige() {
        for (var ronde = 0; ronde < 50; ronde++) {
            assertThat(mensen.als("visser", () -> gezinnen(werker))).isNotEmpty();
            assertThat(mensen.als("buiten", () -> gezinnen(werker))).isEmpty();
        }
    }

    @Test
    @DisplayName("De rol waaronder wordt gewerkt bezit niets, laat de muur staan en wist geen logboek")
    void bezitNiets() {
        assertThat(werker.sql("select current_user").query(String.class).single())
                .isEqualTo("eenplan_werk");
        assertThat(werker.sql("select count(*) from pg_class where relowner = 'eenplan_werk'::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
        for (var opdracht : List.of(
                "alter table gezin disable row level security",
                "drop policy muur on gezin",
                "update logboek set handeling = 'anders'",
                "delete from logboek",
                "truncate gezin",
                "select * from flyway_schema_history")) {
            assertThatThrownBy(() ->
                            Systeem.als("proef", () -> werker.sql(opdracht).update()))
                    .as(opdracht)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    @DisplayName("Wat moet blijven staan, mag de rol waaronder wordt gewerkt alleen toevoegen")
    void voegtAlleenToe() {
        var blijft = eigenaar.sql("select relname from pg_class where relkind = 'r'"
                        + " and obj_description(oid) ~* 'never changed'")
                .query(String.class)
                .list();
        assertThat(blijft).contains("fotobewaring", "spoor", "studioverhoor", "belpoging");

        for (var tabel : Stream.concat(blijft.stream(), VAST.stream()).toList()) {
            assertThat(eigenaar.sql("select has_table_privilege('eenplan_werk', :tabel, 'update, delete, truncate')")
                            .param("tabel", tabel)
                            .query(Boolean.class)
                            .single())
                    .as(tabel)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("Weigert een trigger elke wijziging of elk wissen, dan heeft die rol dat recht ook niet")
    void heeftGeenRechtDatElkeTriggerWeigert() {
        var geweigerd = eigenaar.sql(ALTIJD_GEWEIGERD).query(String.class).list();
        assertThat(geweigerd)
                .contains("toestemming_feit UPDATE", "toestemming_feit DELETE", "verdenking DELETE", "stap UPDATE");

        assertThat(geweigerd).filteredOn(this::heeftRecht).isEmpty();
    }

    private boolean heeftRecht(String tabelEnRecht) {
        var delen = tabelEnRecht.split(" ");
        return eigenaar.sql("select has_table_privilege('eenplan_werk', :tabel, :recht)"
                        + " or :recht = 'UPDATE' and has_any_column_privilege('eenplan_werk', :tabel, 'UPDATE')")
                .param("tabel", delen[0])
                .param("recht", delen[1])
                .query(Boolean.class)
                .single();
    }

    private Set<String> gevuld(JdbcClient bron) {
        var rijen = new TreeMap<String, Long>();
        for (var tabel : eigenaar.sql("select relname from pg_class where relkind = 'r' and relrowsecurity")
                .query(String.class)
                .list()) {
            rijen.put(
                    tabel,
                    bron.sql("select count(*) from " + tabel).query(Long.class).single());
        }
        rijen.values().removeIf(aantal -> aantal == 0);
        return rijen.keySet();
    }

    private long logregels(JdbcClient bron) {
        return bron.sql("select count(*) from logboek where gezin = ?")
                .param(gezin.waarde())
                .query(Long.class)
                .single();
    }

    private static List<String> gezinnen(JdbcClient bron) {
        return bron.sql("select id::text from gezin").query(String.class).list();
    }

    private static <T> T bezoeker(Supplier<T> werk) {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "bezoeker", "bezoeker", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        try {
            return werk.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
