package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.herstelplan.Planbeeld.Naleving;
import nl.eenplan.backend.herstelplan.Planblok.Afspraak;
import nl.eenplan.backend.herstelplan.Toezichtgegevens.Controle;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import org.springframework.stereotype.Component;

/// One round of checks on the agreements: whatever is due must be looked at, and the next round is planned.
@Component
class Toezichtronde {

    private final Planlezer lezer;
    private final Plandossier dossier;
    private final Dossierpoort poort;
    private final Clock klok;

    Toezichtronde(Planlezer lezer, Plandossier dossier, Dossierpoort poort, Clock klok) {
        this.lezer = lezer;
        this.dossier = dossier;
        this.poort = poort;
        this.klok = klok;
    }

    void controleer(Herstelplan plan, Toezichtgegevens gegevens, Invoercontrole controle) {
        var afspraken = afspraken(plan);
        var bekend = afspraken.stream().map(Afspraak::id).collect(Collectors.toSet());
        for (var i = 0; i < gegevens.controles().size(); i++) {
            var een = gegevens.controles().get(i);
            var veld = "controles[" + i + "].";
            controle.eis(
                            veld + "afspraak",
                            een.afspraak() != null && bekend.contains(een.afspraak()),
                            "Kies een afspraak uit het plan.")
                    .gekozen(veld + "naleving", een.naleving(), "Kies of de afspraak is nagekomen.")
                    .tekst(veld + "bewijs", een.bewijs(), "Schrijf op waaraan u dat ziet.")
                    .eis(
                            veld + "gevolg",
                            een.naleving() != Naleving.NIET || !Invoercontrole.leeg(een.gevolg()),
                            "Schrijf op wat er nu gebeurt, zoals in het plan is afgesproken.")
                    .lengte(veld + "gevolg", een.gevolg());
        }
        var bekeken = gegevens.controles().stream()
                .map(Controle::afspraak)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var dag = Objects.requireNonNullElseGet(gegevens.op(), () -> LocalDate.now(klok));
        var laatste = dossier.laatsteControles(plan.id());
        afspraken.stream()
                .filter(afspraak -> !bekeken.contains(afspraak.id()))
                .filter(afspraak -> {
                    var volgende = Planlezer.eerstvolgende(
                            afspraak, laatste, plan.eersteToezicht().orElse(null));
                    return volgende == null || !volgende.isAfter(dag);
                })
                .forEach(afspraak -> controle.eis(
                        "controles",
                        false,
                        "Controleer ook deze afspraak, die is nu aan de beurt: " + afspraak.tekst()));
    }

    /// Whether everything that was checked had been kept.
    boolean legVast(Herstelplan plan, Toezichtgegevens gegevens) {
        var op = Objects.requireNonNull(gegevens.op());
        var afspraken = afspraken(plan).stream().collect(Collectors.toMap(Afspraak::id, Function.identity()));
        for (var een : gegevens.controles()) {
            dossier.controleer(
                    plan.id(),
                    Objects.requireNonNull(afspraken.get(Objects.requireNonNull(een.afspraak()))),
                    op,
                    Objects.requireNonNull(een.naleving()),
                    een,
                    poort.gebruiker().id());
        }
        planVolgende(plan, List.copyOf(afspraken.values()), op);
        return gegevens.controles().stream().allMatch(een -> een.naleving() == Naleving.NAGEKOMEN);
    }

    private void planVolgende(Herstelplan plan, List<Afspraak> afspraken, LocalDate op) {
        var laatste = dossier.laatsteControles(plan.id());
        afspraken.stream()
                .map(afspraak -> Planlezer.eerstvolgende(
                        afspraak, laatste, plan.eersteToezicht().orElse(null)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(dag -> dag.isAfter(op) ? dag : op.plusDays(1))
                .ifPresent(plan::planToezicht);
    }

    private List<Afspraak> afspraken(Herstelplan plan) {
        return lezer.inhoud(plan).blok(Planblok.Toezicht.class).afspraken();
    }
}
