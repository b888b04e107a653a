package nl.eenplan.backend.rechten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.rechten.Besluit.Keuze;
import nl.eenplan.backend.rechten.Besluit.Stukoordeel;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.Rechtsregel.Uitspraak;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import org.jspecify.annotations.Nullable;

/// Whether this decision may be taken on this request: by the ages and gezag of today, with a reason, piece by piece.
final class Besluitcontrole {

    private static final int KORTSTE = 10;
    private static final int LANGSTE = 4000;

    private final Betrokkeneverzoek verzoek;
    private final Besluit besluit;
    private final Rechtsregel regel;
    private final Map<String, Stuk> stukken;
    private final Invoercontrole controle = new Invoercontrole();

    Besluitcontrole(Betrokkeneverzoek verzoek, Besluit besluit, Rechtsregel regel, List<Stuk> stukken) {
        this.verzoek = verzoek;
        this.besluit = besluit;
        this.regel = regel;
        this.stukken = stukken.stream().collect(Collectors.toMap(Stuk::sleutel, Function.identity()));
    }

    /// @param voorstel on which ground the rules propose to withhold a piece
    /// @param magVerlengen whether the term may be made longer
    /// @param vandaag the last day on which a request may have been taken back
    Optional<Afronding> bezwaar(
            Function<Stuk, Optional<Achterhoudgrond>> voorstel, boolean magVerlengen, LocalDate vandaag) {
        var uitkomst = besluit.uitkomst();
        if (uitkomst == Uitkomst.INGETROKKEN) {
            return ingetrokken(vandaag);
        }
        controle.gekozen("uitkomst", uitkomst, "Kies wat u besluit.").eis("reden", isReden(besluit.reden()), """
                Schrijf in 10 tot 4000 tekens op waarom. Dit staat in de brief.""");
        if (uitkomst == Uitkomst.VERLENGD) {
            controle.eis(
                    "uitkomst",
                    magVerlengen,
                    "De termijn van dit verzoek kan niet (nog eens) worden verlengd. Beslis nu.");
        } else if (uitkomst == Uitkomst.GEWEIGERD) {
            geweigerd();
        } else if (uitkomst == Uitkomst.TOEGEKEND) {
            toegekend(voorstel);
        }
        return controle.uitkomst();
    }

    /// Only whoever asked takes back what he asked; another who speaks for him asks something himself.
    private Optional<Afronding> ingetrokken(LocalDate vandaag) {
        var op = besluit.ingetrokkenOp();
        return controle.eis(
                        "isDoorVrager",
                        Boolean.TRUE.equals(besluit.isDoorVrager()),
                        "Alleen wie het vroeg kan het intrekken. Trok hij het niet zelf in, beslis dan op het verzoek.")
                .gekozen("ingetrokkenOp", op, "Kies de dag waarop hij het introk.")
                .eis(
                        "ingetrokkenOp",
                        op == null || !op.isAfter(vandaag),
                        "Deze dag ligt in de toekomst. Kies de dag waarop hij het introk.")
                .eis(
                        "ingetrokkenOp",
                        op == null || !op.isBefore(verzoek.ontvangenOp()),
                        "Deze dag ligt voor de dag waarop het verzoek binnenkwam. Controleer de datum.")
                .gekozen("ingetrokkenLangs", besluit.ingetrokkenLangs(), "Kies hoe hij dat liet weten.")
                .uitkomst();
    }

    private void geweigerd() {
        var grond = besluit.weigergrond();
        controle.eis("weigergrond", grond != null && grond.pastBij(verzoek.soort()), "Kies op welke grond u weigert.");
        if (verzoek.heeftVerklaring()) {
            bijStuk("Kies bij welk stuk de verklaring van de vrager komt. Die komt er altijd bij.");
        }
    }

    private void toegekend(Function<Stuk, Optional<Achterhoudgrond>> voorstel) {
        bevoegd();
        switch (verzoek.soort()) {
            case INZAGE -> perStuk(voorstel);
            case CORRECTIE -> {
                bijStuk("Kies welk stuk u corrigeert.");
                controle.eis(
                        "correctie", isReden(besluit.correctie()), "Schrijf in 10 tot 4000 tekens op wat wel klopt.");
            }
            case WISSING -> {}
        }
    }

    private void bevoegd() {
        var uitspraak = regel.uitspraak();
        controle.eis(
                        "uitkomst",
                        uitspraak != Uitspraak.NIET,
                        "Wie dit vraagt, kan dit niet vragen (" + regel.bron() + "). Weiger het verzoek.")
                .eis(
                        "uitkomst",
                        uitspraak != Uitspraak.EERST_VASTLEGGEN,
                        "Dit kan nog niet worden beslist: laat eerst bij het gezin vastleggen hoe oud het kind is en wie"
                                + " het gezag heeft.")
                .eis(
                        "isIngestemd",
                        uitspraak != Uitspraak.MET_INSTEMMING || Boolean.TRUE.equals(besluit.isIngestemd()),
                        "Dit kan alleen als degene over wie het gaat ermee instemt. Vraag dat eerst, of weiger.")
                .eis(
                        "isTegenBelang",
                        uitspraak != Uitspraak.TENZIJ_BELANG_KIND || besluit.isTegenBelang() != null,
                        "Weeg of het belang van degene over wie het gaat zich verzet.")
                .eis(
                        "isTegenBelang",
                        uitspraak != Uitspraak.TENZIJ_BELANG_KIND || !Boolean.TRUE.equals(besluit.isTegenBelang()),
                        "Verzet zijn belang zich tegen het hele verzoek, weiger dan. Geldt het voor een deel, houd dan die"
                                + " stukken achter.");
    }

    private void bijStuk(String melding) {
        controle.eis("stuk", besluit.stuk() != null && stukken.containsKey(besluit.stuk()), melding);
    }

    private void perStuk(Function<Stuk, Optional<Achterhoudgrond>> voorstel) {
        var oordelen = besluit.stukken();
        controle.eis(
                "stukken",
                oordelen.stream()
                                .map(Stukoordeel::stuk)
                                .collect(Collectors.toSet())
                                .equals(stukken.keySet())
                        && oordelen.size() == stukken.size(),
                "Er mist een oordeel over een stuk. Open de taak opnieuw.");
        for (int plek = 0; plek < oordelen.size(); plek++) {
            var stuk = stukken.get(oordelen.get(plek).stuk());
            if (stuk != null) {
                stuk("stukken[" + plek + "].", oordelen.get(plek), voorstel.apply(stuk));
            }
        }
    }

    private void stuk(String pad, Stukoordeel oordeel, Optional<Achterhoudgrond> voorstel) {
        controle.gekozen(pad + "keuze", oordeel.keuze(), "Kies of u dit stuk verstrekt.")
                .eis(
                        pad + "grond",
                        oordeel.keuze() != Keuze.ACHTERHOUDEN || oordeel.grond() != null,
                        "Kies op welke grond u dit stuk achterhoudt.")
                .eis(
                        pad + "reden",
                        oordeel.keuze() != Keuze.VERSTREKKEN || voorstel.isEmpty() || isReden(oordeel.reden()),
                        "De regels houden dit stuk achter. Schrijf op waarom u het toch verstrekt.")
                .lengte(pad + "reden", oordeel.reden());
    }

    private static boolean isReden(@Nullable String tekst) {
        return tekst != null && tekst.strip().length() >= KORTSTE && tekst.length() <= LANGSTE;
    }
}
