package nl.eenplan.backend.politie;

import nl.eenplan.backend.stap.Fmouitkomst;
import nl.eenplan.backend.stap.Invoer;

/// What is wrong with how an examination is said to have gone (F5a).
final class Fmocontrole {

    private Fmocontrole() {}

    static void controleer(FmoGegevens gegevens, Invoer invoer) {
        invoer.ingevuld("uitkomst", gegevens.uitkomst(), "Kies of het onderzoek is uitgevoerd.");
        invoer.ingevuldAls(
                gegevens.uitkomst() == Fmouitkomst.DEELS || !gegevens.isGedaan(),
                "toelichting",
                gegevens.toelichting(),
                "Beschrijf wat niet is gedaan, en waarom.");
        invoer.ingevuldAls(
                gegevens.vraagtToestemming(),
                "toestemming",
                gegevens.toestemming(),
                "Vul in wie toestemming gaf, of wie niet.");
        if (!gegevens.isGedaan()) {
            nietGedaan(gegevens, invoer);
        }
    }

    private static void nietGedaan(FmoGegevens gegevens, Invoer invoer) {
        invoer.ingevuld("reden", gegevens.reden(), "Kies waarom het onderzoek niet doorging.");
        invoer.gebeurd("nietDoorOp", gegevens.nietDoorOp(), "Vul in wanneer dat bleek.");
        invoer.ingevuld("metWie", gegevens.metWie(), "Vul in met wie.");
        invoer.tekst("afspraken", gegevens.afspraken());
        invoer.eis(
                "sporen",
                gegevens.sporen().isEmpty(),
                "Er zijn sporen ingevuld. Kies dan dat het onderzoek is uitgevoerd, ook als dat deels was.");
    }
}
