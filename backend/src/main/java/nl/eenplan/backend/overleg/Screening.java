package nl.eenplan.backend.overleg;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.springframework.stereotype.Component;

/// M2 and MG1: the table advises on the criteria, the coordinator decides and says why where he differs.
@Component
class Screening {

    /// M7: the conference within 10 working days, acute within 48 hours (PD).
    private static final int WERKDAGEN = 10;

    private static final Duration ACUUT = Duration.ofHours(48);

    private final Overlegwerk werk;
    private final Beslistafel beslistafel;
    private final Aanmeldingen aanmeldingen;
    private final Termijnkalender kalender;
    private final TijdlijnService tijdlijn;
    private final Gezinsverloop verloop;
    private final Dossierpoort poort;
    private final Clock klok;

    Screening(
            Overlegwerk werk,
            Beslistafel beslistafel,
            Aanmeldingen aanmeldingen,
            Termijnkalender kalender,
            TijdlijnService tijdlijn,
            Gezinsverloop verloop,
            Dossierpoort poort,
            Clock klok) {
        this.werk = werk;
        this.beslistafel = beslistafel;
        this.aanmeldingen = aanmeldingen;
        this.kalender = kalender;
        this.tijdlijn = tijdlijn;
        this.verloop = verloop;
        this.poort = poort;
        this.klok = klok;
    }

    Besluit advies(Screeninggegevens gegevens) {
        return beslistafel.toetsMda(
                Boolean.TRUE.equals(gegevens.isStructureelOnveilig()),
                Boolean.TRUE.equals(gegevens.isHerhaald()),
                gegevens.aantalKenmerken());
    }

    Afronding screen(TaakId taak, Screeninggegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.SCREENING,
                Compartiment.OVERLEG,
                "aanmelding gescreend",
                (open, controle) -> controleer(gegevens, controle),
                open -> verwerk(open, gegevens));
    }

    private void controleer(Screeninggegevens gegevens, Invoercontrole controle) {
        controle.tekst("aanmelder", gegevens.aanmelder(), "Noteer wie het gezin aanmeldt.")
                .tekst("aanleiding", gegevens.aanleiding(), "Schrijf op wat de aanleiding is.")
                .gekozen("isStructureelOnveilig", gegevens.isStructureelOnveilig(), "Beantwoord criterium 1.")
                .tekst(
                        "toelichtingStructureel",
                        gegevens.toelichtingStructureel(),
                        "Licht toe wat er al is geprobeerd en met welk resultaat.")
                .gekozen("isHerhaald", gegevens.isHerhaald(), "Beantwoord criterium 2.")
                .tekst(
                        "toelichtingHerhaald",
                        gegevens.toelichtingHerhaald(),
                        "Noem de gebeurtenissen, met datum en bron.")
                .gekozen("besluit", gegevens.besluit(), "Kies: aanvaarden, advies geven of terug naar Veilig Thuis.")
                .lengte("motivering", gegevens.motivering());
        var besluit = gegevens.besluit();
        if (besluit == null) {
            return;
        }
        var advies = advies(gegevens);
        var isVrij = besluit == Screeningsbesluit.AANVAARD && besluit.name().equals(advies.uitkomst());
        controle.eis(
                        "motivering",
                        isVrij || !Invoercontrole.leeg(gegevens.motivering()),
                        besluit.name().equals(advies.uitkomst())
                                ? "Motiveer het besluit voor de aanmelder."
                                : "U wijkt af van het advies (" + advies.regel() + "); motiveer waarom.")
                .eis(
                        "benodigd",
                        besluit != Screeningsbesluit.AANVAARD
                                || !gegevens.benodigd().isEmpty(),
                        "Kies welke disciplines aan tafel nodig zijn.");
    }

    private Antwoorden verwerk(Opening.Open open, Screeninggegevens gegevens) {
        var besluit = Objects.requireNonNull(gegevens.besluit());
        aanmeldingen.bewaar(
                open.gezin(),
                gegevens,
                advies(gegevens),
                uiterlijk(gegevens),
                poort.gebruiker().id());
        if (besluit == Screeningsbesluit.AANVAARD) {
            verloop.naar(open.gezin(), Fase.DIRECTE_VEILIGHEID);
        }
        tijdlijn.noteer(
                open.gezin(),
                Compartiment.OVERLEG,
                "SCREENING",
                switch (besluit) {
                    case AANVAARD -> "Aanmelding voor het MDA++-overleg aanvaard.";
                    case ADVIES -> "Aanmelding voor het MDA++-overleg beantwoord met een advies.";
                    case TERUG -> "Aanmelding voor het MDA++-overleg terug naar Veilig Thuis.";
                });
        return Antwoorden.geen()
                .met(Vraag.IS_STRUCTUREEL_ONVEILIG, Boolean.TRUE.equals(gegevens.isStructureelOnveilig()))
                .met(Vraag.IS_HERHAALD, Boolean.TRUE.equals(gegevens.isHerhaald()))
                .met(Vraag.AANTAL_KENMERKEN, gegevens.aantalKenmerken())
                .met(Vraag.SCREENINGSBESLUIT, besluit.name());
    }

    private LocalDate uiterlijk(Screeninggegevens gegevens) {
        return gegevens.isAcuut()
                ? LocalDateTime.now(klok).plus(ACUUT).toLocalDate()
                : kalender.plusWerkdagen(LocalDate.now(klok), WERKDAGEN);
    }
}
