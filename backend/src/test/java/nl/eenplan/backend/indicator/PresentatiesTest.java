package nl.eenplan.backend.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.indicator.Presentaties.Presentatie;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Wat van een kind telt in I7 en I8: wanneer het was, wanneer het is gezien en wat is gedaan")
class PresentatiesTest extends Presentatiezaak {

    @Autowired
    private Presentaties presentaties;

    private GezinId hier = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        hier = artsen.signaal();
    }

    @Test
    @DisplayName("Wat een arts en een vertrouwensarts vastleggen, telt zoals het is vastgelegd")
    void teltWatIsVastgelegd() {
        var nu = new Kwartaal(2026, 1);
        var voor = tel(nu);
        var gezin = artsen.signaal("Mees");
        artsen.onderzoek(gezin);

        assertThat(tel(nu)).isEqualTo(voor + 1);
    }

    @Test
    @DisplayName("Een kwartaal loopt van middernacht tot middernacht in Nederland, geen seconde eerder of later")
    void looptVanMiddernacht() {
        var lente = LocalDateTime.of(2024, 4, 1, 0, 0);
        var zomer = LocalDateTime.of(2024, 7, 1, 0, 0);
        for (var moment : List.of(lente.minusSeconds(1), lente, zomer.minusSeconds(1), zomer)) {
            gezien(hier, "LICHAMELIJK", moment, null);
        }

        assertThat(in(new Kwartaal(2024, 2)))
                .extracting(Presentatie::gezienOp)
                .containsExactlyInAnyOrder(op(lente), op(zomer.minusSeconds(1)));
    }

    @Test
    @DisplayName("Van een periode telt het begin, of het eind als alleen dat nog binnen zeven dagen lag")
    void teltVanEenPeriode() {
        var gezien = LocalDateTime.of(2024, 9, 16, 14, 0);
        gezien(hier, "SEKSUEEL_TOT_7_DAGEN", gezien, gezien.minusDays(9), gezien.minusDays(5));
        gezien(hier, "SEKSUEEL_TOT_7_DAGEN", gezien, gezien.minusDays(3), gezien.minusDays(1));
        gezien(hier, "SEKSUEEL_NA_7_DAGEN", gezien, gezien.minusDays(20), gezien.minusDays(8));

        assertThat(in(new Kwartaal(2024, 3)))
                .extracting(Presentatie::incident)
                .containsExactlyInAnyOrder(op(gezien.minusDays(5)), op(gezien.minusDays(3)), op(gezien.minusDays(20)));
    }

    @Test
    @DisplayName(
            "Het moment van het onderzoek telt, niet dat van het vastleggen; wat niet doorging is onderzoek noch advies")
    void teltHetMomentVanHetOnderzoek() {
        var kwartaal = new Kwartaal(2024, 4);
        var gezien = LocalDateTime.of(2024, 11, 4, 9, 0);
        var incident = gezien.minusDays(1);
        var opDagZes = gezien(hier, "SEKSUEEL_TOT_7_DAGEN", gezien, incident);
        var opDagNegen = gezien(hier, "SEKSUEEL_TOT_7_DAGEN", gezien, incident);
        var deels = gezien(hier, "SEKSUEEL_TOT_7_DAGEN", gezien, incident);
        var niet = gezien(hier, "SEKSUEEL_TOT_7_DAGEN", gezien, incident);

        fmo(opDagZes, "UITGEVOERD", incident.plusDays(6), incident.plusDays(8));
        fmo(opDagNegen, "UITGEVOERD", incident.plusDays(9), incident.plusDays(9));
        fmo(deels, "DEELS", incident.plusDays(2), incident.plusDays(8));
        fmo(niet, "NIET", incident.plusDays(2), incident.plusDays(2));

        assertThat(in(kwartaal))
                .extracting(Presentatie::fmoOp)
                .containsExactlyInAnyOrder(
                        op(incident.plusDays(6)), op(incident.plusDays(9)), op(incident.plusDays(2)), null);
        assertThat(in(kwartaal))
                .filteredOn(een -> een.adviesOp() == null)
                .singleElement()
                .satisfies(een -> assertThat(een.fmoOp()).isNull());
    }

    private List<Presentatie> in(Kwartaal kwartaal) {
        return Systeem.als(
                "tellen", () -> presentaties.in(kwartaal, mensen.wie("visser").organisatie()));
    }

    private long tel(Kwartaal kwartaal) {
        return in(kwartaal).stream()
                .filter(een -> een.gezienOp() != null)
                .filter(een -> een.adviesOp() != null && een.fmoOp() == null)
                .filter(een -> !een.isSeksueel())
                .count();
    }

    private void fmo(UUID kind, String uitkomst, LocalDateTime wanneer, LocalDateTime vastgelegd) {
        boolean isNiet = uitkomst.equals("NIET");
        eigenaar.sql("""
                        insert into stap (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op, soort,
                            wanneer, met_wie, gedaan, fmo_uitkomst, fmo_reden, toelichting)
                        values (gen_random_uuid(), 1, :gezin, :kind, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            :vastgelegd, 'FMO_UITVOEREN', :wanneer, 'x', :gedaan, :uitkomst, :reden, :toelichting)
                        """)
                .param("gezin", hier.waarde())
                .param("kind", kind)
                .param("vastgelegd", op(vastgelegd).atOffset(ZoneOffset.UTC))
                .param("wanneer", op(wanneer).atOffset(ZoneOffset.UTC))
                .param("gedaan", isNiet ? null : "x")
                .param("uitkomst", uitkomst)
                .param("reden", isNiet ? "TE_LAAT" : null)
                .param("toelichting", uitkomst.equals("UITGEVOERD") ? null : "x")
                .update();
    }
}
