package nl.eenplan.backend.toestemming;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Whether what was filled in can have been said by this person on that day.
final class Verklaringtoets {

    private static final int LANGSTE_NAAM = 120;

    private final Verklaring verklaring;
    private final List<Genoot> gezin;
    private final Toestemmingsrecht recht;
    private final Toestemminginstellingen instellingen;
    private final Invoercontrole controle = new Invoercontrole();

    Verklaringtoets(
            Verklaring verklaring, List<Genoot> gezin, Toestemmingsrecht recht, Toestemminginstellingen instellingen) {
        this.verklaring = verklaring;
        this.gezin = gezin;
        this.recht = recht;
        this.instellingen = instellingen;
    }

    /// Messages in order of the fields; none when it may be stored.
    List<Veldfout> fouten() {
        var over = lid(verklaring.over());
        controle.eis("over", over.isPresent(), "Kies een persoon uit dit gezin.")
                .gekozen("waarvoor", verklaring.waarvoor(), "Kies waarvoor de toestemming is.")
                .gekozen("antwoord", verklaring.antwoord(), "Kies wat het antwoord is; een weigering telt ook.");
        if (over.isPresent() && verklaring.waarvoor() != null && verklaring.antwoord() != null) {
            leefdeNog(over.get());
            if (verklaring.antwoord() != Antwoord.GEVRAAGD && controle.fouten().isEmpty()) {
                antwoord(over.get());
            }
        }
        return controle.fouten();
    }

    private void leefdeNog(Genoot over) {
        controle.eis(
                        "over",
                        over.leefdeOp(recht.vandaag()),
                        over.naam() + " is overleden; er kan geen toestemming meer worden gegeven.")
                .eis(
                        "over",
                        !over.isKind() || over.geboortedatum() != null,
                        over.isOngeboren()
                                ? over.naam() + " is nog niet geboren; er is nog niets om toestemming voor te vragen."
                                : "Leg eerst de geboortedatum van " + over.naam()
                                        + " vast: de leeftijd bepaalt wie beslist.");
    }

    private void antwoord(Genoot over) {
        dagen(over);
        controle.gekozen("wijze", verklaring.wijze(), "Kies hoe het is gegeven.")
                .eis(
                        "getuige",
                        verklaring.wijze() != Wijze.MONDELING
                                || !verklaring.getuige().isBlank(),
                        "Schrijf op wie erbij was; alleen mondeling is niet genoeg.");
        namen();
        if (controle.fouten().isEmpty()) {
            wilsbekwaamheid(over, requireNonNull(verklaring.op()));
            gever(over, requireNonNull(verklaring.op()));
        }
    }

    private void dagen(Genoot over) {
        var op = verklaring.op();
        var tot = verklaring.totEnMet();
        controle.gekozen("op", op, "Kies de dag waarop het is gegeven.");
        if (op == null) {
            return;
        }
        var geboren = over.geboortedatum();
        var uiterlijk = instellingen.laatsteDag(op);
        controle.eis(
                        "op",
                        !op.isAfter(recht.vandaag()),
                        "Deze dag ligt in de toekomst. Kies de dag waarop het is gegeven.")
                .eis(
                        "op",
                        geboren == null || !op.isBefore(geboren),
                        "Deze dag ligt voor de geboorte van " + over.naam() + ". Controleer de datum.")
                .eis("totEnMet", tot == null || !tot.isBefore(op), "De laatste dag ligt voor de dag van geven.")
                .eis(
                        "totEnMet",
                        tot == null || !tot.isAfter(uiterlijk),
                        "Toestemming geldt hier hoogstens tot en met " + uiterlijk + ". Vraag haar daarna opnieuw.")
                .eis(
                        "op",
                        verklaring.antwoord() != Antwoord.GEGEVEN
                                || !Optional.ofNullable(tot).orElse(uiterlijk).isBefore(recht.vandaag()),
                        "Deze toestemming is al verlopen. Vraag haar opnieuw.");
    }

    private void namen() {
        controle.eis("gever", isEen(), "Kies wie het heeft gezegd: iemand uit het gezin, of een naam daarbuiten.");
        lengte("geverBuiten", verklaring.geverBuiten());
        lengte("beoordeeldDoor", verklaring.beoordeeldDoor());
        lengte("getuige", verklaring.getuige());
    }

    private void lengte(String veld, String naam) {
        controle.eis(veld, naam.length() <= LANGSTE_NAAM, "Maak deze naam korter: hoogstens 120 tekens.");
    }

    private boolean isEen() {
        return (verklaring.gever() == null) != verklaring.geverBuiten().isBlank();
    }

    private void wilsbekwaamheid(Genoot over, LocalDate op) {
        if (leeftijd(over, op) >= Leeftijden.JONGST) {
            controle.gekozen(
                            "isWilsbekwaam",
                            verklaring.isWilsbekwaam(),
                            "Beoordeel of " + over.naam() + " zelf kan overzien waar het om gaat.")
                    .eis(
                            "beoordeeldDoor",
                            !verklaring.beoordeeldDoor().isBlank(),
                            "Schrijf op wie dat heeft beoordeeld.");
        }
    }

