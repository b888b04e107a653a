package nl.eenplan.backend.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.backend.dienst.RoosterService.Aanvraag;
import nl.eenplan.backend.dienst.RoosterService.Rooster;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel.Dienstregel;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel.Gat;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst.Gepland;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst.Ongeldig;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@DisplayName("Het rooster van wie er dienst heeft")
class RoosterServiceTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /// After what the demo planned; the clock leaps from 02:00 to 03:00 in the night of the 26th.
    private static final LocalDate DAG = LocalDate.of(2028, 3, 25);

    @Autowired
    private RoosterService roosters;

    @Autowired
    private Bereikbaarheid bereikbaarheid;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private Rooster rooster = new Rooster(LoketId.van("0-0-0-0-0"), Loketsoort.LECK, "", false, List.of());

    @BeforeEach
    void leegNaDeDemo() {
        eigenaar.sql("delete from dienst where van >= ?")
                .param(DAG.minusDays(1))
                .update();
        rooster = zie("visser");
    }

    @Test
    @DisplayName("Wie gepland is staat er met de uren waarin niemand dienst heeft, ook in de nacht van de zomertijd")
    void toontDienstenEnGaten() {
        plan("visser", wie("visser"), DAG.atTime(8, 0), DAG.plusDays(1).atTime(2, 30));

        assertThat(regels())
                .extracting(
                        Roosterregel::getClass,
                        regel -> regel.van().atZone(NEDERLAND).toLocalDateTime())
                .containsExactly(
                        tuple(Gat.class, DAG.atStartOfDay()),
                        tuple(Dienstregel.class, DAG.atTime(8, 0)),
                        tuple(Gat.class, DAG.plusDays(1).atTime(3, 30)));
    }

    @Test
    @DisplayName("Twee mensen hebben niet dezelfde wacht tegelijk; wie te laat is leest wie er al staat")
    void weigertDubbel() {
        plan("visser", wie("visser"), DAG.atTime(8, 0), DAG.atTime(18, 0));

        var tweede = buiten("J. Buur", "0000 555", DAG.atTime(17, 0), DAG.atTime(23, 0));

        assertThat(tweede).isInstanceOfSatisfying(Ongeldig.class, ongeldig -> {
            assertThat(ongeldig.veld()).isEqualTo("van");
            assertThat(ongeldig.melding()).contains("M. Visser heeft dan al voorwacht", "25 mrt 08.00");
        });
        assertThat(buiten("J. Buur", "0000 555", DAG.atTime(18, 0), DAG.atTime(23, 0)))
                .isInstanceOf(Gepland.class);
    }

    @Test
    @DisplayName("Niemand is zijn eigen achterwacht")
    void weigertEigenAchterwacht() {
        plan("visser", wie("visser"), DAG.atTime(8, 0), DAG.atTime(18, 0));

        var achter = mensen.als(
                "visser",
                () -> roosters.plan(new Aanvraag(
                        rooster.loket(),
                        Wacht.ACHTERWACHT,
                        wie("visser"),
                        null,
                        null,
                        DAG.atTime(9, 0),
                        DAG.atTime(10, 0))));

        assertThat(achter)
                .isInstanceOfSatisfying(
                        Ongeldig.class, ongeldig -> assertThat(ongeldig.veld()).isEqualTo("medewerker"));
    }

    @Test
    @DisplayName(
            "Een einde voor het begin, een dienst van weken, een verleden of een nummer met letters wordt geweigerd")
    void weigertWatNietKan() {
        assertThat(veld(buiten("J. Buur", "0000 555", DAG.atTime(8, 0), DAG.atTime(8, 0))))
                .isEqualTo("tot");
        assertThat(veld(buiten(
                        "J. Buur",
                        "0000 555",
                        DAG.plusDays(5).atTime(8, 0),
                        DAG.plusDays(19).atTime(8, 1))))
                .isEqualTo("tot");
        assertThat(veld(buiten(
                        "J. Buur", "0000 555", LocalDateTime.of(2020, 1, 1, 8, 0), LocalDateTime.of(2020, 1, 2, 8, 0))))
                .isEqualTo("tot");
        assertThat(veld(buiten("J. Buur", "bel mij", DAG.atTime(8, 0), DAG.atTime(9, 0))))
                .isEqualTo("telefoon");
        assertThat(veld(buiten("J. Buur", null, DAG.atTime(8, 0), DAG.atTime(9, 0))))
                .isEqualTo("telefoon");
        assertThat(veld(buiten(" ", "0000 555", DAG.atTime(8, 0), DAG.atTime(9, 0))))
                .isEqualTo("medewerker");
        assertThat(veld(plan("visser", wie("deboer"), DAG.atTime(8, 0), DAG.atTime(9, 0))))
                .as("een forensisch arts heeft geen dienst als vertrouwensarts")
                .isEqualTo("medewerker");
    }

    @Test
    @DisplayName("Wie een dienst overdraagt houdt wat ervoor lag; de collega heeft de rest")
    void draagtOver() {
        var loman = collega();
        var dienst = gepland(plan("visser", wie("visser"), DAG.atTime(8, 0), DAG.atTime(18, 0)));

        var over = mensen.als("visser", () -> roosters.draagOver(dienst, loman, DAG.atTime(12, 0)));

        assertThat(over).isInstanceOf(Gepland.class);
        assertThat(namen()).containsExactly("M. Visser", "A. Loman");
        assertThat(veld(mensen.als("visser", () -> roosters.draagOver(dienst, loman, DAG.atTime(18, 0)))))
                .isEqualTo("van");
        assertThat(veld(mensen.als("visser", () -> roosters.draagOver(dienst, wie("deboer"), null))))
                .isEqualTo("medewerker");

        mensen.als("visser", () -> roosters.draagOver(gepland(over), wie("visser"), null));

        assertThat(namen()).containsExactly("M. Visser", "M. Visser");
    }

    @Test
    @DisplayName("Wie al achterwacht heeft, neemt in die tijd de voorwacht niet over; er verandert dan niets")
    void weigertOverdrachtAanDeAchterwacht() {
        var loman = collega();
        var dienst = gepland(plan("visser", wie("visser"), DAG.atTime(8, 0), DAG.atTime(18, 0)));
        mensen.als(
                "visser",
                () -> roosters.plan(new Aanvraag(
                        rooster.loket(), Wacht.ACHTERWACHT, loman, null, null, DAG.atTime(8, 0), DAG.atTime(18, 0))));

        assertThat(veld(mensen.als("visser", () -> roosters.draagOver(dienst, loman, DAG.atTime(12, 0)))))
                .isEqualTo("medewerker");

        assertThat(namen()).containsExactly("M. Visser", "A. Loman");
    }

    @Test
    @DisplayName("Een dienst die nog moet beginnen, verdwijnt bij schrappen")
    void schrapt() {
        var dienst = gepland(plan("visser", wie("visser"), DAG.atTime(8, 0), DAG.atTime(18, 0)));

        mensen.als("visser", () -> roosters.schrap(dienst));

        assertThat(namen()).isEmpty();
    }

    @Test
    @DisplayName("Alleen wie bij het loket werkt en die functie heeft, plant; anderen lezen het rooster")
    void laatAlleenEigenMensenPlannen() {
        var dienst = gepland(plan("visser", wie("visser"), DAG.atTime(8, 0), DAG.atTime(18, 0)));

        for (var ander : List.of("mulder", "deboer", "jansen", "kuipers", "beheer", "smit")) {
            assertThat(zie(ander).magPlannen()).as(ander).isFalse();
            assertThat(zie(ander).collegas()).as(ander).isEmpty();
            assertThatThrownBy(() -> plan(ander, wie("visser"), DAG.atTime(19, 0), DAG.atTime(20, 0)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> mensen.als(ander, () -> roosters.schrap(dienst)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> mensen.als(ander, () -> roosters.draagOver(dienst, wie("visser"), null)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
        }
        assertThat(mensen.als("mulder", () -> roosters.regels(rooster.loket(), DAG, 1)))
                .hasSize(3);
        assertThatThrownBy(() -> bereikbaarheid.nu()).as("niemand").isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("In de demo heeft de vertrouwensarts overdag dienst en 's nachts die van de buurregio")
    void toontWieErNuDienstHeeft() {
        var stand = mensen.als("mulder", () -> bereikbaarheid.nu());

        assertThat(stand).extracting(Loketstand::soort).containsExactly(Loketsoort.values());
        assertThat(stand).allMatch(Loketstand::isBezet);
        var arts = stand.get(Loketsoort.VERTROUWENSARTS.ordinal());
        assertThat(arts.keten())
                .hasSizeGreaterThan(1)
                .last()
                .satisfies(schakel -> assertThat(schakel.wie()).isEqualTo("LECK"));
    }

    private MedewerkerId collega() {
        var id = eigenaar.sql("insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)"
                        + " values (uuidv7(), 'A. Loman', 'loman', '-', '') on conflict (gebruikersnaam)"
                        + " do update set naam = excluded.naam returning id")
                .query(java.util.UUID.class)
                .single();
        eigenaar.sql("insert into functie (medewerker, organisatie, rol) values (?, ?, ?) on conflict do nothing")
                .params(id, mensen.wie("visser").organisatie().waarde(), Rol.VERTROUWENSARTS.sleutel())
                .update();
        return new MedewerkerId(id);
    }

    private Rooster zie(String naam) {
        return mensen.als(naam, roosters::roosters).stream()
                .filter(een -> een.soort() == Loketsoort.VERTROUWENSARTS)
                .findFirst()
                .orElseThrow();
    }

    private MedewerkerId wie(String naam) {
        return mensen.wie(naam).id();
    }

    private List<Roosterregel> regels() {
        return mensen.als("visser", () -> roosters.regels(rooster.loket(), DAG, 2));
    }

    private List<String> namen() {
        return regels().stream()
                .filter(Dienstregel.class::isInstance)
                .map(regel -> ((Dienstregel) regel).naam())
                .toList();
    }

    private Uitkomst plan(String als, MedewerkerId wie, LocalDateTime van, LocalDateTime tot) {
        return mensen.als(
                als, () -> roosters.plan(new Aanvraag(rooster.loket(), Wacht.VOORWACHT, wie, null, null, van, tot)));
    }

    private Uitkomst buiten(String naam, @Nullable String telefoon, LocalDateTime van, LocalDateTime tot) {
        return mensen.als(
                "visser",
                () -> roosters.plan(new Aanvraag(rooster.loket(), Wacht.VOORWACHT, null, naam, telefoon, van, tot)));
    }

    private static DienstId gepland(Uitkomst uitkomst) {
        return ((Gepland) uitkomst).dienst();
    }

    private static String veld(Uitkomst uitkomst) {
        return ((Ongeldig) uitkomst).veld();
    }
}
