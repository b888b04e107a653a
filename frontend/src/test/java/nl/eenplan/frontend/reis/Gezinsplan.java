package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;

/// The plan of Brouwer-Smit, from draft to fixed (M8–M10).
final class Gezinsplan {

    private Gezinsplan() {}

    /// M8: what the children said stands there already; conditions, help and checks are written.
    static void stelOp(Mens regisseur, String gezin, String woordenVanKind) {
        regisseur.openTaak(Taaksoort.PLAN_OPSTELLEN, gezin).link("Open de planbewerker");
        regisseur.ziet(woordenVanKind);
        regisseur.bewerkBlok("Analyse");
        regisseur.vul("Feiten met hun bron", "Zeven meldingen in 24 maanden (bron: Veilig Thuis)");
        regisseur.gereed();
        regisseur.bewerkBlok("Veiligheidsvoorwaarden");
        regisseur.voegRijToe("Voorwaarde 1", "Voorwaarde toevoegen");
        var voorwaarde = regisseur.rijVan("Voorwaarde 1");
        regisseur
                .vul(voorwaarde, "Wat moet er gelden?", "Niemand drinkt als de kinderen thuis zijn")
                .vul(voorwaarde, "Voor wie?", "beide ouders")
                .vul(voorwaarde, "Wie controleert?", "S. Bakker")
                .vul(voorwaarde, "Wat gebeurt er als het niet lukt?", "De kinderen slapen bij oma");
        regisseur.gereed();
        regisseur.bewerkBlok("Toezicht");
        regisseur.voegRijToe("Afspraak 1", "Afspraak toevoegen");
        var afspraak = regisseur.rijVan("Afspraak 1");
        regisseur
                .vul(afspraak, "Afspraak", "Komt oma elke dag langs?")
                .vul(afspraak, "Elke hoeveel dagen?", "7")
                .vul(afspraak, "Wie controleert?", "S. Bakker")
                .vul(afspraak, "Waaruit blijkt het?", "Huisbezoek")
                .vul(afspraak, "Gevolg als het niet gebeurt", "De tafel komt binnen een week bijeen");
        regisseur.gereed();
        regisseur
                .openTaak(Taaksoort.PLAN_OPSTELLEN, gezin)
                .kies("Op welke basis werkt het gezin mee?", "met drang")
                .vul("Begin van het plan", "27-03-2026")
                .vul("Evaluatie op", "26-06-2026")
                .rondAf();
    }

    static void hoorWederhoor(Mens regisseur, String gezin) {
        regisseur.openTaak(Taaksoort.WEDERHOOR, gezin);
        for (var nummer = 1; nummer <= 4; nummer++) {
            var rij = regisseur.rijVan("Reactie " + nummer);
            regisseur
                    .vul(rij, "Wanneer gevraagd?", "27-03-2026")
                    .kies(rij, "Is er gereageerd?", "Ja")
                    .vul(rij, "Reactie in eigen woorden", "Dit is te doen");
        }
        regisseur.rondAf();
    }

    /// M10: fixed by the coordinator, the first check in a week.
    static void stelVast(Mens coordinator, String gezin) {
        coordinator
                .openTaak(Taaksoort.PLAN_VASTSTELLEN, gezin)
                .kies("Stelt u dit plan vast?", "Ja")
                .vul("Motivering van het besluit", "De voorwaarden zijn te controleren en het gezin doet mee");
        var rij = coordinator.rijVan("Handtekening 1");
        coordinator
                .vul(rij, "Naam", "Wendy Smit")
                .vul(rij, "Hoedanigheid", "moeder")
                .vul(rij, "Datum", "27-03-2026")
                .kies(rij, "Akkoord?", "Ja")
                .vul("Eerste controle van de afspraken", "03-04-2026")
                .rondAf();
    }
}
