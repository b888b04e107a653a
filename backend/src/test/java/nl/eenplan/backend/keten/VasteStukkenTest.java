package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
class VasteStukkenTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legEersteZorgVast() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
        keten.doet("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
    }

    @Test
    @DisplayName("Wat is vastgelegd kan ook buiten de toepassing om niet worden gewijzigd")
    void weigertWijzigen() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update eerste_zorg set behandeling = 'anders' where gezin = ?")
                        .param(gezin.waarde())
                        .update())
                .havingRootCause()
                .withMessageContaining("Een vastgelegd stuk kan niet worden gewijzigd");
    }

    @Test
    @DisplayName("De database laat geen tweede regisseur van een gezin toe")
    void weigertTweedeRegisseur() {
        wijsAan(gezin, "bakker");

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> wijsAan(gezin, "kuipers"));
    }

    @Test
    @DisplayName("Een stuk van een gezin dat niet bestaat wordt geweigerd")
    void weigertOnbekendGezin() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> wijsAan(GezinId.nieuw(), "bakker"));
    }

    private void wijsAan(GezinId welk, String wie) {
        jdbc.sql("""
                        insert into regisseuraanwijzing (id, versienummer, gezin, taak, door, door_naam, vastgelegd_op,
                                                         regisseur, regisseur_naam)
                        values (:id, 0, :gezin, :taak, :wie, 'R. Jansen', now(), :wie, :naam)
                        """)
                .param("id", UUID.randomUUID())
                .param("gezin", welk.waarde())
                .param("taak", wie + welk)
                .param("wie", mensen.wie(wie).id().waarde())
                .param("naam", wie)
                .update();
    }
}
