package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenplan.backend.politie.VerhoorService.Vastlegging;
import nl.eenplan.backend.politie.VerhoorService.Vraaguitkomst;
import nl.eenplan.backend.politie.VerhoorTaken;
import nl.eenplan.backend.politie.Verhoorbeeld;
import nl.eenplan.backend.politie.Verhoorbeeld.Verhoorstand;
import nl.eenplan.backend.politie.Verhooroordeel;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@DisplayName("Nog een studioverhoor vraagt het akkoord van een ander")
class VerhoorakkoordTest extends Verhoorzaak {

    private static final Verhooroordeel AKKOORD = new Verhooroordeel(true, "Alleen over de tweede verdachte.");

    @Autowired
    private VerhoorTaken taken;

    @Test
    @DisplayName("Een tweede verhoor kan niet zonder akkoord; met akkoord van de officier één keer")
    void blokkeertHetTweede() {
        legVast();

        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());
        assertThat(vraag("yilmaz")).isEqualTo(new Vraaguitkomst.Gevraagd());
        assertThat(vraag("yilmaz")).isEqualTo(new Vraaguitkomst.AlGevraagd());
        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());

        keten.rondtAf("vos", gezin, Taaksoort.VERHOOR_BEOORDELEN, taak -> {
            assertThat(taken.teBeoordelen(taak)).get().satisfies(vraag -> {
                assertThat(vraag.kind()).isEqualTo("Noor");
                assertThat(vraag.vrager()).isEqualTo("brigadier Yılmaz");
                assertThat(vraag.eerder()).hasSize(1);
            });
            return taken.beoordeel(taak, AKKOORD);
        });

        assertThat(legVast()).isEqualTo(new Vastlegging.Vastgelegd());
        assertThat(beeld("yilmaz").verhoren().getLast().metAkkoord()).isTrue();
        assertThat(beeld("yilmaz").aanvraag())
                .extracting(Verhoorbeeld.Aanvraag::stand)
                .isEqualTo(Verhoorstand.GEBRUIKT);
        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());
    }

    @Test
    @DisplayName("Zonder akkoord blijft het dicht, en een nieuwe vraag mag")
    void weigert() {
        legVast();
        vraag("yilmaz");

        keten.rondtAf(
                "vos",
                gezin,
                Taaksoort.VERHOOR_BEOORDELEN,
                taak -> taken.beoordeel(taak, new Verhooroordeel(false, "Dit staat al op de eerste opname.")));

        assertThat(legVast()).isEqualTo(new Vastlegging.AlVerhoord());
        assertThat(vraag("yilmaz")).isEqualTo(new Vraaguitkomst.Gevraagd());
    }

    @Test
    @DisplayName("De database laat niemand zijn eigen vraag goedkeuren")
    void keurtNietZelfGoed() {
        legVast();
        vraag("yilmaz");

        assertThatThrownBy(
                        () -> eigenaar.sql("update verhooraanvraag set besluit = 'AKKOORD', reden = 'Ik vind het goed',"
                                        + " door = vrager, besloten_op = now() where gezin = ?")
                                .param(gezin.waarde())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("verhoor_niet_eigen_akkoord");
    }
}
