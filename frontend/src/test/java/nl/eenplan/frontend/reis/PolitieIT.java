package nl.eenplan.frontend.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Milan's traces and his one interview, from the order of the police to the agreement to a second.
class PolitieIT {

    private static final Moment VERHOOR = new Moment("05-03-2026", "09:05");
    private static final Moment VOLGENDE = new Moment("09-03-2026", "10:00");
    private static final String EERSTE = "AV-2026-0311";

    private final List<String> klachten = new ArrayList<>();
    private final List<String> leesbaar = new ArrayList<>();

    @Test
    @DisplayName(
            "Politie: opdracht, sporen onder zegel, overdracht, één studioverhoor en een tweede alleen met akkoord")
    void volgtSporenEnVerhoor() {
        try (var toepassing = Toepassing.start();
                var mulder = Huis.mens(toepassing, "mulder");
                var yilmaz = Huis.mens(toepassing, "yilmaz");
                var deboer = Huis.mens(toepassing, "deboer");
                var vos = Huis.mens(toepassing, "vos")) {
            var gezin = Milan.totSpoed(mulder);
            Milan.draagOnderzoekOp(yilmaz, gezin);
            neemSporen(deboer, gezin);

            yilmaz.gezin(gezin).tab("Politie").ziet("AAAA0001NL").ziet("linkerzijde van de hals");
            draagOver(yilmaz);
            verhoor(yilmaz, EERSTE);
            vraagTweede(yilmaz);
            leesbaar.addAll(new Schermtoets(yilmaz).leesbaarInDiscreet("Milan de Wit"));
            toets(yilmaz, "tabblad Politie");
            vos.openTaak(Taaksoort.VERHOOR_BEOORDELEN, gezin).ziet("Er is een tweede verdachte");
            leesbaar.addAll(new Schermtoets(vos).leesbaarInDiscreet("Milan de Wit"));
            toets(vos, "tweede verhoor beoordelen");
            vos.kies("Gaat u akkoord met nog een studioverhoor?", "Ja")
                    .vul("Waarom?", "Alleen over de tweede verdachte")
                    .rondAf();
            yilmaz.gezin(gezin).tab("Politie").ziet("akkoord: nog één verhoor mag");
            planEnZegAf(vos, yilmaz, gezin);
            verhoor(yilmaz, "AV-2026-0312");
            yilmaz.ziet("Nog een verhoor kan niet zonder akkoord").schermafdruk("politie-tab");

            mulder.gezin(gezin).tab("Politie").zietNergens("AAAA0001NL").zietNergens("AV-2026-0311");
        }
        assertThat(klachten).isEmpty();
        assertThat(leesbaar).isEmpty();
    }

    private void toets(Mens mens, String scherm) {
        klachten.addAll(new Schermtoets(mens).klachten(scherm));
    }

    private void neemSporen(Mens arts, String gezin) {
        Milan.onderzoek(arts, gezin).ziet("Sporen zijn te vinden tot 7 dagen na het incident");
        arts.voegRijToe("Spoor 1", "Spoor toevoegen");
        spoor(arts, arts.rijVan("Spoor 1"), "AAAA0001NL", "Z-1001", "speeksel");
        arts.voegRijToe("Spoor 2", "Spoor toevoegen");
        spoor(arts, arts.rijVan("Spoor 2"), "AAAA0002NL", "Z-1002", "kleding");
        arts.vul("Aan wie overgedragen?", "brigadier Yılmaz").moment("Wanneer overgedragen?", Milan.FRONTOFFICE);
        toets(arts, "sporen nemen");
        arts.rondAf();
    }

    private static void spoor(Mens arts, Locator rij, String sin, String zegel, String soort) {
        arts.vul(rij, "SIN", sin)
                .vul(rij, "Nummer van het zegel", zegel)
                .kies(rij, "Wat is het?", soort)
                .vul(rij, "Waar genomen?", "linkerzijde van de hals")
                .vul(rij, "Waarin zit het?", "kartonnen doosje")
                .vul(rij, "Wie nam het?", "P. de Boer")
                .moment(rij, "Wanneer?", Milan.FRONTOFFICE);
    }

