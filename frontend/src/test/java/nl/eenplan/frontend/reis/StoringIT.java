package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What goes wrong on a real day: the power, a second start, a taken port, a wrong password.
class StoringIT {

    /// A page that is being left cannot be asked what it shows: it keeps that for the next one.
    private static final String ONTHOUD_VOORTGANG = """
            () => {
              const plek = document.querySelector('.loginvoortgang');
              new MutationObserver(() => sessionStorage.setItem(
                'voortgang', (sessionStorage.getItem('voortgang') ?? '') + plek.textContent,
              )).observe(plek, { childList: true, characterData: true, subtree: true });
            }
            """;

    @Test
    @DisplayName("Na een harde stop staat het concept er weer en gaat het werk verder")
    void bewaartHetConceptOverEenHardeStop() {
        try (var mulder = Huis.mens("mulder")) {
            var gezin = Artsen.legSignaalVast(mulder, "Mol", "Kim Mol", "999990317");
            mulder.openTaak(Taaksoort.EERSTE_ZORG, gezin)
                    .vul("Welke zorg is gegeven?", "Wond schoongemaakt en verbonden")
                    .ziet("opgeslagen");

            Huis.toepassing().valOmEnStartWeer();

            mulder.meldAan();
            mulder.openTaak(Taaksoort.EERSTE_ZORG, gezin)
                    .heeft("Welke zorg is gegeven?", "Wond schoongemaakt en verbonden");
        }
    }

    @Test
    @DisplayName("Een tweede start op dezelfde gegevens weigert en zegt waarom")
    void weigertTweedeStart() {
        var toepassing = Huis.toepassing();

        var uitvoer = toepassing.weigerendeStart(toepassing.map(), Toepassing.vrijePoort());

        assertThat(uitvoer)
                .contains("Eenplan draait al op de gegevensmap")
                .contains(toepassing.map().toString());
    }

    @Test
    @DisplayName("Een bezette poort geeft een duidelijke melding")
    void noemtDeBezettePoort() throws IOException {
        var toepassing = Huis.toepassing();

        var uitvoer = toepassing.weigerendeStart(Files.createTempDirectory("eenplan-poort"), toepassing.poort());

        assertThat(uitvoer).contains("poort").contains(String.valueOf(toepassing.poort()));
    }

    @Test
    @DisplayName("Tien keer een fout wachtwoord blokkeert het account een kwartier, ook voor het goede wachtwoord")
    void blokkeertNaTienKeer() {
        try (var post = Huis.bezoeker("post", 390, 844, ColorScheme.DARK)) {
            for (var keer = 0; keer < 10; keer++) {
                post.probeerAanTeMelden("verkeerd-" + keer);
                post.ziet(keer < 9 ? "Gebruikersnaam of wachtwoord klopt niet" : "geblokkeerd");
            }

            post.probeerAanTeMelden(Mens.WACHTWOORD);

            post.ziet("geblokkeerd");
        }
    }

    @Test
    @DisplayName("Valt de database weg tijdens opslaan, dan staat alles er nog en wordt het daarna één keer opgeslagen")
    void bewaartNaEenStoring() {
        try (var mulder = Huis.mens("mulder")) {
            var gezin = Artsen.legSignaalVast(mulder, "Vliet", "Fien Vliet", "");
            Artsen.vulEersteZorgIn(mulder, gezin).ziet("opgeslagen");
            Huis.toepassing().legDatabaseStil();
            try {
                Tegenslag.drukAf(mulder)
                        .ziet("De gegevens zijn even niet bereikbaar")
                        .heeft("Welke zorg is gegeven?", Artsen.ZORG);
            } finally {
                Huis.toepassing().laatDatabaseVerdergaan();
            }

            Tegenslag.drukAf(mulder).ziet("is afgerond");

            Tegenslag.zietAantal(mulder.link("Naar het gezin"), "Eerste zorg gegeven", 1);
        }
    }

    @Test
    @DisplayName("Wie inlogt terwijl de database weg is, ziet dat er gewerkt wordt en daarna waar het aan ligt")
    void zegtDatInloggenNietLukt() {
        try (var kuipers = Huis.bezoeker("kuipers", 1440, 1000, ColorScheme.LIGHT)) {
            kuipers.ga("login").ziet("Inloggen");
            Huis.toepassing().legDatabaseStil();
            try {
                kuipers.blad().evaluate(ONTHOUD_VOORTGANG);
                kuipers.vulAanmelding(Mens.WACHTWOORD);

                kuipers.ziet("Inloggen lukt nu even niet");
                assertThat(kuipers.blad().evaluate("sessionStorage.getItem('voortgang')"))
                        .asString()
                        .contains("Bezig met inloggen", "Het duurt langer dan gewoonlijk");
            } finally {
                Huis.toepassing().laatDatabaseVerdergaan();
            }

            kuipers.vulAanmelding(Mens.WACHTWOORD);

            assertThat(kuipers.blad().getByRole(AriaRole.NAVIGATION).first()).isVisible();
        }
    }

    @Test
    @DisplayName(
            "Een gegevensmap waarin niet geschreven kan worden geeft een melding met raad, geen stapel regels code")
    void noemtDeGegevensmap() throws IOException {
        var bestand = Files.createTempFile("eenplan-geen-map", ".txt");

        var uitvoer = Huis.toepassing().weigerendeStart(bestand.resolve("gegevens"), Toepassing.vrijePoort());

        assertThat(uitvoer)
                .contains("Eenplan kan niet schrijven in de gegevensmap " + bestand.resolve("gegevens"))
                .contains("EENPLAN_HOME")
                .doesNotContain("\tat ");
    }
}
