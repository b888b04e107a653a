package nl.eenplan.frontend.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What people send that cannot be right: each time a message that says what to do, and everything typed still there.
class FouteInvoerIT {

    private static final Moment LATER = new Moment("01-01-2030", "10:00");
    private static final String CONSULT = "Vertrouwensarts geraadpleegd; een forensisch arts beoordeelt de foto’s";
    private static final int TE_GROOT_MB = 300;

    @Test
    @DisplayName("Een fout BSN, een geboorte of incident in de toekomst en een leeg veld staan bij het veld zelf")
    void wijstVeldenAan() {
        try (var mulder = Huis.mens("mulder")) {
            mulder.ga("signaal").moment("Wanneer is het gebeurd?", LATER).ziet("Dit moment ligt in de toekomst");
            var kind = mulder.rijVan("Kind 1");
            mulder.vul(kind, "BSN", "999990112")
                    .ziet("Dit BSN klopt niet (11-proef)")
                    .vul(kind, "Geboortedatum", "01-01-2030")
                    .ziet("Deze geboortedatum ligt in de toekomst")
                    .knop("Signaal vastleggen")
                    .ziet("Naam: Vul dit nog in.")
                    .ziet("Gezinsnaam: Vul dit nog in.");
            PlaywrightAssertions.assertThat(kind.getByLabel("BSN")).hasValue("999990112");

            mulder.ga("signaal").knop("weggooien").knop("Weggooien").ziet("Nieuw signaal");
        }
    }

    @Test
    @DisplayName(
            "Dezelfde taak twee keer afronden, vanuit twee vensters of na teruggaan: wie het deed staat er, één keer")
    void rondtEenKeerAf() {
        try (var eerste = Huis.mens("mulder");
                var tweede = Huis.mens("mulder")) {
            var gezin = Artsen.legSignaalVast(eerste, "Kuiper", "Luuk Kuiper", "");
            Artsen.vulEersteZorgIn(eerste, gezin);
            Artsen.vulEersteZorgIn(tweede, gezin);

            Tegenslag.drukDubbelAf(eerste).ziet("Eerste zorg is afgerond");
            Tegenslag.drukAf(tweede)
                    .ziet("Deze taak is al afgerond door L. Mulder")
                    .ziet("Er is niets dubbel opgeslagen");

            Tegenslag.zietAantal(eerste.link("Naar het gezin"), "Eerste zorg gegeven", 1);
            Tegenslag.gaTerug(eerste).ziet("Deze taak is al afgerond door L. Mulder");
            Tegenslag.zietAantal(eerste, "Afronden", 0);
        }
    }

    @Test
    @DisplayName("Twee artsen op één consult: de tweede leest wie het afrondde, wanneer, en waarheen nu")
    void rondtEenKeerAfMetZijnTweeen() throws IOException {
        Collega.maak(Huis.toepassing(), "kaya", "N. Kaya", "visser");
        try (var mulder = Huis.mens("mulder");
                var visser = Huis.mens("visser");
                var kaya = Huis.mens("kaya")) {
            var gezin = Artsen.legSignaalVast(mulder, "Postma", "Fenna Postma", "");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.beschrijfLetsel(mulder, gezin);
            Artsen.legFotosVast(mulder, gezin, Letselfoto.maak());
            Artsen.vulConsultIn(visser, gezin);
            Artsen.vulConsultIn(kaya, gezin);

            Tegenslag.drukAf(visser).ziet("is afgerond");
            Tegenslag.drukAf(kaya)
                    .ziet("Deze taak is al afgerond door M. Visser op ")
                    .ziet("Er is niets dubbel opgeslagen en u hoeft niets meer te doen")
                    .schermafdruk("tweede-arts");
            Tegenslag.zietAantal(kaya, "Naar het gezin", 0);
            Tegenslag.zietNergens(kaya.link("Naar de werkvoorraad").ziet("Door mij afgerond"), "Postma");

            Tegenslag.zietAantal(visser.link("Naar het gezin"), CONSULT, 1);
        }
    }

    @Test
    @DisplayName(
            "Een tekstbestand met de naam .jpg en een bestand van 300 MB worden geweigerd; de goede foto blijft staan")
    void weigertBestanden() throws IOException {
        try (var mulder = Huis.mens("mulder")) {
            var gezin = Artsen.legSignaalVast(mulder, "Boer", "Saar Boer", "");
            mulder.gezin(gezin).tab("Documenten");
            Tegenslag.kiesBestand(mulder, Letselfoto.maak()).ziet("is toegevoegd");

            Tegenslag.kiesBestand(mulder, tekst()).ziet("is een tekstbestand. Voeg een foto of PDF toe");
            Tegenslag.kiesBestand(mulder, groot()).ziet("Dit bestand is groter dan 25 MB");
            assertThat(Tegenslag.stuurLangsHetFormulier(mulder, TE_GROOT_MB))
                    .startsWith("422")
                    .contains("groter dan 25 MB");

            Tegenslag.kiesBestand(mulder, Letselfoto.maak());
            Tegenslag.zietDocumenten(mulder, 2);
        }
    }

    private static Path tekst() throws IOException {
        return Files.writeString(Files.createTempFile("verslag", ".jpg"), "Dit is gewone tekst");
    }

    private static Path groot() throws IOException {
        var bestand = Files.createTempFile("groot", ".jpg");
        bestand.toFile().deleteOnExit();
        try (var inhoud = new RandomAccessFile(bestand.toFile(), "rw")) {
            inhoud.setLength(TE_GROOT_MB * 1024L * 1024);
        }
        return bestand;
    }
}
