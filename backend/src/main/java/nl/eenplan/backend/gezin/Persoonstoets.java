package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What holds for every person in a gezin: a name, a date that can be true, a BSN that passes the 11-proef.
final class Persoonstoets {

    private static final int VOLWASSEN = 18;
    private static final int MAANDEN_VOORUIT = 10;
    private static final int WEKEN_OVER_TIJD = 4;

    private final Veldfouten fouten;
    private final LocalDate vandaag;

    Persoonstoets(Veldfouten fouten, LocalDate vandaag) {
        this.fouten = fouten;
        this.vandaag = vandaag;
    }

    void kind(String pad, String naam, @Nullable LocalDate geboren, @Nullable LocalDate verwacht, String bsn) {
        fouten.regel(naam, pad + "naam", "Vul de naam van het kind in; bij een ongeboren kind de achternaam.");
        fouten.als(
                geboren == null && verwacht == null,
                pad + "geboortedatum",
                "Vul de geboortedatum in, of de verwachte datum als het kind nog niet is geboren.");
        fouten.als(
                geboren != null && verwacht != null,
                pad + "verwachtOp",
                "Vul de geboortedatum of de verwachte datum in, niet allebei.");
        geboortedatum(pad, geboren);
        fouten.als(
                geboren != null && !geboren.isAfter(vandaag.minusYears(VOLWASSEN)),
                pad + "geboortedatum",
                "Met deze datum is het kind 18 jaar of ouder. Controleer de geboortedatum.");
        fouten.als(
                verwacht != null && verwacht.isBefore(vandaag.minusWeeks(WEKEN_OVER_TIJD)),
                pad + "verwachtOp",
                "Deze datum is al lang voorbij. Is het kind geboren, vul dan de geboortedatum in.");
        fouten.als(
                verwacht != null && verwacht.isAfter(vandaag.plusMonths(MAANDEN_VOORUIT)),
                pad + "verwachtOp",
                "Deze datum ligt meer dan tien maanden vooruit. Controleer de verwachte datum.");
        bsn(pad, bsn, geboren != null);
    }

    void volwassene(String pad, String naam, @Nullable LocalDate geboren, String bsn) {
        fouten.regel(naam, pad + "naam", "Vul de naam in.");
        geboortedatum(pad, geboren);
        bsn(pad, bsn, true);
    }

    private void geboortedatum(String pad, @Nullable LocalDate geboren) {
        fouten.als(
                geboren != null && geboren.isAfter(vandaag),
                pad + "geboortedatum",
                "Deze geboortedatum ligt in de toekomst. Is het kind nog niet geboren, vul dan de verwachte datum in.");
        fouten.als(
                geboren != null && geboren.isBefore(vandaag.minusYears(125)),
                pad + "geboortedatum",
                "Deze geboortedatum ligt te ver terug. Controleer het jaar.");
    }

    private void bsn(String pad, String bsn, boolean geboren) {
        fouten.als(
                !bsn.isBlank() && !Bsn.isGeldig(bsn.strip()),
                pad + "bsn",
                "Dit BSN klopt niet. Controleer de negen cijfers, of laat het veld leeg als u het BSN niet weet.");
        fouten.als(
                geboren && bsn.strip().equals(Bsn.ONGEBOREN),
                pad + "bsn",
                "999999999 is voor een ongeboren kind. Vul het eigen BSN in, of laat het veld leeg.");
    }
}
