package nl.eenplan.backend.stap;

import nl.eenplan.backend.stap.StapService.Stapuitleg;
import nl.eenplan.backend.termijn.Incidentgrenzen.Grens;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// What each step of the generic form asks, where its content lies and who says so (`domain.md` §2).
enum Stapkennis {
    ACUTE_VEILIGHEID(
            Compartiment.VEILIGHEID,
            "acute veiligheid geregeld",
            "Acute veiligheid geregeld",
            "Bel 112 of de politie en Veilig Thuis. Zorg dat het kind nu veilig is en leg vast hoe.",
            "F1a"),
    SPOEDOVERLEG(
            Compartiment.VEILIGHEID,
            "spoedoproep vastgelegd",
            "De frontoffice is gebeld",
            "Bel de frontoffice zeden of het Centrum Seksueel Geweld; wacht niet op de vertrouwensarts. "
                    + Advies.NIET_DOEN,
            "F4a; W8"),
    SPOED_VERTROUWENSARTS(
            Compartiment.VEILIGHEID,
            "spoedoproep vastgelegd",
            "De vertrouwensarts is gebeld",
            "Bel de vertrouwensarts; wacht niet op de frontoffice. " + Advies.NIET_DOEN,
            "F4a; W8"),
    SPOED_LECK(
            Compartiment.MEDISCH,
            "consult LECK vastgelegd",
            "LECK geraadpleegd omdat de vertrouwensarts niet bereikbaar was",
            "De vertrouwensarts is niet bereikt. Bel het LECK, dag en nacht, zonder naam of geboortedatum. "
                    + Advies.NIET_DOEN,
            "F4a; W4, W8"),
    SPOED_ZEDENTEAM(
            Compartiment.VEILIGHEID,
            "spoedoverleg vastgelegd",
            "Spoedoverleg met het regionale zedenteam",
            "Er is geen frontoffice bereikt. Bel het zedenteam van de politie in deze regio. " + Advies.NIET_DOEN,
            "F4a; W8"),
    PEP_OVERWEGEN(
            Compartiment.MEDISCH,
            "PEP en noodanticonceptie besproken",
            "PEP en noodanticonceptie besproken",
            "Overleg met kinderarts of infectioloog over HIV-PEP en noodanticonceptie: binnen 72 uur na het incident, "
                    + "hoe eerder hoe beter. Is het later? Leg dat vast en verwijs naar het Centrum Seksueel Geweld.",
            "F5a; 72 uur ONF"),
    OPSCHALEN(
            Compartiment.VEILIGHEID,
            "termijn opgeschaald",
            "Een verstreken termijn is opgepakt",
            "De termijn van een stap is voorbij. Bel wie hem zou doen, doe hem zelf of regel vervanging. "
                    + "Leg vast wat u hebt gedaan; de stap zelf blijft open tot hij klaar is.",
            "§2, termijnen"),
    VERHOOR_NABELLEN(
            Compartiment.POLITIE,
            "officier nagebeld over studioverhoor",
            "De officier is nagebeld over nog een studioverhoor",
            "De officier van justitie heeft nog niet geantwoord op uw vraag om nog een studioverhoor. Bel, of vraag een "
                    + "andere officier om te beslissen. Zonder akkoord vindt het verhoor niet plaats; de vraag blijft open.",
            "Register studioverhoren"),
    FMO_BESLUIT(
            Compartiment.POLITIE,
            "besluit forensisch onderzoek vastgelegd",
            "Politie heeft beslist over forensisch-medisch onderzoek",
            "De politie beslist of forensisch-medisch onderzoek nodig is. Zonder opdrachtnummer begint het niet.",
            "G4a; W8"),
    FMO_UITVOEREN(
            Compartiment.MEDISCH,
            "forensisch onderzoek vastgelegd",
            "Forensisch-medisch onderzoek",
            "Onderzoek samen met de kinderarts, binnen 7 dagen na het incident. Leg sporen, zegels en overdracht vast.",
            "F5a; W5b"),
    CONSULT_KINDERARTS(
            Compartiment.MEDISCH,
            "consult kinderarts vastgelegd",
            "Vertrouwensarts en kinderarts hebben overlegd",
            "Bespreek met de behandelend arts en met een kinderarts met deze ervaring wie het kind onderzoekt. Die "
                    + "kinderartsen bereikt u via het Centrum Seksueel Geweld of het LECK. Noem geen naam of "
                    + "geboortedatum.",
            "F4b; W5b"),
    CONSULT_LECK(
            Compartiment.MEDISCH,
            "consult LECK vastgelegd",
            "LECK geraadpleegd",
            "Raadpleeg het LECK voordat u met de ouders spreekt, zonder naam of geboortedatum. "
                    + "Stem met de partners af wie met wie spreekt, en in welke volgorde.",
            "F4d; W4, W21"),
    OVERLIJDEN_NODO(
            Compartiment.MEDISCH,
            "NODO-procedure vastgelegd",
            "Overlijden beoordeeld volgens de NODO-procedure",
            "U doet de schouw als gemeentelijk lijkschouwer. Volg de NODO-procedure en overleg bij twijfel over een "
                    + "natuurlijke dood met de officier van justitie.",
            "G3 f; Wlb art. 10a, ONF");

