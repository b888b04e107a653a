package nl.eenplan.frontend.reis;

import com.microsoft.playwright.options.AriaRole;
import nl.eenplan.processes.api.Taaksoort;

/// What the partners of scenario S4 do (`domain.md` §9), from the radar hit of Veilig Thuis to a safe conference.
final class Tafelronde {

    private static final String AANVAARD_OP = "13-03-2026";

    private Tafelronde() {}

    /// M1, Monday 9 March: seven meldingen in 24 months; two children and one unborn.
    static String meldAan(Mens veiligThuis) {
        veiligThuis
                .klok(new Moment("09-03-2026", "09:00"))
                .ga("gezinnen")
                .link("MDA++ aanmelden")
                .kiesMet("Hoe kwam dit gezin in beeld?", "radar van Veilig Thuis")
                .vul("Meldingen in de laatste 24 maanden", "7")
                .vul(
                        "Waarom MDA++?",
                        "Zeven meldingen, verslaving en schulden; negen hulpverleners, geen gezamenlijk plan.")
                .vul("Gezinsnaam", "Brouwer-Smit");
        kind(veiligThuis, 1, "Daan Brouwer", "04-06-2011", "999990172", "man");
        kind(veiligThuis, 2, "Lotte Brouwer", "11-09-2017", "999990184", "vrouw");
        veiligThuis.voegRijToe("Kind 3", "Kind toevoegen");
        var ongeboren = veiligThuis.rijVan("Kind 3");
        veiligThuis
                .vul(ongeboren, "Naam", "Ongeboren kind Smit")
                .vul(ongeboren, "Verwacht op", "02-08-2026")
                .vul(ongeboren, "BSN", "999999999");
        ouder(veiligThuis, 1, "Wendy Smit");
        ouder(veiligThuis, 2, "Ricardo Brouwer");
        veiligThuis.knop("Aanmelden");
        return veiligThuis.gezinsnummer("Aanmelding vastgelegd");
    }

    private static void kind(Mens wie, int nummer, String naam, String geboren, String bsn, String geslacht) {
        wie.voegRijToe("Kind " + nummer, "Kind toevoegen");
        var rij = wie.rijVan("Kind " + nummer);
        wie.vul(rij, "Naam", naam)
                .vul(rij, "Geboortedatum", geboren)
                .vul(rij, "BSN", bsn)
                .kies(rij, "Geslacht", geslacht);
    }

    private static void ouder(Mens wie, int nummer, String naam) {
        wie.voegRijToe("Volwassene " + nummer, "Volwassene toevoegen");
        var rij = wie.rijVan("Volwassene " + nummer);
        wie.vul(rij, "Naam", naam)
                .kies(rij, "Wie is dit in het gezin?", "ouder")
                .kies(rij, "Gezag over de kinderen", "ja");
    }

    /// M2 and MG1, Friday 13 March: both criteria hold, accepted.
    static void screen(Mens coordinator, String gezin) {
        coordinator
                .klok(new Moment(AANVAARD_OP, "09:30"))
                .openTaak(Taaksoort.SCREENING, gezin)
                .heeft("Wie meldt aan?", "R. Jansen, Veilig Thuis Merewestein")
                .kies("Structureel onveilig, gewone inzet maximaal geprobeerd, geen samenhangende aanpak?", "Ja")
                .vul("Waaruit blijkt dat?", "Negen hulpverleners sinds 2023, geen gezamenlijk plan")
                .kies("Herhaalde of doorgaande schadelijke gebeurtenissen? (criterium 2)", "Ja")
                .vul("Welke gebeurtenissen?", "Zeven meldingen, laatst op 2 maart: politie aan de deur")
                .vink(coordinator.blad().locator("body"), "Lange geschiedenis van onveiligheid")
                .vink(coordinator.blad().locator("body"), "Problemen op meer leefgebieden")
                .ziet("Advies van de tabel")
                .kiesMet("Besluit", "aanvaarden")
                .kiesMet("Welke disciplines moeten aan tafel?", "Veilig Thuis")
                .kiesMet("Welke disciplines moeten aan tafel?", "politie")
                .rondAf();
    }

    /// M3: everybody is told.
    static void informeer(Mens coordinator, String gezin) {
        coordinator.openTaak(Taaksoort.GEZIN_INFORMEREN, gezin);
        for (var nummer = 1; nummer <= 4; nummer++) {
            var rij = coordinator.rijVan("Gezinslid " + nummer);
            coordinator.kies(rij, "Hoe?", "gesprek").vul(rij, "Wanneer?", AANVAARD_OP);
        }
        coordinator
                .vul("Vertrouwenspersoon van kind en ouders", "Tante Mireille")
                .rondAf();
    }

    /// Daan, 14, refuses to share what youth help knows, his mother consents: his refusal counts.
    static void vraagToestemming(Mens coordinator, String gezin) {
        coordinator.gezin(gezin).tab("Toestemming").ziet("Nog niets gevraagd.");
        toestemming(coordinator, "Daan Brouwer", "nee");
        coordinator.ziet("Vastgelegd. De weigering telt.");
        toestemming(coordinator, "Wendy Smit", "ja");
        coordinator.ziet("2 keer").ziet("Geweigerd").schermafdruk("mda-toestemming");
    }

