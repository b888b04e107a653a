package nl.eenplan.frontend.reis;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/// What the server sends to one browser, answer by answer, shown or not.
final class Antwoorden {

    private Antwoorden() {}

    /// Every answer that reaches this person's page from now on, as text.
    static List<String> van(Mens wie) {
        var antwoorden = new ArrayList<String>();
        wie.blad().route("**/*", weg -> {
            var soort = weg.request().resourceType();
            if (soort.equals("xhr") || soort.equals("fetch") || soort.equals("document")) {
                var antwoord = weg.fetch();
                antwoorden.add(antwoord.text());
                weg.fulfill(new Route.FulfillOptions().setResponse(antwoord));
            } else {
                weg.resume();
            }
        });
        return antwoorden;
    }
}
