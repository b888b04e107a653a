package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.eenplan.backend.bewaring.BewaringService;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.TermijnOverschreden;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
class ZaakleidingTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private Demoklok klok;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private BewaringService bewaring;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private LetselService letsel;

    @Autowired
    private MeldingService meldingen;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private PlatformTransactionManager transacties;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
    }

    @Test
    @DisplayName("Elk geboren kind wordt gehoord, en zonder overleg zit er niemand aan tafel")
    void noemtKinderenEnPartners() {
        var kind = kinderen.vanGezin(gezin).getFirst().id();

        assertThat(inTransactie(() -> regie.teHorenKinderen(gezin))).containsExactly(kind);
        assertThat(inTransactie(() -> regie.tafelpartners(gezin))).isEmpty();
    }

    @Test
    @DisplayName("Na het sluiten leest alleen de behandelend arts zijn eigen dossier nog")
    void laatArtsEigenDossierHouden() {
        keten.doet("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        keten.doet(
                "mulder",
                gezin,
                Taaksoort.ACUUT_MELDEN,
                taak -> meldingen.acuutMelden(taak, Meldingsvoorbeelden.melding()));
        inTransactie(() -> {
            var visser = mensen.wie("visser").id();
            betrokkenheden.betrek(gezin, visser, Rol.VERTROUWENSARTS, "advies", "Wmo 4.1.1");
            return visser;
        });

        inTransactie(() -> {
            regie.sluitZaak(gezin);
            return gezin;
        });

        assertThat(betrokkenheden.metRol(gezin, Rol.VERTROUWENSARTS)).isEmpty();
        assertThat(betrokkenheden.metRol(gezin, Rol.BEHANDELEND_ARTS))
                .containsExactly(mensen.wie("mulder").id());
        var kop = mensen.als("mulder", () -> gezinnen.kop(gezin));
        assertThat(kop.fase().label()).isEqualTo("afgesloten");
        assertThat(mensen.als("mulder", () -> bewaring.stand(gezin))
                        .orElseThrow()
                        .bewarenTot())
                .isEqualTo(LocalDate.now(klok).plusYears(20));
    }

    @Test
    @DisplayName("Een kwartier zonder bevestigde veiligheid komt op de tijdlijn")
    void zetEscalatieOpTijdlijn() {
        var kind = kinderen.vanGezin(gezin).getFirst().id();
        inTransactie(() -> {
            var jansen = mensen.wie("jansen").id();
            betrokkenheden.betrek(gezin, jansen, Rol.VT_MEDEWERKER, "triage", "Wmo 4.1.1");
            gebeurtenissen.publishEvent(new TermijnOverschreden(gezin, kind, Taaksoort.ACUTE_VEILIGHEID));
            return jansen;
        });

        assertThat(zinnen("jansen")).contains("Acute veiligheid nog niet bevestigd na 15 minuten: bel nu");
    }

    private List<String> zinnen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(Gebeurtenis::zin)
                .toList();
    }

    private <T> T inTransactie(Supplier<T> werk) {
        return mensen.als(
                "mulder",
                () -> java.util.Objects.requireNonNull(
                        new TransactionTemplate(transacties).execute(status -> werk.get())));
    }
}
