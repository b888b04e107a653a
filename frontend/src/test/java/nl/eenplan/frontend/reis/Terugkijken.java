package nl.eenplan.frontend.reis;

import java.util.List;
import nl.eenplan.processes.api.Taaksoort;

/// F7 closed with agreements, and what the requester hears of it afterwards: a letselduiding that was revised, and the
/// day on which he looks back.
final class Terugkijken {

    private static final Moment GESPREK = new Moment("02-03-2026", "14:00");
    private static final Moment TERUG = new Moment("16-03-2026", "09:30");
    private static final String AFSPRAAK = "Oma is er elke middag; ik zie het gezin elke week op het spreekuur";
    private static final String VERANTWOORDELIJK =
            " gelezen en blijf als aanvrager verantwoordelijk voor wat er met dit kind gebeurt.";

    private Terugkijken() {}

    static void spreekHulpAf(Mens huisarts, String gezin, List<String> klachten) {
        huisarts.klok(new Moment("02-03-2026", "14:15"));
        vulIn(huisarts, gezin, GESPREK, "Met moeder en oma; zij schrikken en vragen zelf om hulp")
                .vul("Uw onderbouwing", "Oorzaak niet zeker, ouders werken mee en het kind is nu veilig")
                .vul("Wat spreekt u af?", AFSPRAAK)
                .vul("Wanneer kijkt u terug?", TERUG.datum())
                .vink("Ik heb de letselduiding" + VERANTWOORDELIJK);
        bekijk(huisarts, "afspraken-afwegen", klachten);
        huisarts.rondAf();
        huisarts.gezin(gezin)
                .tab("Melding")
                .ziet(AFSPRAAK)
                .ziet("Terugkijken op")
                .ziet("16 mrt 2026");
        bekijk(huisarts, "afspraken-wachten", klachten);
        huisarts.tab("Overzicht").ziet("Op ma 16 mrt kijkt de behandelend arts terug op wat over");
    }

    /// The author knows more now: the same hypotheses, another conclusion.
    static void herzie(Mens forensischArts, String gezin) {
        forensischArts
                .gezin(gezin)
                .tab("Letsel")
                .toon("Nieuwe versie schrijven")
                .ziet("ligt in de werkvoorraad van de auteur");
        forensischArts
                .openTaak(Taaksoort.DUIDING_HERZIEN, gezin)
                .vul("Waarom is er een nieuwe versie?", "De box is opgemeten en de uitslag van de stolling is er");
        Artsen.concludeer(forensischArts, "accidenteel", "Hoogte en vorm van de rand passen bij alle drie de plekken");
    }

    static void leesHerziening(Mens huisarts, String gezin, List<String> klachten) {
        huisarts.openTaak(Taaksoort.HERZIENE_DUIDING_LEZEN, gezin)
                .ziet("U ontving versie 1. Nu staat er versie 2, geschreven door P. de Boer.")
                .ziet("was “niet te bepalen”, is nu “accidenteel”")
                .ziet("was niet ingevuld, is nu")
                .vink("Ik heb de nieuwe versie" + VERANTWOORDELIJK)
                .kies("Verandert dit uw afweging?", "Ja")
                .ziet("Leg bij dit gezin een nieuw signaal vast")
                .kies("Verandert dit uw afweging?", "Nee")
                .vul("Waarom verandert uw afweging niet?", "De hulp blijft nodig; op 16 maart kijk ik terug");
        bekijk(huisarts, "duiding-herlezen", klachten);
        huisarts.rondAf();
    }

    /// The help gave result, so no other day is agreed and the case closes.
    static void weegOpnieuwAf(Mens huisarts, String gezin, List<String> klachten) {
        huisarts.klok(TERUG);
        vulIn(huisarts, gezin, TERUG, "Met moeder en oma; het gaat goed en zij houden de middagen vast")
                .ziet(AFSPRAAK)
                .vul("Uw onderbouwing", "Twee weken rust, geen nieuwe plekken, ouders doen wat is afgesproken")
                .vul("Wat spreekt u af?", "Het consultatiebureau kijkt mee; ouders bellen als het weer druk wordt");
        bekijk(huisarts, "afspraken-terugkijken", klachten);
        huisarts.rondAf();
        huisarts.link("Naar het gezin").ziet("afgesloten");
    }

    private static Mens vulIn(Mens huisarts, String gezin, Moment moment, String gesprek) {
        return huisarts.openTaak(Taaksoort.AFWEGEN, gezin)
                .moment("Wanneer was het gesprek?", moment)
                .vul("Wat is besproken, of waarom niet?", gesprek)
                .kies("1. Blijft er een vermoeden van kindermishandeling?", "Ja")
                .kies("2. Is er acute of structurele onveiligheid?", "Nee")
                .kies("3. Kunt u zelf effectieve hulp bieden of organiseren?", "Ja")
                .kies("4. Aanvaarden ouders en kind die hulp en werken zij mee?", "Ja")
                .kies("5. Leidt de hulp binnen de afgesproken tijd tot blijvende veiligheid?", "Ja")
                .ziet("zelf hulp bieden, met afspraken");
    }

    private static void bekijk(Mens mens, String scherm, List<String> klachten) {
        var toets = new Schermtoets(mens);
        klachten.addAll(toets.klachten(scherm));
        toets.platen(scherm);
    }
}
