package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A session that runs out while somebody is typing; here after seconds, for others after a quarter of an hour.
class SessieIT {

    private static final String WAARSCHUWING = "Bent u er nog?";
    private static final Map<String, String> KORT = Map.of(
            "SERVER_SERVLET_SESSION_TIMEOUT", "25s",
            "EENPLAN_INACTIEFWAARSCHUWING", "1s",
            "VAADIN_HEARTBEATINTERVAL", "3");
    private static final Map<String, String> GEWAARSCHUWD = Map.of(
            "SERVER_SERVLET_SESSION_TIMEOUT", "20s",
            "EENPLAN_INACTIEFWAARSCHUWING", "8s");

    @Test
    @DisplayName("Wie te lang weg was, hoort dat, logt in en vindt op dezelfde plek terug wat hij typte")
    void zetTerugWatGetyptWas() {
        try (var toepassing = Toepassing.start(KORT);
                var aanDeTaak = Huis.mens(toepassing, "mulder")) {
            var gezin = Artsen.legSignaalVast(aanDeTaak, "Prins", "Bo Prins", "");
            aanDeTaak
                    .openTaak(Taaksoort.EERSTE_ZORG, gezin)
                    .vul("Welke zorg is gegeven?", "Wond verbonden")
                    .ziet("opgeslagen");
            try (var aanHetSignaal = Huis.mens(toepassing, "mulder")) {
                aanHetSignaal.ga("signaal").vul("Reden van komst", "Val van de trap");
                aanHetSignaal.vul(aanHetSignaal.rijVan("Kind 1"), "Naam", "Jip").ziet("opgeslagen");

                Tegenslag.meldOpnieuwAan(aanDeTaak).heeft("Welke zorg is gegeven?", "Wond verbonden");
                Tegenslag.meldOpnieuwAan(aanHetSignaal).ziet("teruggezet").heeft("Reden van komst", "Val van de trap");

                aanHetSignaal.knop("weggooien").knop("Weggooien").heeft("Reden van komst", "");
            }
        }
    }

    @Test
    @DisplayName(
            "Wie niets doet wordt gewaarschuwd en kan blijven; wie dan nog niets doet, is eruit met zijn concept bewaard")
    void waarschuwt() {
        try (var toepassing = Toepassing.start(GEWAARSCHUWD);
                var mulder = Huis.mens(toepassing, "mulder")) {
            mulder.ga("signaal").vul("Reden van komst", "Val van de trap").ziet("opgeslagen");

            mulder.ziet(WAARSCHUWING).ziet("Nog ").knop("Blijf aangemeld");
            assertThat(mulder.blad().getByText(WAARSCHUWING)).isHidden();
            mulder.vul("Reden van komst", "Val van de keukentrap").ziet("opgeslagen");

            mulder.ziet(WAARSCHUWING);
            Tegenslag.meldOpnieuwAan(mulder).heeft("Reden van komst", "Val van de keukentrap");
        }
    }
}
