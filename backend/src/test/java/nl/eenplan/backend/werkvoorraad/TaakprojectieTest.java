package nl.eenplan.backend.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Gezintest
class TaakprojectieTest {

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Taakafhandeling taken;

    @Autowired
    private nl.eenplan.processes.api.Taakprojectie herbouw;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefklok klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transacties;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        gezin = signalen.gezinVan("mulder", "Projectie", "Noor");
    }

    @Test
    @DisplayName("Na elke stap in het echte proces ligt de volgende taak bij de goede persoon of pool")
    void volgtHetProces() {
        rondAf("mulder", Taaksoort.EERSTE_ZORG, Antwoorden.geen().met(Vraag.IS_ACUUT, false));
        rondAf("mulder", Taaksoort.LETSEL_BESCHRIJVEN, Antwoorden.geen().met(Vraag.IS_UITGESLOTEN, false));
        rondAf("mulder", Taaksoort.FOTOS_VASTLEGGEN, lichamelijk());

        assertThat(van("mulder")).isEmpty();
        assertThat(van("visser")).extracting(Taakregel::soort).containsExactly(Taaksoort.CONSULT_VERTROUWENSARTS);
        assertThat(van("jansen")).isEmpty();
        assertThat(van("aydin")).isEmpty();
        mensen.als("deboer", () -> assertThat(poort.leesbaar(gezin)).isEmpty());

        rondAf("visser", Taaksoort.CONSULT_VERTROUWENSARTS, eenCriterium());

        assertThat(van("deboer")).extracting(Taakregel::soort).containsExactly(Taaksoort.FOTOS_BEOORDELEN);
        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).contains(Compartiment.MEDISCH));
        mensen.als(
                "mulder",
                () -> assertThat(werkvoorraad.vanGezin(gezin))
                        .extracting(Taakregel::afgerondDoor)
                        .containsExactlyInAnyOrder("L. Mulder", "L. Mulder", "L. Mulder", "M. Visser", null));
    }

    @Test
    @DisplayName("De lijst noemt het kind waar de taak over gaat, en zwijgt wanneer het gezin is afgeschermd")
    void noemtHetKind() {
        assertThat(van("mulder")).extracting(Taakregel::kindnaam).containsExactly("Noor");

        jdbc.sql("update betrokkenheid set tot = van where gezin = :gezin")
                .param("gezin", gezin.waarde())
                .update();

        assertThat(van("mulder")).singleElement().satisfies(regel -> {
            assertThat(regel.kindnaam()).isNull();
            assertThat(regel.gezinsnaam()).isNull();
        });
    }

    @Test
    @DisplayName("Uit het proces herbouwd zijn de open taken weer zoals zij waren; afgeronde taken zijn onaangeroerd")
    void herbouwt() {
        rondAf("mulder", Taaksoort.EERSTE_ZORG, Antwoorden.geen().met(Vraag.IS_ACUUT, false));
        klok.verzet(java.time.Duration.ofMinutes(7));
        rondAf("mulder", Taaksoort.LETSEL_BESCHRIJVEN, Antwoorden.geen().met(Vraag.IS_UITGESLOTEN, false));
        rondAf("mulder", Taaksoort.FOTOS_VASTLEGGEN, lichamelijk());
        klok.verzet(java.time.Duration.ofMinutes(7));
        var voor = inhoud();

        jdbc.sql("delete from werkvoorraad where status = 'OPEN'").update();
        assertThat(inhoud()).isNotEmpty().isNotEqualTo(voor);
        herbouw.herbouw();

        assertThat(inhoud()).isEqualTo(voor);
        herbouw.herbouw();
        assertThat(inhoud()).isEqualTo(voor);
    }

    private static Antwoorden lichamelijk() {
        return Antwoorden.geen().met(Vraag.AARD, "L").met(Vraag.MOMENT, "ONBEKEND");
    }

    private static Antwoorden eenCriterium() {
        return Antwoorden.geen()
                .met(Vraag.IS_TWIJFEL, true)
                .met(Vraag.IS_PREMOBIEL, false)
                .met(Vraag.IS_PATROON, false)
                .met(Vraag.IS_MEERDERE_ONVERKLAARD, false)
                .met(Vraag.IS_BREUK_OF_HOOFDLETSEL, false);
    }

    private List<Map<String, Object>> inhoud() {
        return jdbc.sql("select taak, gezin, kind, soort, rol, organisatie, sinds, termijn, status,"
                        + " afgerond_op, afgerond_door, case when status = 'OPEN' then bak end as bak"
                        + " from werkvoorraad where gezin = :gezin order by taak")
                .param("gezin", gezin.waarde())
                .query()
                .listOfRows();
    }

    private void rondAf(String naam, Taaksoort soort, Antwoorden antwoorden) {
        mensen.als(
                naam,
                () -> new TransactionTemplate(transacties).executeWithoutResult(status -> {
                    var taak = van(naam).stream()
                            .filter(regel -> regel.soort() == soort)
                            .findFirst()
                            .orElseThrow()
                            .taak();
                    assertThat(taken.begin(taak, soort)).isInstanceOf(Taakafhandeling.Opening.Open.class);
                    taken.rondAf(taak, antwoorden);
                }));
    }

    private List<Taakregel> van(String naam) {
        return mensen.als(naam, () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin))
                .toList();
    }
}
