package nl.eenplan.frontend.reis;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What the browser stopped on pages of the application because its Content Security Policy forbids it.
final class Schendingen {

    private final List<String> meldingen = new CopyOnWriteArrayList<>();

    private Schendingen() {}

    static Schendingen van(Page blad, String adres) {
        var schendingen = new Schendingen();
        blad.onConsoleMessage(melding -> {
            if (blad.url().startsWith(adres) && isSchending(melding)) {
                schendingen.meldingen.add(melding.text());
            }
        });
        return schendingen;
    }

    private static boolean isSchending(ConsoleMessage melding) {
        return melding.type().equals("error") && melding.text().contains("Content Security Policy");
    }

    void ontbreken() {
        if (!meldingen.isEmpty()) {
            throw new AssertionError("Tegen het inhoudsbeleid: " + meldingen);
        }
    }
}
