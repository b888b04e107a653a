package nl.eenplan.frontend.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.eenplan.backend.bewaring.Bewaarcategorie;
import nl.eenplan.backend.bewaring.Stuksoort;
import nl.eenplan.backend.bewaring.VernietigingService.Aantal;
import nl.eenplan.backend.bewaring.VernietigingService.Bewijs;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Termijn;
import nl.eenplan.frontend.papier.Pdfkeuring;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BewijspdfTest {

    private static final Instant MOMENT = Instant.parse("2046-03-03T09:30:00Z");

    private final ResourceBundle bundel = ResourceBundle.getBundle("tekst.bewaren", Locale.ROOT);

    @Test
    @DisplayName("Het proces-verbaal voldoet aan PDF/UA-1, ook zonder termijnen")
    void voldoetAanPdfUa() throws Exception {
        for (var soort : Soort.values()) {
            assertThat(Pdfkeuring.fouten(pdf(soort))).as(soort.name()).isEmpty();
        }
    }

    @Test
    @DisplayName("Het zegt wat en hoeveel, volgens welke regel, wie voorstelde en goedkeurde, wanneer, en de afdruk")
    void zegtAlles() throws Exception {
        assertThat(Pdfkeuring.tekst(pdf(Soort.DOSSIER)))
                .contains(
                        "Proces-verbaal van vernietiging PV-2046-0001",
                        "dossier G-2026-0042",
                        "3 maart 2046 om 10.30 uur")
                .contains("Voorgesteld door F. Smit op", "Goedgekeurd door R. Pinas <FG> & co op")
                .contains("medisch dossier", "2 maart 2026", "regel 2: BW 7:454 lid 3")
                .contains(
                        "samen 45 stukken", "onderzoek, letsel, consulten en duiding", "ab".repeat(32), "0".repeat(64));
    }

    private byte[] pdf(Soort soort) {
        var termijn = new Termijn(
                Bewaarcategorie.MEDISCH,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2046, 3, 2),
                2,
                "BW 7:454 lid 3: twintig jaar na de laatste wijziging");
        return new Bewijspdf(this::woord)
                .maak(new Bewijs(
                        "PV-2046-0001",
                        "G-2026-0042",
                        soort,
                        soort == Soort.HUISVERBOD,
                        soort == Soort.HUISVERBOD ? List.of() : List.of(termijn),
                        Arrays.stream(Stuksoort.values())
                                .map(een -> new Aantal(een, 5))
                                .toList(),
                        "F. Smit",
                        MOMENT,
                        "R. Pinas <FG> & co",
                        MOMENT,
                        MOMENT,
                        "0".repeat(64),
                        "ab".repeat(32)));
    }

    private String woord(String sleutel, Object... waarden) {
        var woord = bundel.getString(sleutel);
        return waarden.length == 0 ? woord : MessageFormat.format(woord, waarden);
    }
}
