package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.INZAGE_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.INZAGE_TEAM;
import static nl.eenplan.processes.api.Taaksoort.INZAGE_TWEEDE_OORDEEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Inzageproces;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.Taakstatus;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class InzageverzoekTest {

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    Inzageproces inzage;

    private final InzageverzoekId verzoek = InzageverzoekId.nieuw();

    @Test
    @DisplayName("Kent de eigenaar toe, dan wordt het deel geopend")
    void opentNaToekenning() {
        vraag().doe(INZAGE_BEOORDELEN, besluit("TOEGEKEND")).wachtOp();

        assertThat(draaiboek.domein.gevraagdOver(verzoek)).containsExactly("open");
    }

    @Test
    @DisplayName("Weigert de eigenaar, dan gaat er niets open")
    void sluitNaWeigering() {
        vraag().doe(INZAGE_BEOORDELEN, besluit("GEEN")).wachtOp();

        assertThat(draaiboek.domein.gevraagdOver(verzoek)).containsExactly("weiger");
    }

    @Test
    @DisplayName("Vragen de regels een tweede, dan gaat het deel pas open als die het eens is")
    void wachtOpDeTweede() {
        vraag().doe(INZAGE_BEOORDELEN, besluit("TWEEDE"))
                .wachtOp(INZAGE_TWEEDE_OORDEEL)
                .doe(INZAGE_TWEEDE_OORDEEL, geen().met(Vraag.IS_TWEEDE_AKKOORD, true))
                .wachtOp();

        assertThat(draaiboek.domein.gevraagdOver(verzoek)).containsExactly("open");
    }

    @Test
    @DisplayName("Is de tweede het niet eens, dan blijft het dicht")
    void blijftDichtZonderDeTweede() {
        vraag().doe(INZAGE_BEOORDELEN, besluit("TWEEDE"))
                .doe(INZAGE_TWEEDE_OORDEEL, geen().met(Vraag.IS_TWEEDE_AKKOORD, false))
                .wachtOp();

        assertThat(draaiboek.domein.gevraagdOver(verzoek)).containsExactly("weiger");
    }

    @Test
    @DisplayName("Antwoordt de eigenaar niet op tijd, dan gaat het verzoek naar het team; open gaat er niets")
    void schaaltOpNaDeTermijn() {
        var zaak = vraag();
        var taak = zaak.taak(INZAGE_BEOORDELEN).taak();

        zaak.laatAflopen("timer_inzageTermijn").wachtOp(INZAGE_TEAM);

        assertThat(draaiboek.domein.gevraagdOver(verzoek)).containsExactly("schaalOp");
        assertThat(draaiboek.werklijst.status(taak)).isEqualTo(Taakstatus.VERVALLEN);
        zaak.doe(INZAGE_TEAM, besluit("TOEGEKEND")).wachtOp();
        assertThat(draaiboek.domein.gevraagdOver(verzoek)).containsExactly("schaalOp", "open");
    }

    @Test
    @DisplayName("Een ingetrokken verzoek laat zijn taak vervallen; een tweede keer intrekken doet niets")
    void vervaltNaIntrekken() {
        var zaak = vraag();
        var taak = zaak.taak(INZAGE_BEOORDELEN).taak();
        assertThat(inzage.verzoek(taak)).contains(verzoek);

        inzage.trekIn(verzoek);
        inzage.trekIn(verzoek);

        zaak.wachtOp();
        assertThat(draaiboek.werklijst.status(taak)).isEqualTo(Taakstatus.VERVALLEN);
        assertThat(draaiboek.domein.gevraagdOver(verzoek)).isEmpty();
        assertThat(inzage.verzoek(taak)).isEmpty();
    }

    @Test
    @DisplayName("Twee verzoeken in een gezin lopen los van elkaar")
    void houdtVerzoekenUitElkaar() {
        var gezin = GezinId.nieuw();
        var ander = InzageverzoekId.nieuw();
        inzage.start(gezin, verzoek);
        inzage.start(gezin, ander);

        inzage.trekIn(ander);

        var zaak = draaiboek.new Zaak(gezin, List.of());
        zaak.wachtOp(INZAGE_BEOORDELEN);
        assertThat(inzage.verzoek(zaak.taak(INZAGE_BEOORDELEN).taak())).contains(verzoek);
        assertThat(zaak.loopt()).isFalse();
    }

    private Draaiboek.Zaak vraag() {
        var gezin = GezinId.nieuw();
        inzage.start(gezin, verzoek);
        return draaiboek.new Zaak(gezin, List.of()).wachtOp(INZAGE_BEOORDELEN);
    }

    private static Antwoorden besluit(String code) {
        return geen().met(Vraag.INZAGEBESLUIT, code);
    }
}
