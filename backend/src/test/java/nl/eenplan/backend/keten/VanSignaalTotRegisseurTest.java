package nl.eenplan.backend.keten;

import static java.util.Objects.requireNonNull;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_OUDERS;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static nl.eenplan.processes.api.Taaksoort.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Conclusie;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.Meldcode;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.Zaakbeeld;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class VanSignaalTotRegisseurTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private Keten keten;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private LetselInzage letselInzage;

    @Autowired
    private MeldingInzage meldingInzage;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TijdlijnService tijdlijn;

    @Test
    @DisplayName("Noor: van de blauwe plek bij de huisarts tot een regisseur, elke stap door wie die doet")
    void looptScenarioEen() {
        GezinId gezin = artsen.signaal();

        artsen.onderzoek(gezin);

        var dossier = mensen.als("mulder", () -> letselInzage.overzicht(gezin)).getFirst();
        var medisch = requireNonNull(dossier.medisch());
        assertThat(medisch.letsels()).hasSize(3);
        assertThat(medisch.fotos())
                .hasSize(3)
                .allSatisfy(foto -> assertThat(foto.hash()).hasSize(64));
        var conclusie = requireNonNull(dossier.conclusie());
        assertThat(conclusie.conclusie()).isEqualTo(Conclusie.TOEGEBRACHT);
        assertThat(conclusie.waarschijnlijkheid()).isEqualTo("waarschijnlijker");

        artsen.melding(gezin);

        var melding = mensen.als("mulder", () -> meldingInzage.zaak(gezin))
                .meldingen()
                .getFirst();
        assertThat(melding.nummer()).matches("VT-2026-\\d{5}");
        assertThat(dag(melding.verstuurdOp())).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(termijn(gezin, TRIAGE)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(termijn(gezin, KENNISGEVING_OUDERS)).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(mensen.als("mulder", () -> meldingInzage.meldcodes(gezin))
                        .getFirst()
                        .stappen())
                .hasSize(5)
                .allMatch(Meldcode.Stap::isGedaan);

        artsen.veiligThuis(gezin);

        assertThat(betrokkenheden.metRol(gezin, Rol.REGISSEUR))
                .containsExactly(mensen.wie("bakker").id());
        assertThat(mensen.als("bakker", () -> meldingInzage.zaak(gezin)).regie())
                .isEqualTo(new Zaakbeeld.Regie("S. Bakker", null));
        assertThat(keten.taak("bakker", gezin, Taaksoort.PLAN_OPSTELLEN)).isPresent();
    }

    @Test
    @DisplayName("Elke stap staat op de tijdlijn, en wie niet medisch mag lezen ziet er geen medische regel")
    void vultTijdlijnPerCompartiment() {
        GezinId gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        artsen.melding(gezin);

        assertThat(compartimenten("mulder", gezin)).contains(Compartiment.MEDISCH, Compartiment.MELDING);
        assertThat(compartimenten("jansen", gezin))
                .contains(Compartiment.MELDING, Compartiment.LETSELDUIDING)
                .doesNotContain(Compartiment.MEDISCH);
        var overzicht =
                mensen.als("jansen", () -> letselInzage.overzicht(gezin)).getFirst();
        assertThat(overzicht.medisch()).isNull();
        assertThat(overzicht.isMedischAfgeschermd()).isTrue();
        assertThat(overzicht.conclusie()).isNotNull();
    }

    @Test
    @DisplayName("Een vermoeden dat bij onderzoek wordt uitgesloten eindigt daar, en de onderbouwing blijft leesbaar")
    void eindigtBijUitsluiten() {
        GezinId gezin = artsen.signaal();
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));

        keten.rondtAf(
                "mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.uitgesloten()));

        assertThat(keten.taak("mulder", gezin, FOTOS_VASTLEGGEN)).isEmpty();
        var medisch = mensen.als("mulder", () -> letselInzage.overzicht(gezin))
                .getFirst()
                .medisch();
        var onderzoek = requireNonNull(medisch).onderzoek().orElseThrow();
        assertThat(onderzoek.onderbouwing()).contains("moedervlek");
        assertThat(mensen.als("mulder", () -> meldingInzage.meldcodes(gezin))
                        .getFirst()
                        .stappen()
                        .getLast()
                        .isGedaan())
                .isTrue();
    }

    @Test
    @DisplayName("Dezelfde stap twee keer sturen slaat één keer op en zegt wie hem al had afgerond")
    void rondtEenKeerAf() {
        GezinId gezin = artsen.signaal();
        var taak = keten.taakVan("mulder", gezin, EERSTE_ZORG);
        gelukt(mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg())));

        var tweede = mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.acuut()));

        assertThat(tweede).isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(keten.taak("mulder", gezin, Taaksoort.ACUUT_MELDEN)).isEmpty();
    }

    private List<Compartiment> compartimenten(String wie, GezinId gezin) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(Gebeurtenis::compartiment)
                .distinct()
                .toList();
    }

    private LocalDate termijn(GezinId gezin, Taaksoort soort) {
        return dag(keten.taak("jansen", gezin, soort).orElseThrow().termijn());
    }

    private static LocalDate dag(@Nullable Instant moment) {
        assertThat(moment).isNotNull();
        return LocalDate.ofInstant(moment, NEDERLAND);
    }

    private static void gelukt(Afronding afronding) {
        assertThat(afronding).isEqualTo(new Gelukt());
    }
}
