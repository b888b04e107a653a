package nl.eenplan.backend.consultvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.eenplan.backend.consultvraag.ConsultvraagService.Uitkomst;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Fotoontvangst;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.Verklaring;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.backend.toestemming.Wijze;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
@DisplayName("Een consult wordt gevraagd onder het kindnummer")
class ConsultvraagTest {

    @Autowired
    private ConsultvraagService vragen;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Gezinsgenoten genoten;

    @Autowired
    private ToestemmingService toestemmingen;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private FotoService fotos;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();
    private PersoonId kind = PersoonId.nieuw();
    private UUID foto = UUID.randomUUID();

    @BeforeEach
    void totEnMetFoto() {
        gezin = artsen.signaal();
        kind = genoten.van(gezin).getFirst().id();
        artsen.beschrijf(gezin, Voorbeelden.opDeKaart());
        foto = keten.bestand(gezin, "Noor Veldhuis wang.jpg", Fotovervalser.jpeg());
        artsen.legFotosVast(gezin, foto);
    }

    @Test
    @DisplayName("Het voorstel kent het kind onder zijn nummer, met een grove leeftijd en wat is vastgelegd")
    void steltVoor() {
        var voorstel = mensen.als("mulder", () -> vragen.voorstel(gezin, kind));

        assertThat(voorstel.kindnummer()).matches("K-[A-Z0-9]{6}");
        assertThat(voorstel.leeftijd()).isEqualTo("4 maanden");
        assertThat(voorstel.bevindingen()).startsWith("1. bloeduitstorting, wang links");
        assertThat(voorstel.fotos()).hasSize(1);
        assertThat(voorstel.bezwaar()).contains("Nog nodig: handtekening van Eva Veldhuis");
    }

