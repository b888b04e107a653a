package nl.eenplan.backend.consultvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.consultvraag.Vondst.Soort;
import nl.eenplan.backend.gezin.Gezinskenmerken.Kenmerken;
import nl.eenplan.backend.gezin.Gezinskenmerken.Woonadres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een tekst die het huis uitgaat, wordt doorzocht op alles waaraan iemand te herkennen is")
class IdentiteitszoekerTest {

    private final Identiteitszoeker zoeker = new Identiteitszoeker(
            new Kenmerken(
                    "G-2026-0042",
                    List.of("Veldhuis", "Noor Veldhuis", "Zoë van der Bärg-Yılmaz"),
                    Set.of("999990111"),
                    Set.of(LocalDate.of(2025, 10, 28)),
                    List.of(new Woonadres("Lange Dijk", "12", "1234 AB", "Lindewaard"))),
            List.of("L. Mulder"),
            List.of("Huisartsenpraktijk Lindewaard"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gisteren viel Noor van de bank | NAAM | Noor",
                "NOORS moeder belde | NAAM | NOORS",
                "mail van nveldhuis | NAAM | nveldhuis",
                "NoorVeldhuis | NAAM | NoorVeldhuis",
                "zoe huilde | NAAM | zoe",
                "No\u200bor huilde | NAAM | No\u200bor",
                "oma Barg | NAAM | Barg",
                "tante Yilmaz | NAAM | Yilmaz",
                "bsn 999990111 | BSN | 999990111",
                "bsn 9999.90.111 | BSN | 9999.90.111",
                "nummer 999 990 123 van de buurman | BSN | 999 990 123",
                "geboren 28-10-2025 | GEBOORTEDATUM | 28-10-2025",
                "geb. 28/10/25 te | GEBOORTEDATUM | 28/10/25",
                "geboren 28 oktober 2025 | GEBOORTEDATUM | 28 oktober 2025",
                "van 28 okt. '25 af | GEBOORTEDATUM | 28 okt. '25",
                "2025-10-28 | GEBOORTEDATUM | 2025-10-28",
                "28102025 | GEBOORTEDATUM | 28102025",
                "op de Lange Dijk 12 gevallen | ADRES | Lange Dijk 12",
                "woont in Lindewaard | ADRES | Lindewaard",
                "postcode 9876zx | ADRES | 9876zx",
                "postcode 1234 OM | ADRES | 1234 OM",
                "zie G-2026-0042 | GEZINSNUMMER | G-2026-0042",
                "bel 06-12345678 | TELEFOON | 06-12345678",
                "bel +31 6 1234 5678 | TELEFOON | +31 6 1234 5678",
                "mail iemand@huis.nl | MAIL | iemand@huis.nl",
                "op 52.0907, 5.1214 | PLAATS | 52.0907, 5.1214",
                "huisarts Mulder belde | ARTS | Mulder",
                "Huisartsenpraktijk Lindewaard | ARTS | Huisartsenpraktijk Lindewaard"
            })
    @DisplayName("Vindt wat het is en waar het staat")
    void vindt(String tekst, Soort soort, String gevonden) {
        assertThat(zoeker.zoek("vraag", tekst)).singleElement().satisfies(vondst -> {
            assertThat(vondst.soort()).isEqualTo(soort);
            assertThat(vondst.tekst()).isEqualTo(gevonden);
            assertThat(tekst.substring(vondst.van(), vondst.tot())).isEqualTo(gevonden);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drie ronde bloeduitstortingen, 1,5 × 1 cm, op de linkerwang, blauw",
                "Kind van 4 maanden, ligt nog; stolling normaal, APTT 31,2 s",
                "Noordelijk van de navel; gezien op 2 maart 2026 om 10.15 uur",
                "Moeder zegt: tegen de box gevallen. Van der kant van het bed.",
                "Trombocyten 312000, Hb 7,1; foto 1 tot en met 12"
            })
    @DisplayName("Laat staan wat niemand herkenbaar maakt")
    void laatStaan(String tekst) {
        assertThat(zoeker.zoek("vraag", tekst)).isEmpty();
    }

    @Test
    @DisplayName("Noemt elke plek, in de volgorde van de tekst")
    void noemtElkePlek() {
        assertThat(zoeker.zoek("toedracht", "Noor (28-10-2025) en\nNoor Veldhuis"))
                .extracting(Vondst::tekst)
                .containsExactly("Noor", "28-10-2025", "Noor", "Veldhuis");
    }
}
