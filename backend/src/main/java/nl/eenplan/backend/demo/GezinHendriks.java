package nl.eenplan.backend.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.EersteZorgGegevens;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Mobiliteit;
import nl.eenplan.backend.letsel.Stolling;
import nl.eenplan.backend.melding.AfwegenGegevens;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.Kenmerk;
import nl.eenplan.backend.melding.MeldenGegevens;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.TriageGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.overleg.Discipline;
import nl.eenplan.backend.overleg.Informatiegegevens;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Screeninggegevens;
import nl.eenplan.backend.overleg.Screeningsbesluit;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.Verklaring;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.backend.toestemming.Wijze;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// Neglect for years and no coherent approach: accepted for MDA++, waiting for its table to be put together (M4).
@Component
@MetDemogezinnen
class GezinHendriks implements Demogezin {

    private final Rollenspel spel;
    private final LetselService letsel;
    private final AfwegingService afweging;
    private final MeldingService melding;
    private final TriageService triage;
    private final OverlegTaken overleg;
    private final ToestemmingService toestemming;

    GezinHendriks(
            Rollenspel spel,
            LetselService letsel,
            AfwegingService afweging,
            MeldingService melding,
            TriageService triage,
            OverlegTaken overleg,
            ToestemmingService toestemming) {
        this.spel = spel;
        this.letsel = letsel;
        this.afweging = afweging;
        this.melding = melding;
        this.triage = triage;
        this.overleg = overleg;
        this.toestemming = toestemming;
    }

    @Override
    public String naam() {
        return "gezin Hendriks";
    }

    @Override
    public void speel() {
        var gezin = spel.signaal("mulder", LocalDateTime.of(2026, 2, 16, 9, 10), signaal());
        vanSignaalTotMelding(gezin);
        veiligThuis(gezin);
        procescoordinator(gezin);
    }

