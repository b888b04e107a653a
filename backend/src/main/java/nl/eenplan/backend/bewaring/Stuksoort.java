package nl.eenplan.backend.bewaring;

import java.util.Arrays;
import java.util.Set;

/// What a certificate counts, in words that somebody outside understands; each is a number of tables.
public enum Stuksoort {
    GEZIN(Set.of(
            "gezin",
            "gezinslid",
            "gezag",
            "huishouden",
            "bewoner",
            "signaal",
            "signaal_kind",
            "herkenning",
            "kindnummer",
            "veiligheidsscore",
            "gebeurtenis")),
    MEDISCH(Set.of(
            "eerste_zorg",
            "onderzoek",
            "letsel",
            "fotoreeks",
            "fotoreeks_fotos",
            "consult",
            "consult_criteria",
            "fotobeoordeling",
            "fotoaanvulling",
            "fotoaanvulling_fotos",
            "letselduiding",
            "letselduiding_hypothesen",
            "duidingzegel",
            "duidinglezing",
            "duidingontvangst",
            "consultvraag",
            "consultvraag_bijlage",
            "consultantwoord",
            "belpoging")),
    MELDING(Set.of(
            "afweging",
            "melding",
            "melding_aard",
            "triage",
            "triage_kenmerken",
            "kennisgeving",
            "terugkoppeling",
            "actieoverleg",
            "actieoverleg_aanwezig",
            "actieoverleg_afspraken",
            "veiligheidsafspraak",
            "veiligheidsafspraak_voorwaarden",
            "regisseuraanwijzing",
            "stap",
            "verdenking",
            "studioverhoor",
            "verhooraanvraag",
            "verhoorplan",
            "spoor",
            "spoor_overdracht")),
    DOCUMENTEN(Set.of(
            "document",
            "documenttekst",
            "documentinhoud",
            "documentdeel",
            "fotobestand",
            "fotovoorbeeld",
            "fotobewaring")),
    OVERLEG(Set.of(
            "mda_aanvraag",
            "mda_aanmelding",
            "gezin_geinformeerd",
            "overleg",
            "overleg_deelnemer",
            "overleg_bijdrage",
            "kindgesprek",
            "blind_gesprek",
            "blindering",
            "zitting",
            "zitting_bevinding",
            "zitting_besluit",
            "zitting_actie",
            "maatregel")),
    PLAN(Set.of(
            "herstelplan",
            "herstelplan_regie",
            "herstelplan_blok",
            "herstelplan_actie",
            "herstelplan_versie",
            "herstelplan_reactie",
            "herstelplan_handtekening",
            "herstelplan_controle",
            "herstelplan_stap")),
    TAKEN(Set.of("werkvoorraad", "concept", "eigen_concept", "processpoor", "bericht")),
    TOEGANG(Set.of(
            "betrokkenheid",
            "waarneming_gezin",
            "inzageverzoek",
            "noodtoegang",
            "noodinzage",
            "noodoordeel",
            "toestemming_m3",
            "toestemming_feit",
            "logpatroon_beoordeling",
            "bewaarplicht",
            "bewaarklok")),
    OVERIG(Set.of());

    private final Set<String> tabellen;

    Stuksoort(Set<String> tabellen) {
        this.tabellen = tabellen;
    }

    static Stuksoort van(String tabel) {
        return Arrays.stream(values())
                .filter(soort -> soort.tabellen.contains(tabel))
                .findFirst()
                .orElse(OVERIG);
    }
}
