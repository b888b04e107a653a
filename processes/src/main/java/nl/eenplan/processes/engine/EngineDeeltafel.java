package nl.eenplan.processes.engine;

import java.util.List;
import java.util.Map;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deelregel;
import nl.eenplan.processes.api.delen.Deeltafel;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Deelvraag;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;

/// Lets the decision engine decide, over a table that was checked.
record EngineDeeltafel(String versie, List<Deelregel> regels, DmnEngine engine, DmnDecision tafel)
        implements Deeltafel {

    private static final Deelbesluit GEEN_REGEL =
            new Deelbesluit(Deeluitkomst.GEWEIGERD, "standaard", "Geen grondslag", "Geen regel staat dit toe.");

    @Override
    public Deelbesluit beslis(Deelvraag vraag) {
        var besluit = vraagTafel(vraag);
        if (besluit.uitkomst() != Deeluitkomst.GEWEIGERD
                || vraag.omstandigheden().contains(Omstandigheid.TOESTEMMING)) {
            return besluit;
        }
        var metToestemming = vraagTafel(vraag.met(Omstandigheid.TOESTEMMING));
        return metToestemming.uitkomst().isOpen()
                ? new Deelbesluit(
                        Deeluitkomst.VRAAG_TOESTEMMING,
                        metToestemming.regel(),
                        metToestemming.grondslag(),
                        metToestemming.reden())
                : besluit;
    }

    private Deelbesluit vraagTafel(Deelvraag vraag) {
        var antwoord = engine.evaluateDecisionTable(
                tafel,
                Map.of(
                        "van", vraag.van().name(),
                        "naar", vraag.naar().name(),
                        "soort", vraag.soort().name(),
                        "omstandigheden",
                                vraag.omstandigheden().stream().map(Enum::name).toList(),
                        "op", vraag.op()));
        var gevonden = antwoord.getSingleResult();
        return gevonden == null
                ? GEEN_REGEL
                : new Deelbesluit(
                        Deeluitkomst.valueOf(gevonden.getEntry("uitkomst")),
                        gevonden.getEntry("regel"),
                        gevonden.getEntry("grondslag"),
                        gevonden.getEntry("reden"));
    }
}
