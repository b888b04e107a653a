package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_ALSNOG;
import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_OUDERS;
import static nl.eenplan.processes.api.Taaksoort.PLAN_OPSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.PLAN_VASTSTELLEN;
import static nl.eenplan.processes.api.Taaksoort.WEDERHOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.herstelplan.Planfase;
import nl.eenplan.backend.herstelplan.Planformulieren;
import nl.eenplan.backend.herstelplan.Planvoorbeelden;
import nl.eenplan.backend.herstelplan.Versieregel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An acute melding, and what Veilig Thuis and the regisseur do with it when it does not go straight on.
@Ketentest
class NaDeMeldingTest {

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
    private PlanService plannen;

    @Autowired
    private PlanTaken planTaken;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private Demoklok klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void meldAcuut() {
        gezin = artsen.signaal();
        artsen.acuteMelding(gezin);
    }

    @Test
    @DisplayName("Uitgestelde kennisgeving komt op de gekozen dag terug, telkens hoogstens twee weken later")
    void vraagtKennisgevingOpnieuw() {
        var wettelijk = termijn(KENNISGEVING_OUDERS);
        var teLang = keten.doet(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(
                        taak, Meldingsvoorbeelden.uitstel(wettelijk.plusWeeks(2).plusDays(1))));
        assertThat(teLang).isInstanceOf(Afronding.Ongeldig.class);
        var eerste = wettelijk.plusDays(9);

        keten.rondtAf(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(taak, Meldingsvoorbeelden.uitstel(eerste)));

        assertThat(termijn(KENNISGEVING_ALSNOG)).isEqualTo(eerste);
        var alsnog = keten.taakVan("jansen", gezin, KENNISGEVING_ALSNOG);
        assertThat(mensen.als(
                        "jansen",
                        () -> triages.kennisgevingAlsnog(
                                alsnog,
                                Meldingsvoorbeelden.uitstel(eerste.plusWeeks(2).plusDays(1)))))
                .isInstanceOf(Afronding.Ongeldig.class);
        gelukt(mensen.als(
                "jansen", () -> triages.kennisgevingAlsnog(alsnog, Meldingsvoorbeelden.uitstel(eerste.plusWeeks(2)))));
        assertThat(termijn(KENNISGEVING_ALSNOG)).isEqualTo(eerste.plusWeeks(2));
        keten.rondtAf(
                "jansen",
                gezin,
                KENNISGEVING_ALSNOG,
                taak -> triages.kennisgevingAlsnog(taak, Meldingsvoorbeelden.kennisgeving(vandaag())));
        assertThat(keten.taak("jansen", gezin, KENNISGEVING_ALSNOG)).isEmpty();
    }

    @Test
    @DisplayName("Wie de uitgestelde kennisgeving niet is gevraagd, kan haar niet afronden")
    void weigertKennisgevingVanAnder() {
        keten.rondtAf(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(
                        taak, Meldingsvoorbeelden.uitstel(vandaag().plusWeeks(5))));
        var taak = keten.taakVan("jansen", gezin, KENNISGEVING_ALSNOG);

        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als(
                        "mulder", () -> triages.kennisgevingAlsnog(taak, Meldingsvoorbeelden.kennisgeving(vandaag()))));
    }

    @Test
    @DisplayName("Blok A begint met de veiligheidsvoorwaarden van Veilig Thuis")
    void neemtVoorwaardenOver() {
        totPlan();

        assertThat(voorwaarden(plan())).singleElement().satisfies(voorwaarde -> {
            assertThat(voorwaarde.tekst()).isEqualTo("Grootmoeder is erbij als vader Noor verzorgt");
            assertThat(voorwaarde.voorWie()).isEqualTo("vader");
        });
    }

    @Test
    @DisplayName("Niet vastgesteld: terug naar de regisseur, de geweigerde versie blijft te lezen, daarna versie 2")
    void maaktNieuweVersie() {
        totPlan();
        stelOpEnHoor();

        keten.rondtAf(
                "jansen",
                gezin,
                PLAN_VASTSTELLEN,
                taak -> planTaken.stelVast(taak, Planformulieren.terug("Wie let er ’s nachts op?")));

        assertThat(plan().fase()).isEqualTo(Planfase.CONCEPT);
        assertThat(plan().magWijzigen()).isTrue();
        assertThat(mensen.als("bakker", () -> plannen.versies(gezin)))
                .extracting(Versieregel::reden)
                .containsExactly("Wie let er ’s nachts op?");
        stelOpEnHoor();
        keten.rondtAf(
                "jansen",
                gezin,
                PLAN_VASTSTELLEN,
                taak -> planTaken.stelVast(taak, Planformulieren.vaststellen(vandaag())));
        assertThat(plan().fase()).isEqualTo(Planfase.VASTGESTELD);
        assertThat(plan().versie()).isEqualTo(2);
    }

    @Test
    @DisplayName("Teruggeven zonder motivering kan niet")
    void eistMotivering() {
        totPlan();
        stelOpEnHoor();

        var uitkomst = keten.doet(
                "jansen", gezin, PLAN_VASTSTELLEN, taak -> planTaken.stelVast(taak, Planformulieren.terug("")));

        assertThat(((Afronding.Ongeldig) uitkomst).fouten())
                .extracting(Afronding.Veldfout::veld)
                .containsExactly("motivering");
    }

    private void totPlan() {
        artsen.triage(gezin);
        artsen.wijsRegisseurAan(gezin);
    }

    private void stelOpEnHoor() {
        var kind = kinderen.vanGezin(gezin).getFirst().id();
        bewaar(Planvoorbeelden.stemmen(kind));
        bewaar(Planvoorbeelden.analyse());
        bewaar(Planvoorbeelden.voorwaarden());
        bewaar(Planvoorbeelden.toezicht());
        keten.rondtAf(
                "bakker", gezin, PLAN_OPSTELLEN, taak -> planTaken.stelOp(taak, Planformulieren.opstellen(vandaag())));
        var moeder = kinderen.volwassenen(gezin).getFirst().id();
        keten.rondtAf(
                "bakker",
                gezin,
                WEDERHOOR,
                taak -> planTaken.hoorWederhoor(taak, Planformulieren.wederhoor(moeder, vandaag())));
    }

    private void bewaar(Planblok blok) {
        var plan = plan();
        var versie = plan.blokken().stream()
                .filter(staand -> staand.inhoud().soort() == blok.soort())
                .findFirst()
                .orElseThrow()
                .versie();
        assertThat(mensen.als("bakker", () -> plannen.bewaar(plan.plan(), blok, versie)))
                .isInstanceOf(Bewaring.Bewaard.class);
    }

    private static java.util.List<Planblok.Voorwaarde> voorwaarden(Planbeeld plan) {
        return plan.blokken().stream()
                .map(Planbeeld.Blok::inhoud)
                .filter(blok -> blok.soort() == Bloksoort.VOORWAARDEN)
                .map(Planblok.Voorwaarden.class::cast)
                .flatMap(blok -> blok.voorwaarden().stream())
                .toList();
    }

    private Planbeeld plan() {
        return mensen.als("bakker", () -> plannen.vind(gezin)).orElseThrow();
    }

    private LocalDate termijn(nl.eenplan.processes.api.Taaksoort soort) {
        Instant eind = Objects.requireNonNull(
                keten.taak("jansen", gezin, soort).orElseThrow().termijn());
        return LocalDate.ofInstant(eind, NEDERLAND);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private static void gelukt(Afronding afronding) {
        assertThat(afronding).isEqualTo(new Afronding.Gelukt());
    }
}
