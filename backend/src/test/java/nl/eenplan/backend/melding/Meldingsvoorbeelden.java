package nl.eenplan.backend.melding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is filled in from afweging to regisseur in scenario S1 (`domain.md` §9).
public final class Meldingsvoorbeelden {

    private Meldingsvoorbeelden() {}

    /// Question 2 is yes: report.
    public static final LocalDate TERUGKIJKEN = LocalDate.of(2026, 9, 1);

    public static AfwegenGegevens afwegen() {
        return new AfwegenGegevens(
                true,
                true,
                null,
                null,
                null,
                LocalDateTime.of(2026, 3, 2, 10, 40),
                "Moeder weet dat wij ons zorgen maken en werkt mee.",
                "Onverklaard letsel bij een kind dat nog niet rolt.",
                true,
                null,
                null);
    }

    public static AfwegenGegevens nietMelden() {
        return new AfwegenGegevens(
                true,
                false,
                true,
                true,
                true,
                null,
                "Moeder wil niet praten over vader.",
                "Hulp loopt en helpt.",
                true,
                "Oma past op; de wijkverpleegkundige weegt elke week.",
                TERUGKIJKEN);
    }

    public static MeldenGegevens melding() {
        return new MeldenGegevens(
                "02",
                "08",
                List.of("01"),
                "Drie bloeduitstortingen gezien om 10.15 uur: wang, bovenarm en rug.",
                "De verklaring past niet bij de leeftijd.",
                "Ouders weten dat ik meld.",
                "Beschrijving en duiding van het letsel.",
                "Zonder deze gegevens is de veiligheid niet te beoordelen.");
    }

    public static TriageGegevens triage(boolean isMda, @Nullable String motivering) {
        return new TriageGegevens(
                3,
                "Drie letsels, ouders werken mee, grootmoeder woont in.",
                false,
                null,
                false,
                false,
                Set.of(),
                isMda,
                motivering);
    }

    public static KennisgevingOudersGegevens kennisgeving(LocalDate dag) {
        return new KennisgevingOudersGegevens(true, dag, Wijze.GESPREK, "beide ouders", null, null, null, null);
    }

    public static KennisgevingOudersGegevens uitstel(LocalDate tot) {
        return new KennisgevingOudersGegevens(
                false, null, null, null, "Vader dreigt het kind mee te nemen als hij het hoort", tot, null, null);
    }

    public static TerugkoppelingGegevens terugkoppeling(LocalDateTime moment) {
        return new TerugkoppelingGegevens(moment, Wijze.TELEFOON, "Triage is gedaan; er volgen voorwaarden.");
    }

    public static VoorwaardenGegevens voorwaarden() {
        return new VoorwaardenGegevens(
                List.of(new VoorwaardenGegevens.Voorwaarde(
                        "Grootmoeder is erbij als vader Noor verzorgt", "vader", "Veilig Thuis, twee keer per week")),
                true,
                null);
    }

    public static RegisseurGegevens regisseur(UUID wie) {
        return new RegisseurGegevens(wie, null);
    }
}
