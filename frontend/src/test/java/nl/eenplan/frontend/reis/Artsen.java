package nl.eenplan.frontend.reis;

import java.nio.file.Path;
import nl.eenplan.processes.api.Taaksoort;

/// What the doctors do in scenario S1, step by step: `domain.md` §9, from the first signal to the melding.
final class Artsen {

    static final String ZORG = "Geen zorg nodig, Noor drinkt goed";

    private static final Moment OCHTEND = new Moment("02-03-2026", "10:15");

    private Artsen() {}

    /// F0, Monday 2 March, 10.15: two haematomas on a baby that cannot move yet.
    static String legSignaalVast(Mens huisarts, String gezinsnaam, String kind, String bsn) {
        huisarts.klok(OCHTEND)
                .ga("signaal")
                .kies("Waar kwam het signaal binnen?", "huisartsenpraktijk")
                .moment("Wanneer is het kind gezien?", OCHTEND)
                .vul("Reden van komst", "Huilt veel; moeder zegt: aan de box gestoten")
                .vul("Wie merkte het op?", "L. Mulder, huisarts")
                .vul("Gezinsnaam", gezinsnaam);
        var noor = huisarts.rijVan("Kind 1");
        huisarts.vul(noor, "Naam", kind)
                .vul(noor, "Geboortedatum", "28-10-2025")
                .vul(noor, "BSN", bsn)
                .kies(noor, "Geslacht", "vrouw")
                .vink(noor, "Het vermoeden gaat over dit kind");
        var moeder = huisarts.rijVan("Volwassene 1");
        huisarts.vul(moeder, "Naam", "Anna " + gezinsnaam)
                .kies(moeder, "Wie is dit in het gezin?", "ouder")
                .kies(moeder, "Gezag over de kinderen", "ja");
        huisarts.voegRijToe("Volwassene 2", "Volwassene toevoegen");
        var grootmoeder = huisarts.rijVan("Volwassene 2");
        huisarts.vul(grootmoeder, "Naam", "Riet " + gezinsnaam)
                .kies(grootmoeder, "Wie is dit in het gezin?", "grootouder")
                .kies(grootmoeder, "Gezag over de kinderen", "nee")
                .knop("Signaal vastleggen");
        return huisarts.gezinsnummer("Signaal vastgelegd");
    }

    /// F1 and G1: no acute danger now.
    static void verleenEersteZorg(Mens huisarts, String gezin) {
        vulEersteZorgIn(huisarts, gezin).rondAf();
    }

    /// F1 filled in, not sent yet.
    static Mens vulEersteZorgIn(Mens huisarts, String gezin) {
        return huisarts.openTaak(Taaksoort.EERSTE_ZORG, gezin)
                .moment("Wanneer hebt u het kind gezien?", OCHTEND)
                .vul("Waar wordt het kind behandeld?", "Huisartsenpraktijk Lindewaard")
                .vul("Welke zorg is gegeven?", ZORG)
                .kies("Is er nu acuut gevaar voor dit kind of een ander kind in het gezin?", "Nee")
                .vul("Wie heeft dit beoordeeld?", "L. Mulder");
    }

    /// F2 and G2: a third mark on the back, clotting normal, not excluded.
    static void beschrijfLetsel(Mens huisarts, String gezin) {
        vulOnderzoekIn(huisarts, gezin, "Moeder: “Ze heeft zich aan de box gestoten.”");
        letsel(huisarts, 1, "wang", "links", "12");
        letsel(huisarts, 2, "bovenarm", "links", "15");
        letsel(huisarts, 3, "rug", "midden", "20");
        huisarts.kies("Zijn toegebracht letsel, seksueel misbruik en verwaarlozing uitgesloten?", "Nee")
                .rondAf();
    }

    /// F2 opened, with all but the injuries and the conclusion.
    static Mens vulOnderzoekIn(Mens huisarts, String gezin, String verteld) {
        return huisarts.openTaak(Taaksoort.LETSEL_BESCHRIJVEN, gezin)
                .moment("Wanneer hebt u onderzocht?", OCHTEND)
                .kies("Wat kan dit kind zelf al?", "ligt, rolt nog niet")
                .vul("Wat is er verteld, en door wie?", verteld)
                .kies("Is het kind van top tot teen bekeken?", "Ja")
                .kies("Stolling van kind en familie", "normaal");
    }

