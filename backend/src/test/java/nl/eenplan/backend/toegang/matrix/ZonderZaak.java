package nl.eenplan.backend.toegang.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The methods that need no proof of refusal, each with its reason, and those that ask for another outsider.
///
/// A row ends with `.*` for all methods of a type. Methods that ask no permission carry
/// [nl.eenplan.backend.toegang.NaDePoort] instead, and screens cannot call them.
final class ZonderZaak {

    private static final String DE_POORT =
            "is the gate itself: `DossierpoortTest`, `TaakuitvoeringTest` and every row here";
    private static final String LIJST = "choices or limits of a form, no case";
    private static final String REKENT = "reckons with what the asker typed, reads no case";

    private static final Map<String, String> REDENEN = Map.ofEntries(
            Map.entry("Dossierpoort.*", DE_POORT),
            Map.entry("Rolpoort.*", DE_POORT),
            Map.entry("Taakafhandeling.*", DE_POORT),
            Map.entry("Stapafhandeling.*", DE_POORT),
            Map.entry("Muurbron.*", "the connections, behind the wall: `MuurTest`"),
            Map.entry("Muurwacht.*", "who the asker is himself: `MuurTest`"),
            Map.entry("Kijkbundel.*", "keeps rows of the log together, reads no case: `KijkbundelTest`"),
            Map.entry("OrganisatieService.*", "the directory of professionals, no case"),
            Map.entry("Bereikbaarheid.nu()", "who can be phoned, no case: `RoosterServiceTest`"),
            Map.entry("RoosterService.*", "who is on duty, no case: `RoosterServiceTest`"),
            Map.entry("IndicatorService.*", "figures of a region, none under five: `IndicatorServiceTest`"),
            Map.entry("Aanmeldsessies.*", "the logins themselves, no case: `AanmeldsessiesTest`"),
            Map.entry("Eenmaalcodes.*", "the login itself, no case: `EenmaalcodesTest`"),
            Map.entry("Wachtwoorden.*", "the login itself, no case: `WachtwoordenTest`"),
            Map.entry("Passkeys.*", "the login itself, no case: `PasskeysTest`"),
            Map.entry("Passkeyaanmelding.*", "the login itself, no case: `PasskeyaanmeldingTest`"),
            Map.entry("Factorherstel.*", "the login of another, no case: `FactorherstelTest`"),
            Map.entry("Tweedefactor.*", "asks the person, not a case: `AanmeldsessiesTest`"),
            Map.entry("Identiteiten.*", "the login itself, no case: `IdentiteitenTest`"),
            Map.entry("Termijnkalender.*", "working days and holidays, no case"),
            Map.entry("Demoklok.*", "the clock of the demo, no case: `DemoklokTest`"),
            Map.entry("TermijnService.regel(Taaksoort)", "the term by law, no case"),
            Map.entry(
                    "TermijnService.regel(GezinId, Taaksoort)", "an outsider gets the term by law: `AcuteTermijnTest`"),
            Map.entry("NoodtoegangService.duur()", LIJST),
            Map.entry("DocumentService.grootsteBestand()", LIJST),
            Map.entry("FotoService.grootsteFoto()", LIJST),
            Map.entry("LetselduidingService.schaal()", LIJST),
            Map.entry("MeldingService.codelijsten()", LIJST),
            Map.entry(
                    "StapService.uitleg(Taakregel)",
                    "an outsider gets the form and not what is late: `OpschalingTest`"),
            Map.entry("VoorwaardenService.kandidaten()", LIJST),
            Map.entry("TriageService.overlegpartners()", LIJST),
            Map.entry("AfwegingService.voorproef(AfwegenGegevens)", REKENT),
            Map.entry("AfwegingService.aantalVragen(AfwegenGegevens)", REKENT),
            Map.entry("TriageService.mdaAdvies(TriageGegevens)", REKENT),
            Map.entry("OverlegTaken.advies(Screeninggegevens)", REKENT));

    private static final List<String> GEEN_ARTSEN = List.of("kuipers", "beheer", Schaduw.NIEMAND);

    /// Any doctor may begin a case; whoever is logged in may know the rooms and what he himself may do.
    private static final Map<String, List<String>> ANDEREN = Map.of(
            "GezinService.legSignaalVast(NieuwSignaal)", GEEN_ARTSEN,
            "Signaalconcepten.bewaar(String)", GEEN_ARTSEN,
            "Signaalconcepten.vind()", GEEN_ARTSEN,
            "Signaalconcepten.gooiWeg()", GEEN_ARTSEN,
            "MdaService.magAanmelden()", List.of(Schaduw.NIEMAND),
            "OverlegPlanner.ruimtes()", List.of(Schaduw.NIEMAND),
            "NoodtoegangService.vraag(Zoekgegevens, Noodreden, String)", GEEN_ARTSEN,
            "WaarnemingService.eigenGezinnen()", List.of(Schaduw.NIEMAND),
            "WaarnemingService.voorWie()", List.of(Schaduw.NIEMAND));

    private ZonderZaak() {}

    static Optional<String> reden(String sleutel) {
        return Optional.ofNullable(REDENEN.getOrDefault(sleutel, REDENEN.get(type(sleutel) + ".*")));
    }

    /// Rows that name nothing in the backend any more.
    static List<String> verouderd(Iterable<String> sleutels) {
        var over = new java.util.TreeSet<>(REDENEN.keySet());
        over.addAll(ANDEREN.keySet());
        sleutels.forEach(sleutel -> {
            over.remove(sleutel);
            over.remove(type(sleutel) + ".*");
        });
        return List.copyOf(over);
    }

    static List<String> buitenstaanders(String sleutel, List<String> gewoonlijk) {
        return reden(sleutel).isPresent() ? List.of() : ANDEREN.getOrDefault(sleutel, gewoonlijk);
    }

    private static String type(String sleutel) {
        return sleutel.substring(0, sleutel.indexOf('.'));
    }
}