    private void vanSignaalTotMelding(GezinId gezin) {
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 2, 16, 9, 25),
                gezin,
                Taaksoort.EERSTE_ZORG,
                taak -> letsel.eersteZorg(
                        taak,
                        new EersteZorgGegevens(
                                LocalDateTime.of(2026, 2, 16, 9, 5),
                                "Gewicht en lengte gemeten, gebit bekeken, verwezen naar de tandarts",
                                "Huisartsenpraktijk Lindewaard",
                                false,
                                null,
                                "L. Mulder")));
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 2, 16, 9, 40),
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(
                        taak,
                        new LetselBeschrijvenGegevens(
                                LocalDateTime.of(2026, 2, 16, 9, 15),
                                "Fleur is voor de derde keer dit jaar te laat voor een controle. Moeder vertelt dat er thuis"
                                        + " weinig lukt sinds vader weer drinkt.",
                                true,
                                null,
                                Mobiliteit.LOOPT,
                                Stolling.ONBEKEND,
                                null,
                                List.of(),
                                "Ondergewicht, onbehandeld gebit, te dunne kleding, vaak afwezig op school",
                                false,
                                "Geen letsel gevonden; de zorg voor de kinderen schiet al langer tekort")));
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 2, 16, 10, 0),
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak,
                        new FotosVastleggenGegevens(
                                List.of(),
                                "Er is geen letsel om vast te leggen",
                                true,
                                true,
                                Aard.VERWAARLOZING,
                                null,
                                null,
                                null)));
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 2, 16, 16, 30),
                gezin,
                Taaksoort.AFWEGEN,
                taak -> afweging.afwegen(
                        taak,
                        new AfwegenGegevens(
                                true,
                                true,
                                null,
                                null,
                                null,
                                LocalDateTime.of(2026, 2, 16, 9, 20),
                                "Moeder herkent de zorgen en is moe. Zij wil hulp, vader wil dat niet.",
                                "De onveiligheid bestaat al jaren en eerdere hulp heeft niets veranderd",
                                null,
                                null,
                                null)));
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 2, 16, 16, 50),
                gezin,
                Taaksoort.MELDEN,
                taak -> melding.melden(
                        taak,
                        new MeldenGegevens(
                                "02",
                                "08",
                                List.of("02", "05"),
                                "Fleur weegt 19 kilo op haar zevende. Drie controles gemist. Gebit onbehandeld.",
                                "Ik maak mij zorgen of Fleur krijgt wat zij nodig heeft; de zorg lijkt de ouders nu te zwaar",
                                "Met moeder besproken dat ik meld en waarom",
                                "Groeicurve en data van de gemiste controles",
                                "Zonder deze gegevens kan Veilig Thuis de ernst niet beoordelen")));
    }

    private void veiligThuis(GezinId gezin) {
        spel.taak(
                "jansen",
                LocalDateTime.of(2026, 2, 19, 11, 0),
                gezin,
                Taaksoort.TRIAGE,
                taak -> triage.triage(
                        taak,
                        new TriageGegevens(
                                3,
                                "Vierde melding in twee jaar. Drie hulpverleners betrokken, geen van hen heeft het geheel in beeld.",
                                false,
                                null,
                                true,
                                true,
                                Set.of(Kenmerk.LANGE_GESCHIEDENIS, Kenmerk.MEERDERE_LEEFGEBIEDEN),
                                true,
                                null)));
    }

    private void procescoordinator(GezinId gezin) {
        spel.taak(
                "kuipers",
                LocalDateTime.of(2026, 2, 25, 10, 0),
                gezin,
                Taaksoort.SCREENING,
                taak -> overleg.screen(
                        taak,
                        new Screeninggegevens(
                                "R. Jansen, Veilig Thuis Merewestein",
                                "Vierde melding in twee jaar, geen samenhangende aanpak",
                                true,
                                "Al jaren zorgen, hulp is steeds gestopt",
                                true,
                                "De kinderen missen elke week zorg en school",
                                true,
                                false,
                                true,
                                false,
                                Set.of(Discipline.MEDISCH, Discipline.JEUGDZORG, Discipline.VEILIG_THUIS),
                                Screeningsbesluit.AANVAARD,
                                "Beide criteria zijn vervuld; gewone hulp is tot het uiterste geprobeerd")));
        var moeder = spel.volwassenen(gezin).getLast();
        spel.taak(
                "kuipers",
                LocalDateTime.of(2026, 2, 27, 14, 0),
                gezin,
                Taaksoort.GEZIN_INFORMEREN,
                taak -> overleg.informeer(
                        taak,
                        new Informatiegegevens(
                                Stream.concat(spel.volwassenen(gezin).stream(), spel.kinderen(gezin).stream())
                                        .map(persoon -> new Informatiegegevens.Geinformeerde(
                                                persoon,
                                                Informatiegegevens.Wijze.GESPREK,
                                                LocalDate.of(2026, 2, 27),
                                                ""))
                                        .toList(),
                                "Tante Els de Wilde")));
        spel.kinderen(gezin).forEach(kind -> toestemmingVan(gezin, moeder, kind));
    }

    /// Father, who has gezag too, has not answered yet.
    private void toestemmingVan(GezinId gezin, PersoonId ouder, PersoonId kind) {
        spel.als(
                "kuipers",
                () -> toestemming.legVast(
                        gezin,
                        new Verklaring(
                                kind,
                                Waarvoor.HULPDOSSIER_AAN_TAFEL,
                                Verklaring.Antwoord.GEGEVEN,
                                ouder,
                                "",
                                null,
                                "",
                                Wijze.SCHRIFTELIJK,
                                "",
                                LocalDate.of(2026, 2, 27),
                                null)));
    }

    private static NieuwSignaal signaal() {
        return new NieuwSignaal(
                null,
                "Hendriks",
                Signaalbron.HUISARTS,
                LocalDateTime.of(2026, 2, 16, 9, 5),
                "Controle van het gewicht van Fleur",
                "L. Mulder, huisarts",
                null,
                null,
                List.of(
                        new NieuwSignaal.Kind(
                                null,
                                "Fleur Hendriks",
                                LocalDate.of(2018, 6, 12),
                                null,
                                "999990202",
                                Geslacht.VROUW,
                                true),
                        new NieuwSignaal.Kind(
                                null,
                                "Jesse Hendriks",
                                LocalDate.of(2015, 1, 30),
                                null,
                                "999990214",
                                Geslacht.MAN,
                                false)),
                List.of(
                        new NieuwSignaal.Volwassene(
                                "Karin Hendriks", Gezinsrol.OUDER, LocalDate.of(1987, 9, 3), "999990226", Gezag.JA),
                        new NieuwSignaal.Volwassene(
                                "Bas Hendriks", Gezinsrol.OUDER, LocalDate.of(1984, 4, 21), "999990238", Gezag.JA)),
                new Adres("Meerkoetlaan", "14", "9999 XB", "Lindewaard"));
    }
}
