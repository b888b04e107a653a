package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.eenplan.backend.kern.Collega;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Terzijde is a doctor in the practice of dr. Aydin and has no gezin; what lies with a team opens it for him or not.
@Ketentest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("De muur houdt ook teams uit elkaar")
class MuurdeurTest {

    private static final String TEAM = "proef-team";

    @Autowired
    private JdbcClient werker;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Keten keten;

    private GezinId gezin;

    @BeforeAll
    void begin() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
        Collega.maak(eigenaar, "terzijde", "T. Terzijde", "aydin");
    }

    @Test
    @DisplayName("Wat bij een team ligt, ziet alleen wie in die organisatie die functie heeft")
    void houdtTeamsUitElkaar() {
        assertThat(zietBijTeam("aydin", "forensisch-arts"))
                .as("een andere functie")
                .isZero();
        assertThat(zietBijTeam("yilmaz", "behandelend-arts"))
                .as("een andere organisatie")
                .isZero();
        assertThat(zietBijTeam("aydin", "behandelend-arts")).isOne();
        eigenaar.sql("delete from betrokkenheid where bron_taak = ?")
                .param(TEAM)
                .update();
    }

    @Test
    @DisplayName("Een taak in de bak van een team ziet alleen wie in die organisatie die functie heeft")
    void houdtTakenUitElkaar() {
        assertThat(zietTaakBij("aydin", "forensisch-arts"))
                .as("een andere functie")
                .isZero();
        assertThat(zietTaakBij("yilmaz", "behandelend-arts"))
                .as("een andere organisatie")
                .isZero();
        assertThat(zietTaakBij("aydin", "behandelend-arts")).isOne();
        eigenaar.sql("delete from werkvoorraad where taak = ?").param(TEAM).update();
    }

    private long zietBijTeam(String van, String rol) {
        eigenaar.sql("delete from betrokkenheid where bron_taak = ?")
                .param(TEAM)
                .update();
        eigenaar.sql(
                        "insert into betrokkenheid (gezin, organisatie, rol, doel, grondslag, van, bron_taak, mag_lezen)"
                                + " values (:gezin, :bij, :rol, 'proef', 'proef', eenplan_nu() - interval '1 hour', :taak, '{GEZIN}')")
                .param("gezin", gezin.waarde())
                .param("bij", mensen.wie(van).organisatie().waarde())
                .param("rol", rol)
                .param("taak", TEAM)
                .update();
        return mensen.als("terzijde", () -> ziet("gezin"));
    }

    private long zietTaakBij(String van, String rol) {
        eigenaar.sql("delete from werkvoorraad where taak = ?").param(TEAM).update();
        eigenaar.sql(
                        "insert into werkvoorraad (taak, gezin, soort, rollen, rol, organisatie, bak, sinds, status)"
                                + " values (:taak, :gezin, 'EERSTE_ZORG', array[:rol], :rol, :bij, 'g:proef', eenplan_nu(), 'OPEN')")
                .param("taak", TEAM)
                .param("gezin", gezin.waarde())
                .param("rol", rol)
                .param("bij", mensen.wie(van).organisatie().waarde())
                .update();
        return mensen.als("terzijde", () -> ziet("werkvoorraad"));
    }

    private long ziet(String tabel) {
        return werker.sql("select count(*) from " + tabel).query(Long.class).single();
    }
}
