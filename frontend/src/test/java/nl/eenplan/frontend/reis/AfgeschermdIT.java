package nl.eenplan.frontend.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.eenplan.frontend.gezin.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the server sends to a browser, answer by answer, about a part that is withheld from who looks.
class AfgeschermdIT {

    private static final String GEZIN = "G-2026-0001";
    private static final List<String> MEDISCH =
            List.of("evenwijdige strepen", "uitsparing", "Huid verzorgd", "botuitsteeksel", "van de trap is gevallen");

    @Test
    @DisplayName("Geen antwoord van de server bevat een woord van het medische deel; een verzoek verandert dat niet")
    void stuurtNiets() {
        try (var mulder = Huis.mens("mulder");
                var jansen = Huis.mens("jansen")) {
            var gezien = Antwoorden.van(mulder);
            mulder.gezin(GEZIN).tab("Letsel").ziet("evenwijdige strepen");
            assertThat(gezien).anyMatch(antwoord -> antwoord.contains("uitsparing"));

            var ontvangen = Antwoorden.van(jansen);
            jansen.gezin(GEZIN).ziet("Afgeschermd (medisch)");
            for (var tab : Tab.values()) {
                var pad = "/" + tab.name().toLowerCase(Locale.ROOT);
                jansen.blad().locator("a.tab[href$='" + pad + "']").click();
                jansen.blad().waitForURL("**" + pad);
            }
            jansen.tab("Letsel").toon("Vraag inzage").ziet("Waarvoor hebt u dit nodig?");
            jansen.kies("Waarvoor hebt u dit nodig?", "veiligheid beoordelen")
                    .vul(
                            "Waarom kunt u uw werk niet zonder dit deel doen?",
                            "Zonder het verslag kan ik de veiligheid niet beoordelen.")
                    .knop("Verzoek versturen")
                    .ziet("Wacht op antwoord van");
            jansen.schermafdruk("inzage-gevraagd");

            assertThat(ontvangen).hasSizeGreaterThan(5);
            assertThat(ontvangen).noneMatch(antwoord -> MEDISCH.stream().anyMatch(antwoord::contains));
        }
    }
}
