package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;

/// What Veilig Thuis and the regisseur do in scenario S1, from triage to a plan that was fixed.
final class Keten {

    private Keten() {}

    /// Triage, G6 and G7: no offence to confer about, no MDA++.
    static void doeTriage(Mens veiligThuis, String gezin) {
        veiligThuis
                .klok(new Moment("03-03-2026", "09:00"))
                .openTaak(Taaksoort.TRIAGE, gezin)
                .vul("Feiten waarop u oordeelt", "Duiding: toegebracht. Ouders werken mee, grootmoeder woont in.")
                .vul("Hoe veilig is het nu, van 0 tot 10?", "3")
                .kies("Is er mogelijk een strafbaar feit?", "Nee")
                .kies(
                        "Is het structureel onveilig, is gewone hulp maximaal geprobeerd en ontbreekt een"
                                + " samenhangende aanpak?",
                        "Nee")
                .kies("Zijn er herhaalde of doorgaande schadelijke gebeurtenissen? (criterium 2)", "Nee")
                .kies("Gaat dit gezin naar het MDA++-overleg?", "Nee")
                .rondAf();
    }

    static void spreekVoorwaardenAf(Mens veiligThuis, String gezin) {
        veiligThuis.openTaak(Taaksoort.VEILIGHEIDSVOORWAARDEN, gezin);
        veiligThuis.voegRijToe("Voorwaarde 1", "Voorwaarde toevoegen");
        var rij = veiligThuis.rijVan("Voorwaarde 1");
        veiligThuis
                .vul(rij, "Wat moet er gelden?", "Oma is erbij als Noor wordt verschoond of getroost")
                .vul(rij, "Voor wie?", "beide ouders")
                .vul(rij, "Wie kijkt of het gebeurt?", "lokaal team Lindewaard")
                .kies("Gaan ouders akkoord?", "Ja")
                .rondAf();
    }

    static void wijsRegisseurAan(Mens veiligThuis, String gezin) {
        veiligThuis
                .openTaak(Taaksoort.REGISSEUR_AANWIJZEN, gezin)
                .kiesMet("Casusregisseur", "S. Bakker")
                .rondAf();
    }

    /// M8: the blocks that a plan needs before it can be fixed.
    static void stelPlanOp(Mens regisseur, String gezin) {
        regisseur.openTaak(Taaksoort.PLAN_OPSTELLEN, gezin).link("Open de planbewerker");
        regisseur.bewerkBlok("Stem van het kind");
        var stem = regisseur.rijVan("Kind 1");
        regisseur
                .vul(stem, "Waarom niet gehoord?", "Noor is vier maanden; gezien en geobserveerd op 4 maart")
                .vul(stem, "Gehoord door", "S. Bakker");
        regisseur.gereed();
        regisseur.bewerkBlok("Analyse");
        regisseur.vul("Feiten met hun bron", "Toegebracht letsel (bron: letselduiding van 2 maart)");
        regisseur.gereed();
        regisseur.bewerkBlok("Veiligheidsvoorwaarden");
        regisseur.voegRijToe("Voorwaarde 1", "Voorwaarde toevoegen");
        var voorwaarde = regisseur.rijVan("Voorwaarde 1");
        regisseur
                .vul(voorwaarde, "Wat moet er gelden?", "Oma is erbij als Noor wordt verschoond of getroost")
                .vul(voorwaarde, "Voor wie?", "beide ouders")
                .vul(voorwaarde, "Wie controleert?", "S. Bakker")
                .vul(voorwaarde, "Wat gebeurt er als het niet lukt?", "Noor logeert bij oma");
        regisseur.gereed();
        regisseur.bewerkBlok("Toezicht");
        regisseur.voegRijToe("Afspraak 1", "Afspraak toevoegen");
        var afspraak = regisseur.rijVan("Afspraak 1");
        regisseur
                .vul(afspraak, "Afspraak", "Is oma erbij?")
                .vul(afspraak, "Elke hoeveel dagen?", "7")
                .vul(afspraak, "Wie controleert?", "S. Bakker")
                .vul(afspraak, "Waaruit blijkt het?", "Huisbezoek")
                .vul(afspraak, "Gevolg als het niet gebeurt", "Noor logeert bij oma");
        regisseur.gereed();
        regisseur
                .openTaak(Taaksoort.PLAN_OPSTELLEN, gezin)
                .kies("Op welke basis werkt het gezin mee?", "vrijwillig")
                .vul("Begin van het plan", "03-03-2026")
                .vul("Evaluatie op", "02-06-2026")
                .rondAf();
    }

    static void hoorWederhoor(Mens regisseur, String gezin) {
        regisseur.openTaak(Taaksoort.WEDERHOOR, gezin);
        var nummer = 1;
        for (var naam : new String[] {"Anna Veldhuis", "Riet Veldhuis", "Noor Veldhuis"}) {
            regisseur.voegRijToe("Reactie " + nummer, "Reactie toevoegen");
            var rij = regisseur.rijVan("Reactie " + nummer);
            regisseur
                    .kies(rij, "Van wie?", naam)
                    .vul(rij, "Wanneer gevraagd?", "03-03-2026")
                    .kies(rij, "Is er gereageerd?", naam.startsWith("Noor") ? "Nee" : "Ja");
            if (!naam.startsWith("Noor")) {
                regisseur.vul(rij, "Reactie in eigen woorden", "Zo is het goed");
            }
            nummer++;
        }
        regisseur.rondAf();
    }

    /// M10: fixed, with the first check on Monday 9 March.
    static void stelPlanVast(Mens veiligThuis, String gezin) {
        veiligThuis
                .openTaak(Taaksoort.PLAN_VASTSTELLEN, gezin)
                .kies("Stelt u dit plan vast?", "Ja")
                .vul("Motivering van het besluit", "Noor is veilig zolang oma erbij is; ouders doen mee");
        var rij = veiligThuis.rijVan("Handtekening 1");
        veiligThuis
                .vul(rij, "Naam", "Anna Veldhuis")
                .vul(rij, "Hoedanigheid", "moeder")
                .vul(rij, "Datum", "03-03-2026")
                .kies(rij, "Akkoord?", "Ja")
                .vul("Eerste controle van de afspraken", "09-03-2026")
                .rondAf();
    }
}
