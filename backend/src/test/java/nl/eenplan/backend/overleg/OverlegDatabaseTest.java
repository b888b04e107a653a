package nl.eenplan.backend.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.eenplan.backend.keten.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class OverlegDatabaseTest {

    private Schema schema;

    @BeforeEach
    void maakSchema() {
        schema = Schema.nieuw();
        schema.jdbc()
                .sql("insert into overlegruimte values ('linde', 'Zaal De Linde', 12), ('iep', 'Zaal De Iep', 8)")
                .update();
    }

    @Test
    @DisplayName("De database weigert een zaal die op dat moment al bezet is, ook voor een deel van de tijd")
    void weigertDubbeleZaal() {
        overleg(schema.gezin(), "linde", "10:00", "11:30");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> overleg(schema.gezin(), "linde", "11:00", "12:00"))
                .withMessageContaining("overleg_ruimte_bezet");
        overleg(schema.gezin(), "linde", "11:30", "12:30");
        overleg(schema.gezin(), "iep", "10:00", "11:30");
    }

    @Test
    @DisplayName("De database weigert een persoon op twee plekken tegelijk, tot die afzegt of het overleg vervalt")
    void weigertDubbelePersoon() {
        var arts = schema.medewerker("M. Visser");
        var eerste = overleg(schema.gezin(), "linde", "10:00", "11:30");
        var tweede = overleg(schema.gezin(), "iep", "11:00", "12:00");
        deelnemer(eerste, arts);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> deelnemer(tweede, arts))
                .withMessageContaining("overleg_persoon_bezet");
        schema.jdbc()
                .sql("update overleg set status = 'GEANNULEERD', reden = 'ziek' where id = ?")
                .params(eerste)
                .update();
        deelnemer(tweede, arts);

        assertThat(schema.jdbc()
                        .sql("select status from overleg_deelnemer where overleg = ?")
                        .params(eerste)
                        .query(String.class)
                        .single())
                .as("de deelnemer volgt het overleg")
                .isEqualTo("GEANNULEERD");
    }

    @Test
    @DisplayName("De database weigert een tweede open overleg voor hetzelfde gezin")
    void houdtEenOpenOverleg() {
        var gezin = schema.gezin();
        overleg(gezin, "linde", "10:00", "11:30");

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> overleg(gezin, "iep", "14:00", "15:00"))
                .withMessageContaining("overleg_een_open");
    }

    @Test
    @DisplayName("De database weigert een besluit over huisverbod van een ander dan de burgemeester")
    void bewaaktBevoegdheid() {
        var gezin = schema.gezin();
        var zitting = UUID.randomUUID();
        schema.jdbc()
                .sql("insert into zitting values (?, ?, ?, now(), 3, '', '', true, 'veilig', ?)")
                .params(zitting, overleg(gezin, "linde", "10:00", "11:30"), gezin, schema.medewerker("H. Kuipers"))
                .update();

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> besluit(zitting, "TAFEL"));
        besluit(zitting, "BURGEMEESTER");
    }

    private void besluit(UUID zitting, String orgaan) {
        schema.jdbc()
                .sql("insert into zitting_besluit values (?, 0, 'HUISVERBOD', 'tien dagen', ?, '')")
                .params(zitting, orgaan)
                .update();
    }

    private UUID overleg(UUID gezin, String ruimte, String van, String tot) {
        var id = UUID.randomUUID();
        schema.jdbc().sql("""
                        insert into overleg (id, gezin, begin, eind, ruimte, status, quorum, kenmerk, volgnummer,
                                             gemaakt_op, versie)
                        values (?, ?, cast('2026-03-20 ' || ? as timestamptz), cast('2026-03-20 ' || ? as timestamptz), ?,
                                'GEPLAND', 2, ?, 0, now(), 0)
                        """).params(id, gezin, van, tot, ruimte, id).update();
        return id;
    }

    private void deelnemer(UUID overleg, UUID medewerker) {
        schema.jdbc().sql("""
                        insert into overleg_deelnemer (id, overleg, begin, eind, status, medewerker, discipline, rol,
                                                       is_genodigde, antwoord)
                        select ?, id, begin, eind, status, ?, 'MEDISCH', 'vertrouwensarts', true, 'GEEN_ANTWOORD'
                          from overleg where id = ?
                        """).params(UUID.randomUUID(), medewerker, overleg).update();
    }
}
