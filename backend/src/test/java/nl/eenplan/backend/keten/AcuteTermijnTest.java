package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.SCREENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.overleg.Aanvraagherkomst;
import nl.eenplan.backend.overleg.MdaService;
import nl.eenplan.backend.overleg.MdaService.Aanmelduitkomst;
import nl.eenplan.backend.overleg.Mdaaanvraag;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.termijn.TermijnService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class AcuteTermijnTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private MdaService mda;

    @Autowired
    private OverlegTaken overleg;

    @Autowired
    private LetselService letsels;

    @Autowired
    private TermijnService termijnen;

    @Autowired
    private Clock klok;

    @BeforeEach
    void begin() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 14, 30));
    }

    @Test
    @DisplayName("Acuut aangemeld: de screening moet binnen 24 uur, en wie de taak opent leest waarom")
    void screentBinnenEenDag() {
        var gezin = aangemeld(true);

        var taak = keten.taak("kuipers", gezin, SCREENING).orElseThrow();

        assertThat(taak.termijn()).isCloseTo(klok.instant().plus(Duration.ofHours(24)), within(1, ChronoUnit.MINUTES));
        assertThat(mensen.als("kuipers", () -> termijnen.regel(gezin, SCREENING))
                        .tekst())
                .isEqualTo("24 uur omdat het acuut is, afspraak in deze regio · Kwaliteitskader MDA++ M2");
        assertThat(mensen.als("aydin", () -> termijnen.regel(gezin, SCREENING))).isEqualTo(termijnen.regel(SCREENING));
    }

    @Test
    @DisplayName("Niet acuut aangemeld: de screening houdt vijf werkdagen")
    void houdtGewoneTermijn() {
        var gezin = aangemeld(false);

        assertThat(termijnen.bereken(gezin, SCREENING).regel()).isEqualTo(termijnen.regel(SCREENING));
    }

    @Test
    @DisplayName("Acuut bij de arts: afwegen moet dezelfde dag, tot de coördinator de zaak niet acuut noemt")
    void volgtHetLaatsteOordeel() {
        var gezin = keten.signaal();
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsels.eersteZorg(taak, Voorbeelden.acuut()));
        assertThat(termijnen.bereken(gezin, Taaksoort.AFWEGEN).regel().duur()).isEqualTo("dezelfde dag");

        var ander = aangemeld(true);
        assertThat(termijnen.bereken(ander, Taaksoort.ZITTING).regel().duur()).isEqualTo("48 uur");
        keten.rondtAf("kuipers", ander, SCREENING, taak -> overleg.screen(taak, Overlegformulieren.screening()));
        assertThat(termijnen.bereken(ander, Taaksoort.ZITTING).regel().bijAcuut())
                .isFalse();
    }

    private GezinId aangemeld(boolean isAcuut) {
        var aanvraag = new Mdaaanvraag(
                Aanvraagherkomst.GI,
                "",
                "Negen hulpverleners",
                null,
                isAcuut,
                "Brouwer-Smit",
                List.of(new Mdaaanvraag.Kind("Daan Brouwer", LocalDate.of(2011, 6, 4), null, "", Geslacht.MAN)),
                List.of(),
                new Adres("", "", "", ""));
        return ((Aanmelduitkomst.Aangemeld) mensen.als("dijk", () -> mda.meldAan(aanvraag))).gezin();
    }
}
