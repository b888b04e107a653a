package nl.eenplan.frontend.toestemming;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.toestemming.Ontbreekt;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.papier.Papier;

/// The form that the family signs, in plain words (B1), as a tagged PDF (PDF/UA-1): what is shared with whom, for how
/// long, that no is an answer too, and a line for everybody who must sign at this age.
final class Formulierpdf {

    private static final Teksten TEKSTEN = Teksten.van("toestemmingsformulier");

    private static final String OPMAAK = """
            @page { size: A4; margin: 20mm; }
            body { font-family: 'Liberation Sans'; font-size: 12pt; line-height: 1.5; color: #1b1b1b; }
            h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 16pt; }
            .lijn { margin-top: 22pt; border-bottom: 0.7pt solid #1b1b1b; width: 70%; }
            .tekenaar { page-break-inside: avoid; margin-top: 12pt; }
            """;

    private Formulierpdf() {}

    static byte[] maak(Persoon over, Waarvoor waarvoor) {
        return Papier.pdf(html(over, waarvoor));
    }

    static String html(Persoon over, Waarvoor waarvoor) {
        var titel = tekst("titel");
        var tekenen = over.tekenen().get(waarvoor.regime());
        var tekenaars = tekenen == null ? List.<Ontbreekt>of() : tekenen.isWilsbekwaam();
        return """
                <html lang="nl"><head><title>%1$s</title><meta name="subject" content="%1$s"/>
                <meta name="author" content="Eenplan"/><style>%2$s</style>
                <bookmarks><bookmark name="%3$s" href="#vraag"/><bookmark name="%4$s" href="#tekenen"/></bookmarks>
                </head><body><h1>%1$s</h1><h2 id="vraag">%3$s</h2><p>%5$s</p><ul>%6$s</ul>
                <h2 id="tekenen">%4$s</h2><p>%7$s</p>%8$s</body></html>
                """.formatted(
                        titel,
                        OPMAAK,
                        tekst("vraagkop"),
                        tekst("tekenkop"),
                        tekst("vraag", Teksten.keuze(waarvoor), over.naam()),
                        Stream.of("waarom", "nee", "intrekken", "jaar", "wie")
                                .map(punt -> "<li>" + tekst(punt) + "</li>")
                                .collect(Collectors.joining()),
                        tekst("tekenen", waarvoor.grondslag()),
                        tekenaars.stream().map(Formulierpdf::tekenaar).collect(Collectors.joining()));
    }

    private static String tekenaar(Ontbreekt een) {
        return "<div class=\"tekenaar\"><p>" + Papier.veilig(een.inWoorden()) + "</p><p>" + tekst("antwoord")
                + "</p><p class=\"lijn\">" + tekst("datum") + "</p></div>";
    }

    private static String tekst(String sleutel, Object... waarden) {
        return Papier.veilig(TEKSTEN.tekst(sleutel, waarden));
    }
}
