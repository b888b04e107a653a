package nl.eenplan.backend.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.duiding.LeesGegevens;
import nl.eenplan.backend.duiding.Leesoordeel;
import nl.eenplan.backend.duiding.LezingService;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.Conclusie;
import nl.eenplan.backend.letsel.ConsultGegevens;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.Criterium;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.EersteZorgGegevens;
import nl.eenplan.backend.letsel.Fotokwaliteit;
import nl.eenplan.backend.letsel.FotosBeoordelenGegevens;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.Instantie;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens.LetselGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.LetselduidenGegevens;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Letselsoort;
import nl.eenplan.backend.letsel.Maateenheid;
import nl.eenplan.backend.letsel.Meetwijze;
import nl.eenplan.backend.letsel.Mobiliteit;
import nl.eenplan.backend.letsel.Passend;
import nl.eenplan.backend.letsel.Patroon;
import nl.eenplan.backend.letsel.Stolling;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The medical half of the family Van Dalen: from the print of a belt to the letselduiding.
@Component
@MetDemogezinnen
class LetselVanTess {

    private final Rollenspel spel;
    private final LetselService letsel;
    private final ConsultService consult;
    private final LetselduidingService duiding;
    private final LezingService lezing;

    LetselVanTess(
            Rollenspel spel,
            LetselService letsel,
            ConsultService consult,
            LetselduidingService duiding,
            LezingService lezing) {
        this.spel = spel;
        this.letsel = letsel;
        this.consult = consult;
        this.duiding = duiding;
        this.lezing = lezing;
    }

    GezinId speel() {
        var gezin = spel.signaal("mulder", LocalDateTime.of(2026, 1, 12, 11, 0), signaal());
        behandelendArts(gezin);
        adviseurs(gezin);
        return gezin;
    }

    private void behandelendArts(GezinId gezin) {
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 1, 12, 11, 10),
                gezin,
                Taaksoort.EERSTE_ZORG,
                taak -> letsel.eersteZorg(
                        taak,
                        new EersteZorgGegevens(
                                LocalDateTime.of(2026, 1, 12, 10, 50),
                                "Huid verzorgd, geen verdere behandeling nodig",
                                "Huisartsenpraktijk Lindewaard",
                                false,
                                null,
                                "L. Mulder")));
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 1, 12, 11, 30),
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, beschrijving()));
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 1, 12, 11, 40),
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak,
                        new FotosVastleggenGegevens(
                                List.of(),
                                "Foto’s zijn gemaakt op de huisartsenpost en worden nagestuurd",
                                true,
                                true,
                                Aard.LICHAMELIJK,
                                LocalDateTime.of(2026, 1, 11, 19, 0),
                                null,
                                null)));
    }

    private void adviseurs(GezinId gezin) {
        spel.taak(
                "visser",
                LocalDateTime.of(2026, 1, 12, 13, 0),
                gezin,
                Taaksoort.CONSULT_VERTROUWENSARTS,
                taak -> consult.consultVertrouwensarts(
                        taak,
                        new ConsultGegevens(
                                LocalDateTime.of(2026, 1, 12, 12, 45),
                                "Laat het letsel duiden door de forensisch arts in de regio",
                                Set.of(Criterium.PATROON, Criterium.TWIJFEL),
                                null)));
        spel.taak(
                "deboer",
                LocalDateTime.of(2026, 1, 12, 15, 30),
                gezin,
                Taaksoort.FOTOS_BEOORDELEN,
                taak -> consult.fotosBeoordelen(
                        taak,
                        new FotosBeoordelenGegevens(
                                LocalDateTime.of(2026, 1, 12, 13, 10),
                                "Past de streepvormige bloeduitstorting bij een val van de trap?",
                                Instantie.REGIONAAL,
                                "FA-2026-0007",
                                null,
                                Fotokwaliteit.GOED,
                                "Twee evenwijdige strepen met een uitsparing in het midden",
                                null,
                                null,
                                null)));
        spel.taak(
                "deboer",
                LocalDateTime.of(2026, 1, 14, 10, 0),
                gezin,
                Taaksoort.LETSELDUIDEN,
                taak -> duiding.letselduiden(
                        taak,
                        new LetselduidenGegevens(
                                List.of(
                                        new LetselduidenGegevens.Hypothese(
                                                "Slag met een riem",
                                                "Evenwijdige strepen, vlakke zijde van het been",
                                                "Geen"),
                                        new LetselduidenGegevens.Hypothese(
                                                "Val van de trap",
                                                "Geen",
                                                "Strepen zonder schaafwonden, geen botuitsteeksel")),
                                Conclusie.TOEGEBRACHT,
                                duiding.schaal().getLast().code(),
                                "De strepen passen bij de afdruk van een riem en niet bij een val",
                                "Beoordeeld op foto, het kind is niet zelf gezien",
                                Duidingstatus.DEFINITIEF,
                                "19999010004",
                                null)));
        spel.taak(
                "terpstra",
                LocalDateTime.of(2026, 1, 14, 11, 15),
                gezin,
                Taaksoort.TWEEDE_LEZING,
                taak -> lezing.lees(taak, new LeesGegevens(Leesoordeel.EENS, null, null, null, "19999010005", 1)));
    }

    private static LetselBeschrijvenGegevens beschrijving() {
        return new LetselBeschrijvenGegevens(
                LocalDateTime.of(2026, 1, 12, 10, 55),
                "Vader zegt dat Tess gisteravond van de trap is gevallen. Tess zegt zelf niets.",
                true,
                null,
                Mobiliteit.LOOPT,
                Stolling.NORMAAL,
                null,
                List.of(new LetselGegevens(
                        Lichaamsdeel.BOVENBEEN,
                        Zijde.LINKS,
                        Letselsoort.HEMATOOM,
                        new BigDecimal("12"),
                        new BigDecimal("2"),
                        Maateenheid.CM,
                        "twee evenwijdige strepen",
                        Patroon.VOORWERP,
                        "strepen met uitsparing, als van een riem",
                        "rood en blauw",
                        "val van de trap",
                        "vader",
                        Passend.NEE,
                        Meetwijze.LINIAAL,
                        new Kaartplek(
                                Kaartbeeld.ACHTER, Figuur.KIND, 1, new BigDecimal("0.395"), new BigDecimal("0.63")))),
                null,
                false,
                "De vorm past niet bij een val");
    }

    private static NieuwSignaal signaal() {
        return new NieuwSignaal(
                null,
                "Van Dalen",
                Signaalbron.HUISARTS,
                LocalDateTime.of(2026, 1, 12, 10, 45),
                "Tess loopt moeilijk, pijn aan het linkerbeen",
                "L. Mulder, huisarts",
                LocalDateTime.of(2026, 1, 11, 19, 0),
                null,
                List.of(new NieuwSignaal.Kind(
                        null, "Tess van Dalen", LocalDate.of(2019, 8, 22), null, "999990251", Geslacht.VROUW, true)),
                List.of(
                        new NieuwSignaal.Volwassene(
                                "Rob van Dalen", Gezinsrol.OUDER, LocalDate.of(1988, 2, 14), "999990263", Gezag.JA),
                        new NieuwSignaal.Volwassene(
                                "Ilse Kok", Gezinsrol.OUDER, LocalDate.of(1990, 11, 5), "999990275", Gezag.JA)),
                new Adres("Lindelaan", "32", "9999 XA", "Lindewaard"));
    }
}
