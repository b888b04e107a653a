package nl.eenplan.frontend.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// F6 in the packaged application: one forensic doctor writes, another agrees, the requester takes the report along.
class DuidingIT {

    @Test
    @DisplayName(
            "Een duiding wordt definitief als een tweede arts het eens is; de aanvrager haalt het rapport, de politie niets")
    void wordtDefinitiefMetEenTweedeArts() throws IOException {
        try (var mulder = Huis.mens("mulder");
                var visser = Huis.mens("visser");
                var deboer = Huis.mens("deboer");
                var terpstra = Huis.mens("terpstra");
                var yilmaz = Huis.mens("yilmaz")) {
            var gezin = Artsen.legSignaalVast(mulder, "Oosterhof", "Fenna Oosterhof", "999990196");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.beschrijfLetsel(mulder, gezin);
            Artsen.legFotosVast(mulder, gezin, Letselfoto.maak());
            Artsen.consulteer(visser, gezin);
            Artsen.beoordeelFotos(deboer, gezin);
            Artsen.duidLetsel(deboer, gezin);

            mulder.gezin(gezin).tab("Letsel").ziet("advies; wacht op de tweede lezer");
            terpstra.openTaak(Taaksoort.TWEEDE_LEZING, gezin)
                    .ziet("U leest versie 1, geschreven door P. de Boer.")
                    .kies("Eens met deze duiding?", "ja, ik ben het eens")
                    .rondAf();

            mulder.gezin(gezin)
                    .tab("Letsel")
                    .ziet("Letselduiding, versie 1 (definitief)")
                    .schermafdruk("duiding");
            var rapport = mulder.blad().waitForDownload(() -> mulder.link("Rapport van versie 1 (PDF)"));
            assertThat(rapport.suggestedFilename()).matches(Pattern.compile("letselduiding-K-\\w{6}-versie-1\\.pdf"));
            assertThat(Files.readAllBytes(rapport.path())).startsWith(new byte[] {'%', 'P', 'D', 'F'});

            var adres = mulder.adres();
            yilmaz.ga(adres.substring(adres.indexOf("gezin/")));
            yilmaz.ziet("Niet gevonden");
            assertThat(yilmaz.blad()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rapport van versie 1 (PDF)"))
                            .count())
                    .isZero();
        }
    }
}
