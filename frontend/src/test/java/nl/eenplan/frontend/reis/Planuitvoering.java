package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;

/// What regisseur, coordinator and Veilig Thuis do with a plan that was fixed (M11, M12, MG3, MG4).
final class Planuitvoering {

    private Planuitvoering() {}

    static void houdToezicht(Mens regisseur, String gezin) {
        regisseur
                .klok(new Moment("03-03-2026", "09:00"))
                .openTaak(Taaksoort.TOEZICHT, gezin)
                .vul("Gecontroleerd op", "03-03-2026")
                .vul("Hoe veilig is het nu, van 0 tot 10?", "5");
        var rij = regisseur.rijVan("Controle 1");
        regisseur
                .kies(rij, "Nagekomen?", "deels")
                .vul(rij, "Waaruit blijkt dat?", "Tess: meestal brengt mama mij naar bed")
                .vul(rij, "Wat volgt hieruit?", "Moeder doet het deze week elke avond")
                .rondAf();
    }

    /// M11: whatever it means for the plan.
    static void bespreek(Mens regisseur, String gezin, Moment moment, String oordeel) {
        regisseur.klok(moment).openTaak(Taaksoort.VOORTGANG, gezin);
        vulVoortgang(regisseur, moment, "5", "op weg");
        regisseur
                .kiesMet("Wat betekent dit voor het plan?", oordeel)
                .vul("Motivering", "Traumahulp wacht elf weken; Tess slaapt nog slecht")
                .rondAf();
    }

    private static void vulVoortgang(Mens regisseur, Moment moment, String cijfer, String stand) {
        regisseur.vul("Besproken op", moment.datum()).vul("Hoe veilig is het nu, van 0 tot 10?", cijfer);
        for (var nummer = 1; nummer <= 2; nummer++) {
            regisseur.kies(regisseur.rijVan("Doel " + nummer), "Hoe staat het?", stand);
        }
    }

    /// MG3, within 24 hours.
    static void schaalOp(Mens coordinator, String gezin) {
        coordinator
                .openTaak(Taaksoort.ESCALATIE, gezin)
                .kiesMet("Naar wie?", "bestuurders")
                .vul("Wanneer?", "23-03-2026")
                .vul("Waarom?", "De wachttijd voor traumahulp is elf weken")
                .vul("Wat is afgesproken?", "Jeugd-ggz begint uiterlijk 13 april")
                .rondAf();
    }

    static void stelBij(Mens regisseur, String gezin) {
        regisseur.openTaak(Taaksoort.PLAN_BIJSTELLEN, gezin).link("Open de planbewerker");
        regisseur.bewerkBlok("Veiligheidsvoorwaarden");
        regisseur.vul(
                regisseur.rijVan("Voorwaarde 1"),
                "Wat gebeurt er als het niet lukt?",
                "Tess slaapt die week bij oma; S. Bakker hoort het dezelfde dag");
        regisseur.gereed();
        regisseur
                .openTaak(Taaksoort.PLAN_BIJSTELLEN, gezin)
                .vul("Waarom is het plan bijgesteld?", "Oma wil het dezelfde dag melden")
                .rondAf();
    }

    static void schortOpEnHervat(Mens regisseur, String gezin) {
        regisseur
                .gezin(gezin)
                .tab("Plan")
                .knop("Plan onderbreken")
                .kiesMet("Wat gebeurt er met het plan?", "opschorten")
                .vul("Waarom?", "Het gezin is vier weken bij familie in het buitenland")
                .knop("Bevestigen")
                .ziet("Het plan is opgeschort");
        regisseur
                .openTaak(Taaksoort.PLAN_HERVATTEN, gezin)
                .vul("Vanaf welke dag gaat het plan verder?", "04-05-2026")
                .vul("Waarom kan het nu verder?", "Het gezin is eerder terug")
                .rondAf();
    }

    static void rondActieAf(Mens regisseur, String gezin, String actie) {
        regisseur
                .gezin(gezin)
                .tab("Plan")
                .knop("Stand bijwerken van " + actie)
                .vul("Afgerond op", "04-05-2026")
                .vul("Resultaat", "Cursus afgerond; vader zegt eerder dat het hem te veel wordt")
                .knop("Bewaren")
                .ziet("De stand van de actie is bijgewerkt");
    }

    /// MG4: six months without incident, goals met, the child confirms.
    static void verklaarStabiel(Mens regisseur, String gezin, Moment moment) {
        regisseur.klok(moment).openTaak(Taaksoort.VOORTGANG, gezin);
        vulVoortgang(regisseur, moment, "8", "behaald");
        regisseur
                .kies("Zeggen de kinderen zelf dat het veilig is?", "Ja")
                .kiesMet("Wat betekent dit voor het plan?", "stabiel veilig")
                .vul("Motivering", "Zes maanden rust, doelen behaald, Tess slaapt door")
                .rondAf();
    }

    /// M12
    static void draagOver(Mens regisseur, String gezin) {
        regisseur
                .openTaak(Taaksoort.WARME_OVERDRACHT, gezin)
                .vul("Wanneer was het overdrachtsgesprek?", "10-08-2026")
                .vul("Aan welke organisatie?", "Lokaal team Lindewaard")
                .vul("Wie neemt het over?", "J. Hofman")
                .kies("Is de overdracht aanvaard?", "Ja")
                .kies("Was het gezin erbij?", "Ja")
                .vul("Afspraken", "J. Hofman belt elke maand")
                .rondAf();
    }

    /// The contact that is due at this moment.
    static void houdContact(Mens veiligThuis, String gezin, Moment moment) {
        veiligThuis
                .klok(moment)
                .openTaak(Taaksoort.MONITORCONTACT, gezin)
                .vul("Wanneer?", moment.datum())
                .vul("Met wie gesproken?", "Rob van Dalen, Ilse Kok en Tess")
                .kies("Is elk kind zelf gesproken?", "Ja")
                .kies("Is het veilig?", "Ja")
                .vul("Hoe veilig, van 0 tot 10?", "8")
                .vul("Wat hebt u gezien en gehoord?", "Rustig gezin; Tess gaat graag naar school")
                .rondAf();
    }
}