    @Test
    @DisplayName("Staat er een naam, BSN of geboortedatum in, dan gaat er niets uit en hoort de arts waar")
    void houdtEenNaamTegen() {
        var gegevens = vraag("Past dit bij een val? Noor is geboren op 28-10-2025.", List.of(), List.of());

        var uitkomst = mensen.als("mulder", () -> vragen.stelOp(gezin, kind, gegevens));

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.vondsten())
                                .extracting(Vondst::veld, Vondst::van, Vondst::tekst)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("vraag", 22, "Noor"),
                                        org.assertj.core.groups.Tuple.tuple("vraag", 41, "28-10-2025")));
        assertThat(mensen.als("mulder", () -> vragen.vragen(gezin))).isEmpty();
        assertThat(mensen.als("mulder", () -> vragen.vondsten(gezin, kind, gegevens)))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "Een foto gaat mee zonder iets dan het beeld, en alleen als de arts keek of er niemand herkenbaar op staat")
    void neemtEenSchoneFotoMee() {
        var zonderKijken = new Vraaggegevens(
                Ontvanger.LECK, "Past dit bij een val?", "Val", "Plek", List.of(foto), false, List.of(), true);
        assertThat(fouten(zonderKijken)).extracting(Veldfout::veld).containsExactly("isBekeken");

        var id = opgesteld(vraag("Past dit bij een val?", List.of(foto), List.of()));
        var bundel = mensen.als("mulder", () -> vragen.bundel(gezin, id));

        assertThat(bundel.fotos())
                .singleElement()
                .satisfies(schoon -> assertThat(new String(schoon, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Noor", "Veldhuis", "999990111"));
        assertThat(bundel.letsels()).hasSize(1);
    }

    @Test
    @DisplayName("Een foto of bestand van een ander gezin gaat niet mee")
    void weigertEenFotoVanElders() {
        var ander = keten.foto(artsen.signaal());

        assertThat(fouten(vraag("Past dit?", List.of(ander), List.of())))
                .extracting(Veldfout::veld)
                .contains("fotos");
    }

    @Test
    @DisplayName(
            "Radiologie met naam gaat alleen naar het LECK, en alleen als iedereen met gezag tekende; na intrekken niet meer")
    void vraagtHandtekeningenVoorRadiologie() {
        var scan = keten.bestand(gezin, "scan.jpg", Fotovervalser.jpeg());
        var metScan = vraag("Ziet u een breuk?", List.of(), List.of(scan));
        assertThat(fouten(metScan)).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo("radiologie");
            assertThat(fout.melding()).contains("lichtfoto's alleen");
        });

        teken();
        var id = opgesteld(metScan);
        assertThat(mensen.als("mulder", () -> vragen.bundel(gezin, id)).radiologie())
                .hasSize(1);
        assertThat(fouten(new Vraaggegevens(
                        Ontvanger.ANDERE_ARTS,
                        "Ziet u een breuk?",
                        "Val",
                        "Plek",
                        List.of(),
                        false,
                        List.of(scan),
                        true)))
                .extracting(Veldfout::veld)
                .containsExactly("radiologie");
        trekIn();

        weigert("mulder", () -> vragen.bundel(gezin, id));
    }

    @Test
    @DisplayName("Als radiologie gaat geen letselfoto mee, geen stuk uit een ander deel en niets dat niet is bekeken")
    void houdtAndereBestandenTegen() {
        teken();
        var scan = keten.bestand(gezin, "scan.jpg", Fotovervalser.jpeg());
        var brief = stuk(Compartiment.MELDING, "brief.jpg");
        var opname = opname();

        assertThat(mensen.als("mulder", () -> vragen.voorstel(gezin, kind)).bestanden())
                .containsOnly(Map.entry(scan, "scan.jpg"));
        for (var ander : List.of(foto, brief, opname)) {
            assertThat(fouten(vraag("Ziet u een breuk?", List.of(), List.of(ander))))
                    .extracting(Veldfout::veld)
                    .containsExactly("radiologie");
        }
        assertThat(fouten(new Vraaggegevens(
                        Ontvanger.LECK, "Ziet u een breuk?", "Val", "Plek", List.of(), false, List.of(scan), false)))
                .extracting(Veldfout::veld)
                .containsExactly("isVanKind");
    }

    private UUID opname() {
        return switch (mensen.als(
                "mulder", () -> fotos.neem(gezin, "wang.jpg", new ByteArrayInputStream(Fotovervalser.jpeg())))) {
            case Fotoontvangst.Bewaard bewaard -> bewaard.opname().document().waarde();
            case Fotoontvangst.Geweigerd geweigerd -> throw new AssertionError(geweigerd.melding());
        };
    }

    private UUID stuk(Compartiment deel, String naam) {
        return mensen.als("mulder", () -> switch (documenten.voegToe(
                gezin, deel, Koppeling.aanGezin(), naam, new ByteArrayInputStream(Fotovervalser.jpeg()))) {
            case Toevoeging.Toegevoegd toegevoegd -> toegevoegd.document().id().waarde();
            case Toevoeging.Geweigerd geweigerd -> throw new AssertionError(geweigerd.melding());
        });
    }

    @Test
    @DisplayName("Het antwoord komt bij het kind van het nummer dat erop staat, en bij geen ander")
    void legtHetAntwoordBijHetGoedeKind() {
        var id = opgesteld(vraag("Past dit bij een val?", List.of(), List.of()));
        var nummer = mensen.als("mulder", () -> vragen.vragen(gezin)).getFirst().kindnummer();
        var ontvangen = LocalDateTime.now(klok).minusMinutes(5);

        assertThat(mensen.als(
                        "mulder",
                        () -> vragen.antwoord(
                                gezin, id, new Antwoordgegevens("K-AAAAAA", "LECK", "Past niet", ontvangen))))
                .extracting(Veldfout::veld)
                .containsExactly("kindnummer");
        assertThat(mensen.als(
                        "mulder",
                        () -> vragen.antwoord(gezin, id, new Antwoordgegevens(nummer, "LECK", "Past niet", ontvangen))))
                .isEmpty();

        assertThat(mensen.als("mulder", () -> vragen.vragen(gezin)).getFirst())
                .satisfies(vraag -> assertThat(vraag.kind()).isEqualTo(kind))
                .satisfies(vraag -> assertThat(vraag.antwoorden())
                        .extracting(Consultvraag.Antwoord::advies)
                        .containsExactly("Past niet"));
    }

    @Test
    @DisplayName("Wie het medische deel niet leest, krijgt geen vraag, geen bundel en geen antwoord te zien")
    void weigertAnderen() {
        var id = opgesteld(vraag("Past dit bij een val?", List.of(), List.of()));
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("dijk").id(), Rol.JEUGDBESCHERMER, "proef", "proef");

        for (var wie : List.of("jansen", "yilmaz", "dijk", "aydin", "beheer")) {
            weigert(wie, () -> vragen.vragen(gezin));
            weigert(wie, () -> vragen.bundel(gezin, id));
            weigert(wie, () -> vragen.voorstel(gezin, kind));
        }
        var ander = artsen.signaal();
        weigert("mulder", () -> vragen.bundel(ander, id));
        weigert("mulder", () -> vragen.voorstel(ander, kind));
    }

    private static Vraaggegevens vraag(String vraag, List<UUID> fotos, List<UUID> radiologie) {
        return new Vraaggegevens(
                Ontvanger.LECK,
                vraag,
                "Tegen de box gevallen, zegt moeder.",
                "1. hematoom, wang links, 1,5 × 1 cm",
                fotos,
                !fotos.isEmpty(),
                radiologie,
                true);
    }

    private UUID opgesteld(Vraaggegevens gegevens) {
        var uitkomst = mensen.als("mulder", () -> vragen.stelOp(gezin, kind, gegevens));
        assertThat(uitkomst).isInstanceOf(Uitkomst.Opgesteld.class);
        return ((Uitkomst.Opgesteld) uitkomst).vraag();
    }

    private List<Veldfout> fouten(Vraaggegevens gegevens) {
        var uitkomst = mensen.als("mulder", () -> vragen.stelOp(gezin, kind, gegevens));
        assertThat(uitkomst).isInstanceOf(Uitkomst.Ongeldig.class);
        return ((Uitkomst.Ongeldig) uitkomst).fouten();
    }

    private void teken() {
        mensen.als(
                "mulder",
                () -> toestemmingen.legVast(
                        gezin,
                        new Verklaring(
                                kind,
                                Waarvoor.RADIOLOGIE_AAN_LECK,
                                Antwoord.GEGEVEN,
                                moeder(),
                                "",
                                null,
                                "",
                                Wijze.SCHRIFTELIJK,
                                "",
                                LocalDate.now(klok),
                                null)));
    }

    private void trekIn() {
        mensen.als(
                "mulder",
                () -> toestemmingen.trekIn(
                        gezin,
                        new nl.eenplan.backend.toestemming.Intrekking(
                                kind, Waarvoor.RADIOLOGIE_AAN_LECK, moeder(), "", "Wil niet meer")));
    }

    private PersoonId moeder() {
        return genoten.van(gezin).stream()
                .filter(lid -> lid.naam().equals("Eva Veldhuis"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void weigert(String wie, Supplier<?> doen) {
        assertThatExceptionOfType(GeenToegang.class).as(wie).isThrownBy(() -> mensen.als(wie, doen));
    }
}
