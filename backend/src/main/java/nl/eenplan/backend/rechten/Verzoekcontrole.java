package nl.eenplan.backend.rechten;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.PersoonId;

/// Whether a request can be recorded as it was filled in. Whether it may be granted is decided later.
final class Verzoekcontrole {

    private static final int LANGSTE_NAAM = 120;
    private static final int LANGSTE_TEKST = 4000;

    private final LocalDate vandaag;
    private final List<PersoonId> leden;

    Verzoekcontrole(LocalDate vandaag, List<PersoonId> leden) {
        this.vandaag = vandaag;
        this.leden = leden;
    }

    List<Veldfout> fouten(NieuwVerzoek verzoek, boolean isBekendStuk) {
        var op = verzoek.ontvangenOp();
        var vrager = verzoek.vrager();
        return new Invoercontrole()
                .gekozen("soort", verzoek.soort(), "Kies wat er wordt gevraagd.")
                .eis("over", verzoek.over() != null && leden.contains(verzoek.over()), "Kies over wie het gaat.")
                .eis(
                        "vrager",
                        (vrager == null) != verzoek.vragerBuiten().isBlank(),
                        "Kies wie het vraagt: iemand uit het gezin, of een naam daarbuiten.")
                .eis("vrager", vrager == null || leden.contains(vrager), "Kies iemand uit dit gezin.")
                .eis(
                        "vragerBuiten",
                        verzoek.vragerBuiten().length() <= LANGSTE_NAAM,
                        "Maak deze naam korter: hoogstens 120 tekens.")
                .gekozen("ontvangenOp", op, "Kies de dag waarop het verzoek binnenkwam.")
                .eis(
                        "ontvangenOp",
                        op == null || !op.isAfter(vandaag),
                        "Deze dag ligt in de toekomst. Kies de dag waarop het verzoek binnenkwam.")
                .eis(
                        "ontvangenOp",
                        op == null || !op.isBefore(vandaag.minusYears(1)),
                        "Deze dag ligt meer dan een jaar terug. Controleer het jaar.")
                .gekozen("identiteit", verzoek.identiteit(), "Kies hoe u weet wie dit vraagt.")
                .eis(
                        "omschrijving",
                        verzoek.soort() != Verzoeksoort.CORRECTIE
                                || !verzoek.omschrijving().isBlank(),
                        "Schrijf op wat er volgens de vrager niet klopt.")
                .eis("omschrijving", verzoek.omschrijving().length() <= LANGSTE_TEKST, "Kort dit in tot 4000 tekens.")
                .eis("verklaring", verzoek.verklaring().length() <= LANGSTE_TEKST, "Kort dit in tot 4000 tekens.")
                .eis(
                        "verklaring",
                        verzoek.soort() == Verzoeksoort.CORRECTIE
                                || verzoek.verklaring().isBlank(),
                        "Een verklaring komt bij een stuk. Kies bij soort verzoek ‘correctie’.")
                .eis("stuk", isBekendStuk, "Kies een stuk uit de lijst, of laat dit leeg.")
                .fouten();
    }
}
