package nl.eenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngebouwdePostgresTest {

    @TempDir
    Path home;

    @Test
    @DisplayName("De ingebouwde PostgreSQL schrijft duurzaam en luistert alleen op deze machine, met wachtwoord")
    void isDuurzaamEnAfgeschermd() throws Exception {
        try (var postgres = IngebouwdePostgres.start(home);
                var verbinding = verbind(postgres)) {

            assertThat(instelling(verbinding, "fsync")).isEqualTo("on");
            assertThat(instelling(verbinding, "synchronous_commit")).isEqualTo("on");
            assertThat(instelling(verbinding, "full_page_writes")).isEqualTo("on");
            assertThat(instelling(verbinding, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(instelling(verbinding, "unix_socket_directories")).isEmpty();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", "postgres"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("wachtwoord"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("Een tweede start op dezelfde gegevensmap wordt geweigerd en laat de eerste met rust")
    void weigertTweedeStart() throws Exception {
        try (var postgres = IngebouwdePostgres.start(home)) {

            assertThatExceptionOfType(Startweigering.class)
                    .isThrownBy(() -> IngebouwdePostgres.start(home))
                    .withMessageContaining("draait al")
                    .satisfies(weigering -> assertThat(weigering.raad()).contains("EENPLAN_HOME"));

            try (var verbinding = verbind(postgres)) {
                assertThat(verbinding.isValid(2)).isTrue();
            }
        }
    }

    @Test
    @DisplayName("Een map waarin niet te schrijven is, geeft een melding die zegt wat te doen")
    void weigertOnschrijfbareMap() throws IOException {
        var bestandInPlaatsVanMap = Files.writeString(home.resolve("geen-map"), "");

        assertThatExceptionOfType(Startweigering.class)
                .isThrownBy(() -> IngebouwdePostgres.start(bestandInPlaatsVanMap.resolve("eenplan")))
                .withMessageContaining("kan niet schrijven")
                .satisfies(weigering -> assertThat(weigering.raad()).contains("schrijfrechten", "EENPLAN_HOME"));
    }

    @Test
    @DisplayName("Na een harde val van Eenplan wordt de achtergebleven PostgreSQL gestopt en staat alles er nog")
    void neemtAchtergeblevenServerOver() throws Exception {
        var proces = startInEigenProces();
        var achterblijver = Achterblijver.postmaster(home.resolve("postgres")).orElseThrow();

        proces.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(achterblijver.isAlive()).isTrue();

        try (var postgres = IngebouwdePostgres.start(home);
                var verbinding = verbind(postgres);
                var rijen = verbinding.createStatement().executeQuery("select woord from bewaard")) {
            assertThat(achterblijver.isAlive()).isFalse();
            assertThat(rijen.next()).isTrue();
            assertThat(rijen.getString(1)).isEqualTo("blijft");
        }
    }

    @Test
    @DisplayName("Een oud procesnummer dat nu van een ander programma is, houdt de start niet tegen")
    void laatVreemdProcesMetRust() throws Exception {
        IngebouwdePostgres.start(home).close();
        Files.writeString(
                home.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home.resolve("postgres") + "\n");

        try (var postgres = IngebouwdePostgres.start(home);
                var verbinding = verbind(postgres)) {
            assertThat(verbinding.isValid(2)).isTrue();
        }
    }

    @Test
    @DisplayName("Afgebroken aanmaken laat niets achter dat de volgende start stuk maakt")
    void maaktHalfWerkOpnieuw() throws Exception {
        Files.writeString(home.resolve("wachtwoord"), "oud-wachtwoord");
        Files.writeString(home.resolve("postgres.in-aanmaak"), "");
        Files.writeString(Files.createDirectory(home.resolve("postgres")).resolve("PG_VERSION"), "18");

        try (var postgres = IngebouwdePostgres.start(home);
                var verbinding = verbind(postgres)) {
            assertThat(verbinding.isValid(2)).isTrue();
            assertThat(home.resolve("postgres.in-aanmaak")).doesNotExist();
        }
    }

    @Test
    @DisplayName("Een gestorven PostgreSQL staat vanzelf weer op, op dezelfde poort en met dezelfde gegevens")
    void staatWeerOp() throws Exception {
        try (var postgres = IngebouwdePostgres.start(home)) {
            try (var verbinding = verbind(postgres)) {
                verbinding.createStatement().execute("create table bewaard as select 'blijft' as woord");
            }
            var url = postgres.jdbcUrl();

            Achterblijver.postmaster(home.resolve("postgres")).orElseThrow().destroyForcibly();

            Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
                try (var verbinding = verbind(postgres);
                        var rijen = verbinding.createStatement().executeQuery("select woord from bewaard")) {
                    assertThat(rijen.next()).isTrue();
                }
            });
            assertThat(postgres.jdbcUrl()).isEqualTo(url);
        }
    }

    private Process startInEigenProces() throws IOException {
        var proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EigenProces.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lezer = proces.inputReader();
        String regel;
        do {
            regel = lezer.readLine();
        } while (regel != null && !regel.equals("gereed"));
        assertThat(regel).isEqualTo("gereed");
        return proces;
    }

    private static Connection verbind(IngebouwdePostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.gebruiker(), postgres.wachtwoord());
    }

    private static String instelling(Connection verbinding, String naam) throws SQLException {
        try (var rijen = verbinding.createStatement().executeQuery("show " + naam)) {
            rijen.next();
            return rijen.getString(1);
        }
    }

    /// An Eenplan reduced to its database, to be killed.
    static final class EigenProces {

        private EigenProces() {}

        static void main(String[] args) throws Exception {
            var postgres = IngebouwdePostgres.start(Path.of(args[0]));
            try (var verbinding = verbind(postgres)) {
                verbinding.createStatement().execute("create table bewaard as select 'blijft' as woord");
            }
            System.out.println("gereed");
            Thread.currentThread().join();
        }
    }
}
