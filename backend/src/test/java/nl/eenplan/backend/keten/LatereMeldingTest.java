package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.ACTIEOVERLEG;
import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_OUDERS;
import static nl.eenplan.processes.api.Taaksoort.PLAN_OPSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.TERUGKOPPELING_MELDER;
import static nl.eenplan.processes.api.Taaksoort.TRIAGE;
import static nl.eenplan.processes.api.Taaksoort.VEILIGHEIDSVOORWAARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Een melding na de triage heeft haar eigen triage, termijnen en terugkoppeling")
@Ketentest
class LatereMeldingTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private TriageService triages;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void meldt() {
        gezin = artsen.signaal();
        artsen.acuteMelding(gezin);
    }

    @Test
    @DisplayName(
            "Na acht maanden plan telt de termijn vanaf de nieuwe melding, en de regisseur hoort dat er een triage was")
    void begintOpnieuwTeTellen() {
        totPlan();
        achtMaandenGeleden();

        keten.nieuwLetsel(gezin);
        artsen.acuteMelding(gezin);

        assertThat(dag(TRIAGE)).isAfterOrEqualTo(LocalDate.now(klok).plusDays(5));
        artsen.triage(gezin);
        assertThat(keten.taak("jansen", gezin, VEILIGHEIDSVOORWAARDEN)).isEmpty();
        assertThat(keten.taak("bakker", gezin, PLAN_OPSTELLEN)).isPresent();
        assertThat(keten.taak("jansen", gezin, ACTIEOVERLEG)).isEmpty();
        assertThat(zinnen("bakker")).contains("De nieuwe triage gaat mee in het overleg of het plan dat al loopt");
        assertThat(zinnen("mulder"))
                .doesNotContain("De nieuwe triage gaat mee in het overleg of het plan dat al loopt");
        assertThat(post("bakker"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).doesNotContain("Noor", "Veldhuis"));
        assertThat(post("mulder")).isEmpty();
    }

    @Test
    @DisplayName("Ook de kennisgeving over de nieuwe melding kan worden uitgesteld, tot zes weken na die melding")
    void steltOpnieuwUit() {
        keten.rondtAf(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(
                        taak, Meldingsvoorbeelden.uitstel(vandaag().plusWeeks(5))));
        totPlan();
        achtMaandenGeleden();
        keten.nieuwLetsel(gezin);
        artsen.acuteMelding(gezin);

        assertThat(dag(KENNISGEVING_OUDERS)).isAfterOrEqualTo(vandaag().plusWeeks(4));
        keten.rondtAf(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(
                        taak, Meldingsvoorbeelden.uitstel(vandaag().plusWeeks(6))));
    }

    @Test
    @DisplayName("Meldt een ander terwijl de triage loopt, dan wacht ook op hem een terugkoppeling; op dezelfde niet")
    void koppeltElkeMelderTerug() {
        keten.nieuwLetsel(gezin);
        artsen.acuteMelding(gezin);
        assertThat(terugkoppelingen()).isEqualTo(1);
        eigenaar.sql("alter table melding disable trigger user").update();
        eigenaar.sql("update melding set door = (select id from medewerker where gebruikersnaam = 'aydin')"
                        + " where gezin = ?")
                .param(gezin.waarde())
                .update();
        eigenaar.sql("alter table melding enable trigger user").update();

        keten.nieuwLetsel(gezin);
        artsen.acuteMelding(gezin);

        assertThat(terugkoppelingen()).isEqualTo(2);
    }

    private void totPlan() {
        artsen.triage(gezin);
        artsen.wijsRegisseurAan(gezin);
    }

    /// All that stands of the first melding, as if it were long ago: the clock of the tests stays where it is.
    private void achtMaandenGeleden() {
        terug("melding", "verstuurd_op");
        terug("triage", "vastgelegd_op");
        terug("kennisgeving", "vastgelegd_op");
        terug("kennisgeving", "uitgesteld_tot");
    }

    /// What is recorded cannot be changed, so the lock is taken off for a moment.
    private void terug(String tabel, String kolom) {
        eigenaar.sql("alter table %s disable trigger user".formatted(tabel)).update();
        eigenaar.sql("update %1$s set %2$s = %2$s - interval '8 months' where gezin = ?".formatted(tabel, kolom))
                .param(gezin.waarde())
                .update();
        eigenaar.sql("alter table %s enable trigger user".formatted(tabel)).update();
    }

    private long terugkoppelingen() {
        return mensen.als(
                "jansen",
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                        .filter(taak -> taak.gezin().equals(gezin) && taak.soort() == TERUGKOPPELING_MELDER)
                        .count());
    }

    private LocalDate dag(Taaksoort soort) {
        Instant eind = Objects.requireNonNull(
                keten.taak("jansen", gezin, soort).orElseThrow().termijn());
        return LocalDate.ofInstant(eind, NEDERLAND);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private List<String> zinnen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(Gebeurtenis::zin)
                .toList();
    }

    private List<String> post(String wie) {
        return eigenaar.sql(
                        "select b.onderwerp || ' ' || b.tekst from bericht b join medewerker m on m.id = b.medewerker"
                                + " join gezin g on b.onderwerp = 'Nieuw op de tijdlijn bij ' || g.nummer"
                                + " where m.gebruikersnaam = ? and g.id = ?")
                .params(wie, gezin.waarde())
                .query(String.class)
                .list();
    }
}
