package nl.eenplan.backend.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
class DossierpoortTest {

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transacties;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void betrekMulder() {
        gezin = proces.gezin();
        betrek("mulder", Rol.BEHANDELEND_ARTS);
    }

    @Test
    @DisplayName("De betrokken arts leest en wijzigt het medisch deel, en beide staan in het logboek")
    void laatBetrokkeneDoor() {
        mensen.als("mulder", () -> {
            poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken");
            poort.wijzig(gezin, Compartiment.MEDISCH, "letsel gewijzigd");
        });

        assertThat(logregels("LEZEN", "WIJZIGEN"))
                .contains("LEZEN letsel bekeken behandelend-arts", "WIJZIGEN letsel gewijzigd behandelend-arts");
    }

    @Test
    @DisplayName("Een arts van een andere praktijk komt nergens in, en zijn poging blijft staan na een rollback")
    void weigertBuitenstaander() {
        var transactie = new TransactionTemplate(transacties);

        mensen.als("aydin", () -> {
            for (var compartiment : Compartiment.values()) {
                assertThatThrownBy(() ->
                                transactie.executeWithoutResult(status -> poort.lees(gezin, compartiment, "bekeken")))
                        .isInstanceOf(GeenToegang.class);
                assertThatThrownBy(() -> poort.wijzig(gezin, compartiment, "gewijzigd"))
                        .isInstanceOf(GeenToegang.class);
                assertThat(poort.magWijzigen(gezin, compartiment)).isFalse();
            }
            assertThat(poort.leesbaar(gezin)).isEmpty();
        });

        assertThat(logregels("GEWEIGERD")).hasSize(2 * Compartiment.values().length);
    }

    @Test
    @DisplayName("De melder levert veiligheid aan en leest die niet terug")
    void laatMelderAlleenAanleveren() {
        mensen.als("mulder", () -> {
            poort.wijzig(gezin, Compartiment.VEILIGHEID, "veiligheid gemeld");

            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.VEILIGHEID, "veiligheid bekeken"))
                    .isInstanceOf(GeenToegang.class);
            assertThat(poort.leesbaar(gezin))
                    .containsExactlyInAnyOrder(
                            Compartiment.GEZIN, Compartiment.MEDISCH, Compartiment.LETSELDUIDING, Compartiment.MELDING);
        });
    }

    @Test
    @DisplayName("Politie, OM en burgemeester lezen nooit het medisch deel, de regisseur leest alleen de duiding")
    void houdtMedischDicht() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);
        betrek("hoek", Rol.BURGEMEESTER);
        betrek("bakker", Rol.REGISSEUR);

        for (var wie : List.of("yilmaz", "vos", "hoek", "bakker")) {
            mensen.als(wie, () -> assertThat(poort.leesbaar(gezin)).doesNotContain(Compartiment.MEDISCH));
        }
        mensen.als("bakker", () -> {
            assertThat(poort.leesbaar(gezin)).contains(Compartiment.LETSELDUIDING, Compartiment.PLAN);
            assertThat(poort.magWijzigen(gezin, Compartiment.LETSELDUIDING)).isFalse();
            assertThat(poort.magWijzigen(gezin, Compartiment.PLAN)).isTrue();
        });
    }

    @Test
    @DisplayName("Beheerder en privacy officer zien ook betrokken geen inhoud")
    void toontBeheerderNiets() {
        betrek("beheer", Rol.BEHEERDER);
        betrek("smit", Rol.PRIVACY_OFFICER);

        mensen.als("beheer", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        mensen.als("smit", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName("Na het einde van de betrokkenheid gaat de poort dicht")
    void sluitNaEinde() {
        betrokkenheden.beeindig(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS);

        mensen.als(
                "mulder",
                () -> assertThatThrownBy(() -> poort.lees(gezin, Compartiment.GEZIN, "bekeken"))
                        .isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("Ook in een transactie die alleen leest wordt de blik gelogd")
    void logtInLeestransactie() {
        var leest = new TransactionTemplate(transacties);
        leest.setReadOnly(true);

        mensen.als(
                "mulder",
                () -> leest.executeWithoutResult(status -> poort.lees(gezin, Compartiment.GEZIN, "kop bekeken")));

        assertThat(logregels("LEZEN")).contains("LEZEN kop bekeken behandelend-arts");
    }

    @Test
    @DisplayName("Wie niet is aangemeld komt er niet in; het systeem alleen met een doel, dat in het logboek staat")
    void laatSysteemMetDoelToe() {
        assertThatThrownBy(() -> poort.lees(gezin, Compartiment.PLAN, "plan bekeken"))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> poort.gebruiker()).isInstanceOf(GeenToegang.class);

        Systeem.als("termijn verstreken", () -> poort.wijzig(gezin, Compartiment.PLAN, "plan bijgewerkt"));

        assertThat(jdbc.sql("select rol, doel from logboek where gezin = :gezin and handeling = 'plan bijgewerkt'")
                        .param("gezin", gezin.waarde())
                        .query()
                        .singleRow())
                .isEqualTo(Map.of("rol", "systeem", "doel", "termijn verstreken"));
    }

    @Test
    @DisplayName("Twee keer betrekken in één rol geeft één betrokkenheid, en wie betrokken is ziet wie er nog meer is")
    void betrektEenKeer() {
        betrek("mulder", Rol.BEHANDELEND_ARTS);

        assertThat(betrokkenheden.metRol(gezin, Rol.BEHANDELEND_ARTS))
                .containsExactly(mensen.wie("mulder").id());
        mensen.als(
                "mulder",
                () -> assertThat(betrokkenheden.betrokkenen(gezin))
                        .singleElement()
                        .satisfies(een -> assertThat(een.organisatie()).isEqualTo("Huisartsenpraktijk Lindewaard")));
        mensen.als(
                "aydin",
                () -> assertThatThrownBy(() -> betrokkenheden.betrokkenen(gezin))
                        .isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("Wie geen functie heeft kan niet betrokken worden")
    void weigertOnbekendeMedewerker() {
        assertThatThrownBy(() -> betrokkenheden.betrek(gezin, MedewerkerId.nieuw(), Rol.REGISSEUR, "proef", "proef"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Als de zaak sluit eindigt ieders betrokkenheid")
    void sluitVoorIedereen() {
        betrek("bakker", Rol.REGISSEUR);

        betrokkenheden.beeindigAlle(gezin);

        for (var naam : List.of("mulder", "bakker")) {
            mensen.als(naam, () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        }
    }

    @Test
    @DisplayName("Elke rol en elk compartiment van het model staat in de database")
    void kentAlleRollen() {
        assertThat(jdbc.sql("select sleutel from rol").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rol.values()).map(Rol::sleutel).toList());
        assertThat(jdbc.sql("select distinct compartiment from rol_compartiment")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Compartiment.values()).map(Enum::name).toList());
    }

    private void betrek(String naam, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(naam).id(), rol, "proef", "proef");
    }

    private List<String> logregels(String... soorten) {
        return jdbc.sql("select soort || ' ' || handeling || ' ' || coalesce(betrokken_als, '-') from logboek"
                        + " where gezin = :gezin and soort = any(:soorten)")
                .param("gezin", gezin.waarde())
                .param("soorten", soorten)
                .query(String.class)
                .list();
    }
}
