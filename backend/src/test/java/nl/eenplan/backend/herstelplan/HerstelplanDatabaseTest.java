package nl.eenplan.backend.herstelplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.eenplan.backend.keten.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class HerstelplanDatabaseTest {

    private static Schema schema;

    @BeforeAll
    static void maakSchema() {
        schema = Schema.nieuw();
    }

    @Test
    @DisplayName("De database weigert een tweede actief plan voor hetzelfde gezin, en laat een oud plan ernaast staan")
    void houdtEenActiefPlan() {
        var gezin = schema.gezin();
        plan(gezin, "CONCEPT");

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> plan(gezin, "CONCEPT"))
                .withMessageContaining("herstelplan_een_actief");
        assertThat(plan(gezin, "VERVALLEN")).isNotNull();
    }

    @Test
    @DisplayName("De database weigert een tweede regisseur op een plan tot de eerste is geëindigd")
    void houdtEenRegisseur() {
        var plan = plan(schema.gezin(), "CONCEPT");
        regie(plan);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> regie(plan))
                .withMessageContaining("herstelplan_een_regisseur");
        schema.jdbc().sql("update herstelplan_regie set tot = now()").update();
        regie(plan);
    }

    @Test
    @DisplayName("Een vastgesteld plan heeft in de database altijd een versie en een eerste controle")
    void eistVaststelling() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> plan(schema.gezin(), "VASTGESTELD"));
    }

    @Test
    @DisplayName("Een vastgestelde versie verandert niet en verdwijnt niet")
    void bewaartVersies() {
        var plan = plan(schema.gezin(), "CONCEPT");
        schema.jdbc()
                .sql("insert into herstelplan_versie values (?, 1, now(), ?, 'vastgesteld', '{}')")
                .params(plan, schema.medewerker("S. Bakker"))
                .update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> schema.jdbc()
                        .sql("update herstelplan_versie set reden = 'anders'")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        schema.jdbc().sql("delete from herstelplan_versie").update());
    }

    @Test
    @DisplayName("Hulp kan niet starten voor de aanvraag, en een afgeronde actie heeft een resultaat")
    void bewaaktActies() {
        var plan = plan(schema.gezin(), "CONCEPT");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> actie(plan, "'2026-03-09', '2026-03-02', null"));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> actie(plan, "'2026-03-02', '2026-03-09', '2026-03-10'"));
        actie(plan, "'2026-03-02', '2026-03-09', null");
    }

    private static UUID plan(UUID gezin, String fase) {
        var id = UUID.randomUUID();
        schema.jdbc().sql("""
                        insert into herstelplan (id, gezin, fase, gemaakt_op, beeindigd_op, versienummer, versie)
                        values (?, ?, ?, now(), case when ? = 'VERVALLEN' then now() end, 0, 0)
                        """).params(id, gezin, fase, fase).update();
        return id;
    }

    private static void regie(UUID plan) {
        schema.jdbc()
                .sql("insert into herstelplan_regie (id, plan, regisseur, van) values (?, ?, ?, now())")
                .params(UUID.randomUUID(), plan, schema.medewerker("S. Bakker"))
                .update();
    }

    private static void actie(UUID plan, String datums) {
        schema.jdbc()
                .sql(
                        "insert into herstelplan_actie (plan, actie, soort, aangevraagd, gestart, afgerond) values (?, ?, 'RISICO', "
                                + datums + ")")
                .params(plan, UUID.randomUUID())
                .update();
    }
}
