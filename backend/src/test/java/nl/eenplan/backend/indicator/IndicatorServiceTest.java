package nl.eenplan.backend.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.indicator.Aandeel.Getoond;
import nl.eenplan.backend.indicator.Aandeel.Leeg;
import nl.eenplan.backend.indicator.Aandeel.TeKlein;
import nl.eenplan.backend.indicator.Presentaties.Presentatie;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("De cijfers I7 en I8 over de inzet van forensisch-medische expertise")
class IndicatorServiceTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Kwartaal HERFST = new Kwartaal(2025, 4);
    private static final Kwartaal ZOMER = new Kwartaal(2025, 3);
    private static final Kwartaal LENTE = new Kwartaal(2025, 2);
    private static final LocalDateTime DAG = LocalDateTime.of(2025, 11, 3, 9, 0);

    @Autowired
    private IndicatorService cijfers;

    @Autowired
    private Presentaties presentaties;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId hier;

    @BeforeAll
    void vulHerfst() {
        hier = artsen.signaal("Noor");
        for (int nummer = 0; nummer < 6; nummer++) {
            var kind = gezien(hier, "LICHAMELIJK", DAG.plusDays(nummer), null);
            stap(hier, kind, "SPOED_VERTROUWENSARTS", DAG.plusDays(nummer).plusHours(nummer < 5 ? 2 : 30), true);
        }
        for (int nummer = 0; nummer < 5; nummer++) {
            var kind = gezien(hier, "SEKSUEEL_TOT_7_DAGEN", DAG.plusDays(nummer), DAG.plusDays(nummer - 2));
            stap(hier, kind, "FMO_UITVOEREN", DAG.plusDays(nummer).plusHours(5), null);
        }
        for (int nummer = 0; nummer < 5; nummer++) {
            var kind = gezien(hier, "LICHAMELIJK", DAG.plusDays(nummer), null);
            stap(hier, kind, "SPOED_VERTROUWENSARTS", DAG.plusDays(nummer).plusHours(1), false);
        }
        gezien(hier, "VERWAARLOZING", DAG, null);
    }

    @Test
    @DisplayName("Gebruik telt wie advies kreeg, van allen bij wie mishandeling niet was uitgesloten")
    void teltGebruik() {
        var herfst = mensen.als("visser", () -> cijfers.fmek(HERFST));

        assertThat(herfst.gebruik()).isEqualTo(new Getoond(11, 16));
        assertThat(herfst.fmoOpTijd()).isEqualTo(new Getoond(5, 5));
        assertThat(herfst.totAdvies().aantal()).isEqualTo(11);
        assertThat(herfst.totAdvies().mediaan()).isEqualTo(Duration.ofHours(5));
    }

    @Test
    @DisplayName("Een andere regio telt niet mee, en daar ziet men deze niet")
    void blijftInDeRegio() {
        var elders = artsen.signaal("Elders");
        for (int nummer = 0; nummer < 6; nummer++) {
            gezien(elders, "LICHAMELIJK", LocalDateTime.of(2025, 8, 4, 9, nummer), null);
        }
        assertThat(mensen.als("visser", () -> cijfers.fmek(ZOMER)).gebruik()).isEqualTo(new Getoond(0, 6));

        eigenaar.sql("update gezin set regio = 'Elders' where id = ?")
                .param(elders.waarde())
                .update();

        assertThat(mensen.als("visser", () -> cijfers.fmek(ZOMER)).gebruik()).isEqualTo(new Leeg());
    }

    @Test
    @DisplayName("Over vier kinderen staat er niets, ook geen nul en geen percentage")
    void verbergtVier() {
        for (int nummer = 0; nummer < 4; nummer++) {
            var kind = gezien(hier, "LICHAMELIJK", LocalDateTime.of(2025, 5, 5, 9, nummer), null);
            stap(hier, kind, "SPOED_VERTROUWENSARTS", LocalDateTime.of(2025, 5, 5, 12, nummer), true);
        }
        var lente = mensen.als("visser", () -> cijfers.fmek(LENTE));

        assertThat(lente.gebruik()).isEqualTo(new TeKlein());
        assertThat(lente.totAdvies().aantal()).isNull();
        assertThat(lente.totAdvies().mediaan()).isNull();
        assertThat(lente.totAdvies().staven()).allMatch(staaf -> staaf.aantal() == null);
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

    private List<Presentatie> in(Kwartaal kwartaal) {
        return Systeem.als(
                "tellen", () -> presentaties.in(kwartaal, mensen.wie("visser").organisatie()));
    }

    private static Instant op(LocalDateTime moment) {
        return moment.atZone(NEDERLAND).toInstant();
    }

    private long tel(Kwartaal kwartaal) {
        return in(kwartaal).stream()
                .filter(een -> een.gezienOp() != null)
                .filter(een -> een.adviesOp() != null && een.fmoOp() == null)
                .filter(een -> !een.isSeksueel())
                .count();
    }

    @Test
    @DisplayName("Zeven dagen tellen vanaf het incident: op de achtste dag is een onderzoek te laat")
    void teltZevenDagenVanafHetIncident() {
        var kwartaal = new Kwartaal(2025, 1);
        var onderzocht = LocalDateTime.of(2025, 2, 10, 14, 0);
        for (int nummer = 0; nummer < 10; nummer++) {
            var kind = gezien(
                    hier,
                    "SEKSUEEL_TOT_7_DAGEN",
                    onderzocht,
                    onderzocht.minusDays(7).minusMinutes(nummer < 5 ? 0 : 1));
            stap(hier, kind, "FMO_UITVOEREN", onderzocht.plusMinutes(nummer < 5 ? 0 : 1), null);
        }

        assertThat(mensen.als("visser", () -> cijfers.fmek(kwartaal)).fmoOpTijd())
                .isEqualTo(new Getoond(5, 10));
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
                .param("vastgelegd", vastgelegd.atZone(NEDERLAND).toOffsetDateTime())
                .param("wanneer", wanneer.atZone(NEDERLAND).toOffsetDateTime())
                .param("gedaan", isNiet ? null : "x")
                .param("uitkomst", uitkomst)
                .param("reden", isNiet ? "TE_LAAT" : null)
                .param("toelichting", uitkomst.equals("UITGEVOERD") ? null : "x")
                .update();
    }

    @Test
    @DisplayName("Het lopende kwartaal is er niet bij: van dag op dag verschilt het een kind")
    void toontAlleenWatAfIs() {
        var kwartalen = mensen.als("visser", cijfers::kwartalen);

        assertThat(kwartalen).hasSize(8).first().isEqualTo(HERFST);
        assertThatThrownBy(() -> mensen.als("visser", () -> cijfers.fmek(new Kwartaal(2026, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yilmaz", "vos", "hoek", "bakker", "smit", "beheer", "dijk"})
    @DisplayName("Wie er niet van leert, krijgt geen cijfer, en de poging staat in het logboek")
    void weigertAnderen(String wie) {
        assertThatThrownBy(() -> mensen.als(wie, () -> cijfers.fmek(HERFST))).isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("Wie cijfers bekijkt, staat met het kwartaal in het logboek")
    void schrijftInHetLogboek() {
        mensen.als("kuipers", () -> cijfers.fmek(ZOMER));

        assertThat(eigenaar.sql("select count(*) from logboek where handeling = 'cijfers bekeken' and gezin is null")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /// A child that was seen, with the pictures made half an hour later.
    private UUID gezien(GezinId gezin, String aard, LocalDateTime gezienOp, @Nullable LocalDateTime incident) {
        return gezien(gezin, aard, gezienOp, incident, null);
    }

    private UUID gezien(
            GezinId gezin,
            String aard,
            LocalDateTime gezienOp,
            @Nullable LocalDateTime incident,
            @Nullable LocalDateTime incidentTot) {
        var kind = UUID.randomUUID();
        eigenaar.sql("""
                        insert into gezinslid (id, gezin, naam, geslacht, rol, vermoeden, gewijzigd_door, gewijzigd_op,
                            versie)
                        values (:kind, :gezin, 'x', 'ONBEKEND', 'KIND', true, 'x', now(), 1)
                        """).param("kind", kind).param("gezin", gezin.waarde()).update();
        eigenaar.sql("""
                        insert into eerste_zorg (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            gezien_op, behandeling, zorginstelling, is_acuut, beslist_door)
                        values (gen_random_uuid(), 1, :gezin, :kind, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            :op, :op, 'x', 'x', false, 'x')
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind)
                .param("op", gezienOp.atZone(NEDERLAND).toOffsetDateTime())
                .update();
        eigenaar.sql("""
                        insert into fotoreeks (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            reden_geen_fotos, is_verwijderd_van_camera, is_meldcode_gestart, aard, incident, incident_tot)
                        values (gen_random_uuid(), 1, :gezin, :kind, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            :op, 'geen', false, true, :aard, :incident, :tot)
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind)
                .param("op", gezienOp.atZone(NEDERLAND).toOffsetDateTime())
                .param("aard", aard)
                .param(
                        "incident",
                        incident == null ? null : incident.atZone(NEDERLAND).toOffsetDateTime())
                .param(
                        "tot",
                        incidentTot == null
                                ? null
                                : incidentTot.atZone(NEDERLAND).toOffsetDateTime())
                .update();
        return kind;
    }

    private void stap(GezinId gezin, UUID kind, String soort, LocalDateTime op, @Nullable Boolean isBereikt) {
        eigenaar.sql("""
                        insert into stap (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op, soort,
                            wanneer, met_wie, gedaan, is_bereikt)
                        values (gen_random_uuid(), 1, :gezin, :kind, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            :op, :soort, :op, 'x', 'x', :bereikt)
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind)
                .param("soort", soort)
                .param("op", op.atZone(NEDERLAND).toOffsetDateTime())
                .param("bereikt", isBereikt)
                .update();
    }
}
