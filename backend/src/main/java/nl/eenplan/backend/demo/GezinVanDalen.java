package nl.eenplan.backend.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.melding.AfwegenGegevens;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.KennisgevingOudersGegevens;
import nl.eenplan.backend.melding.MeldenGegevens;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.RegisseurGegevens;
import nl.eenplan.backend.melding.TerugkoppelingGegevens;
import nl.eenplan.backend.melding.TriageGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.VoorwaardenGegevens;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.melding.Wijze;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// A girl hit with a belt: reported, conditions agreed, one regisseur, one plan that is being carried out.
@Component
@MetDemogezinnen
class GezinVanDalen implements Demogezin {

    private final Rollenspel spel;
    private final LetselVanTess letselVanTess;
    private final AfwegingService afweging;
    private final MeldingService melding;
    private final TriageService triage;
    private final VoorwaardenService voorwaarden;
    private final PlanVanDalen plan;

    GezinVanDalen(
            Rollenspel spel,
            LetselVanTess letselVanTess,
            AfwegingService afweging,
            MeldingService melding,
            TriageService triage,
            VoorwaardenService voorwaarden,
            PlanVanDalen plan) {
        this.spel = spel;
        this.letselVanTess = letselVanTess;
        this.afweging = afweging;
        this.melding = melding;
        this.triage = triage;
        this.voorwaarden = voorwaarden;
        this.plan = plan;
    }

    @Override
    public String naam() {
        return "gezin Van Dalen";
    }

    @Override
    public void speel() {
        var gezin = letselVanTess.speel();
        meld(gezin);
        veiligThuis(gezin);
        plan.speel(gezin);
    }

    private void meld(GezinId gezin) {
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 1, 14, 12, 0),
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
                                LocalDateTime.of(2026, 1, 14, 11, 30),
                                "Met beide ouders gesproken over de duiding. Vader vertelt dat hij Tess heeft geslagen.",
                                "Letsel toegebracht door een ouder: acute onveiligheid",
                                true,
                                null,
                                null)));
        spel.taak(
                "mulder",
                LocalDateTime.of(2026, 1, 14, 12, 20),
                gezin,
                Taaksoort.MELDEN,
                taak -> melding.melden(
                        taak,
                        new MeldenGegevens(
                                "02",
                                "08",
                                List.of("01"),
                                "Streepvormige bloeduitstorting op het linkerbovenbeen, 12 bij 2 cm. Duiding: toegebracht.",
                                "Vader vertelt dat hij zijn geduld verloor. Ik maak mij zorgen over het naar bed brengen; beide ouders"
                                        + " willen dat het anders gaat.",
                                "Ouders weten dat ik meld en waarom",
                                "Beschrijving van het letsel en de conclusie van de duiding",
                                "Nodig om de veiligheid van Tess te beoordelen")));
    }

    private void veiligThuis(GezinId gezin) {
        spel.taak(
                "jansen",
                LocalDateTime.of(2026, 1, 16, 10, 0),
                gezin,
                Taaksoort.TRIAGE,
                taak -> triage.triage(
                        taak,
                        new TriageGegevens(
                                4,
                                "Vader erkent de slag en wil hulp. Moeder staat achter afspraken.",
                                false,
                                null,
                                false,
                                false,
                                Set.of(),
                                false,
                                null)));
        spel.taak(
                "jansen",
                LocalDateTime.of(2026, 1, 16, 11, 0),
                gezin,
                Taaksoort.TERUGKOPPELING_MELDER,
                taak -> triage.terugkoppelingMelder(
                        taak,
                        new TerugkoppelingGegevens(
                                LocalDateTime.of(2026, 1, 16, 10, 45),
                                Wijze.TELEFOON,
                                "Veilig Thuis maakt voorwaarden met de ouders en draagt over aan het lokaal team")));
        spel.taak(
                "jansen",
                LocalDateTime.of(2026, 1, 19, 15, 0),
                gezin,
                Taaksoort.KENNISGEVING_OUDERS,
                taak -> triage.kennisgevingOuders(
                        taak,
                        new KennisgevingOudersGegevens(
                                true,
                                LocalDate.of(2026, 1, 19),
                                Wijze.GESPREK,
                                "Rob van Dalen en Ilse Kok",
                                null,
                                null,
                                null,
                                null)));
        spel.taak(
                "jansen",
                LocalDateTime.of(2026, 1, 19, 16, 0),
                gezin,
                Taaksoort.VEILIGHEIDSVOORWAARDEN,
                taak -> voorwaarden.veiligheidsvoorwaarden(
                        taak,
                        new VoorwaardenGegevens(
                                List.of(new VoorwaardenGegevens.Voorwaarde(
                                        "Vader brengt Tess niet alleen naar bed",
                                        "Rob van Dalen",
                                        "Ilse Kok en het lokaal team")),
                                true,
                                null)));
        spel.taak(
                "jansen",
                LocalDateTime.of(2026, 1, 20, 9, 30),
                gezin,
                Taaksoort.REGISSEUR_AANWIJZEN,
                taak -> voorwaarden.regisseurAanwijzen(
                        taak,
                        new RegisseurGegevens(
                                voorwaarden.kandidaten().getFirst().medewerker(), "Kent het gezin uit de wijk")));
    }
}