    private void gever(Genoot over, LocalDate op) {
        if (verklaring.gever() == null) {
            buitenstaander(over, op);
            return;
        }
        var gever = lid(verklaring.gever());
        controle.eis("gever", gever.isPresent(), "Deze persoon hoort niet bij dit gezin.");
        gever.ifPresent(lid -> {
            controle.eis("gever", lid.leefdeOp(op), lid.naam() + " was op die dag overleden.");
            if (lid.id().equals(over.id())) {
                zelf(over, op);
            } else {
                ander(over, lid, op);
            }
        });
    }

    private void zelf(Genoot over, LocalDate op) {
        int leeftijd = leeftijd(over, op);
        controle.eis(
                        "gever",
                        leeftijd >= Leeftijden.JONGST,
                        over.naam() + " was op die dag " + leeftijd + " jaar. Tot 12 jaar beslist wie het gezag heeft.")
                .eis(
                        "gever",
                        leeftijd < Leeftijden.JONGST || isWilsbekwaam(),
                        "Wie het zelf niet kan overzien, wordt vertegenwoordigd. Kies wie dat doet.");
    }

    private void ander(Genoot over, Genoot gever, LocalDate op) {
        var tekenaars = tekenaars(over, op);
        if (tekenaars.isVertegenwoordigerNodig()) {
            controle.eis("gever", !gever.isKind(), "Een kind vertegenwoordigt geen volwassene.");
            return;
        }
        if (tekenaars.isZelf()
                && tekenaars.metGezag().isEmpty()
                && tekenaars.gezagOnbekend().isEmpty()) {
            controle.eis("gever", false, over.naam() + " beslist zelf; een ander kan dat niet doen.");
            return;
        }
        var gezag = over.gezag().get(gever.id());
        controle.eis(
                        "gever",
                        gezag == Gezag.JA || !Tekenaars.isGezagOnbekend(over).test(gever),
                        "Van " + gever.naam() + " is niet bekend of die gezag heeft over " + over.naam()
                                + ". Leg dat eerst vast bij Gezin.")
                .eis(
                        "gever",
                        gezag == Gezag.JA || Tekenaars.isGezagOnbekend(over).test(gever),
                        gever.naam() + " heeft geen gezag over " + over.naam() + ".")
                .eis(
                        "op",
                        isNogNiet(over, op),
                        "Sinds de laatste verjaardag beslist " + over.naam() + " anders. Vraag het opnieuw.");
    }

    private void buitenstaander(Genoot over, LocalDate op) {
        var tekenaars = tekenaars(over, op);
        controle.eis(
                "geverBuiten",
                tekenaars.isVoogdNodig() || tekenaars.isVertegenwoordigerNodig(),
                tekenaars.isZelf() && tekenaars.metGezag().isEmpty()
                        ? over.naam() + " beslist zelf; een ander kan dat niet doen."
                        : "Een voogd beslist pas als vaststaat dat niemand in het gezin gezag heeft over " + over.naam()
                                + ".");
    }

    /// Whether what a parent said that day still counts today.
    private boolean isNogNiet(Genoot over, LocalDate op) {
        var geboren = over.geboortedatum();
        return geboren == null
                || !instellingen.eindigtBijLeeftijdsgrens()
                || Leeftijden.grens(
                                geboren,
                                op,
                                requireNonNull(verklaring.waarvoor()).regime())
                        .filter(grens -> !grens.isAfter(recht.vandaag()))
                        .isEmpty();
    }

    /// As what the giver speaks; only for what passed.
    Hoedanigheid hoedanigheid() {
        if (verklaring.gever() != null && verklaring.gever().equals(verklaring.over())) {
            return Hoedanigheid.ZELF;
        }
        var over = lid(verklaring.over()).orElseThrow();
        boolean isVolwassen = leeftijd(over, requireNonNull(verklaring.op())) >= Leeftijden.MEERDERJARIG;
        if (isVolwassen) {
            return Hoedanigheid.VERTEGENWOORDIGER;
        }
        return verklaring.gever() == null ? Hoedanigheid.VOOGD : Hoedanigheid.OUDER;
    }

    private Tekenaars tekenaars(Genoot over, LocalDate op) {
        return recht.tekenaars(over, requireNonNull(verklaring.waarvoor()).regime(), op, isWilsbekwaam());
    }

    private boolean isWilsbekwaam() {
        return !Boolean.FALSE.equals(verklaring.isWilsbekwaam());
    }

    private static int leeftijd(Genoot over, LocalDate op) {
        var geboren = over.geboortedatum();
        return over.isKind() && geboren != null ? Leeftijden.op(geboren, op) : Leeftijden.MEERDERJARIG;
    }

    private Optional<Genoot> lid(@Nullable PersoonId id) {
        return gezin.stream().filter(lid -> lid.id().equals(id)).findFirst();
    }
}
