package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.organisatie.Factorherstel.InloggegevensGewijzigd;
import nl.eenplan.backend.organisatie.Factorherstel.Persoon;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.TweedeFactorNodig;
import nl.eenplan.processes.api.MedewerkerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@Kerntest
@Import(Passkeyproef.class)
@RecordApplicationEvents
@DisplayName("De beheerder helpt wie zijn telefoon kwijt is")
class FactorherstelTest {

    private static final String REDEN = "Telefoon gestolen, gebeld en herkend";

    @Autowired
    private Factorherstel herstel;

    @Autowired
    private Aanmeldsessies sessies;

    @Autowired
    private Passkeyproef proef;

    @Autowired
    private Mensen mensen;

    @Autowired
    private ApplicationEvents gebeurtenissen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private final Apparaat apparaat = Apparaat.nieuw();
    private MedewerkerId post = MedewerkerId.nieuw();
    private Aangemelde open;

    @BeforeEach
    void schrijfIn() {
        post = mensen.wie("post").id();
        open = proef.metWachtwoord("post");
        proef.voegToe(apparaat, "telefoon");
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    @DisplayName("Na het herstel is de passkey weg en wie open stond eruit; het wachtwoord is wat overblijft")
    void neemtTweedeStapWeg() {
        var login = open.aanmelding().orElseThrow();
        assertThat(sessies.geldt(login)).isTrue();
        assertThat(mensen.als("beheer", herstel::mensen))
                .extracting(Persoon::naam)
                .hasSize(1);

        herstel(post, REDEN);

        assertThat(sessies.geldt(login)).isFalse();
        assertThatThrownBy(() -> proef.met(apparaat)).hasMessage("Deze passkey wordt niet geaccepteerd.");
        assertThat(proef.metWachtwoord("post").isVolledig()).isTrue();
        assertThat(mensen.als("beheer", herstel::mensen)).isEmpty();
        assertThat(gebeurtenissen.stream(InloggegevensGewijzigd.class))
                .containsExactly(new InloggegevensGewijzigd(post));
        assertThat(jdbc.sql(
                                "select object from logboek where handeling = 'tweede stap hersteld' and soort = 'WIJZIGEN'")
                        .query(String.class)
                        .list())
                .contains(post.toString());
        assertThat(jdbc.sql("select reden from factorherstel")
                        .query(String.class)
                        .list())
                .contains(REDEN);
        assertThat(jdbc.sql("select count(*) from logboek l where l::text like '%gestolen%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("De beheerder bewijst eerst wie hij zelf is, geeft een reden en doet het niet voor zichzelf")
    void eistTweedeStapVanBeheerder() {
        assertThatThrownBy(() -> mensen.als("beheer", () -> herstel.herstel(post, REDEN)))
                .isInstanceOf(TweedeFactorNodig.class);
        assertThatThrownBy(() -> herstel(post, "  kwijt  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> herstel(mensen.wie("beheer").id(), REDEN)).isInstanceOf(GeenToegang.class);

        assertThat(proef.met(apparaat).isVolledig()).isTrue();
    }

    @Test
    @DisplayName("Een ander dan de beheerder ziet niet wie een tweede stap heeft en neemt er geen weg")
    void weigertAnderen() {
        for (var naam : List.of("post", "kuipers", "smit")) {
            assertThatThrownBy(() -> mensen.als(naam, herstel::mensen)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> mensen.bewezen(naam, () -> {
                        herstel.herstel(post, REDEN);
                        return naam;
                    }))
                    .isInstanceOf(GeenToegang.class);
        }

        assertThat(proef.met(apparaat).isVolledig()).isTrue();
    }

    private void herstel(MedewerkerId wie, String reden) {
        mensen.bewezen("beheer", () -> {
            herstel.herstel(wie, reden);
            return reden;
        });
    }
}
