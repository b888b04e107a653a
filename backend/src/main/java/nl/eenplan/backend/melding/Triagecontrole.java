package nl.eenplan.backend.melding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import org.jspecify.annotations.Nullable;

/// What must be filled in by Veilig Thuis.
final class Triagecontrole {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Triagecontrole() {}

    static void triage(TriageGegevens gegevens, Besluit advies, Invoer invoer) {
        Integer score = gegevens.veiligheidsscore();
        invoer.eis(
                "veiligheidsscore",
                score != null && score >= 0 && score <= 10,
                "Geef een cijfer van 0 (onveilig) tot en met 10 (veilig).");
        invoer.ingevuld("feiten", gegevens.feiten(), "Beschrijf de feiten waarop u het cijfer baseert.");
        invoer.ingevuld("isStrafbaar", gegevens.isStrafbaar(), "Kies of er een mogelijk strafbaar feit is.");
        invoer.ingevuldAls(
                Boolean.TRUE.equals(gegevens.isStrafbaar()),
                "strafbaarToelichting",
                gegevens.strafbaarToelichting(),
                "Beschrijf welk strafbaar feit het kan zijn.");
        invoer.ingevuld(
                "isStructureelOnveilig",
                gegevens.isStructureelOnveilig(),
                "Kies of het structureel onveilig is zonder samenhangende aanpak.");
        invoer.ingevuld(
                "isHerhaald", gegevens.isHerhaald(), "Kies of schadelijke gebeurtenissen zich herhalen of doorgaan.");
        Boolean isMda = gegevens.isMda();
        invoer.ingevuld("isMda", isMda, "Beslis of MDA++ nodig is.");
        invoer.ingevuldAls(
                isMda != null && Triage.wijktAf(advies, isMda),
                "mdaMotivering",
                gegevens.mdaMotivering(),
                "U wijkt af van het advies. Leg uit waarom.");
    }

    /// @param uiterste the last day to which the notice may be postponed
    /// @param isVolgordeAfgesproken whether something was agreed to come before the parents hear of it (F9; W22)
    static void kennisgeving(
            KennisgevingOudersGegevens gegevens,
            LocalDate vandaag,
            LocalDate uiterste,
            boolean isVolgordeAfgesproken,
            Invoer invoer) {
        invoer.ingevuld("isGegeven", gegevens.isGegeven(), "Kies of de ouders op de hoogte zijn gesteld.");
        boolean isGegeven = Boolean.TRUE.equals(gegevens.isGegeven());
        boolean isUitgesteld = Boolean.FALSE.equals(gegevens.isGegeven());
        invoer.ingevuldAls(isGegeven, "gegevenOp", gegevens.gegevenOp(), "Vul in wanneer de ouders het hoorden.");
        invoer.eis(
                "gegevenOp",
                !isGegeven || !ligtNa(gegevens.gegevenOp(), vandaag),
                "Deze dag ligt in de toekomst. Vul in wanneer het is gebeurd.");
        invoer.ingevuldAls(isGegeven, "wijze", gegevens.wijze(), "Kies hoe het is verteld.");
        invoer.ingevuldAls(isGegeven, "aanWie", gegevens.aanWie(), "Vul in wie het hebben gehoord.");
        invoer.ingevuldAls(
                isGegeven && isVolgordeAfgesproken,
                "isVolgordeGevolgd",
                gegevens.isVolgordeGevolgd(),
                "Kies of eerst is gedaan wat is afgesproken.");
        invoer.ingevuldAls(
                isGegeven && isVolgordeAfgesproken && Boolean.FALSE.equals(gegevens.isVolgordeGevolgd()),
                "redenEerder",
                gegevens.redenEerder(),
                "Leg uit waarom de ouders het eerder hoorden dan is afgesproken.");
        invoer.ingevuldAls(
                isUitgesteld,
                "redenUitstel",
                gegevens.redenUitstel(),
                "Leg uit waarom de kennisgeving moet wachten (Wmo 5.3.1).");
        invoer.ingevuldAls(isUitgesteld, "uitgesteldTot", gegevens.uitgesteldTot(), "Kies tot wanneer.");
        invoer.eis(
                "uitgesteldTot",
                !isUitgesteld || ligtNa(gegevens.uitgesteldTot(), vandaag.minusDays(1)),
                "Kies een dag vanaf vandaag.");
        invoer.eis(
                "uitgesteldTot",
                !isUitgesteld || !ligtNa(gegevens.uitgesteldTot(), uiterste),
                "Kies een dag tot en met " + DAG.format(uiterste) + ": uitstel duurt hoogstens 2 weken.");
    }

    static void terugkoppeling(TerugkoppelingGegevens gegevens, Invoer invoer) {
        invoer.gebeurd("gegevenOp", gegevens.gegevenOp(), "Vul in wanneer de melder het hoorde.");
        invoer.ingevuld("wijze", gegevens.wijze(), "Kies hoe het is verteld.");
        invoer.ingevuld("stappen", gegevens.stappen(), "Beschrijf welke stappen zijn gezet, en niets anders.");
    }

    static void actieoverleg(ActieoverlegGegevens gegevens, Invoer invoer) {
        invoer.gebeurd("gehoudenOp", gegevens.gehoudenOp(), "Vul in wanneer het overleg was.");
        invoer.eis("aanwezig", gegevens.aanwezig().size() >= 2, "Kies ten minste twee partijen.");
        invoer.ingevuld("afspraken", gegevens.afspraken(), "Leg ten minste één afspraak vast.");
        for (int i = 0; i < gegevens.afspraken().size(); i++) {
            var afspraak = gegevens.afspraken().get(i);
            String pad = "afspraken[" + i + "].";
            invoer.ingevuld(pad + "handeling", afspraak.handeling(), "Kies wat er gebeurt.");
            invoer.ingevuld(pad + "wie", afspraak.wie(), "Vul in wie dit doet.");
        }
        invoer.tekst("toelichting", gegevens.toelichting());
    }

    static void voorwaarden(VoorwaardenGegevens gegevens, Invoer invoer) {
        invoer.ingevuld("voorwaarden", gegevens.voorwaarden(), "Leg ten minste één voorwaarde vast.");
        for (int i = 0; i < gegevens.voorwaarden().size(); i++) {
            var voorwaarde = gegevens.voorwaarden().get(i);
            String pad = "voorwaarden[" + i + "].";
            invoer.ingevuld(
                    pad + "tekst", voorwaarde.tekst(), "Beschrijf de voorwaarde, zo dat die te controleren is.");
            invoer.ingevuld(pad + "voorWie", voorwaarde.voorWie(), "Vul in voor wie de voorwaarde geldt.");
            invoer.ingevuld(pad + "wieControleert", voorwaarde.wieControleert(), "Vul in wie dit controleert.");
        }
        invoer.ingevuld("zijnOudersAkkoord", gegevens.zijnOudersAkkoord(), "Kies of de ouders akkoord zijn.");
        invoer.ingevuldAls(
                Boolean.FALSE.equals(gegevens.zijnOudersAkkoord()),
                "toelichting",
                gegevens.toelichting(),
                "Beschrijf waarom de ouders niet akkoord zijn en hoe de veiligheid dan is geregeld.");
    }

    private static boolean ligtNa(@Nullable LocalDate dag, LocalDate grens) {
        return dag != null && dag.isAfter(grens);
    }
}
