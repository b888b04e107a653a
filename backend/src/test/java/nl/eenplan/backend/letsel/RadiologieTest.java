package nl.eenplan.backend.letsel;

import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toestemming.Intrekking;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.Verklaring;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.backend.toestemming.Wijze;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
@DisplayName("F5c: röntgen of scan gaat naar het LECK als de toestemmingen dat zeggen, niet de arts")
class RadiologieTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private Gezinsgenoten genoten;

    @Autowired
    private LetselService letsel;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private ToestemmingService toestemmingen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Clock klok;

    @Test
    @DisplayName(
            "Van een kind van dertien tekenen beide ouders en het kind zelf; tot dan staat er wie ontbreekt en waar")
    void vraagtIederDieMoetTekenen() {
        var gezin = totBeoordelen(LocalDate.of(2012, 5, 1));
        assertThat(weigering(gezin))
                .contains("Daan", "Eva Veldhuis", "Wim Veldhuis", "tabblad Toestemming", "lichtfoto’s alleen");

        zegt(gezin, "Eva Veldhuis", Antwoord.GEGEVEN);
        zegt(gezin, "Wim Veldhuis", Antwoord.GEGEVEN);
        assertThat(weigering(gezin))
                .contains("Nog nodig: handtekening van Daan. ")
                .doesNotContain("Eva", "Wim");

        zegt(gezin, "Daan", Antwoord.GEGEVEN);
        keten.rondtAf(
                "deboer",
                gezin,
                FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.metRadiologie()));
    }

    @Test
    @DisplayName("Vanaf zestien tekent het kind alleen")
    void vraagtAlleenHetKindVanZestien() {
        var gezin = totBeoordelen(LocalDate.of(2009, 5, 1));
        assertThat(weigering(gezin))
                .contains("Nog nodig: handtekening van Daan. ")
                .doesNotContain("Eva", "Wim");

        zegt(gezin, "Daan", Antwoord.GEGEVEN);

        keten.rondtAf(
                "deboer",
                gezin,
                FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.metRadiologie()));
    }

    @Test
    @DisplayName("Wie weigert of intrekt houdt de beelden tegen; lichtfoto’s onder nummer kunnen dan nog")
    void houdtTegenNaWeigerenEnIntrekken() {
        var gezin = totBeoordelen(LocalDate.of(2020, 5, 1));
        zegt(gezin, "Eva Veldhuis", Antwoord.GEGEVEN);
        zegt(gezin, "Wim Veldhuis", Antwoord.GEWEIGERD);
        assertThat(weigering(gezin)).contains("geweigerd");

        zegt(gezin, "Wim Veldhuis", Antwoord.GEGEVEN);
        assertThat(bezwaar(gezin)).isEmpty();
        mensen.als(
                "mulder",
                () -> toestemmingen.trekIn(
                        gezin,
                        new Intrekking(
                                kind(gezin), Waarvoor.RADIOLOGIE_AAN_LECK, lid(gezin, "Eva Veldhuis"), "", "Nee")));
        assertThat(weigering(gezin)).contains("ingetrokken");

        keten.rondtAf(
                "deboer",
                gezin,
                FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.beoordeeldDoor(Instantie.LECK, false)));
    }

    @Test
    @DisplayName("Dat een ouder verdacht is, hoort alleen wie dat mag weten: de ander leest dat het nog niet geldt")
    void verraadtGeenVerdenking() {
        var gezin = totBeoordelen(LocalDate.of(2020, 5, 1));
        betrokkenheden.betrek(gezin, mensen.wie("kuipers").id(), Rol.PROCESCOORDINATOR, "proef", "proef");
        mensen.als(
                "kuipers",
                () -> toestemmingen.legVerdenkingVast(gezin, lid(gezin, "Wim Veldhuis"), true, "Zegt het kind"));
        zegt(gezin, "Eva Veldhuis", Antwoord.GEGEVEN);
        zegt(gezin, "Wim Veldhuis", Antwoord.GEGEVEN);

        assertThat(weigering(gezin))
                .contains("geldt nog niet")
                .doesNotContain("privacy officer", "beoordel", "verdacht", "Wim");
    }

    @Test
    @DisplayName("Van wie de taak niet is, hoort niet wie er nog moet tekenen")
    void zegtHetNiemandAnders() {
        var gezin = totBeoordelen(LocalDate.of(2020, 5, 1));
        var taak = keten.taakVan("deboer", gezin, FOTOS_BEOORDELEN);

        for (var wie : List.of("aydin", "yilmaz", "beheer")) {
            assertThatExceptionOfType(GeenToegang.class)
                    .as(wie)
                    .isThrownBy(() -> mensen.als(wie, () -> consulten.radiologiebezwaar(taak)));
        }
    }

    private GezinId totBeoordelen(LocalDate geboren) {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        var gezin = signaal(geboren);
        keten.rondtAf(
                "mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        UUID[] fotos = {keten.foto(gezin), keten.foto(gezin), keten.foto(gezin)};
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(taak, Voorbeelden.fotos(fotos)));
        keten.rondtAf(
                "visser",
                gezin,
                Taaksoort.CONSULT_VERTROUWENSARTS,
                taak -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));
        return gezin;
    }

    private GezinId signaal(LocalDate geboren) {
        var signaal = new NieuwSignaal(
                null,
                "Veldhuis",
                Signaalbron.HUISARTS,
                LocalDateTime.of(2026, 3, 2, 10, 15),
                "Blauwe plekken",
                "moeder",
                null,
                null,
                List.of(new NieuwSignaal.Kind(null, "Daan", geboren, null, "000000000", Geslacht.MAN, true)),
                List.of(ouder("Eva Veldhuis"), ouder("Wim Veldhuis")),
                new Adres("", "", "", ""));
        return mensen.als("mulder", () -> switch (gezinnen.legSignaalVast(signaal)) {
            case Signaalvastlegging.Vastgelegd vastgelegd -> vastgelegd.gezin();
            case Signaalvastlegging.Ongeldig ongeldig ->
                throw new AssertionError(ongeldig.fouten().toString());
        });
    }

    private static NieuwSignaal.Volwassene ouder(String naam) {
        return new NieuwSignaal.Volwassene(naam, Gezinsrol.OUDER, null, "000000000", Gezag.JA);
    }

    /// What the forensic doctor reads beside the field when he sends X-rays to the LECK; the task stays his.
    private String weigering(GezinId gezin) {
        var afronding = keten.doet(
                "deboer",
                gezin,
                FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.metRadiologie()));
        assertThat(afronding).isInstanceOf(Afronding.Ongeldig.class);
        var fouten = ((Afronding.Ongeldig) afronding).fouten();
        assertThat(fouten).extracting(Veldfout::veld).containsExactly("isMetRadiologie");
        assertThat(fouten.getFirst().melding()).startsWith(bezwaar(gezin));
        return fouten.getFirst().melding();
    }

    private String bezwaar(GezinId gezin) {
        var taak = keten.taakVan("deboer", gezin, FOTOS_BEOORDELEN);
        return mensen.als("deboer", () -> consulten.radiologiebezwaar(taak)).orElse("");
    }

    private void zegt(GezinId gezin, String naam, Antwoord antwoord) {
        var wie = lid(gezin, naam);
        var geboren = lid(gezin).geboortedatum();
        boolean isOud = geboren != null && geboren.isBefore(LocalDate.of(2014, 3, 1));
        var uitkomst = mensen.als(
                "mulder",
                () -> toestemmingen.legVast(
                        gezin,
                        new Verklaring(
                                kind(gezin),
                                Waarvoor.RADIOLOGIE_AAN_LECK,
                                antwoord,
                                wie,
                                "",
                                isOud ? true : null,
                                isOud ? "L. Mulder" : "",
                                Wijze.SCHRIFTELIJK,
                                "",
                                LocalDate.now(klok),
                                null)));
        assertThat(uitkomst).isInstanceOf(ToestemmingService.Uitkomst.Vastgelegd.class);
    }

    private PersoonId kind(GezinId gezin) {
        return lid(gezin).id();
    }

    private Genoot lid(GezinId gezin) {
        return genoten.van(gezin).stream().filter(Genoot::isKind).findFirst().orElseThrow();
    }

    private PersoonId lid(GezinId gezin, String naam) {
        return genoten.van(gezin).stream()
                .filter(lid -> lid.naam().equals(naam))
                .map(Genoot::id)
                .findFirst()
                .orElseThrow();
    }
}
