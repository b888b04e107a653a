package nl.eenplan.backend.inzage;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import org.jspecify.annotations.Nullable;

/// Whether an answer to a request may stand: complete, by somebody else than the asker, and within the rules.
record Oordeelcontrole(LocalDate vandaag, LocalDate uiterlijk) {

    private static final String BESLUIT = "besluit";
    private static final String TOELICHTING = "toelichting";
    private static final int MEESTE = 2_000;

    List<Veldfout> controleer(Inzageoordeel oordeel, Deelbesluit regels, boolean isEigen, boolean isBetrokken) {
        var controle = new Invoercontrole()
                .gekozen(BESLUIT, oordeel.besluit(), "Kies wat u besluit.")
                .eis(BESLUIT, !isEigen, "U kunt niet over uw eigen verzoek beslissen. Laat dit aan een collega.");
        toelichting(controle, oordeel.toelichting());
        if (oordeel.besluit() == Besluit.TOEKENNEN) {
            controle.eis(
                    BESLUIT,
                    isBetrokken,
                    "Wie dit vroeg, is niet meer bij het gezin betrokken. Kies ‘Niet toekennen’ om het verzoek te sluiten.");
            binnenDeRegels(controle, regels);
            dag(controle, oordeel.tot());
        }
        controle.eis(
                BESLUIT,
                oordeel.besluit() != Besluit.TOESTEMMING_VRAGEN || regels.uitkomst() == Deeluitkomst.VRAAG_TOESTEMMING,
                "De deelregels vragen hiervoor geen toestemming. Ken toe of ken niet toe.");
        return controle.fouten();
    }

    static List<Veldfout> tweede(Tweedeoordeel oordeel, boolean isEigen, boolean isEerste) {
        var controle = new Invoercontrole()
                .gekozen("isAkkoord", oordeel.isAkkoord(), "Geef aan of u het eens bent met de inzage.")
                .eis("isAkkoord", !isEigen, "U kunt niet over uw eigen verzoek beslissen. Laat dit aan een collega.")
                .eis("isAkkoord", !isEerste, "U gaf het eerste oordeel. Een andere beoordelaar moet meebeslissen.");
        toelichting(controle, oordeel.toelichting());
        return controle.fouten();
    }

    private static void toelichting(Invoercontrole controle, String tekst) {
        controle.tekst(TOELICHTING, tekst, "Leg uw besluit uit; wie dit vroeg, leest het.")
                .eis(TOELICHTING, tekst.length() <= MEESTE, "Kort de tekst in tot 2.000 tekens.");
    }

    private static void binnenDeRegels(Invoercontrole controle, Deelbesluit regels) {
        switch (regels.uitkomst()) {
            case GEWEIGERD ->
                controle.eis(
                        BESLUIT,
                        false,
                        "De deelregels staan dit niet toe (regel " + regels.regel() + "): " + regels.reden());
            case VRAAG_TOESTEMMING ->
                controle.eis(
                        BESLUIT,
                        false,
                        "Dit mag alleen met toestemming (regel " + regels.regel()
                                + "). Kies ‘Eerst toestemming vragen’.");
            case TOEGESTAAN, MET_MOTIVERING, TWEEDE_BEOORDELAAR -> {}
        }
    }

    private void dag(Invoercontrole controle, @Nullable LocalDate tot) {
        controle.gekozen("tot", tot, "Kies tot en met welke dag het deel open mag zijn.")
                .eis("tot", tot == null || !tot.isBefore(vandaag), "Kies een dag vanaf vandaag.")
                .eis(
                        "tot",
                        tot == null || !tot.isAfter(uiterlijk),
                        "Kies een dag die niet verder weg ligt dan " + uiterlijk.getDayOfMonth() + "-"
                                + uiterlijk.getMonthValue() + "-" + uiterlijk.getYear() + ".");
    }
}
