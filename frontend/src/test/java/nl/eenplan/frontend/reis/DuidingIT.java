package nl.eenplan.frontend.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// F6 in the packaged application: one forensic doctor writes, another agrees, the requester takes the report along,
/// agrees on help, hears that the letselduiding says something else, and weighs again on the agreed day.
class DuidingIT {

    private static final String KIND = "Fenna Oosterhof";

    private final List<String> klachten = new ArrayList<>();
    private final List<String> leesbaar = new ArrayList<>();

    @Test
    @DisplayName(
            "Een duiding wordt definitief als een tweede arts het eens is; de aanvrager haalt het rapport, leest wat er later"
                    + " verandert en weegt op de afgesproken dag opnieuw af; de politie ziet niets")
    void wordtDefinitiefMetEenTweedeArts() throws IOException {
        try (var toepassing = Toepassing.start();
                var mulder = Huis.mens(toepassing, "mulder");
                var visser = Huis.mens(toepassing, "visser");
                var deboer = Huis.mens(toepassing, "deboer");
                var terpstra = Huis.mens(toepassing, "terpstra");
                var yilmaz = Huis.mens(toepassing, "yilmaz")) {
            var gezin = Artsen.legSignaalVast(mulder, "Oosterhof", KIND, "999990196");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.beschrijfLetsel(mulder, gezin);
            Artsen.legFotosVast(mulder, gezin, Letselfoto.maak());
            Artsen.consulteer(visser, gezin);
            Artsen.beoordeelFotos(deboer, gezin);
            deboer.openTaak(Taaksoort.LETSELDUIDEN, gezin).voegRijToe("Hypothese 1", "Hypothese toevoegen");
            toets(deboer, "letsel duiden");
            Artsen.weegHypothesen(deboer, gezin).kies("Conclusie", "niet te bepalen");
            Artsen.onderteken(deboer, "Op de foto’s is niet te zien hoe oud de plekken zijn");

            mulder.gezin(gezin).tab("Letsel").ziet("advies; wacht op de tweede lezer");
            terpstra.openTaak(Taaksoort.TWEEDE_LEZING, gezin).ziet("U leest versie 1, geschreven door P. de Boer.");
            toets(terpstra, "tweede lezing");
            terpstra.kies("Eens met deze duiding?", "ja, ik ben het eens").rondAf();

            mulder.gezin(gezin)
                    .tab("Letsel")
                    .ziet("Letselduiding, versie 1 (definitief)")
                    .schermafdruk("duiding");
            leesbaar.addAll(new Schermtoets(mulder).leesbaarInDiscreet(KIND));
            staatHeelOpPapier(mulder);
            mulder.knop("Consult vragen").ziet("Wat wilt u weten?");
            toets(mulder, "consult vragen");
            mulder.knop("Annuleren");
            var rapport = mulder.blad().waitForDownload(() -> mulder.link("Rapport van versie 1 (PDF)"));
            assertThat(rapport.suggestedFilename())
                    .matches(Pattern.compile("letselduiding-K-\\w{6}-onderzoek-\\d{4}-\\d{2}-\\d{2}-versie-1\\.pdf"));
            assertThat(Files.readAllBytes(rapport.path())).startsWith(new byte[] {'%', 'P', 'D', 'F'});

            var adres = mulder.adres();
            yilmaz.ga(adres.substring(adres.indexOf("gezin/")));
            yilmaz.ziet("Niet gevonden");
            assertThat(yilmaz.blad()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rapport van versie 1 (PDF)"))
                            .count())
                    .isZero();
            mulder.gezin(gezin).tab("Melding").ziet("Meldcode, " + KIND);
            leesbaar.addAll(new Schermtoets(mulder).leesbaarInDiscreet(KIND));
            toets(mulder, "tabblad Melding");

            Terugkijken.spreekHulpAf(mulder, gezin, klachten);
            Terugkijken.herzie(deboer, gezin);
            Terugkijken.leesHerziening(mulder, gezin, klachten);
            Terugkijken.weegOpnieuwAf(mulder, gezin, klachten);
        }
        assertThat(klachten).isEmpty();
        assertThat(leesbaar).isEmpty();
    }

    private void toets(Mens mens, String scherm) {
        klachten.addAll(new Schermtoets(mens).klachten(scherm));
    }

    /// The tab begins under the head of the family, holds everything and no button.
    private static void staatHeelOpPapier(Mens mulder) throws IOException {
        var papier = Afdruk.van(mulder);
        assertThat(papier.bladzijden().getFirst()).contains("Eerste zorg", "bloeduitstorting, wang links");
        assertThat(String.join("\n", papier.bladzijden()))
                .contains("Overzichtsfoto", "Letselduiding, versie 1 (definitief)", "A. Terpstra")
                .doesNotContain("Consult vragen", "Rapport van versie 1", "Overzicht Proces");
    }
}
