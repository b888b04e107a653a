package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.eenplan.backend.foto.Fotobestanden;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De huisarts voegt foto’s toe van telefoon en camera")
class FotoIT {

    private static final Moment OCHTEND = new Moment("02-03-2026", "10:15");

    @Test
    @DisplayName("Vijf tegelijk, waarvan één kapot: vier blijven staan, met wat de camera zei, en alleen voor artsen")
    void voegtVijfToe() throws IOException {
        try (var mulder = Huis.mens("mulder");
                var yilmaz = Huis.mens("yilmaz")) {
            var gezin = Artsen.legSignaalVast(mulder, "Hoekstra", "Lies Hoekstra", "999990433");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.beschrijfLetsel(mulder, gezin);
            mulder.openTaak(Taaksoort.FOTOS_VASTLEGGEN, gezin).kies("Is de meldcode gestart?", "Ja");

            kies(mulder, vijf());

            mulder.ziet("“kapot.jpg” is beschadigd of niet helemaal verstuurd");
            assertThat(mulder.rijVan("Foto 4")).isVisible();
            assertThat(mulder.rijVan("Foto 5")).hasCount(0);
            assertThat(new Schermtoets(mulder).klachten("foto’s vastleggen")).isEmpty();
            assertThat(mulder.blad().locator("section.rij .rij-kort"))
                    .containsText(new String[] {"IMG_2.jpg", "IMG_1.jpg", "IMG_3.png", "IMG_4.heic"});
            mulder.schermafdruk("fotos-vastleggen");
            for (int nummer = 1; nummer <= 4; nummer++) {
                vulIn(mulder, nummer);
            }
            kies(mulder, bestand("nog-eens.jpg", Fotobestanden.metExif(1600, 1200, 1, 6, "2026:03:02 10:05:00")));
            mulder.ziet("staat al in dit formulier");
            mulder.kies("Zijn de foto’s van camera en telefoon gewist?", "Ja")
                    .kies("Aard van het vermoeden", "lichamelijk letsel")
                    .rondAf();

            mulder.link("Naar het gezin").tab("Letsel");
            assertThat(mulder.blad().locator(".fotoknop")).hasCount(4);
            assertThat(new Schermtoets(mulder).klachten("letsel met foto’s")).isEmpty();
            var adres = mulder.blad().locator(".fotoknop img").first().getAttribute("src");
            mulder.blad().locator(".fotoknop").first().click();
            mulder.ziet("Wie deze foto heeft gehad").ziet("gewist van camera en telefoon");
            mulder.knop("Zegel controleren").ziet("Het zegel is heel");
            mulder.schermafdruk("foto-groot");

            var voorArts = haal(mulder, adres);
            assertThat(voorArts.status()).isEqualTo(200);
            assertThat(voorArts.body().length).isLessThan(300_000);
            var voorPolitie = haal(yilmaz, adres);
            var nooitGeweest = haal(yilmaz, "foto/" + UUID.randomUUID() + "/klein");
            assertThat(voorPolitie.status()).isEqualTo(404).isEqualTo(nooitGeweest.status());
            assertThat(voorPolitie.body()).isEqualTo(nooitGeweest.body());
        }
    }

    private static void vulIn(Mens mulder, int nummer) {
        var rij = mulder.rijVan("Foto " + nummer);
        var vouw = rij.locator("[aria-expanded]").first();
        vouw.waitFor();
        if ("false".equals(vouw.getAttribute("aria-expanded"))) {
            vouw.click();
        }
        assertThat(vouw).hasAttribute("aria-expanded", "true");
        mulder.moment(rij, "Gemaakt op", OCHTEND).kies(rij, "Maatstaf in beeld", "hoekliniaal");
    }

    private static APIResponse haal(Mens mens, String adres) {
        var begin = mens.adres().replaceAll("(https?://[^/]+/).*", "$1");
        return mens.blad().request().get(begin + adres);
    }

    private static void kies(Mens mens, Path... bestanden) {
        mens.blad().locator("vaadin-upload input[type=file]").first().setInputFiles(bestanden);
    }

    private static Path[] vijf() throws IOException {
        return new Path[] {
            bestand("IMG_1.jpg", Fotobestanden.metExif(1600, 1200, 1, 6, "2026:03:02 10:05:00")),
            bestand("IMG_2.jpg", Fotobestanden.metExif(1600, 1200, 1, 6, "2026:03:02 10:01:00")),
            bestand("kapot.jpg", Fotobestanden.afgebroken()),
            bestand("IMG_3.png", Fotobestanden.png(800, 600)),
            bestand("IMG_4.heic", Fotobestanden.heic())
        };
    }

    private static Path bestand(String naam, byte[] bytes) throws IOException {
        return Files.write(Files.createTempDirectory("foto").resolve(naam), bytes);
    }
}
