package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What somebody with a local account does about his own way to log in. In an application of its own, for it changes
/// an account.
class LokaalAccountIT {

    private static final String NIEUW_WACHTWOORD = "zeven groene fietsen op zolder";

    @Test
    @DisplayName("Wie sneller inlogt of zoekt dan een mens kan, leest dat hij even moet wachten")
    void remtWieTeSnelIs() {
        var krap = Map.of("EENPLAN_TEMPO_AANMELDEN", "2", "EENPLAN_TEMPO_ZOEKEN", "1");
        try (var toepassing = Toepassing.start(krap);
                var smit = Huis.mens(toepassing, "smit")) {
            smit.zoek("niets").ziet("Niets gevonden");
            smit.zoek("niets").ziet("Wacht een minuut en probeer het opnieuw");

            try (var ander = Huis.bezoeker(toepassing, "vos", 1440, 1000, ColorScheme.LIGHT)) {
                for (int keer = 0; keer < 3; keer++) {
                    ander.probeerAanTeMelden("fout");
                    ander.blad().waitForURL("**/login?fout=*");
                }
                ander.ziet("Te veel pogingen achter elkaar");
            }
        }
    }

    @Test
    @DisplayName("Wie een tweede stap instelt, komt zonder code nergens meer; met een code of herstelcode wel")
    void steltTweedeStapIn() {
        try (var toepassing = Toepassing.start();
                var aydin = Huis.mens(toepassing, "aydin")) {
            Eenmaalcode.stelIn(aydin.ga("inloggegevens"));
            var herstelcode = aydin.blad().locator(".herstelcodes li").first().innerText();
            Organisatielogin.logUit(aydin);

            aydin.vulAanmelding(Mens.WACHTWOORD);
            aydin.ziet("Vul de code in die uw app nu toont");
            aydin.ga("gezinnen").ziet("Vul de code in die uw app nu toont");
            aydin.vul("Code", "000000").knop("Verder").ziet("Deze code klopt niet");
            aydin.vul("Code", herstelcode).knop("Verder");

            assertThat(aydin.blad()).hasURL(toepassing.adres() + "/gezinnen");
            assertThat(aydin.blad()
                            .getByText("E. Aydin", new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
            aydin.ga("inloggegevens");
            wijzigtWachtwoord(aydin);
        }
    }

    @Test
    @DisplayName("Wie elders zijn wachtwoord wijzigt, is hier bij de volgende stap uitgelogd en logt hier weer in")
    void eindigtElders() {
        try (var toepassing = Toepassing.start();
                var hier = Huis.mens(toepassing, "aydin");
                var daar = Huis.mens(toepassing, "aydin")) {
            wijzigtWachtwoord(daar.ga("inloggegevens"));

            hier.ga("gezinnen").vulAanmelding(NIEUW_WACHTWOORD);

            assertThat(hier.blad()).hasURL(Pattern.compile("/gezinnen(\\?continue)?$"));
            hier.ziet("E. Aydin");
        }
    }

    @Test
    @DisplayName(
            "Wie zijn telefoon kwijt is, krijgt van de beheerder een lege tweede stap, stelt die in en werkt verder")
    void herstelt() {
        try (var toepassing = Toepassing.start();
                var mulder = Huis.mens(toepassing, "mulder");
                var beheer = Huis.mens(toepassing, "beheer");
                var smit = Huis.mens(toepassing, "smit")) {
            Eenmaalcode.stelIn(mulder.ga("inloggegevens"));
            beheer.ga("beheer").knop("Verder").ziet("U hebt nog geen tweede stap ingesteld");
            Eenmaalcode.stelIn(beheer);

            beheer.link("Verder waar ik was")
                    .kiesMet("Van wie", "(mulder)")
                    .vul("Reden", "Telefoon gestolen; teruggebeld op het nummer van de praktijk.")
                    .knop("Tweede stap wegnemen")
                    .ziet("De tweede stap van L. Mulder is weggenomen");
            smit.ga("logboek").ziet("tweede stap hersteld");

            mulder.ga("gezinnen").vulAanmelding(Mens.WACHTWOORD);
            mulder.ziet("L. Mulder");
            Eenmaalcode.stelIn(mulder.ga("inloggegevens"));
            Artsen.verleenEersteZorg(mulder, Artsen.legSignaalVast(mulder, "Veldhuis", "Noor Veldhuis", "999990019"));
            Organisatielogin.logUit(mulder).vulAanmelding(Mens.WACHTWOORD);
            mulder.ziet("Vul de code in die uw app nu toont");
        }
    }

    private static void wijzigtWachtwoord(Mens mens) {
        mens.vul("Huidig wachtwoord", Mens.WACHTWOORD)
                .vul("Nieuw wachtwoord", "Welkom2026!!")
                .knop("Wachtwoord wijzigen")
                .ziet("gelekte wachtwoorden");
        mens.vul("Nieuw wachtwoord", NIEUW_WACHTWOORD)
                .knop("Wachtwoord wijzigen")
                .ziet("Uw wachtwoord is gewijzigd");
    }
}
