package nl.eenplan.backend.herstelplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
class BlokconceptTest {

    private static final String HALF = "{\"voorwaarden\":[{\"tekst\":\"\",\"controleDoor\":\"S. Bakker\"}]}";

    @Autowired
    private Blokconcepten concepten;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private HerstelplanId plan = new HerstelplanId(new UUID(0, 0));

    @BeforeEach
    void beginPlan() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        var gezin = keten.signaal();
        betrek(gezin, "bakker", Rol.REGISSEUR);
        betrek(gezin, "yilmaz", Rol.POLITIE);
        plan = new HerstelplanId(UUID.randomUUID());
        jdbc.sql("insert into herstelplan (id, gezin, fase, gemaakt_op, versienummer, versie)"
                        + " values (:id, :gezin, 'CONCEPT', now(), 0, 0)")
                .param("id", plan.waarde())
                .param("gezin", gezin.waarde())
                .update();
    }

    @Test
    @DisplayName(
            "Een half ingevulde rij van een planblok staat er weer, met de versie waarop zij begon, tot zij weg mag")
    void bewaartHalveRij() {
        mensen.als("bakker", () -> concepten.bewaar(plan, Bloksoort.VOORWAARDEN, 3, HALF));

        var terug = mensen.als("bakker", () -> concepten.vind(plan));
        assertThat(terug).containsOnlyKeys(Bloksoort.VOORWAARDEN);
        assertThat(terug.values()).singleElement().satisfies(concept -> {
            assertThat(concept.json()).isEqualTo(HALF);
            assertThat(concept.versie()).isEqualTo(3);
        });

        mensen.als("bakker", () -> concepten.gooiWeg(plan, Bloksoort.VOORWAARDEN));
        assertThat(mensen.als("bakker", () -> concepten.vind(plan))).isEmpty();
    }

    @Test
    @DisplayName("Wie een deel niet meer mag lezen, krijgt ook zijn eigen concept daarin niet terug")
    void verbergtWatNietMeerMag() {
        mensen.als("bakker", () -> {
            concepten.bewaar(plan, Bloksoort.STEMMEN, 1, HALF);
            concepten.bewaar(plan, Bloksoort.VOORWAARDEN, 1, HALF);
            assertThat(concepten.vind(plan)).containsOnlyKeys(Bloksoort.STEMMEN, Bloksoort.VOORWAARDEN);
        });

        jdbc.sql("update betrokkenheid set mag_lezen = array_remove(mag_lezen, 'KINDGESPREK')"
                        + " where gezin = (select gezin from herstelplan where id = ?)")
                .param(plan.waarde())
                .update();

        assertThat(mensen.als("bakker", () -> concepten.vind(plan))).containsOnlyKeys(Bloksoort.VOORWAARDEN);
    }

    @Test
    @DisplayName("Wie buiten het gezin staat of het plan niet schrijft, leest en bewaart er geen concept in")
    void weigertAnderen() {
        mensen.als("bakker", () -> concepten.bewaar(plan, Bloksoort.VOORWAARDEN, 0, HALF));

        geenToegang("aydin", () -> concepten.vind(plan));
        geenToegang("aydin", () -> concepten.bewaar(plan, Bloksoort.VOORWAARDEN, 0, HALF));
        geenToegang("yilmaz", () -> concepten.bewaar(plan, Bloksoort.STEMMEN, 0, HALF));
        geenToegang("bakker", () -> concepten.vind(new HerstelplanId(UUID.randomUUID())));
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("aydin", () -> concepten.gooiWeg(plan, Bloksoort.VOORWAARDEN)));
        assertThat(mensen.als("bakker", () -> concepten.vind(plan))).hasSize(1);
    }

    private void betrek(GezinId gezin, String wie, Rol rol) {
        mensen.als(
                wie,
                () -> betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "plan maken", "Wmo 2015 art. 5.1.1"));
    }

    private void geenToegang(String wie, Supplier<?> aanroep) {
        assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> mensen.als(wie, aanroep));
    }
}
