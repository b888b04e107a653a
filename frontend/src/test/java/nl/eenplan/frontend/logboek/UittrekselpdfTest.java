package nl.eenplan.frontend.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.eenplan.backend.logboek.UittrekselService.Uittreksel;
import nl.eenplan.backend.logboek.UittrekselService.Uittrekselregel;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Logboek.Actie;
import nl.eenplan.frontend.papier.Pdfkeuring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UittrekselpdfTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    private final ResourceBundle bundel = ResourceBundle.getBundle("tekst.logboek", Locale.ROOT);

    @Test
    @DisplayName("Het uittreksel voldoet aan PDF/UA-1, ook over veel bladzijden en met bijzondere tekens")
    void voldoetAanPdfUa() throws Exception {
        for (var aantal : List.of(0, 3, 200)) {
            assertThat(Pdfkeuring.fouten(pdf(aantal))).as("%d regels", aantal).isEmpty();
        }
    }

    @Test
    @DisplayName("Een gezin leest in gewone taal wie keek, wanneer, wat, waarom en of het nood was")
    void isTeLezen() throws Exception {
        var tekst = Pdfkeuring.tekst(pdf(3));

        assertThat(tekst)
                .contains("Wie keek in het dossier van uw gezin?", "gezin G-2026-0042", "2 maart 2026")
                .contains("10.15 uur", "tussen 10.15 en 11.30 uur, 3 keer")
                .contains("medewerker Veilig Thuis, Veilig Thuis <Merewestein> & co", "Keek in het deel ‘veiligheid’.")
                .contains("Wilde in het dossier kijken of werken. Dat mocht niet.", "Er was geen geldige reden.")
                .contains("Daarom kan er iets ontbreken. Deze zin staat in elk overzicht.");
    }

    private byte[] pdf(int aantal) {
        var regels = new ArrayList<Uittrekselregel>();
        for (var nummer = 0; nummer < aantal; nummer++) {
            regels.add(
                    switch (nummer % 3) {
                        case 0 -> regel(1, "medewerker Veilig Thuis", Compartiment.VEILIGHEID, true, "melding ë");
                        case 1 -> regel(3, null, null, true, "termijn verstreken");
                        default -> regel(1, "huisarts", null, false, null);
                    });
        }
        return new Uittrekselpdf(this::woord).maak(new Uittreksel("G-2026-0042", DAG, regels));
    }

    private static Uittrekselregel regel(
            long keren, @Nullable String rol, @Nullable Compartiment deel, boolean toegestaan, @Nullable String doel) {
        return new Uittrekselregel(
                DAG,
                LocalTime.of(10, 15),
                LocalTime.of(11, 30),
                keren,
                rol == null,
                rol,
                "Veilig Thuis <Merewestein> & co",
                deel,
                false,
                Actie.R,
                toegestaan,
                false,
                doel,
                toegestaan ? "Wmo 2015 art. 4.1.1" : null);
    }

    private String woord(String sleutel, Object... waarden) {
        var woord = bundel.getString(sleutel);
        return waarden.length == 0 ? woord : MessageFormat.format(woord, waarden);
    }
}
