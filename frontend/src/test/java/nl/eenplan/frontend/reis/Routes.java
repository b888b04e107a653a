package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;

/// What each route of G3 begins with, in words that fit an illness, a death and a story without a date.
final class Routes {

    static final Moment OCHTEND = new Moment("02-03-2026", "10:15");

    private Routes() {}

    /// F0: the suspicion is about the one child; the others live there too.
    ///
    /// @return the number of the family
    static String legSignaalVast(
            Mens huisarts, String gezinsnaam, String klacht, String kind, String geboren, String... anderen) {
        huisarts.klok(OCHTEND)
                .ga("signaal")
                .kies("Waar kwam het signaal binnen?", "huisartsenpraktijk")
                .moment("Wanneer is het kind gezien?", OCHTEND)
                .vul("Reden van komst", klacht)
                .vul("Wie merkte het op?", "L. Mulder, huisarts")
                .vul("Gezinsnaam", gezinsnaam);
        var rij = huisarts.rijVan("Kind 1");
        huisarts.vul(rij, "Naam", kind)
                .vul(rij, "Geboortedatum", geboren)
                .vink(rij, "Het vermoeden gaat over dit kind");
        for (int ander = 0; ander < anderen.length; ander++) {
            var titel = "Kind " + (ander + 2);
            huisarts.voegRijToe(titel, "Kind toevoegen");
            huisarts.vul(huisarts.rijVan(titel), "Naam", anderen[ander])
                    .vul(huisarts.rijVan(titel), "Geboortedatum", "03-05-2020");
        }
        var moeder = huisarts.rijVan("Volwassene 1");
        huisarts.vul(moeder, "Naam", "Sanne " + gezinsnaam)
                .kies(moeder, "Wie is dit in het gezin?", "ouder")
                .kies(moeder, "Gezag over de kinderen", "ja")
                .knop("Signaal vastleggen");
        return huisarts.gezinsnummer("Signaal vastgelegd");
    }

    /// F1, G1, F2 and G2: no acute danger, no injury to draw, not excluded.
    static void totFotos(Mens huisarts, String gezin, String signalen) {
        huisarts.openTaak(Taaksoort.EERSTE_ZORG, gezin)
                .moment("Wanneer hebt u het kind gezien?", OCHTEND)
                .vul("Waar wordt het kind behandeld?", "Huisartsenpraktijk Lindewaard")
                .vul("Welke zorg is gegeven?", "Onderzocht; verder geen behandeling")
                .kies("Is er nu acuut gevaar voor dit kind of een ander kind in het gezin?", "Nee")
                .vul("Wie heeft dit beoordeeld?", "L. Mulder")
                .rondAf();
        huisarts.openTaak(Taaksoort.LETSEL_BESCHRIJVEN, gezin)
                .moment("Wanneer hebt u onderzocht?", OCHTEND)
                .kies("Wat kan dit kind zelf al?", "loopt los")
                .vul("Wat is er verteld, en door wie?", "Moeder: “Ik begrijp er niets van.”")
                .kies("Is het kind van top tot teen bekeken?", "Ja")
                .kies("Stolling van kind en familie", "nog niet bekend")
                .vul("Andere signalen", signalen)
                .kies("Zijn toegebracht letsel, seksueel misbruik en verwaarlozing uitgesloten?", "Nee")
                .rondAf();
    }

    /// F3 and G3 filled in without photographs, not sent yet.
    static Mens kiesAard(Mens huisarts, String gezin, String aard) {
        return huisarts.openTaak(Taaksoort.FOTOS_VASTLEGGEN, gezin)
                .vul("Waarom zijn er geen foto’s?", "Geen letsel aan de buitenkant")
                .kies("Is de meldcode gestart?", "Ja")
                .kies("Aard van het vermoeden", aard);
    }

    /// F4a filled in, not sent yet.
    static Mens bel(Mens huisarts, String gezin, Taaksoort wie, String naam, String isGesproken) {
        return huisarts.openTaak(wie, gezin)
                .moment("Wanneer?", OCHTEND)
                .kies("Hebt u iemand gesproken?", isGesproken)
                .vul("Wie hebt u gebeld?", naam)
                .vul("Wat is besproken, of wat hebt u geprobeerd?", "Twee keer gebeld over een verhaal zonder datum");
    }

    /// G4a.
    static void draagOnderzoekOp(Mens politie, String gezin) {
        politie.openTaak(Taaksoort.FMO_BESLUIT, gezin)
                .kies("Is een forensisch-medisch onderzoek nodig?", "Ja")
                .vul("Opdrachtnummer", "PL0900-2026-0402")
                .moment("Wanneer is dit besloten?", OCHTEND)
                .vul("Wie heeft besloten?", "officier T. Vos")
                .vul("Waarom?", "Het kan kort geleden zijn; sporen zijn dan nog te vinden")
                .rondAf();
    }

    /// F5a, opened before: the child did not want it.
    static void meldOnderzoekAf(Mens forensischArts, String toelichting) {
        forensischArts
                .kies("Is het onderzoek uitgevoerd?", "niet uitgevoerd")
                .kies("Waarom ging het niet door?", "het kind of de jongere wilde het niet")
                .moment("Wanneer bleek dat?", OCHTEND)
                .vul("Met wie?", "Een kinderarts; moeder was erbij")
                .vul("Wat is niet gedaan, en waarom?", toelichting)
                .vul("Wie gaf toestemming, of wie niet?", "Moeder gaf toestemming, het kind wilde niet");
        new Schermtoets(forensischArts).platen("fmo-niet-uitgevoerd");
        forensischArts.rondAf();
    }
}
