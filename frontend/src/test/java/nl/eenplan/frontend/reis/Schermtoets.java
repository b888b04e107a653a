package nl.eenplan.frontend.reis;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Looks at the screen that is open as somebody who cannot see, cannot use a mouse or holds a phone would have it.
///
/// Rules of WCAG 2.2 A and AA as axe-core tests them, wide and narrow, light and dark; no scrolling sideways at 390 px
/// and at 200 % zoom; a title, one first heading and one main part.
final class Schermtoets {

    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final int BUREAU = 1440;
    private static final int TELEFOON = 390;
    private static final int DUBBEL_VERGROOT = BUREAU / 2;
    private static final int HOOGTE = 900;
    private static final int LANG = 2400;

    /// What axe-core 4.6 holds against the inside of a Vaadin component, though a screen reader hears it right: rows
    /// in the shadow root of a grid, and a group of fields of which one is required.
    ///
    /// The bar at the foot of a form lies over what scrolls out from under it; it stands still meanwhile.
    private static final String REGELS = """
            async () => {
              const vanDeBouwsteen = (regel, html) =>
                (regel === 'aria-required-children' && html.includes('role="treegrid"'))
                || (regel === 'aria-allowed-attr' && /^<vaadin-(date-time-picker|checkbox-group)/.test(html));
              const balken = document.querySelectorAll('.taakvoet');
              balken.forEach((balk) => { balk.style.position = 'static'; });
              const uitslag = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                rules: { 'target-size': { enabled: true } },
                resultTypes: ['violations'],
              });
              balken.forEach((balk) => { balk.style.position = ''; });
              return uitslag.violations
                .filter((fout) => fout.impact === 'serious' || fout.impact === 'critical')
                .flatMap((fout) => fout.nodes.filter((plek) => !vanDeBouwsteen(fout.id, plek.html)).map((plek) =>
                  fout.id + ': ' + plek.html.slice(0, 140) + ' | ' + (plek.any[0]?.message ?? '').slice(0, 140)));
            }""";

    private static final String BOUW = """
            () => {
              const klachten = [];
              if (!document.title.endsWith('Eenplan')) klachten.push('titel: ' + document.title);
              const koppen = [...document.querySelectorAll('h1')].filter((kop) => kop.checkVisibility());
              if (koppen.length !== 1) klachten.push('aantal h1: ' + koppen.length);
              if (document.querySelectorAll('main').length !== 1) klachten.push('niet precies een main');
              document.querySelectorAll('input, textarea, select').forEach((veld) => {
                const naam = veld.getAttribute('aria-label') || veld.getAttribute('aria-labelledby') || veld.labels?.length;
                if (veld.type !== 'hidden' && veld.checkVisibility() && !naam) {
                  klachten.push('veld zonder naam: ' + veld.parentElement.outerHTML.slice(0, 140));
                }
              });
              return klachten;
            }""";

    private static final String LEESBARE_NAAM = """
            (naam) => {
              document.documentElement.classList.add('discreet');
              const gewist = (deel) => deel && (getComputedStyle(deel).filter.includes('blur') || gewist(deel.parentElement));
              const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const leesbaar = [];
              while (lopen.nextNode()) {
                const plek = lopen.currentNode.parentElement;
                if (lopen.currentNode.data.includes(naam) && plek.checkVisibility() && !gewist(plek)
                    && !plek.closest('style, script')) {
                  leesbaar.push(naam + ' in ' + plek.outerHTML.slice(0, 140));
                }
              }
              document.documentElement.classList.remove('discreet');
              return leesbaar;
            }""";

    private static final String BREDER = """
            () => {
              const breedte = document.documentElement.clientWidth;
              const boosdoener = [...document.querySelectorAll('main *')].find((deel) =>
                deel.getBoundingClientRect().right > breedte + 1 && deel.checkVisibility()
                && !deel.closest('.chips, .tabbalk, .procesplaat, .plankolommen, vaadin-grid'));
              return document.documentElement.scrollWidth > breedte || boosdoener
                ? ['breder dan ' + breedte + ': ' + (boosdoener?.outerHTML.slice(0, 140) ?? 'pagina')]
                : [];
            }""";

    private final Page blad;
    private final List<String> klachten = new ArrayList<>();

    Schermtoets(Mens mens) {
        this.blad = mens.blad();
    }

    /// @return what is wrong with this screen, each with its name and the state in which it was seen
    List<String> klachten(String scherm) {
        wachtOpRust();
        vraag(scherm, BOUW);
        blad.evaluate(AxeScript.TEKST);
        for (ColorScheme kleur : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            blad.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleur));
            for (int breedte : new int[] {BUREAU, TELEFOON}) {
                zetBreedte(breedte);
                vraag(scherm + " " + kleur + " " + breedte, REGELS);
            }
        }
        for (int breedte : new int[] {TELEFOON, DUBBEL_VERGROOT}) {
            zetBreedte(breedte);
            vraag(scherm, BREDER);
        }
        zetBreedte(BUREAU);
        blad.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return klachten;
    }

    /// @return where one of these names can still be read in discreet mode: on screen, and not in what that mode blurs
    List<String> leesbaarInDiscreet(String... namen) {
        wachtOpRust();
        return Arrays.stream(namen)
                .flatMap(naam -> ((List<?>) blad.evaluate(LEESBARE_NAAM, naam)).stream())
                .map(String::valueOf)
                .toList();
    }

    /// Two pictures to look at, longer than a screen is: at a desk, and on a phone in the dark.
    void platen(String bestand) {
        plaat(bestand + "-breed-licht", BUREAU, ColorScheme.LIGHT);
        plaat(bestand + "-smal-donker", TELEFOON, ColorScheme.DARK);
        blad.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        zetBreedte(BUREAU);
    }

    private void plaat(String bestand, int breedte, ColorScheme kleur) {
        blad.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleur));
        blad.setViewportSize(breedte, LANG);
        wachtOpRust();
        blad.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "reis", bestand + ".png")));
    }

    private void zetBreedte(int breedte) {
        blad.setViewportSize(breedte, HOOGTE);
        wachtOpRust();
    }

    private void vraag(String waar, String vraag) {
        if (blad.evaluate(vraag) instanceof List<?> gevonden) {
            gevonden.forEach(klacht -> klachten.add(waar + " · " + klacht));
        }
    }

    /// The server has answered and nothing moves any more, so that no half-faded colour is measured.
    private void wachtOpRust() {
        blad.waitForLoadState(LoadState.NETWORKIDLE);
        blad.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((deel) => !deel.isActive?.())
                  && document.getAnimations().every((beweging) => beweging.playState !== 'running')""");
    }

    private static final class AxeScript {
        private static final String TEKST = lees();

        private static String lees() {
            try (var bron =
                    Objects.requireNonNull(Schermtoets.class.getClassLoader().getResourceAsStream(AXE), AXE)) {
                return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