    /// F2 and G2: one spot that turns out to be a birthmark; excluded, with the reasoning.
    static void sluitUit(Mens huisarts, String gezin, String onderbouwing) {
        vulOnderzoekIn(huisarts, gezin, "Moeder: “Die plek zit er al vanaf de geboorte.”")
                .vul("Andere signalen", "Blauwe plek onder op de rug, verder geen bijzonderheden")
                .kies("Zijn toegebracht letsel, seksueel misbruik en verwaarlozing uitgesloten?", "Ja")
                .vul("Waarop baseert u dat?", onderbouwing)
                .rondAf();
    }

    /// F3 and G3: a photograph with its scale; physical injury.
    static void legFotosVast(Mens huisarts, String gezin, Path foto) {
        huisarts.openTaak(Taaksoort.FOTOS_VASTLEGGEN, gezin).bestand(foto);
        var rij = huisarts.rijVan("Foto 1");
        huisarts.moment(rij, "Gemaakt op", OCHTEND)
                .vul(rij, "Gemaakt door", "L. Mulder")
                .kies(rij, "Maatstaf in beeld", "hoekliniaal")
                .kies("Zijn de foto’s van camera en telefoon gewist?", "Ja")
                .kies("Is de meldcode gestart?", "Ja")
                .kies("Aard van het vermoeden", "lichamelijk letsel")
                .rondAf();
    }

    /// F4c and G4c, 11.00: a child that cannot move by itself needs a forensic doctor.
    static void consulteer(Mens vertrouwensarts, String gezin) {
        vulConsultIn(vertrouwensarts, gezin).rondAf();
    }

    /// F4c filled in, not sent yet.
    static Mens vulConsultIn(Mens vertrouwensarts, String gezin) {
        return vertrouwensarts
                .klok(new Moment("02-03-2026", "11:00"))
                .openTaak(Taaksoort.CONSULT_VERTROUWENSARTS, gezin)
                .moment("Wanneer is overlegd?", new Moment("02-03-2026", "11:00"))
                .vul("Uw advies", "Laat het letsel vandaag duiden; spreek ouders daarna samen met mij");
    }

    /// F5c, review of the photographs.
    static void beoordeelFotos(Mens forensischArts, String gezin) {
        forensischArts
                .klok(new Moment("02-03-2026", "13:30"))
                .openTaak(Taaksoort.FOTOS_BEOORDELEN, gezin)
                .moment("Ontvangen op", new Moment("02-03-2026", "11:15"))
                .vul("Zaaknummer bij uw organisatie", "FA-2026-0042")
                .kies("Wie beoordeelt?", "forensisch arts in de regio")
                .vul("Vraagstelling", "Passen deze bloeduitstortingen bij stoten aan de box?")
                .kies("Kwaliteit van de foto’s", "goed")
                .vul("Wat is te zien?", "Drie ronde bloeduitstortingen op drie vlakken van het lichaam")
                .rondAf();
    }

    /// F6, 13.40: inflicted is more likely.
    static void duidLetsel(Mens forensischArts, String gezin) {
        concludeer(
                weegHypothesen(forensischArts, gezin),
                "toegebracht",
                "Een kind dat nog ligt, krijgt zulke plekken niet van stoten aan een box");
    }

    /// F6 opened, with both hypotheses.
    static Mens weegHypothesen(Mens forensischArts, String gezin) {
        forensischArts.klok(new Moment("02-03-2026", "13:45")).openTaak(Taaksoort.LETSELDUIDEN, gezin);
        hypothese(forensischArts, 1, "Stoten aan de box", "Geen", "Noor ligt nog; drie plaatsen tegelijk");
        hypothese(forensischArts, 2, "Stevig vastpakken", "Vorm en plaats van de plekken", "Geen");
        return forensischArts;
    }

