package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenplan.backend.herstelplan.Planblok.Doel;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Doelstand;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Oordeel;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Stand;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import org.springframework.stereotype.Component;

/// M11 and MG4: what must be so before a plan may be called stable (PD: 6 months no incident, goals met, the child
/// confirms, no open safety action).
@Component
class Voortgangsoordeel {

    private static final int MAANDEN_ZONDER_INCIDENT = 6;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Planlezer lezer;
    private final Clock klok;

    Voortgangsoordeel(Planlezer lezer, Clock klok) {
        this.lezer = lezer;
        this.klok = klok;
    }

    void controleer(Herstelplan plan, Voortgangsgegevens gegevens, Invoercontrole controle) {
        var inhoud = lezer.inhoud(plan);
        var incident = gegevens.laatsteIncident();
        var vandaag = LocalDate.now(klok);
        var beoordeeld = gegevens.doelen().stream()
                .map(Doelstand::doel)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (var i = 0; i < gegevens.doelen().size(); i++) {
            controle.gekozen(
                    "doelen[" + i + "].stand", gegevens.doelen().get(i).stand(), "Kies hoe het met dit doel staat.");
        }
        inhoud.doelen().stream()
                .filter(doel -> !beoordeeld.contains(doel.id()))
                .forEach(doel -> controle.eis("doelen", false, "Geef ook aan hoe het staat met: " + doel.tekst()));
        controle.eis(
                        "laatsteIncident",
                        incident == null || !incident.isAfter(vandaag),
                        "Het laatste incident ligt na vandaag; kies een eerdere dag.")
                .gekozen("oordeel", gegevens.oordeel(), "Kies hoe het verdergaat.")
                .tekst("motivering", gegevens.motivering(), "Motiveer het oordeel.");
        if (gegevens.oordeel() == Oordeel.STABIEL) {
            eisStabiel(plan, inhoud, gegevens, controle, vandaag, klok.getZone());
        }
    }

    private static void eisStabiel(
            Herstelplan plan,
            Planinhoud inhoud,
            Voortgangsgegevens gegevens,
            Invoercontrole controle,
            LocalDate vandaag,
            ZoneId zone) {
        var sinds =
                plan.vastgesteldOp().map(op -> LocalDate.ofInstant(op, zone)).orElse(vandaag);
        var incident = gegevens.laatsteIncident();
        var rustVanaf = incident != null && incident.isAfter(sinds) ? incident : sinds;
        var behaald = gegevens.doelen().stream()
                .filter(doel -> doel.stand() == Stand.BEHAALD)
                .map(Doelstand::doel)
                .collect(Collectors.toSet());
        var open = inhoud.openVeiligheidsacties();
        controle.eis(
                        "oordeel",
                        !rustVanaf.plusMonths(MAANDEN_ZONDER_INCIDENT).isAfter(vandaag),
                        "Stabiel kan pas na 6 maanden zonder incident, vanaf "
                                + DAG.format(rustVanaf.plusMonths(MAANDEN_ZONDER_INCIDENT)) + ".")
                .eis("oordeel", open.isEmpty(), "Rond eerst de open veiligheidsacties af (" + open.size() + ").")
                .eis(
                        "doelen",
                        inhoud.doelen().stream().map(Doel::id).allMatch(behaald::contains),
                        "Stabiel kan als alle doelen zijn behaald; stel anders het plan bij.")
                .eis(
                        "isDoorKindBevestigd",
                        Boolean.TRUE.equals(gegevens.isDoorKindBevestigd()),
                        "Stabiel kan als de kinderen zelf zeggen dat het veilig is.");
    }
}
