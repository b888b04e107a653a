package nl.eenplan.backend.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.eenplan.backend.database.Startweigering;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.klok.Vooruitklok;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
@DisplayName("Een server die met een vroegere klok start, gaat niet terug in de tijd")
class KlokwachtTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    private Instant laatste = Instant.EPOCH;

    @BeforeEach
    void begin() {
        betrokkenheden.betrek(proces.gezin(), mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
        laatste = eigenaar.sql("select tijd from logboek order by id desc limit 1")
                .query((rij, nummer) -> rij.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    @DisplayName("Tot een dag terug geldt de tijd van de laatste regel van het logboek")
    void houdtDeTijdVast() {
        assertThat(tijdNaStart(laatste.minus(Klokwacht.HOOGSTENS), false)).isEqualTo(laatste);
        assertThat(tijdNaStart(laatste.plusSeconds(1), false)).isEqualTo(laatste.plusSeconds(1));
    }

    @Test
    @DisplayName("Verder terug start Eenplan niet, en zegt het wat te doen")
    void weigertVerderTerug() {
        var teVroeg = laatste.minus(Klokwacht.HOOGSTENS).minusSeconds(1);

        assertThatThrownBy(() -> tijdNaStart(teVroeg, false))
                .isInstanceOfSatisfying(
                        Startweigering.class,
                        weigering -> assertThat(weigering.raad()).contains("EENPLAN_KLOK_AANVAARD_TERUG=true"))
                .hasMessageContaining("24 uur achter");
    }

    @Test
    @DisplayName("Wie zegt dat het logboek verkeerd is, start met de klok van de server")
    void aanvaardtWatGezegdIs() {
        var teVroeg = laatste.minus(Duration.ofDays(40));

        assertThat(tijdNaStart(teVroeg, true)).isEqualTo(teVroeg);
    }

    private Instant tijdNaStart(Instant machine, boolean aanvaardt) {
        var klok = new Vooruitklok(Clock.fixed(machine, ZoneOffset.UTC));
        var bonen = new StaticListableBeanFactory();
        bonen.addBean("klok", klok);
        new Klokwacht(bonen.getBeanProvider(Vooruitklok.class), jdbc, aanvaardt).afterSingletonsInstantiated();
        return klok.instant();
    }
}
