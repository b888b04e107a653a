package nl.eenplan.backend.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.Opstelgegevens;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.herstelplan.Vaststelgegevens;
import nl.eenplan.backend.herstelplan.Wederhoorgegevens;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The herstelplan of the family Van Dalen: fixed on 9 February, one form of help still on a waiting list.
@Component
@MetDemogezinnen
class PlanVanDalen {

    private static final String REGISSEUR = "bakker";
    private static final UUID CURSUS = UUID.randomUUID();

    private final Rollenspel spel;
    private final PlanService plannen;
    private final PlanTaken taken;

    PlanVanDalen(Rollenspel spel, PlanService plannen, PlanTaken taken) {
        this.spel = spel;
        this.plannen = plannen;
        this.taken = taken;
    }

    void speel(GezinId gezin) {
        spel.zetKlok(LocalDateTime.of(2026, 1, 27, 9, 0));
        var tess = spel.kinderen(gezin).getFirst();
        var ouders = spel.volwassenen(gezin);
        var cursus = cursus(null);
        blokken(tess, ouders, cursus).forEach(blok -> schrijf(gezin, blok));
        spel.taak(
                REGISSEUR,
                LocalDateTime.of(2026, 1, 27, 11, 0),
                gezin,
                Taaksoort.PLAN_OPSTELLEN,
                taak -> taken.stelOp(
                        taak,
                        new Opstelgegevens(
                                Planbeeld.Basis.VRIJWILLIG, LocalDate.of(2026, 1, 27), LocalDate.of(2026, 4, 27))));
        spel.taak(
                REGISSEUR,
                LocalDateTime.of(2026, 2, 5, 16, 0),
                gezin,
                Taaksoort.WEDERHOOR,
                taak -> taken.hoorWederhoor(
                        taak,
                        new Wederhoorgegevens(
                                Stream.concat(spel.volwassenen(gezin).stream(), spel.kinderen(gezin).stream())
                                        .map(persoon -> new Wederhoorgegevens.Reactie(
                                                persoon,
                                                LocalDate.of(2026, 2, 5),
                                                true,
                                                "Het plan klopt voor mij",
                                                "",
                                                true,
                                                ""))
                                        .toList())));
        spel.taak(
                "jansen",
                LocalDateTime.of(2026, 2, 9, 14, 0),
                gezin,
                Taaksoort.PLAN_VASTSTELLEN,
                taak -> taken.stelVast(
                        taak,
                        new Vaststelgegevens(
                                true,
                                "De voorwaarden zijn helder, de ouders doen mee en Tess is gehoord",
                                List.of(
                                        new Vaststelgegevens.Handtekening(
                                                "Rob van Dalen", "vader", LocalDate.of(2026, 2, 9), true),
                                        new Vaststelgegevens.Handtekening(
                                                "Ilse Kok", "moeder", LocalDate.of(2026, 2, 9), true)),
                                LocalDate.of(2026, 2, 23))));
        spel.zetKlok(LocalDateTime.of(2026, 2, 16, 16, 0));
        bewaard(spel.als(
                REGISSEUR,
                () -> plannen.werkActieBij(
                        plannen.vind(gezin).orElseThrow().plan(), cursus(LocalDate.of(2026, 2, 16)))));
    }

    private void schrijf(GezinId gezin, Planblok blok) {
        bewaard(spel.als(REGISSEUR, () -> {
            var plan = plannen.vind(gezin).orElseThrow();
            var versie = plan.blokken().stream()
                    .filter(ander -> ander.inhoud().soort() == blok.soort())
                    .findFirst()
                    .orElseThrow()
                    .versie();
            return plannen.bewaar(plan.plan(), blok, versie);
        }));
    }

    private static void bewaard(Bewaring uitkomst) {
        if (!(uitkomst instanceof Bewaring.Bewaard)) {
            throw new IllegalStateException("Niet bewaard: " + uitkomst);
        }
    }

    private static Planblok.Actie cursus(@Nullable LocalDate gestart) {
        return new Planblok.Actie(
                CURSUS,
                "Oudercursus omgaan met boosheid",
                "Rob van Dalen",
                null,
                "Lokaal team Lindewaard",
                LocalDate.of(2026, 1, 27),
                gestart,
                LocalDate.of(2026, 4, 20),
                null,
                null,
                "");
    }

    private static List<Planblok> blokken(PersoonId tess, List<PersoonId> ouders, Planblok.Actie cursus) {
        var actie = new Planblok.Actie(
                UUID.randomUUID(),
                "Traumahulp voor Tess",
                "Tess",
                null,
                "Jeugd-ggz Merewestein",
                LocalDate.of(2026, 1, 27),
                null,
                LocalDate.of(2026, 4, 13),
                Planblok.Wachtreden.WACHTLIJST,
                null,
                "");
        return List.of(
                new Planblok.Stemmen(List.of(new Planblok.Kindstem(
                        tess,
                        "Ik wil dat papa niet meer zo boos wordt als ik niet kan slapen.",
                        "S. Bakker",
                        LocalDate.of(2026, 1, 23),
                        ""))),
                new Planblok.Ouders(ouders.stream()
                        .map(ouder -> new Planblok.Ouderstem(ouder, "Wij willen dat Tess weer rustig slaapt."))
                        .toList()),
                new Planblok.Analyse(
                        "Vader sloeg Tess op 11 januari met een riem (bron: letselduiding, verklaring van vader).",
                        "De spanning loopt op bij het naar bed gaan, als vader alleen is met Tess.",
                        "Moeder grijpt in, vader vraagt zelf om hulp.",
                        "Oma woont om de hoek.",
                        "Veiligheidscijfer 4 bij triage"),
                new Planblok.Voorwaarden(List.of(new Planblok.Voorwaarde(
                        UUID.randomUUID(),
                        "Vader brengt Tess niet alleen naar bed",
                        "Rob van Dalen",
                        "Ilse Kok en S. Bakker",
                        "Tess slaapt die week bij oma"))),
                new Planblok.Doelen(List.of(
                        new Planblok.Doel(
                                UUID.randomUUID(),
                                Planblok.Doelsoort.RISICO,
                                "Vader kan kalm blijven bij het naar bed brengen",
                                "Vier weken zonder dat hij wegloopt of schreeuwt",
                                LocalDate.of(2026, 5, 1),
                                List.of(cursus)),
                        new Planblok.Doel(
                                UUID.randomUUID(),
                                Planblok.Doelsoort.HERSTEL,
                                "Tess slaapt weer zonder angst",
                                "Tess slaapt vijf nachten per week door",
                                LocalDate.of(2026, 7, 1),
                                List.of(actie)))),
                new Planblok.Toezicht(List.of(new Planblok.Afspraak(
                        UUID.randomUUID(),
                        "Hoe gaat het naar bed brengen?",
                        14,
                        "S. Bakker",
                        "Gesprek met Tess en met moeder, apart",
                        "Tess slaapt bij oma tot er nieuwe afspraken zijn",
                        "Naar Veilig Thuis als het twee keer niet is nagekomen",
                        LocalDate.of(2026, 2, 23)))));
    }
}
