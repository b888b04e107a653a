package nl.eenplan.backend.consultvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Fotoontvangst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toestemming.Intrekking;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.Verklaring;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.backend.toestemming.Wijze;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.PersoonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Wat bij een consult meegaat: het kale beeld van een foto, en radiologie alleen met handtekeningen")
class ConsultbijlageTest extends Consultzaak {

    @Autowired
    private ToestemmingService toestemmingen;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private FotoService fotos;

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
            assertThat(fout.melding()).contains("lichtfoto’s alleen");
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
                        gezin, new Intrekking(kind, Waarvoor.RADIOLOGIE_AAN_LECK, moeder(), "", "Wil niet meer")));
    }

    private PersoonId moeder() {
        return genoten.van(gezin).stream()
                .filter(lid -> lid.naam().equals("Eva Veldhuis"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
