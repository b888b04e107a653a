package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Named.named;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.ActieoverlegGegevens;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeweigerdeToegangTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 2, 11, 0);

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private LetselduidingService duidingen;

    @Autowired
    private LetselInzage letselInzage;

    @Autowired
    private AfwegingService afwegingen;

    @Autowired
    private MeldingService meldingen;

    @Autowired
    private TriageService triages;

    @Autowired
    private VoorwaardenService voorwaarden;

    @Autowired
    private MeldingInzage meldingInzage;

    @Autowired
    private StapService stappen;

    private GezinId gezin = GezinId.nieuw();
    private TaakId taak = new TaakId("geen");

    @BeforeEach
    void legSignaalVast() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
        taak = keten.taakVan("mulder", gezin, Taaksoort.EERSTE_ZORG);
    }

    @ParameterizedTest
    @MethodSource("aanroepen")
    @DisplayName("Een arts van een andere praktijk krijgt niets van het gezin te zien en kan er niets aan veranderen")
    void weigertBuitenstaander(Aanroep aanroep) {
        assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> mensen.als("aydin", () -> aanroep.doe(this)));

        assertThat(keten.taak("mulder", gezin, Taaksoort.EERSTE_ZORG)).isPresent();
    }

    @Test
    @DisplayName("Een bestaand gezin en een verzonnen gezin geven een buitenstaander hetzelfde antwoord")
    void bevestigtNiets() {
        var bestaand = weigering(gezin);
        var verzonnen = weigering(GezinId.nieuw());

        assertThat(bestaand).isEqualTo(verzonnen);
    }

    private String weigering(GezinId welk) {
        try {
            mensen.als("aydin", () -> letselInzage.overzicht(welk));
            throw new AssertionError("Toegelaten");
        } catch (GeenToegang geweigerd) {
            return String.valueOf(geweigerd.getMessage());
        }
    }

    static Stream<Named<Aanroep>> aanroepen() {
        return Stream.concat(vanLetsel(), vanMelding());
    }

    private static Stream<Named<Aanroep>> vanLetsel() {
        return Stream.of(
                named("eerste zorg", t -> t.letsel.eersteZorg(t.taak, Voorbeelden.eersteZorg())),
                named("letsel beschrijven", t -> t.letsel.letselBeschrijven(t.taak, Voorbeelden.noor())),
                named("foto's vastleggen", t -> t.letsel.fotosVastleggen(t.taak, Voorbeelden.fotos())),
                named("consult voorbereiden", t -> t.consulten.voorbereiding(t.taak)),
                named("consult", t -> t.consulten.consultVertrouwensarts(t.taak, Voorbeelden.consult())),
                named("foto's beoordelen", t -> t.consulten.fotosBeoordelen(t.taak, Voorbeelden.fotobeoordeling())),
                named("letselduiden", t -> t.duidingen.letselduiden(t.taak, Voorbeelden.duiding())),
                named("dossier bij taak", t -> t.letselInzage.voorTaak(t.taak)),
                named("letseloverzicht", t -> t.letselInzage.overzicht(t.gezin)));
    }

    private static Stream<Named<Aanroep>> vanMelding() {
        var actieoverleg = new ActieoverlegGegevens(MOMENT, Set.of(), List.of(), null);
        var stap = new StapGegevens(MOMENT, "politie", "gebeld", null, null, null);
        return Stream.of(
                named("afwegen", t -> t.afwegingen.afwegen(t.taak, Meldingsvoorbeelden.afwegen())),
                named("melden", t -> t.meldingen.melden(t.taak, Meldingsvoorbeelden.melding())),
                named("acuut melden", t -> t.meldingen.acuutMelden(t.taak, Meldingsvoorbeelden.melding())),
                named("triage", t -> t.triages.triage(t.taak, Meldingsvoorbeelden.triage(false, null))),
                named(
                        "kennisgeving",
                        t -> t.triages.kennisgevingOuders(
                                t.taak, Meldingsvoorbeelden.kennisgeving(LocalDate.of(2026, 3, 2)))),
                named(
                        "terugkoppeling",
                        t -> t.triages.terugkoppelingMelder(t.taak, Meldingsvoorbeelden.terugkoppeling(MOMENT))),
                named("actieoverleg", t -> t.triages.actieoverleg(t.taak, actieoverleg)),
                named(
                        "voorwaarden",
                        t -> t.voorwaarden.veiligheidsvoorwaarden(t.taak, Meldingsvoorbeelden.voorwaarden())),
                named(
                        "regisseur",
                        t -> t.voorwaarden.regisseurAanwijzen(
                                t.taak, Meldingsvoorbeelden.regisseur(UUID.randomUUID()))),
                named("zaak bij taak", t -> t.meldingInzage.voorTaak(t.taak)),
                named("zaak", t -> t.meldingInzage.zaak(t.gezin)),
                named("meldcode", t -> t.meldingInzage.meldcodes(t.gezin)),
                named("stap vastleggen", t -> t.stappen.stapVastleggen(t.taak, stap)),
                named("stappen", t -> t.stappen.stappen(t.gezin)));
    }

    interface Aanroep {
        Object doe(GeweigerdeToegangTest test);
    }
}
