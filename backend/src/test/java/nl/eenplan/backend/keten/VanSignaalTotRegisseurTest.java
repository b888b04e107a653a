package nl.eenplan.backend.keten;

import static java.util.Objects.requireNonNull;
import static nl.eenplan.processes.api.Taaksoort.AFWEGEN;
import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_OUDERS;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static nl.eenplan.processes.api.Taaksoort.MELDEN;
import static nl.eenplan.processes.api.Taaksoort.REGISSEUR_AANWIJZEN;
import static nl.eenplan.processes.api.Taaksoort.TERUGKOPPELING_MELDER;
import static nl.eenplan.processes.api.Taaksoort.TRIAGE;
import static nl.eenplan.processes.api.Taaksoort.VEILIGHEIDSVOORWAARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Conclusie;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.Criterium;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.Meldcode;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.melding.VoorwaardenService.Kandidaat;
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
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TijdlijnService tijdlijn;

    @Test
    @DisplayName("Noor: van de blauwe plek bij de huisarts tot een regisseur, elke stap door wie die doet")
    void looptScenarioEen() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        GezinId gezin = keten.signaal();

        onderzoek(gezin);

        var dossier = mensen.als("mulder", () -> letselInzage.overzicht(gezin)).getFirst();
        var medisch = requireNonNull(dossier.medisch());
        assertThat(medisch.letsels()).hasSize(3);
        assertThat(medisch.fotos())
                .hasSize(3)
                .allSatisfy(foto -> assertThat(foto.hash()).hasSize(64));
        var conclusie = requireNonNull(dossier.conclusie());
        assertThat(conclusie.conclusie()).isEqualTo(Conclusie.TOEGEBRACHT);
        assertThat(conclusie.waarschijnlijkheid()).isEqualTo("waarschijnlijker");

        keten.hetIs(LocalDateTime.of(2026, 3, 2, 14, 30));
        gelukt(keten.doet("mulder", gezin, AFWEGEN, taak -> afwegingen.afwegen(taak, Meldingsvoorbeelden.afwegen())));
        gelukt(keten.doet("mulder", gezin, MELDEN, taak -> meldingen.melden(taak, Meldingsvoorbeelden.melding())));

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

        veiligThuis(gezin);

        assertThat(betrokkenheden.metRol(gezin, Rol.REGISSEUR))
                .containsExactly(mensen.wie("bakker").id());
        assertThat(mensen.als("bakker", () -> meldingInzage.zaak(gezin)).regisseur())
                .isEqualTo("S. Bakker");
        assertThat(keten.taak("bakker", gezin, Taaksoort.PLAN_OPSTELLEN)).isPresent();
    }

    @Test
    @DisplayName("Elke stap staat op de tijdlijn, en wie niet medisch mag lezen ziet er geen medische regel")
    void vultTijdlijnPerCompartiment() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        GezinId gezin = keten.signaal();
        onderzoek(gezin);
        gelukt(keten.doet("mulder", gezin, AFWEGEN, taak -> afwegingen.afwegen(taak, Meldingsvoorbeelden.afwegen())));
        gelukt(keten.doet("mulder", gezin, MELDEN, taak -> meldingen.melden(taak, Meldingsvoorbeelden.melding())));

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
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        GezinId gezin = keten.signaal();
        gelukt(keten.doet("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg())));

        gelukt(keten.doet(
                "mulder",
                gezin,
                LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.uitgesloten())));

        assertThat(keten.taak("mulder", gezin, FOTOS_VASTLEGGEN)).isEmpty();
        var medisch = mensen.als("mulder", () -> letselInzage.overzicht(gezin))
                .getFirst()
                .medisch();
        var onderzoek = requireNonNull(requireNonNull(medisch).onderzoek());
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
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        GezinId gezin = keten.signaal();
        var taak = keten.taakVan("mulder", gezin, EERSTE_ZORG);
        gelukt(mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg())));

        var tweede = mensen.als("mulder", () -> letsel.eersteZorg(taak, Voorbeelden.acuut()));

        assertThat(tweede).isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(keten.taak("mulder", gezin, Taaksoort.ACUUT_MELDEN)).isEmpty();
    }

    private void onderzoek(GezinId gezin) {
        gelukt(keten.doet("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg())));
        gelukt(keten.doet(
                "mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor())));
        UUID[] fotos = {keten.foto(gezin), keten.foto(gezin), keten.foto(gezin)};
        gelukt(keten.doet(
                "mulder", gezin, FOTOS_VASTLEGGEN, taak -> letsel.fotosVastleggen(taak, Voorbeelden.fotos(fotos))));
        gelukt(keten.doet("visser", gezin, CONSULT_VERTROUWENSARTS, taak -> {
            var voorstel = consulten.voorbereiding(taak);
            assertThat(voorstel.leeftijd()).isEqualTo("4 maanden");
            assertThat(voorstel.kindnummer()).matches("K-[A-Z0-9]{6}");
            assertThat(voorstel.voorgesteld()).contains(Criterium.PREMOBIEL, Criterium.MEERDERE_ONVERKLAARD);
            return consulten.consultVertrouwensarts(taak, Voorbeelden.consult());
        }));
        gelukt(keten.doet("deboer", gezin, FOTOS_BEOORDELEN, taak -> {
            assertThat(letselInzage.voorTaak(taak).fotos()).hasSize(3);
            return consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling());
        }));
        gelukt(keten.doet("deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding())));
    }

    private void veiligThuis(GezinId gezin) {
        gelukt(keten.doet(
                "jansen", gezin, TRIAGE, taak -> triages.triage(taak, Meldingsvoorbeelden.triage(false, null))));
        gelukt(keten.doet(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(taak, Meldingsvoorbeelden.kennisgeving(LocalDate.of(2026, 3, 2)))));
        gelukt(keten.doet(
                "jansen",
                gezin,
                TERUGKOPPELING_MELDER,
                taak -> triages.terugkoppelingMelder(
                        taak, Meldingsvoorbeelden.terugkoppeling(LocalDateTime.of(2026, 3, 2, 14, 30)))));
        gelukt(keten.doet(
                "jansen",
                gezin,
                VEILIGHEIDSVOORWAARDEN,
                taak -> voorwaarden.veiligheidsvoorwaarden(taak, Meldingsvoorbeelden.voorwaarden())));
        UUID bakker = voorwaarden.kandidaten().stream()
                .filter(kandidaat -> kandidaat.naam().equals("S. Bakker"))
                .map(Kandidaat::medewerker)
                .findFirst()
                .orElseThrow();
        gelukt(keten.doet(
                "jansen",
                gezin,
                REGISSEUR_AANWIJZEN,
                taak -> voorwaarden.regisseurAanwijzen(taak, Meldingsvoorbeelden.regisseur(bakker))));
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
