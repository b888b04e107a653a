package nl.eenplan.frontend.bewaring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenplan.backend.bewaring.VernietigingService.Aantal;
import nl.eenplan.backend.bewaring.VernietigingService.Bewijs;
import nl.eenplan.backend.bewaring.VernietigingService.Termijn;
import nl.eenplan.frontend.papier.Papier;
import nl.eenplan.frontend.shell.Datumtekst;

/// The certificate of destruction as a tagged PDF (PDF/UA-1): what, how much, by which rule, who and when; no name of
/// the family.
final class Bewijspdf {

    /// Words by key, as [nl.eenplan.frontend.shell.Tekst#tekst].
    @FunctionalInterface
    interface Woorden {
        String van(String sleutel, Object... waarden);
    }

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private static final String OPMAAK = """
            @page { size: A4; margin: 18mm; }
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.45; color: #1b1b1b; }
            h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 18pt; }
            table { width: 100%; border-collapse: collapse; }
            th, td { text-align: left; vertical-align: top; padding: 4pt 6pt 4pt 0; border-bottom: 0.5pt solid #767676; }
            .afdruk { font-size: 8.5pt; }
            """;

    private final Woorden woorden;

    Bewijspdf(Woorden woorden) {
        this.woorden = woorden;
    }

    byte[] maak(Bewijs bewijs) {
        return Papier.pdf(html(bewijs));
    }

    private String html(Bewijs bewijs) {
        return """
                <html lang="nl"><head><title>%1$s</title><meta name="subject" content="%1$s"/>
                <meta name="author" content="Eenplan"/><style>%2$s</style>
                <bookmarks><bookmark name="%3$s" href="#waarom"/><bookmark name="%4$s" href="#wat"/>
                <bookmark name="%5$s" href="#echt"/></bookmarks>
                </head><body><h1>%1$s</h1><p>%6$s</p><p>%7$s</p>
                <h2 id="waarom">%3$s</h2><p>%8$s</p>%9$s
                <h2 id="wat">%4$s</h2><p>%10$s</p>%11$s
                <h2 id="echt">%5$s</h2><p>%12$s</p><p class="afdruk">%13$s</p><p class="afdruk">%14$s</p></body></html>
                """.formatted(
                        tekst("bewijs.titel", bewijs.nummer()),
                        OPMAAK,
                        tekst("bewijs.waarom"),
                        tekst("bewijs.wat"),
                        tekst("bewijs.echt"),
                        tekst("bewijs.inleiding", bewijs.gezinsnummer(), moment(bewijs.uitgevoerdOp())),
                        wie(bewijs),
                        tekst(bewijs.isVanwegeVerzoek() ? "bewijs.verzoek" : "bewijs.termijn"),
                        termijnen(bewijs.termijnen()),
                        tekst("bewijs." + bewijs.soort(), bewijs.totaal()),
                        aantallen(bewijs.aantallen()),
                        tekst("bewijs.echtUitleg"),
                        tekst("bewijs.hash", bewijs.hash()),
                        tekst("bewijs.vorige", bewijs.vorige()));
    }

    private String wie(Bewijs bewijs) {
        return tekst(
                "bewijs.wie",
                bewijs.voorgesteldDoor(),
                moment(bewijs.voorgesteldOp()),
                bewijs.goedgekeurdDoor(),
                moment(bewijs.goedgekeurdOp()));
    }

    private String termijnen(List<Termijn> termijnen) {
        return tabel(
                "bewijs.waarom",
                kop("soort") + kop("gewijzigd") + kop("bewaardTot") + kop("regel"),
                termijnen.stream()
                        .map(termijn ->
                                "<tr>" + cel(Papier.veilig(termijn.categorie().label()))
                                        + cel(dag(termijn.laatsteWijziging())) + cel(dag(termijn.bewarenTot()))
                                        + cel(tekst("bewijs.regelnummer", termijn.regel(), termijn.bron())) + "</tr>")
                        .collect(Collectors.joining()));
    }

    private String aantallen(List<Aantal> aantallen) {
        return tabel(
                "bewijs.wat",
                kop("soort") + kop("aantal"),
                aantallen.stream()
                        .map(aantal -> "<tr>" + cel(tekst("stuksoort." + aantal.soort()))
                                + cel(Long.toString(aantal.aantal())) + "</tr>")
                        .collect(Collectors.joining()));
    }

    private String tabel(String naam, String koppen, String rijen) {
        return rijen.isEmpty()
                ? ""
                : "<table title=\"" + tekst(naam) + "\"><thead><tr>" + koppen + "</tr></thead><tbody>" + rijen
                        + "</tbody></table>";
    }

    private String kop(String welke) {
        return "<th scope=\"col\">" + tekst("bewijs.kop." + welke) + "</th>";
    }

    private static String cel(String inhoud) {
        return "<td>" + inhoud + "</td>";
    }

    private static String dag(LocalDate dag) {
        return Papier.veilig(DATUM.format(dag));
    }

    private static String moment(Instant moment) {
        return DATUM.format(Datumtekst.hier(moment)) + " om " + Datumtekst.tijd(Datumtekst.hier(moment));
    }

    private String tekst(String sleutel, Object... waarden) {
        return Papier.veilig(woorden.van(sleutel, waarden));
    }
}
