package nl.eenplan.backend.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Gezintest
class TermijnServiceTest {

    @Autowired
    private Termijninstellingen instellingen;

    @AfterEach
    void vergeetEigenTermijnen() {
        instellingen.vergeet();
    }

    @Autowired
    private TermijnService termijnen;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Taaksoort.class)
    @DisplayName("Elke taak heeft een termijn met een bron")
    void kentElkeTaak(Taaksoort soort) {
        assertThat(termijnen.regel(soort).bron()).isNotBlank();
    }

    @Test
    @DisplayName("De regel legt zichzelf uit")
    void legtUit() {
        assertThat(termijnen.regel(Taaksoort.TRIAGE).tekst())
                .isEqualTo("5 werkdagen · Uitvoeringsbesluit Wmo 2015 art. 4.1.7");
        assertThat(termijnen.regel(Taaksoort.MELDEN).duur()).isEqualTo("dezelfde dag");
        assertThat(termijnen.regel(Taaksoort.FMO_UITVOEREN).duur()).isEqualTo("7 × 24 uur");
    }

    @Test
    @DisplayName("Zonder melding telt de triage vanaf nu: maandag 2 maart wordt maandag 9 maart, op de dag")
    void teltVanafNu() {
        var gezin = bouwer.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");

        var triage = termijnen.bereken(gezin, Taaksoort.TRIAGE);
        var kennisgeving = termijnen.bereken(gezin, Taaksoort.KENNISGEVING_OUDERS);

        assertThat(triage.eind().atZone(Termijnkalender.NEDERLAND).toLocalDateTime())
                .isEqualTo("2026-03-09T23:59:59");
        assertThat(triage.opTijdstip()).isFalse();
        assertThat(kennisgeving.eind().atZone(Termijnkalender.NEDERLAND).toLocalDate())
                .isEqualTo("2026-03-30");
    }

    @Test
    @DisplayName("Forensisch onderzoek telt vanaf het vroegste moment van het incident, op het uur")
    void teltVanafIncident() {
        var gezin = bouwer.gezinVan("mulder", "De Wit", "Milan de Wit");

        var onderzoek = termijnen.bereken(gezin, Taaksoort.FMO_UITVOEREN);

        assertThat(onderzoek.eind()).isEqualTo(klok.instant().plus(Duration.ofDays(6)));
        assertThat(onderzoek.opTijdstip()).isTrue();
    }

    @Test
    @Transactional
    @DisplayName("Een eigen termijn van de regio gaat voor, en een oude regel geldt niet meer")
    void kiestRegioEnPeriode() {
        jdbc.sql("insert into termijninstelling (regio, taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet,"
                        + " bron, van, tot) values"
                        + " ('Merewestein', 'BIJDRAGE', 3, 'WERKDAG', 'NU', true, 'regio', '2026-01-01', null),"
                        + " ('Merewestein', 'ZITTING', 3, 'WERKDAG', 'NU', true, 'regio', '2025-01-01', '2026-01-01'),"
                        + " ('Elders', 'WEDERHOOR', 3, 'WERKDAG', 'NU', true, 'regio', '2025-01-01', null)")
                .update();

        instellingen.vergeet();
        assertThat(termijnen.regel(Taaksoort.BIJDRAGE).hoeveelheid()).isEqualTo(3);
        assertThat(termijnen.regel(Taaksoort.ZITTING).hoeveelheid()).isEqualTo(10);
        assertThat(termijnen.regel(Taaksoort.WEDERHOOR).hoeveelheid()).isEqualTo(10);
    }

    @Test
    @DisplayName("Twee regels voor dezelfde taak in dezelfde periode kunnen niet")
    void weigertOverlap() {
        assertThatThrownBy(() -> jdbc.sql("insert into termijninstelling (taaksoort, hoeveelheid, eenheid, beginfeit,"
                                + " termijnenwet, bron, van) values"
                                + " ('TRIAGE', 6, 'WERKDAG', 'NU', true, 'dubbel', '2026-01-01')")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @EnumSource(Taaksoort.class)
    @DisplayName("De bron van een termijn staat er in gewone woorden, ook als de regio de duur koos")
    void noemtBronInGewoneWoorden(Taaksoort soort) {
        var regel = termijnen.regel(soort);

        assertThat(regel.tekst()).doesNotContainPattern("\\bPD\\b").startsWith(regel.duur());
        assertThat(regel.tekst().contains("afspraak in deze regio")).isEqualTo(regel.regioafspraak());
    }
}
