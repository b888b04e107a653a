package nl.eenplan.backend.politie;

import java.time.LocalDateTime;
import nl.eenplan.backend.stap.Invoer;
import org.jspecify.annotations.Nullable;

/// What is wrong with the forms of the interview register.
final class Verhoorcontrole {

    private static final int LANGSTE = 4000;
    private static final int KORTSTE_MOTIVERING = 20;
    private static final int KORTSTE_REDEN = 10;

    private Verhoorcontrole() {}

    /// @param isVolgordeAfgesproken whether something was agreed to come before the interview (F9; W22)
    static void verhoor(
            VerhoorGegevens gegevens, boolean isBlindAfgesproken, boolean isVolgordeAfgesproken, Invoer invoer) {
        invoer.gebeurd("gehoudenOp", gegevens.gehoudenOp(), "Vul in wanneer het verhoor was.");
        kort("verhoorder", gegevens.verhoorder(), 2, 120, "Vul in wie het kind heeft verhoord.", invoer);
        kort("opleiding", gegevens.opleiding(), 2, 200, "Vul in welke opleiding op het certificaat staat.", invoer);
        invoer.ingevuld("certificaatTot", gegevens.certificaatTot(), "Vul in tot wanneer het certificaat geldt.");
        invoer.eis("certificaatTot", isGeldig(gegevens), "Het certificaat gold niet op de dag van het verhoor.");
        kort("opname", gegevens.opname(), 1, 120, "Vul het nummer van de opname in.", invoer);
        kort("opnamePlaats", gegevens.opnamePlaats(), 2, 200, "Vul in waar de opname ligt.", invoer);
        kort("aanwezig", gegevens.aanwezig(), 2, 1000, "Vul in wie er nog meer bij waren, of: niemand.", invoer);
        kort("reden", gegevens.reden(), KORTSTE_REDEN, LANGSTE, "Schrijf op waarom dit kind is verhoord.", invoer);
        invoer.ingevuld("isBlind", gegevens.isBlind(), "Kies of de verhoorder de zaak nog niet kende.");
        invoer.ingevuldAls(
                isBlindAfgesproken && Boolean.FALSE.equals(gegevens.isBlind()),
                "redenNietBlind",
                gegevens.redenNietBlind(),
                "Gesprekken met deze kinderen zijn blind afgesproken. Schrijf op waarom dit verhoor dat niet was.");
        invoer.ingevuldAls(
                isVolgordeAfgesproken,
                "isVolgordeGevolgd",
                gegevens.isVolgordeGevolgd(),
                "Kies of eerst is gedaan wat is afgesproken.");
        invoer.ingevuldAls(
                isVolgordeAfgesproken && Boolean.FALSE.equals(gegevens.isVolgordeGevolgd()),
                "redenEerder",
                gegevens.redenEerder(),
                "Leg uit waarom het kind eerder is verhoord dan is afgesproken.");
    }

    /// @param isErEenAnder whether an officier van justitie other than whoever asks can decide
    static void motivering(Verhoorvraag vraag, boolean isErEenAnder, Invoer invoer) {
        invoer.eis(
                "motivering",
                isErEenAnder,
                "Er is geen andere officier van justitie om te beslissen, en u beslist niet over uw eigen vraag. Laat"
                        + " de politie de vraag stellen, of laat de beheerder een tweede officier toevoegen.");
        kort(
                "motivering",
                vraag.motivering(),
                KORTSTE_MOTIVERING,
                LANGSTE,
                "Schrijf in minstens 20 tekens op waarom nog een verhoor nodig is.",
                invoer);
    }

    /// @param isVerhoorder whether whoever calls it off is kept from the file for it
    static void afzegging(Afzegging afzegging, boolean isVerhoorder, Invoer invoer) {
        invoer.eis("reden", !isVerhoorder, "U verhoort dit kind zelf. Laat afzeggen door wie het verhoor plande.");
        kort("reden", afzegging.reden(), KORTSTE_REDEN, LANGSTE, "Schrijf in minstens 10 tekens op waarom.", invoer);
    }

    static void oordeel(Verhooroordeel oordeel, boolean isEigen, Invoer invoer) {
        invoer.ingevuld("isAkkoord", oordeel.isAkkoord(), "Kies of u akkoord gaat.");
        invoer.eis("isAkkoord", !isEigen, "U vroeg dit zelf. Een collega beslist erover.");
        kort("reden", oordeel.reden(), KORTSTE_REDEN, LANGSTE, "Schrijf in minstens 10 tekens op waarom.", invoer);
    }

    private static void kort(
            String veld, @Nullable String tekst, int minstens, int hoogstens, String melding, Invoer invoer) {
        invoer.eis(veld, tekst != null && tekst.strip().length() >= minstens, melding);
        invoer.eis(
                veld,
                tekst == null || tekst.strip().length() <= hoogstens,
                "Kort dit in tot %d tekens.".formatted(hoogstens));
        invoer.tekst(veld, tekst);
    }

    private static boolean isGeldig(VerhoorGegevens gegevens) {
        LocalDateTime gehouden = gegevens.gehoudenOp();
        return gehouden == null
                || gegevens.certificaatTot() == null
                || !gegevens.certificaatTot().isBefore(gehouden.toLocalDate());
    }
}