    private static void toestemming(Mens coordinator, String gever, String antwoord) {
        coordinator.knop("Toestemming vastleggen");
        var venster = coordinator.blad().getByRole(AriaRole.DIALOG).last();
        coordinator
                .kies(venster, "Over wiens gegevens?", "Daan Brouwer")
                .kies(venster, "Waarvoor", "gegevens van de jeugdhulp aan de MDA++-tafel")
                .ziet("Wie moet tekenen: handtekening van Daan Brouwer")
                .kies(venster, "Wat is het antwoord?", antwoord)
                .kies(venster, "Wie heeft dat gezegd?", gever)
                .kies(venster, "Kan deze persoon zelf overzien waar het om gaat?", "Ja")
                .vul(venster, "Wie heeft dat beoordeeld?", "H. Kuipers")
                .kies(venster, "Hoe?", "schriftelijk")
                .vul(venster, "Op welke dag?", AANVAARD_OP)
                .knop("Vastleggen");
    }

    /// The planner: partners, proposals that say why, a fixed moment on 27 March.
    static void plan(Mens coordinator, String gezin) {
        coordinator.ga("overleg").knop("Plan een overleg voor " + gezin);
        genodigde(coordinator, 1, "R. Jansen", "Veilig Thuis", "medewerker Veilig Thuis");
        genodigde(coordinator, 2, "Yılmaz", "politie en justitie", "politie");
        coordinator.voegRijToe("Genodigde 3", "Genodigde toevoegen");
        genodigde(coordinator, 3, "N. Dijk", "jeugdzorg en lokaal team", "jeugdbeschermer");
        coordinator
                .knop("Stel voor")
                .ziet("werkdagen voor de bijdragen")
                .schermafdruk("mda-planner")
                .moment("Datum en tijd", new Moment("27-03-2026", "10:00"))
                .kiesMet("Ruimte", "De Linde")
                .knop("Plan en verstuur 4 uitnodigingen")
                .ziet("Het overleg staat vast");
    }

    private static void genodigde(Mens coordinator, int nummer, String wie, String discipline, String rol) {
        var rij = coordinator.rijVan("Genodigde " + nummer);
        coordinator.kies(rij, "Wie?", wie).kies(rij, "Discipline", discipline).kies(rij, "Rol aan tafel", rol);
    }

    /// M4: one casusregisseur; the moment of the planner stands there already.
    static void stelTafelSamen(Mens coordinator, String gezin) {
        coordinator
                .openTaak(Taaksoort.TAFEL_SAMENSTELLEN, gezin)
                .kiesMet("Casusregisseur", "S. Bakker")
                .rondAf();
    }

    static void draagBij(Mens partner, String gezin, String grondslag, String zorgen) {
        partner.openTaak(Taaksoort.BIJDRAGE, gezin)
                .vul("Waarover maakt u zich zorgen?", zorgen)
                .vul("Wat gaat goed?", "Daan gaat naar school")
                .kiesMet("Op welke grondslag deelt u?", grondslag)
                .vul("Samenvatting voor de hele tafel", zorgen)
                .vul("Waarom heeft de tafel dit nodig?", "Zonder dit beeld is geen gezamenlijk plan mogelijk")
                .rondAf();
    }

    /// M6: whichever child the task is about, in its own words.
    static void hoorKind(Mens veiligThuis, String gezin, String daan, String lotte) {
        veiligThuis.openTaak(Taaksoort.KINDGESPREK, gezin);
        var isDaan = veiligThuis.blad().locator(".taakkop").innerText().contains("Daan");
        veiligThuis
                .kies("Is met het kind gesproken?", "Ja")
                .vul("Wanneer?", AANVAARD_OP)
                .vul("Door wie?", "R. Jansen")
                .vink(veiligThuis.blad().locator("body"), "Getraind in gesprekken met kinderen")
                .vul("Wat zei het kind, in eigen woorden?", isDaan ? daan : lotte)
                .vul("Welk gewicht krijgt dit, en waarom?", "Zwaar: het kind vertelt dit zelf en blijft erbij")
                .vul("Hoe hoort het kind wat ermee is gedaan?", "R. Jansen belt op de dag na het overleg")
                .rondAf();
    }

    /// M7 and MG2, Friday 27 March: safe for now.
    static void houdZitting(Mens coordinator, String gezin) {
        coordinator.klok(new Moment("27-03-2026", "10:00")).openTaak(Taaksoort.ZITTING, gezin);
        coordinator.vul("Hoe veilig is het nu, van 0 tot 10?", "4");
        var bevinding = coordinator.rijVan("Bevinding 1");
        coordinator
                .kies(bevinding, "Feit of interpretatie?", "feit")
                .vul(bevinding, "Bron", "politie")
                .vul(bevinding, "Bevinding", "Zeven keer politie aan de deur in twee jaar")
                .vul("Welk patroon houdt de onveiligheid in stand?", "Na gebruik volgt ruzie; Daan springt ertussen");
        var besluit = coordinator.rijVan("Besluit 1");
        coordinator
                .kies(besluit, "Soort", "onderzoek of verzoek OTS")
                .kies(besluit, "Wie is bevoegd?", "Raad voor de Kinderbescherming")
                .vul(besluit, "Besluit of voorstel", "Verzoek tot onderzoek via CORV");
        coordinator.voegRijToe("Actie 1", "Actie toevoegen");
        var actie = coordinator.rijVan("Actie 1");
        coordinator
                .vul(actie, "Wat?", "Traumahulp voor Lotte aanvragen")
                .kies(actie, "Wie?", "S. Bakker")
                .vul(actie, "Uiterlijk", "03-04-2026")
                .kies("Zijn de kinderen direct veilig?", "Ja")
                .vul("Motivering", "Vader slaapt elders tot het plan er is; oma is dagelijks in huis")
                .rondAf();
    }
}
