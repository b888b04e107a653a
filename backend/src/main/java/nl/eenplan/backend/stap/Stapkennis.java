package nl.eenplan.backend.stap;

import nl.eenplan.backend.stap.StapService.Stapuitleg;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.Taaksoort;

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
            "spoedoverleg vastgelegd",
            "Spoedoverleg met vertrouwensarts en frontoffice",
            "Bel de vertrouwensarts én de frontoffice zeden. Zeg het gezin: niet eten, drinken, roken, tandenpoetsen, "
                    + "wassen, verschonen of plassen.",
            "F4a; W8"),
    FMO_BESLUIT(
            Compartiment.POLITIE,
            "besluit forensisch onderzoek vastgelegd",
            "Politie heeft beslist over forensisch-medisch onderzoek",
            "De politie beslist of forensisch-medisch onderzoek nodig is. Vul het opdrachtnummer in als kenmerk.",
            "G4a; W8"),
    FMO_UITVOEREN(
            Compartiment.MEDISCH,
            "forensisch onderzoek vastgelegd",
            "Forensisch-medisch onderzoek uitgevoerd",
            "Onderzoek samen met de kinderarts, binnen 7 dagen na het incident. Leg sporen, zegels en overdracht vast.",
            "F5a; W5b"),
    CONSULT_KINDERARTS(
            Compartiment.MEDISCH,
            "consult kinderarts vastgelegd",
            "Kinderarts geraadpleegd",
            "Overleg met de vertrouwensarts en een kinderarts met ervaring. Noem geen naam of geboortedatum.",
            "F4b; W5b"),
    CONSULT_LECK(
            Compartiment.MEDISCH,
            "consult LECK vastgelegd",
            "LECK geraadpleegd",
            "Raadpleeg het LECK voordat u met de ouders spreekt, zonder naam of geboortedatum.",
            "F4d; W4, W21"),
    OVERLIJDEN_NODO(
            Compartiment.MEDISCH,
            "NODO-procedure vastgelegd",
            "Overlijden gemeld volgens de NODO-procedure",
            "Meld het overlijden bij de forensisch arts van de gemeente en volg de NODO-procedure.",
            "G3 f; ONF");

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

    String zin() {
        return zin;
    }

    boolean vraagtFmo() {
        return this == FMO_BESLUIT;
    }

    Stapuitleg uitleg() {
        return new Stapuitleg(uitleg, bron, vraagtFmo());
    }
}
