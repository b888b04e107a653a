package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.politie.VerhoorplanService.Verhoorder;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@DisplayName("Wie een verhoor plant en wie niet, en wanneer het te laat is")
class VerhoorplanningTest extends Verhoorplanzaak {

    @Autowired
    private Wedloop wedloop;

    @Test
    @DisplayName("Wie plant, verhoort niet zelf; alleen politie verhoort, en niet in het verleden")
    void weigertWieNietKan() {
        assertThat(mensen.als("yilmaz", () -> plannen.verhoorders(gezin)))
                .extracting(Verhoorder::naam)
                .doesNotContain("brigadier Yılmaz");
        assertThat(fouten(mensen.als("yilmaz", () -> plannen.plan(gezin, noor, planVan("yilmaz", 60)))))
                .first()
                .asString()
                .startsWith("Wie verhoort, plant niet");
        assertThat(fouten(mensen.als("vos", () -> plannen.plan(gezin, noor, planVan("mulder", 60)))))
                .containsExactly("Kies alleen wie bij de politie werkt.");
        assertThat(fouten(mensen.als("vos", () -> plannen.plan(gezin, noor, planVan("yilmaz", -60)))))
                .first()
                .asString()
                .startsWith("Dit moment is voorbij");
        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> eigenaar.sql("insert into verhoorplan (id, gezin, kind, gepland_op, verhoorders, door,"
                                        + " vastgelegd_op) values (?, ?, ?, now(), array[?::uuid], ?, now())")
                                .params(
                                        UUID.randomUUID(),
                                        gezin.waarde(),
                                        noor.waarde(),
                                        mensen.wie("vos").id().waarde(),
                                        mensen.wie("vos").id().waarde())
                                .update())
                .withMessageContaining("planner_is_geen_verhoorder");
    }

    @Test
    @DisplayName("Is het kind al verhoord, dan wordt zonder akkoord van de officier niets gepland")
    void plantGeenTweedeZonderAkkoord() {
        mensen.als("vos", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));

        assertThat(plan()).isEqualTo(new Planuitkomst.Ingehaald());
        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
    }

    @RepeatedTest(3)
    @DisplayName("Plannen twee tegelijk, dan staat er één verhoor en hoort de ander dat")
    void laatErEenPlannen() throws Exception {
        assertThat(wedloop.tegelijk(this::plan, this::plan))
                .containsExactlyInAnyOrder(new Planuitkomst.Vastgelegd(), new Planuitkomst.Ingehaald());
    }

    @Test
    @DisplayName("Wie het deel van de politie niet leest, plant niets, zegt niets af en hoort niet wie verhoort")
    void weigertAnderen() {
        betrek("jansen", Rol.VT_MEDEWERKER);
        plan();

        for (var wie : List.of("mulder", "jansen", "aydin", "beheer")) {
            mensen.als(wie, () -> {
                assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> plannen.verhoorders(gezin));
                assertThatExceptionOfType(GeenToegang.class)
                        .isThrownBy(() -> plannen.plan(gezin, noor, planVan("yilmaz", 60)));
                assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> plannen.zegAf(gezin, noor, AFZEGGING));
            });
        }
    }
}