    /// What one hypothesis is more likely than the other for, signed.
    static void concludeer(Mens forensischArts, String conclusie, String toelichting) {
        forensischArts
                .kies("Conclusie", conclusie)
                .kies("Hoe waarschijnlijk ten opzichte van de andere hypothese?", "waarschijnlijker");
        onderteken(forensischArts, toelichting);
    }

    /// The end of F6, with the number of P. de Boer.
    static void onderteken(Mens forensischArts, String toelichting) {
        forensischArts
                .vul("Toelichting", toelichting)
                .vul("Beperkingen van deze duiding", "Alleen op foto beoordeeld")
                .kies("Status", "definitief")
                .vul("Uw BIG-nummer", "19999010004")
                .rondAf();
    }

    /// G5 and F7: question 2 is yes, so the table says that he must report.
    static void weegAf(Mens huisarts, String gezin) {
        vulAfwegingIn(huisarts, gezin)
                .vink("Ik heb de letselduiding gelezen en blijf als aanvrager verantwoordelijk voor wat er met dit kind"
                        + " gebeurt.")
                .rondAf();
    }

    /// F7 filled in, not sent yet.
    static Mens vulAfwegingIn(Mens huisarts, String gezin) {
        return huisarts.klok(new Moment("02-03-2026", "14:15"))
                .openTaak(Taaksoort.AFWEGEN, gezin)
                .moment("Wanneer was het gesprek?", new Moment("02-03-2026", "14:00"))
                .vul("Wat is besproken, of waarom niet?", "Met moeder en grootmoeder; zij schrikken en werken mee")
                .kies("1. Blijft er een vermoeden van kindermishandeling?", "Ja")
                .kies("2. Is er acute of structurele onveiligheid?", "Ja")
                .ziet("melden bij Veilig Thuis")
                .vul("Uw onderbouwing", "Toegebracht letsel bij een baby is acute onveiligheid");
    }

    /// F8, 14.30: source 02, nature 01.
    static void meld(Mens huisarts, String gezin) {
        huisarts.klok(new Moment("02-03-2026", "14:30"))
                .openTaak(Taaksoort.MELDEN, gezin)
                .kiesMet("U meldt als", "02")
                .kiesMet("Aanleiding", "08")
                .kiesMet("Aard", "01")
                .vul("Feiten", "Drie bloeduitstortingen bij een baby van vier maanden; duiding: toegebracht")
                .vul("Interpretatie", "Ik maak mij zorgen dat Noor te stevig is vastgepakt; door wie weet ik niet")
                .vul("Wat weet het gezin van deze melding?", "Moeder en grootmoeder weten ervan")
                .vul("Welke medische gegevens gaan mee?", "Beschrijving, foto’s en conclusie van de duiding")
                .vul("Waarom zijn deze gegevens nodig?", "Zonder is de veiligheid van Noor niet te beoordelen")
                .rondAf();
    }

    private static void letsel(Mens huisarts, int nummer, String plaats, String zijde, String lengte) {
        huisarts.voegRijToe("Letsel " + nummer, "Letsel toevoegen");
        var rij = huisarts.rijVan("Letsel " + nummer);
        huisarts.kies(rij, "Past dit letsel bij de verklaring en bij wat dit kind al kan?", "nee")
                .kies(rij, "Plaats", plaats)
                .kies(rij, "Zijde (van het kind)", zijde)
                .kies(rij, "Soort", "bloeduitstorting")
                .vul(rij, "Vorm", "rond")
                .vul(rij, "Lengte", lengte)
                .vul(rij, "Kleur", "blauw")
                .kies(rij, "Patroon", "geen patroon")
                .vul(rij, "Welke oorzaak is genoemd?", "aan de box gestoten")
                .vul(rij, "Door wie?", "moeder");
    }

    private static void hypothese(Mens arts, int nummer, String tekst, String voor, String tegen) {
        arts.voegRijToe("Hypothese " + nummer, "Hypothese toevoegen");
        var rij = arts.rijVan("Hypothese " + nummer);
        arts.vul(rij, "Hypothese", tekst)
                .vul(rij, "Bevindingen die hierbij passen", voor)
                .vul(rij, "Bevindingen die hier niet bij passen", tegen);
    }
}