    private static final String ZEVEN_DAGEN_VOORBIJ =
            "De 7 dagen voor het forensisch-medisch onderzoek zijn voorbij; van een periode telt het vroegste moment. Er "
                    + "is niets vervallen: de taak van het onderzoek staat nog open. Ga na of het kind is onderzocht, of dat "
                    + "het nog zin heeft. Zodra bij die taak is vastgelegd of het onderzoek is gedaan, en wanneer, vervalt "
                    + "deze taak.";

    private final Compartiment compartiment;
    private final String handeling;
    private final String zin;
    private final String uitleg;
    private final String bron;

    Stapkennis(Compartiment compartiment, String handeling, String zin, String uitleg, String bron) {
        this.compartiment = compartiment;
        this.handeling = handeling;
        this.zin = zin;
        this.uitleg = uitleg;
        this.bron = bron;
    }

    /// @throws IllegalArgumentException for a task that has a form of its own
    static Stapkennis van(Taaksoort soort) {
        return valueOf(soort.name());
    }

    Compartiment compartiment() {
        return compartiment;
    }

    Stapsoort stapsoort() {
        return new Stapsoort(Taaksoort.valueOf(name()), compartiment, handeling, "STAP");
    }

    /// What the step is called afterwards, whatever it led to.
    String zin() {
        return zin;
    }

    /// What happened: a call that nobody answered is not told as a talk.
    String zin(StapGegevens gegevens) {
        if (!vraagtBereikt()) {
            return zin;
        }
        return zin + (Boolean.TRUE.equals(gegevens.isBereikt()) ? " en gesproken" : ", maar niet bereikt");
    }

    boolean vraagtBereikt() {
        return this == SPOEDOVERLEG || this == SPOED_VERTROUWENSARTS;
    }

    /// The partners agree on the order before the parents hear of a suspicion of falsified illness (W21).
    boolean vraagtVolgorde() {
        return this == CONSULT_LECK;
    }

    /// Its term counts from an incident of which the moment may be unknown.
    boolean teltVanafIncident() {
        return this == PEP_OVERWEGEN;
    }

    boolean vraagtFmo() {
        return this == FMO_BESLUIT;
    }

    Stapuitleg uitleg(@Nullable Grens grens, @Nullable Taaksoort teLaat) {
        String tekst = teLaat == Taaksoort.FMO_UITVOEREN ? ZEVEN_DAGEN_VOORBIJ : uitleg;
        return new Stapuitleg(tekst, bron, vraagtBereikt(), vraagtVolgorde(), grens, teLaat);
    }

    /// What keeps traces (W8).
    private static final class Advies {

        private static final String NIET_DOEN =
                "Zeg het gezin: niet eten, drinken, roken, tandenpoetsen, wassen, verschonen of plassen.";

        private Advies() {}
    }
}
