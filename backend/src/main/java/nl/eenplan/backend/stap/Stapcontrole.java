package nl.eenplan.backend.stap;

/// What is wrong with the form of a step.
final class Stapcontrole {

    private Stapcontrole() {}

    static void controleer(StapGegevens gegevens, Stapkennis kennis, Invoer invoer) {
        invoer.gebeurd("wanneer", gegevens.wanneer(), "Vul in wanneer dit is gebeurd.");
        invoer.ingevuld("metWie", gegevens.metWie(), "Vul in met wie.");
        invoer.ingevuld("gedaan", gegevens.gedaan(), "Beschrijf wat er is gedaan.");
        invoer.ingevuldAls(
                kennis.vraagtVolgorde(),
                "afspraken",
                gegevens.afspraken(),
                "Leg vast in welke volgorde wie met wie spreekt, vóór een gesprek met de ouders.");
        invoer.ingevuldAls(
                kennis.vraagtFmo(), "isFmoNodig", gegevens.isFmoNodig(), "Kies of forensisch onderzoek nodig is.");
        invoer.ingevuldAls(
                kennis.vraagtFmo() && Boolean.TRUE.equals(gegevens.isFmoNodig()),
                "kenmerk",
                gegevens.kenmerk(),
                "Vul het opdrachtnummer in: zonder opdracht van de politie is er geen onderzoek.");
        invoer.ingevuldAls(
                kennis.vraagtBereikt(), "isBereikt", gegevens.isBereikt(), "Kies of u iemand hebt gesproken.");
    }
}
