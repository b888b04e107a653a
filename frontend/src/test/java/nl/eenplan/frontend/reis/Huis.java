package nl.eenplan.frontend.reis;

import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;

/// The one running application and the one browser that all journeys share; they end with the JVM.
final class Huis {

    private static @Nullable Toepassing toepassing;
    private static @Nullable Browserhuis browsers;

    private Huis() {}

    static synchronized Toepassing toepassing() {
        if (toepassing == null) {
            var nieuw = Toepassing.start();
            Runtime.getRuntime().addShutdownHook(new Thread(nieuw::close));
            toepassing = nieuw;
        }
        return toepassing;
    }

    /// Somebody with a browser context of his own, not yet logged in.
    static Mens bezoeker(String naam, int breedte, int hoogte, ColorScheme kleuren) {
        return bezoeker(toepassing(), naam, breedte, hoogte, kleuren);
    }

    static Mens bezoeker(Toepassing toepassing, String naam, int breedte, int hoogte, ColorScheme kleuren) {
        return new Mens(browsers().browser(), toepassing, naam, breedte, hoogte, kleuren);
    }

    /// Somebody at a desk of an application of its own, logged in; for journeys that move the clock far.
    static Mens mens(Toepassing toepassing, String naam) {
        return new Mens(browsers().browser(), toepassing, naam).meldAan();
    }

    /// Somebody at a desk, logged in.
    static Mens mens(String naam) {
        return new Mens(browsers().browser(), toepassing(), naam).meldAan();
    }

    private static synchronized Browserhuis browsers() {
        if (browsers == null) {
            browsers = new Browserhuis();
        }
        return browsers;
    }
}
