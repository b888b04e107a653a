package nl.eenplan.processes.api;

/// The gateway questions whose answers may become process variables; nothing else may.
///
/// Answers are booleans or neutral codes, so that no `ACT_*` row tells what happened to whom.
public enum Vraag {
    /// G1: boolean.
    IS_ACUUT("isAcuut"),
    /// G2: boolean.
    IS_UITGESLOTEN("isUitgesloten"),
    /// G3: the letter of the route, `A` to `F` (`domain.md` §2 G3).
    ROUTE("route"),
    /// G3, what the suspicion is about: a neutral letter, `S`, `L`, `P`, `V` or `O` (`aard-route`).
    AARD("aard"),
    /// G3, whether the incident lies within seven days: `BINNEN`, `DEELS`, `VOORBIJ` or `ONBEKEND`.
    MOMENT("moment"),
    /// G3 f, whether the NODO of this child has begun in this walk or another: boolean, answered after a death only.
    IS_NODO_BEGONNEN("isNodoBegonnen"),
    /// F4a: whether the one who was called answered: boolean.
    IS_BEREIKT("isBereikt"),
    /// G4a: boolean.
    IS_FMO_NODIG("isFmoNodig"),
    /// F5a, whether the examination was done, in whole or in part: boolean, true when nobody answered it.
    IS_FMO_UITGEVOERD("isFmoUitgevoerd"),
    /// G4c, doubt about the cause: boolean.
    IS_TWIJFEL("isTwijfel"),
    /// G4c, a child that cannot move about yet: boolean.
    IS_PREMOBIEL("isPremobiel"),
    /// G4c, print of an object or part of a body: boolean.
    IS_PATROON("isPatroon"),
    /// G4c, several bruises that nothing explains: boolean.
    IS_MEERDERE_ONVERKLAARD("isMeerdereOnverklaard"),
    /// G4c, fracture or head injury: boolean.
    IS_BREUK_OF_HOOFDLETSEL("isBreukOfHoofdletsel"),
    /// G4c: boolean, true when one criterion is hit.
    IS_FORENSISCH_NODIG("isForensischNodig"),
    /// G5, question 1 of the afwegingskader: boolean.
    IS_VERMOEDEN("isVermoeden"),
    /// Question 2 of the afwegingskader: boolean.
    IS_ONVEILIG("isOnveilig"),
    /// Question 3 of the afwegingskader: boolean.
    KAN_HELPEN("kanHelpen"),
    /// Question 4 of the afwegingskader: boolean.
    WERKT_MEE("werktMee"),
    /// Question 5 of the afwegingskader: boolean.
    HEEFT_RESULTAAT("heeftResultaat"),
    /// Whether a day was agreed on which the doctor weighs again: boolean, false when nobody answered it.
    IS_TERUGKIJKEN("isTerugkijken"),
    /// G6: boolean.
    IS_STRAFBAAR("isStrafbaar"),
    /// Whether the parents know of the melding, or the notice is postponed: boolean.
    IS_KENNIS_GEGEVEN("isKennisGegeven"),
    /// MDA++ criterion 1: boolean.
    IS_STRUCTUREEL_ONVEILIG("isStructureelOnveilig"),
    /// MDA++ criterion 2: boolean.
    IS_HERHAALD("isHerhaald"),
    /// MDA++ features met, 0 to 3: integer.
    AANTAL_KENMERKEN("aantalKenmerken"),
    /// G7: boolean, the decision of Veilig Thuis on the advice of `mda-criteria`.
    IS_MDA("isMda"),
    /// MG1: `AANVAARD`, `ADVIES` or `TERUG`.
    SCREENINGSBESLUIT("screeningsbesluit"),
    /// MG2: boolean.
    IS_DIRECT_VEILIG("isDirectVeilig"),
    /// M10: boolean; when not agreed, a new version is drawn up.
    IS_VASTGESTELD("isVastgesteld"),
    /// M11: `DOORGAAN`, `BIJSTELLEN`, `STAGNATIE` or `STABIEL` (MG3, MG4).
    VOORTGANGSOORDEEL("voortgangsoordeel"),
    /// On a request for a withheld part: `TOEGEKEND`, `TWEEDE` or `GEEN`.
    INZAGEBESLUIT("inzagebesluit"),
    /// Whether the second approver agrees (§5 rule 8): boolean.
    IS_TWEEDE_AKKOORD("isTweedeAkkoord"),
    /// §5 break-glass: `TERECHT`, `NIET_TERECHT` or `NAVRAAG`.
    NOODOORDEEL("noodoordeel"),
    /// On a request of somebody of the family: `BESLOTEN` or `VERLENGD`.
    BETROKKENEBESLUIT("betrokkenebesluit"),
    /// F6, whether the second reader agrees with the letselduiding: boolean.
    IS_LEZER_AKKOORD("isLezerAkkoord"),
    /// F6, whether the new version must become final: boolean.
    IS_DEFINITIEF_GEVRAAGD("isDefinitiefGevraagd");

    private final String naam;

    Vraag(String naam) {
        this.naam = naam;
    }

    /// The process variable that gateways and decision tables ask for.
    public String naam() {
        return naam;
    }
}
