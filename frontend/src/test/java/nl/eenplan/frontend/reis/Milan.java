package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;

/// Scenario S2 up to the forensic examination: Milan told at school what happened on Wednesday evening.
final class Milan {

    static final Moment FRONTOFFICE = new Moment("05-03-2026", "09:05");

    private static final Moment WOENSDAGAVOND = new Moment("04-03-2026", "20:00");
    private static final Moment SCHOOL = new Moment("05-03-2026", "08:50");

    private Milan() {}

    /// F0 to F4a: the frontoffice was phoned.
    ///
    /// @return the number of the family
    static String totSpoed(Mens huisarts) {
        var gezin = legSignaalVast(huisarts);
        totRoute(huisarts, gezin);
        huisarts.openTaak(Taaksoort.SPOEDOVERLEG, gezin)
                .moment("Wanneer?", FRONTOFFICE)
                .vul("Wie hebt u gebeld?", "frontoffice")
                .vul("Wat is besproken, of wat hebt u geprobeerd?", "Niet eten, drinken, wassen of omkleden")
                .kies("Hebt u iemand gesproken?", "Ja")
                .rondAf();
        return gezin;
    }

    /// G4a.
    static void draagOnderzoekOp(Mens politie, String gezin) {
        politie.openTaak(Taaksoort.FMO_BESLUIT, gezin)
                .kies("Is een forensisch-medisch onderzoek nodig?", "Ja")
                .vul("Opdrachtnummer", "PL0900-2026-0311")
                .moment("Wanneer is dit besloten?", FRONTOFFICE)
                .vul("Wie heeft besloten?", "officier T. Vos")
                .vul("Waarom?", "Het is nog geen dag geleden; sporen zijn te vinden")
                .rondAf();
    }

    /// F5a, without traces yet; the form is still open.
    static Mens onderzoek(Mens forensischArts, String gezin) {
        return forensischArts
                .openTaak(Taaksoort.FMO_UITVOEREN, gezin)
                .kies("Is het onderzoek uitgevoerd?", "uitgevoerd")
                .moment("Wanneer is het kind onderzocht?", FRONTOFFICE)
                .vul("Met wie?", "kinderarts")
                .vul("Wat is er gedaan?", "Onderzoek van top tot teen, samen met de kinderarts")
                .vul("Wie gaf toestemming, of wie niet?", "Moeder, die het gezag heeft");
    }

    private static String legSignaalVast(Mens huisarts) {
        huisarts.klok(FRONTOFFICE)
                .ga("signaal")
                .kies("Waar kwam het signaal binnen?", "huisartsenpraktijk")
                .moment("Wanneer is het kind gezien?", SCHOOL)
                .vul("Reden van komst", "Milan vertelde op school wat er woensdagavond is gebeurd")
                .vul("Wie merkte het op?", "leerkracht")
                .moment("Wanneer is het gebeurd?", WOENSDAGAVOND)
                .vul("Gezinsnaam", "De Wit");
        var kind = huisarts.rijVan("Kind 1");
        huisarts.vul(kind, "Naam", "Milan de Wit")
                .vul(kind, "Geboortedatum", "10-05-2016")
                .vul(kind, "BSN", "999990123")
                .vink(kind, "Het vermoeden gaat over dit kind");
        var man = huisarts.rijVan("Volwassene 1");
        huisarts.vul(man, "Naam", "Ron Bos")
                .kies(man, "Wie is dit in het gezin?", "stiefouder")
                .kies(man, "Gezag over de kinderen", "nee")
                .knop("Signaal vastleggen");
        return huisarts.gezinsnummer("Signaal vastgelegd");
    }

    /// F1 to G3: no photographs; the moment of the incident is known from the signal.
    private static void totRoute(Mens huisarts, String gezin) {
        huisarts.openTaak(Taaksoort.EERSTE_ZORG, gezin)
                .moment("Wanneer hebt u het kind gezien?", SCHOOL)
                .vul("Waar wordt het kind behandeld?", "Huisartsenpraktijk Lindewaard")
                .vul("Welke zorg is gegeven?", "Gesprek met Milan")
                .kies("Is er nu acuut gevaar voor dit kind of een ander kind in het gezin?", "Nee")
                .vul("Wie heeft dit beoordeeld?", "L. Mulder")
                .rondAf();
        huisarts.openTaak(Taaksoort.LETSEL_BESCHRIJVEN, gezin)
                .moment("Wanneer hebt u onderzocht?", SCHOOL)
                .kies("Wat kan dit kind zelf al?", "loopt los")
                .vul("Wat is er verteld, en door wie?", "Milan vertelde het zelf aan zijn leerkracht")
                .kies("Is het kind van top tot teen bekeken?", "Nee")
                .vul("Waarom niet helemaal?", "Onderzoek hoort bij de forensisch arts")
                .kies("Stolling van kind en familie", "nog niet bekend")
                .vul("Andere signalen", "Wil niet naar huis")
                .kies("Zijn toegebracht letsel, seksueel misbruik en verwaarlozing uitgesloten?", "Nee")
                .rondAf();
        huisarts.openTaak(Taaksoort.FOTOS_VASTLEGGEN, gezin)
                .vul("Waarom zijn er geen foto’s?", "Geen letsel aan de buitenkant")
                .kies("Is de meldcode gestart?", "Ja")
                .kies("Aard van het vermoeden", "seksueel misbruik, hoogstens 7 dagen geleden")
                .rondAf();
    }
}
