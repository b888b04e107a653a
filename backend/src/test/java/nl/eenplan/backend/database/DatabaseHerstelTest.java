package nl.eenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseHerstelTest {

    @TempDir
    Path home;

    @Test
    @DisplayName(
            "Valt PostgreSQL weg tijdens het opslaan, dan lukt het even later weer en is alles er wat bevestigd was")
    void herstelt() throws Exception {
        try (var context = eenplan().run("--eenplan.home=" + home)) {
            var jdbc = JdbcClient.create(context.getBean(DataSource.class));
            maakTabel(context.getBean("eigenaarsbron", DataSource.class));
            var bevestigd = new AtomicInteger();
            var gevallen = Achterblijver.postmaster(home.resolve("postgres")).orElseThrow();

            gevallen.destroyForcibly();

            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
                var fout = catchThrowable(() -> bevestigd.addAndGet(
                        jdbc.sql("insert into werk values ('bewaard')").update()));
                return fout == null && isHerstart(gevallen);
            });
            assertThat(jdbc.sql("select count(*) from werk")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(bevestigd.get());
        }
    }

    private boolean isHerstart(ProcessHandle gevallen) throws IOException {
        return Achterblijver.postmaster(home.resolve("postgres"))
                .filter(nu -> nu.pid() != gevallen.pid())
                .isPresent();
    }

    @Test
    @DisplayName("Een server die er niet is, geeft een Nederlandse melding met wat te doen en geen stapelspoor")
    void meldtOnbereikbareServer(CapturedOutput uitvoer) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> eenplan()
                        .run(
                                "--eenplan.db.url=jdbc:postgresql://127.0.0.1:1/eenplan?options=kl4proos-en-een-zin",
                                "--eenplan.db.user=eenplan",
                                "--eenplan.db.password=kl4proos-en-een-zin"));

        assertThat(uitvoer)
                .contains("Eenplan is niet gestart.", "is niet bereikbaar", "EENPLAN_DB_URL")
                .doesNotContain("kl4proos-en-een-zin", "\tat ");
    }

    @Test
    @DisplayName("Een bekend wachtwoord houdt de start tegen voordat er verbinding wordt gemaakt")
    void meldtStandaardgeheim(CapturedOutput uitvoer) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> eenplan()
                        .run(
                                "--eenplan.db.url=jdbc:postgresql://127.0.0.1:1/eenplan",
                                "--eenplan.db.user=eenplan",
                                "--eenplan.db.password=Welkom01"));

        assertThat(uitvoer).contains("Eenplan is niet gestart.", "standaardwachtwoord");
    }

    private static void maakTabel(DataSource eigenaar) {
        var jdbc = JdbcClient.create(eigenaar);
        jdbc.sql("create table werk (wat text)").update();
        jdbc.sql("create role eenplan_werk nologin").update();
        jdbc.sql("grant all on werk to eenplan_werk").update();
    }

    private static SpringApplicationBuilder eenplan() {
        return new SpringApplicationBuilder(DatabaseConfiguratie.class, Nietsnut.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=error", "spring.main.banner-mode=off");
    }

    /// Nobody is at work in these applications.
    static class Nietsnut implements Muurwacht {

        @Override
        public Muurpas pas() {
            return Muurpas.SYSTEEM;
        }
    }
}
