package nl.eenplan.frontend.logboek;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenplan.backend.logboek.UittrekselService.Uittreksel;
import nl.eenplan.backend.logboek.UittrekselService.Uittrekselregel;
import nl.eenplan.frontend.papier.Papier;

/// The family's extract as a tagged PDF (PDF/UA-1): a screen reader meets headings, a list and a table with headers.
final class Uittrekselpdf {

    /// Words by key, as [nl.eenplan.frontend.shell.Tekst#tekst].
    @FunctionalInterface
    interface Woorden {
        String van(String sleutel, Object... waarden);
    }

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H.mm");

    private static final String OPMAAK = """
            @page { size: A4; margin: 18mm; }
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.45; color: #1b1b1b; }
            h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 18pt; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 4pt 6pt 4pt 0; border-bottom: 0.5pt solid #767676; }
            tr { page-break-inside: avoid; }
            """;

    private final Woorden woorden;

    Uittrekselpdf(Woorden woorden) {
        this.woorden = woorden;
    }

    byte[] maak(Uittreksel uittreksel) {
        return Papier.pdf(html(uittreksel));
    }

    private String html(Uittreksel uittreksel) {
        var titel = tekst("uittreksel.titel");
        return """
                <html lang="nl"><head><title>%1$s</title><meta name="subject" content="%1$s"/>
                <meta name="author" content="Eenplan"/><style>%2$s</style>
                <bookmarks><bookmark name="%3$s" href="#weten"/><bookmark name="%4$s" href="#overzicht"/></bookmarks>
                </head><body><h1>%1$s</h1><p>%5$s</p><p>%6$s</p>
                <h2 id="weten">%3$s</h2><ul>%7$s</ul><h2 id="overzicht">%4$s</h2>%8$s</body></html>
                """.formatted(
                        titel,
                        OPMAAK,
                        tekst("uittreksel.weten"),
                        tekst("uittreksel.overzicht"),
                        tekst("uittreksel.gemaakt", uittreksel.gezinsnummer(), DATUM.format(uittreksel.gemaakt())),
                        tekst("uittreksel.inleiding"),
                        punt("namen") + punt("volledig") + punt("nood") + punt("vragen"),
                        tabel(uittreksel));
    }

    private String punt(String welk) {
        return "<li>" + tekst("uittreksel." + welk) + "</li>";
    }

    private String tabel(Uittreksel uittreksel) {
        if (uittreksel.regels().isEmpty()) {
            return "<p>" + tekst("uittreksel.leeg") + "</p>";
        }
        return "<table title=\"" + tekst("uittreksel.overzicht") + "\"><thead><tr>"
                + kop("wanneer") + kop("wie") + kop("wat") + kop("waarom") + kop("noodkop")
                + "</tr></thead><tbody>"
                + uittreksel.regels().stream().map(this::rij).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private String kop(String welke) {
        return "<th scope=\"col\">" + tekst("uittreksel." + welke) + "</th>";
    }

    private String rij(Uittrekselregel regel) {
        return "<tr>" + cel(wanneer(regel)) + cel(wie(regel)) + cel(wat(regel)) + cel(waarom(regel))
                + cel(tekst(regel.noodtoegang() ? "uittreksel.ja" : "uittreksel.nee")) + "</tr>";
    }

    private static String cel(String inhoud) {
        return "<td>" + inhoud + "</td>";
    }

    private String wanneer(Uittrekselregel regel) {
        var begin = TIJD.format(regel.van());
        var tijd = regel.keren() == 1
                ? tekst("uittreksel.om", begin)
                : tekst("uittreksel.tussen", begin, TIJD.format(regel.tot()), regel.keren());
        return DATUM.format(regel.dag()) + "<br/>" + tijd;
    }

    private String wie(Uittrekselregel regel) {
        if (regel.systeem()) {
            return tekst("uittreksel.systeem");
        }
        var rol = regel.rol();
        var organisatie = regel.organisatie();
        return rol == null
                ? tekst("uittreksel.onbekend")
                : organisatie == null ? Papier.veilig(rol) : tekst("uittreksel.van", rol, organisatie);
    }

    private String wat(Uittrekselregel regel) {
        if (regel.lijst()) {
            return tekst("uittreksel.lijst");
        }
        var soort = regel.toegestaan() ? regel.actie().name() : "geweigerd";
        var deel = regel.compartiment();
        return deel == null ? tekst("uittreksel." + soort) : tekst("uittreksel." + soort + ".deel", deel.label());
    }

    private String waarom(Uittrekselregel regel) {
        var doel = regel.doel();
        if (doel == null) {
            return tekst("uittreksel.geenReden");
        }
        var grondslag = regel.grondslag();
        return grondslag == null ? Papier.veilig(doel) : tekst("uittreksel.reden", doel, grondslag);
    }

    private String tekst(String sleutel, Object... waarden) {
        return Papier.veilig(woorden.van(sleutel, waarden));
    }
}