    private void draagOver(Mens politie) {
        politie.knop("Spoor AAAA0001NL overdragen").ziet("onder zegel Z-1001");
        toets(politie, "spoor overdragen");
        politie.vul("Aan wie?", "M. de Wit, NFI")
                .moment("Wanneer?", Milan.FRONTOFFICE)
                .kies("Was het zegel heel?", "Ja")
                .knop("Vastleggen")
                .ziet("M. de Wit, NFI");
    }

    private void verhoor(Mens politie, String opname) {
        politie.knop("Studioverhoor vastleggen, Milan de Wit").ziet("Nummer van de opname");
        if (opname.equals(EERSTE)) {
            leesbaar.addAll(new Schermtoets(politie).leesbaarInDiscreet("Milan de Wit"));
            toets(politie, "studioverhoor vastleggen");
        }
        politie.moment("Wanneer was het verhoor?", VERHOOR)
                .vul("Wie verhoorde het kind?", "brigadier Yılmaz")
                .vul("Opleiding", "verhoren van kwetsbare getuigen")
                .vul("Certificaat geldt tot en met", "01-01-2027")
                .vul("Nummer van de opname", opname)
                .vul("Waar ligt de opname?", "studio Merewestein")
                .vul("Wie waren er nog meer?", "gedragsdeskundige in de regiekamer")
                .vul("Waarom is dit kind verhoord?", "Milan kan zelf vertellen wat er gebeurde")
                .kies("Kende de verhoorder de zaak nog niet?", "Ja")
                .knop("Vastleggen")
                .ziet(opname + ", ligt bij studio Merewestein");
    }

    /// Whoever plans knows the file; who will interview sees nothing of it until it is called off.
    private void planEnZegAf(Mens officier, Mens verhoorder, String gezin) {
        verhoorder.knop("Verhoor plannen, Milan de Wit").ziet("geen collega van de politie");
        verhoorder.knop("Sluiten");
        officier.gezin(gezin).tab("Politie").knop("Verhoor plannen, Milan de Wit");
        officier.ziet("Wie verhoort het kind?").knop("Plannen");
        toets(officier, "studioverhoor plannen");
        officier.moment("Wanneer is het verhoor?", new Moment("04-03-2026", "10:00"))
                .kiesMet("Wie verhoort het kind?", "brigadier Yılmaz")
                .knop("Plannen")
                .ziet("Dit moment is voorbij");
        officier.moment("Wanneer is het verhoor?", VOLGENDE)
                .knop("Plannen")
                .ziet("brigadier Yılmaz; ziet tot het verhoor niets");
        toets(officier, "gepland studioverhoor");

        verhoorder.gezin(gezin).tab("Politie").zietNergens(EERSTE).zietNergens("AAAA0001NL");
        toets(verhoorder, "tabblad Politie van wie zal verhoren");

        officier.knop("Gepland verhoor afzeggen, Milan de Wit").ziet("Waarom gaat het niet door?");
        officier.vul("Waarom gaat het niet door?", "ziek").knop("Afzeggen").ziet("minstens 10 tekens");
        toets(officier, "studioverhoor afzeggen");
        officier.vul("Waarom gaat het niet door?", "Milan is vandaag ziek geworden.")
                .knop("Afzeggen")
                .ziet("Niet doorgegaan");
        verhoorder
                .gezin(gezin)
                .tab("Politie")
                .ziet("Milan is vandaag ziek geworden.")
                .ziet(EERSTE);
    }

    private void vraagTweede(Mens politie) {
        politie.knop("Akkoord vragen voor nog een verhoor, Milan de Wit").ziet("Wat bleef er open");
        toets(politie, "akkoord vragen");
        politie.vul("Waarom is nog een verhoor nodig?", "Er is een tweede verdachte, over wie niets is gevraagd.")
                .knop("Vragen")
                .ziet("wacht op de officier van justitie");
    }
}
