package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.eenplan.backend.database.Startweigering;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.organisatie.Factorinstellingen.Bestand;
import nl.eenplan.backend.organisatie.Factorinstellingen.Server;
import nl.eenplan.processes.api.MedewerkerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
@DisplayName("Geheimen van tweede stappen liggen versleuteld")
class GeheimkluisTest {

    private static final byte[] GEHEIM = "twintig bytes geheim".getBytes(StandardCharsets.UTF_8);
    private static final String EEN = "1 x3Tq0lq9dKfW8m2b7yVnE5sRzL4uJcHgPaDoIiN6eBk=\n";
    private static final String TWEE = "2 Zk9vQwErTyUiOpAsDfGhJkLzXcVbNm1234567890+/A=\n";

    @TempDir
    private Path map;

    @Autowired
    private JdbcClient werker;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private Mensen mensen;

    private MedewerkerId wie = MedewerkerId.nieuw();

    @BeforeEach
    void begin() {
        vergeet();
        wie = mensen.wie("post").id();
    }

    @AfterEach
    void vergeet() {
        jdbc.sql("delete from eenmaalgeheim").update();
    }

    @Test
    @DisplayName("In de database staat nergens het geheim zelf")
    void bewaartVersleuteld() throws IOException {
        var kluis = kluis(EEN);

        kluis.bewaar(wie, GEHEIM);

        assertThat(inDatabase()).containsEntry("sleutel", "1");
        assertThat(new String((byte[]) inDatabase().get("geheim"), StandardCharsets.ISO_8859_1))
                .doesNotContain("twintig");
        assertThat(lees(kluis)).isEqualTo(GEHEIM);
    }

    @Test
    @DisplayName("Een start versleutelt wat er nog open lag, en gaat over op de nieuwste sleutel")
    void draagtOver() throws IOException {
        jdbc.sql("insert into eenmaalgeheim (medewerker, geheim) values (:id, :geheim)")
                .param("id", wie.waarde())
                .param("geheim", GEHEIM)
                .update();
        var eerste = kluis(EEN);
        assertThat(lees(eerste)).isEqualTo(GEHEIM);

        eerste.afterSingletonsInstantiated();
        assertThat(inDatabase()).containsEntry("sleutel", "1");
        assertThat((byte[]) inDatabase().get("geheim")).isNotEqualTo(GEHEIM);

        kluis(TWEE + EEN).afterSingletonsInstantiated();
        assertThat(inDatabase()).containsEntry("sleutel", "2");
        assertThat(lees(kluis(TWEE))).isEqualTo(GEHEIM);
    }

    @Test
    @DisplayName("Ontbreekt een sleutel die nog nodig is, dan start Eenplan niet")
    void mistSleutel() throws IOException {
        kluis(EEN).bewaar(wie, GEHEIM);
        var zonder = kluis(TWEE);

        assertThatThrownBy(zonder::afterSingletonsInstantiated)
                .isInstanceOfSatisfying(
                        Startweigering.class,
                        weigering -> assertThat(weigering.raad()).contains("EENPLAN_FACTOR"));
        assertThat(inDatabase()).containsEntry("sleutel", "1");
    }

    private byte[] lees(Geheimkluis kluis) {
        return new TransactionTemplate(transacties)
                .execute(_ -> kluis.geef(wie, false).orElseThrow());
    }

    private Map<String, Object> inDatabase() {
        return jdbc.sql("select geheim, sleutel from eenmaalgeheim").query().singleRow();
    }

    private Geheimkluis kluis(String regels) throws IOException {
        var bestand = Files.writeString(map.resolve("sleutels.txt"), regels);
        return new Geheimkluis(
                werker, new Factorinstellingen(null, true, new Server(null), new Bestand(bestand)), transacties);
    }
}
