package nl.eenplan.backend.duiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.eenplan.backend.keten.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Letselduidingen van voor de reeks per onderzoek komen bij het onderzoek waarover zij gaan")
class DuidingmigratieTest {

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-03-02T10:00:00Z");

    private final Schema schema = Schema.tot("298");
    private final JdbcClient jdbc = schema.jdbc();
    private final UUID gezin = schema.gezin();
    private final UUID arts = schema.medewerker("P. de Boer");
    private final UUID kind = UUID.randomUUID();
    private int uur;

    @BeforeEach
    void kind() {
        jdbc.sql("""
                        insert into gezinslid
                               (id, gezin, naam, rol, geslacht, vermoeden, gewijzigd_door, gewijzigd_op, versie)
                        values (?, ?, 'Noor', 'KIND', 'VROUW', true, 'proef', now(), 0)
                        """).params(kind, gezin).update();
    }

    @Test
    @DisplayName("Een tweede ronde wordt een eigen reeks, een herziening blijft bij de hare; de nummers blijven staan")
    void splitstPerRonde() {
        var eerste = onderzoek("f2-een");
        var een = duiding("f6-een", 1, "taak_letselduiden");
        var twee = duiding("herzien", 2, "taak_duidingHerzien");
        var tweede = onderzoek("f2-twee");
        var drie = duiding("f6-twee", 3, "taak_letselduiden");

        schema.migreer("310");

        assertThat(onderzoekVan(een)).isEqualTo(eerste);
        assertThat(onderzoekVan(twee)).isEqualTo(eerste);
        assertThat(onderzoekVan(drie)).isEqualTo(tweede);
        assertThat(jdbc.sql("select versie from letselduiding where id = ?")
                        .param(drie)
                        .query(Integer.class)
                        .single())
                .as("zoals zij is ondertekend en verzegeld")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("Liepen twee rondes door elkaar, dan wijst het spoor aan welk onderzoek bij welke duiding hoort")
    void volgtHetSpoor() {
        jdbc.sql("create table processpoor (gezin uuid, instantie text, element text, taak text)")
                .update();
        var eerste = onderzoek("f2-een");
        onderzoek("f2-twee");
        var een = duiding("f6-een", 1, "taak_letselduiden");
        spoor("ronde-een", "taak_letselBeschrijven", "f2-een");
        spoor("ronde-een", "taak_letselduiden", "f6-een");
        spoor("ronde-twee", "taak_letselBeschrijven", "f2-twee");

        schema.migreer("310");

        assertThat(onderzoekVan(een)).isEqualTo(eerste);
    }

    @Test
    @DisplayName("Een lezing die nog loopt, gaat over het onderzoek van de laatste versie")
    void laatLopendeLezingWeten() {
        jdbc.sql("create table act_ru_execution (id_ text, proc_def_id_ text)").update();
        jdbc.sql("""
                        create table act_ru_variable (id_ text, rev_ int, type_ text, name_ text, execution_id_ text,
                            proc_inst_id_ text, proc_def_id_ text, text_ text, var_scope_ text, sequence_counter_ bigint,
                            is_concurrent_local_ boolean)
                        """).update();
        onderzoek("f2-een");
        duiding("f6-een", 1, "taak_letselduiden");
        var tweede = onderzoek("f2-twee");
        duiding("f6-twee", 2, "taak_letselduiden");
        for (var proces : new String[] {"duidinglezing:1:1", "stroomschema-fmek:1:1"}) {
            jdbc.sql("insert into act_ru_execution values (?, ?)")
                    .params("loop-" + proces, proces)
                    .update();
            jdbc.sql("insert into act_ru_variable values ('v' || ?, 1, 'string', 'kind', ?, ?, ?, ?, ?, 1, false)")
                    .params(proces, "loop-" + proces, "loop-" + proces, proces, kind.toString(), "loop-" + proces)
                    .update();
        }

        schema.migreer("310");

        assertThat(jdbc.sql("select proc_inst_id_ || ' ' || text_ from act_ru_variable where name_ = 'onderzoek'")
                        .query(String.class)
                        .list())
                .containsExactly("loop-duidinglezing:1:1 " + tweede);
    }

    @Test
    @DisplayName("Per onderzoek bestaat elke versie één keer; hetzelfde nummer bij een ander onderzoek mag")
    void nummertPerOnderzoek() {
        onderzoek("f2-een");
        duiding("f6-een", 1, "taak_letselduiden");
        schema.migreer("310");
        var tweede = onderzoek("f2-twee");

        var nieuw = duiding("f6-twee", 1, "taak_letselduiden", tweede);

        assertThat(onderzoekVan(nieuw)).isEqualTo(tweede);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> duiding("f6-drie", 1, "taak_letselduiden", tweede));
    }

    private UUID onderzoek(String taak) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into onderzoek (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            onderzocht_op, anamnese, is_top_teen, mobiliteit, stolling, is_uitgesloten)
                        values (:id, 0, :gezin, :kind, :taak, :arts, 'L. Mulder', :op, :op, 'verteld', true, 'LIGT',
                                'NORMAAL', false)
                        """)
                .param("id", id)
                .param("gezin", gezin)
                .param("kind", kind)
                .param("taak", taak)
                .param("arts", arts)
                .param("op", BEGIN.plusHours(uur++))
                .update();
        return id;
    }

    private UUID duiding(String taak, int versie, String soort) {
        return duiding(taak, versie, soort, null);
    }

    private UUID duiding(String taak, int versie, String soort, @Nullable UUID onderzoek) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into letselduiding (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            versie, conclusie, toelichting, beperkingen, status, big_nummer, reden, lezing_nodig
                        """ + (onderzoek == null ? ")" : ", onderzoek_id)") + """
                        values (:id, 0, :gezin, :kind, :taak, :arts, 'P. de Boer', :op, :versie, 'ONBEPAALD', 'x', 'x',
                                'ADVIES', '19999010004', 'nieuw', false
                        """
                        + (onderzoek == null ? ")" : ", :onderzoek)"))
                .param("id", id)
                .param("gezin", gezin)
                .param("kind", kind)
                .param("taak", taak)
                .param("arts", arts)
                .param("op", BEGIN.plusHours(uur++))
                .param("versie", versie)
                .param("onderzoek", onderzoek)
                .update();
        jdbc.sql("""
                        insert into werkvoorraad (taak, gezin, kind, soort, rollen, rol, bak, sinds, status, afgerond_op)
                        values (:taak, :gezin, :kind, :soort, '{forensisch-arts}', 'forensisch-arts',
                                'g:forensisch-arts@', now(), 'AFGEROND', now())
                        """)
                .param("taak", taak)
                .param("gezin", gezin)
                .param("kind", kind)
                .param("soort", soort)
                .update();
        return id;
    }

    private void spoor(String instantie, String element, String taak) {
        jdbc.sql("insert into processpoor values (?, ?, ?, ?)")
                .params(gezin, instantie, element, taak)
                .update();
    }

    private UUID onderzoekVan(UUID duiding) {
        return jdbc.sql("select onderzoek_id from letselduiding where id = ?")
                .param(duiding)
                .query(UUID.class)
                .single();
    }
}
