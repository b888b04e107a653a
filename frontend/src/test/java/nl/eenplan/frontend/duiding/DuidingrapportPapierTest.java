package nl.eenplan.frontend.duiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenplan.backend.duiding.DuidingrapportService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.frontend.papier.Pdfkeuring;
import nl.eenplan.processes.api.GezinId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het rapport van een letselduiding op papier")
class DuidingrapportPapierTest extends Duidingzaak {

    @Test
    @DisplayName("Het rapport voldoet aan PDF/UA-1, noemt alles en niemand bij naam, en zegt of het definitief is")
    void isEenToegankelijkRapport() throws Exception {
        assertThat(Pdfkeuring.tekst(rapport()))
                .contains("Status: advies. Een tweede forensisch arts moet", "Nog niet gelezen.");
        leest();

        var pdf = rapport();

        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf))
                .contains("Letselduiding K-", "versie 1", "Status: definitief.", "toegebracht", "waarschijnlijker")
                .contains("1. Val tegen de box", "Kind rolt niet; drie vlakken geraakt", "Alleen op foto’s beoordeeld.")
                .contains(
                        "1. bloeduitstorting, wang links",
                        "P. de Boer, BIG 19999010004",
                        "A. Terpstra, BIG 19999010005")
                .contains("Is het eens met deze duiding.", "blijft verantwoordelijk", "is wat de auteur ondertekende")
                .doesNotContain("Noor", "Veldhuis", "28 oktober 2025", "G-2026");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Letselduiding K-");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    @DisplayName("De lichaamskaart staat erin als plaat die ook voorgelezen kan worden")
    void heeftEenKaartInWoorden() throws Exception {
        gezin = artsen.signaal("Fenna");
        artsen.beschrijf(gezin, Voorbeelden.opDeKaart());
        var letsels = Objects.requireNonNull(mensen.als("mulder", () -> inzage.overzicht(gezin))
                        .getFirst()
                        .medisch())
                .letsels();
        var vorige = vorige();
        var eerder = mensen.als("mulder", () -> rapporten.rapport(vorige, duiding(vorige)));

        var pdf = Duidingpdf.rapport(new DuidingrapportService.Rapport(
                eerder.kindnummer(), eerder.duiding(), true, letsels, List.of(), eerder.zegel(), eerder.gemaaktOp()));

        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf)).contains("Let op: er is een nieuwere versie");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(platen(document.getDocumentCatalog().getStructureTreeRoot()))
                    .singleElement()
                    .asString()
                    .startsWith("Lichaamskaart, ")
                    .contains("1. bloeduitstorting, wang links");
        }
    }

    private GezinId vorige() {
        var ander = artsen.signaal();
        artsen.onderzoek(ander);
        return ander;
    }

    private byte[] rapport() {
        return Duidingpdf.rapport(mensen.als("mulder", () -> rapporten.rapport(gezin, duiding(gezin))));
    }

    private static List<String> platen(PDStructureNode knoop) {
        return knoop.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .flatMap(kind -> {
                    var eigen = kind instanceof PDStructureElement element
                                    && element.getStructureType().equals("Figure")
                            ? List.of(Objects.requireNonNull(element.getAlternateDescription()))
                            : List.<String>of();
                    return Stream.concat(eigen.stream(), platen((PDStructureNode) kind).stream());
                })
                .toList();
    }
}
