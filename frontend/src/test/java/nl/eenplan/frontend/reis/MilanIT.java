package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Scenario S2, route F4a: sexual abuse of less than seven days ago, up to the agreements made before anybody acts.
/// Interpreting, weighing and reporting are the steps of S1 with its words: only the route there is another.
class MilanIT {

    private static final Moment WOENSDAGAVOND = new Moment("04-03-2026", "20:00");
    private static final Moment SCHOOL = new Moment("05-03-2026", "08:50");
    private static final Moment FRONTOFFICE = new Moment("05-03-2026", "09:05");

    @Test
    @DisplayName("Milan: de politie besluit over onderzoek binnen zeven dagen, en overlegt voordat iemand handelt")
    void looptVanSchoolTotActieoverleg() {
        try (var toepassing = Toepassing.start();
                var mulder = Huis.mens(toepassing, "mulder");
                var yilmaz = Huis.mens(toepassing, "yilmaz");
                var deboer = Huis.mens(toepassing, "deboer");
                var jansen = Huis.mens(toepassing, "jansen")) {
            var gezin = legSignaalVast(mulder);
            totSpoed(mulder, gezin);
            stap(mulder, gezin, Taaksoort.SPOEDOVERLEG, "vertrouwensarts en frontoffice")
                    .rondAf();

            stap(yilmaz, gezin, Taaksoort.FMO_BESLUIT, "officier T. Vos")
                    .kies("Is een forensisch-medisch onderzoek nodig?", "Ja")
                    .rondAf();
            deboer.openTaak(Taaksoort.FMO_UITVOEREN, gezin).ziet("wo 11 mrt 20.00");
            stap(deboer, gezin, Taaksoort.FMO_UITVOEREN, "kinderarts").rondAf();
            deboer.klok(new Moment("05-03-2026", "13:45"));
            Artsen.duidLetsel(deboer, gezin);
            Artsen.weegAf(mulder, gezin);
            Artsen.meld(mulder, gezin);

            doeTriage(jansen, gezin);
            overleg(jansen, gezin);
            jansen.openTaak(Taaksoort.VEILIGHEIDSVOORWAARDEN, gezin).schermafdruk("s2-na-actieoverleg");
        }
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
    private static void totSpoed(Mens huisarts, String gezin) {
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

    private static Mens stap(Mens mens, String gezin, Taaksoort soort, String metWie) {
        return mens.openTaak(soort, gezin)
                .moment("Wanneer?", FRONTOFFICE)
                .vul("Met wie?", metWie)
                .vul("Wat is er gedaan of besproken?", "Niet eten, drinken, wassen of omkleden");
    }

    private static void doeTriage(Mens veiligThuis, String gezin) {
        veiligThuis
                .openTaak(Taaksoort.TRIAGE, gezin)
                .vul("Feiten waarop u oordeelt", "Milan vertelde op school wat er woensdagavond is gebeurd")
                .vul("Hoe veilig is het nu, van 0 tot 10?", "2")
                .kies("Is er mogelijk een strafbaar feit?", "Ja")
                .vul("Welk feit?", "Ontucht met een kind onder de twaalf jaar")
                .kies(
                        "Is het structureel onveilig, is gewone hulp maximaal geprobeerd en ontbreekt een"
                                + " samenhangende aanpak?",
                        "Nee")
                .kies("Zijn er herhaalde of doorgaande schadelijke gebeurtenissen? (criterium 2)", "Nee")
                .kies("Gaat dit gezin naar het MDA++-overleg?", "Nee")
                .rondAf();
    }

    private static void overleg(Mens veiligThuis, String gezin) {
        veiligThuis
                .openTaak(Taaksoort.ACTIEOVERLEG, gezin)
                .moment("Wanneer was het overleg?", new Moment("05-03-2026", "13:30"))
                .kiesMet("Wie waren erbij?", "Veilig Thuis")
                .kiesMet("Wie waren erbij?", "politie");
        var handeling = veiligThuis.rijVan("Handeling 1");
        veiligThuis
                .kies(handeling, "Wat?", "studioverhoor")
                .vul(handeling, "Wie doet het?", "brigadier Yılmaz")
                .rondAf();
    }
}
