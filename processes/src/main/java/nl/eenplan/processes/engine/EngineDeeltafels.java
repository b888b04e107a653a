package nl.eenplan.processes.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deelregel;
import nl.eenplan.processes.api.delen.Deeltafel;
import nl.eenplan.processes.api.delen.Deeltafels;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.OngeldigeDeeltafel;
import nl.eenplan.processes.api.delen.Partij;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Reads tables of sharing rules with a decision engine of their own, since their versions are no deployments, and
/// checks them before anybody may use them.
@Component
class EngineDeeltafels implements Deeltafels {

    private static final String TAFEL = "deelregels";
    private static final List<String> INVOER = List.of("van", "naar", "soort", "omstandigheden", "op");
    private static final List<String> UITVOER = List.of("uitkomst", "regel", "grondslag", "reden");
    private static final int GROOTSTE = 256 * 1024;

    /// What a decision engine would run for whoever may hand in a table: scripts, and entities of a document type.
    private static final Pattern NIET_ALLEEN_FEEL =
            Pattern.compile("(?i)<!DOCTYPE|expressionLanguage\\s*=\\s*['\"](?!feel['\"])");

    private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");

    private final DmnEngine engine;

    EngineDeeltafels(ObjectProvider<DmnDecisionTableEvaluationListener> toehoorders) {
        var instelling = new DefaultDmnEngineConfiguration();
        instelling.setCustomPostDecisionTableEvaluationListeners(
                toehoorders.stream().toList());
        this.engine = instelling.buildEngine();
    }

    @Override
    public String geleverd() {
        try {
            return new ClassPathResource("dmn/deelregels.dmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Deeltafel lees(String dmn) {
        if (dmn.length() > GROOTSTE) {
            throw bezwaar("De tabel is te groot: hoogstens 256 kB.");
        }
        if (NIET_ALLEEN_FEEL.matcher(dmn).find()) {
            throw bezwaar("De tabel mag geen DOCTYPE en geen andere taal dan FEEL bevatten.");
        }
        var model = model(dmn);
        var decision = decision(model);
        var regels = regels(tafel(decision));
        var bezwaren = Deelkeuring.bezwaren(regels);
        if (!bezwaren.isEmpty()) {
            throw new OngeldigeDeeltafel(bezwaren);
        }
        var versie = decision.getVersionTag();
        if (versie == null || versie.isBlank()) {
            throw bezwaar("De tabel noemt geen versie. Vul bij “version tag” in hoe deze versie heet.");
        }
        return new EngineDeeltafel(versie, regels, engine, beslissing(dmn));
    }

    private static DmnModelInstance model(String dmn) {
        try {
            return Dmn.readModelFromStream(stroom(dmn));
        } catch (ModelException geenDmn) {
            throw bezwaar("Dit bestand is geen DMN 1.3. Bewaar de tabel in de modeller als DMN.", geenDmn);
        }
    }

    private DmnDecision beslissing(String dmn) {
        try {
            return engine.parseDecision(TAFEL, stroom(dmn));
        } catch (DmnEngineException fout) {
            throw bezwaar("De tabel is niet te lezen: " + fout.getMessage(), fout);
        }
    }

    private static Decision decision(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .filter(kandidaat -> TAFEL.equals(kandidaat.getId()))
                .findFirst()
                .orElseThrow(() -> bezwaar("Er is geen beslistabel met de naam “deelregels”."));
    }

    private static DecisionTable tafel(Decision decision) {
        if (!(decision.getExpression() instanceof DecisionTable tafel)) {
            throw bezwaar("“deelregels” is geen beslistabel.");
        }
        if (!decision.getInformationRequirements().isEmpty()
                || !decision.getKnowledgeRequirements().isEmpty()) {
            throw bezwaar("De tabel mag niet van andere beslissingen afhangen.");
        }
        if (tafel.getHitPolicy() != HitPolicy.FIRST) {
            throw bezwaar("De tabel moet hit policy FIRST hebben: de eerste regel die geldt, beslist.");
        }
        var invoer = tafel.getInputs().stream()
                .map(kolom ->
                        kolom.getInputExpression().getText().getTextContent().strip())
                .toList();
        var uitvoer = tafel.getOutputs().stream()
                .map(kolom -> String.valueOf(kolom.getName()))
                .toList();
        if (!invoer.equals(INVOER) || !uitvoer.equals(UITVOER)) {
            throw bezwaar("De tabel moet de kolommen " + INVOER + " en " + UITVOER + " hebben, in die volgorde.");
        }
        return tafel;
    }

    private static List<Deelregel> regels(DecisionTable tafel) {
        var regels = new ArrayList<Deelregel>();
        var bezwaren = new ArrayList<String>();
        var nummer = 0;
        for (var rij : tafel.getRules()) {
            nummer++;
            try {
                regels.add(regel(rij));
            } catch (IllegalArgumentException fout) {
                bezwaren.add("Rij " + nummer + ": " + fout.getMessage() + ".");
            }
        }
        if (!bezwaren.isEmpty()) {
            throw new OngeldigeDeeltafel(bezwaren);
        }
        return List.copyOf(regels);
    }

    private static Deelregel regel(Rule rij) {
        var cellen =
                rij.getInputEntries().stream().map(cel -> tekst(cel.getText())).toList();
        var uit = rij.getOutputEntries().stream()
                .map(cel -> zonderAanhaling(tekst(cel.getText())))
                .toList();
        var periode = Deelcel.periode(cellen.get(4));
        return new Deelregel(
                Deelcel.keuze(cellen.get(0), Partij.class),
                Deelcel.keuze(cellen.get(1), Partij.class),
                Deelcel.keuze(cellen.get(2), Gegevenssoort.class),
                Deelcel.voorwaarde(cellen.get(3), Omstandigheid.class),
                periode.vanaf(),
                periode.tot(),
                new Deelbesluit(Deelcel.woord(uit.get(0), Deeluitkomst.class), uit.get(1), uit.get(2), uit.get(3)));
    }

    private static String zonderAanhaling(String cel) {
        var tekst = TEKST.matcher(cel);
        if (!tekst.matches()) {
            throw new IllegalArgumentException("“" + cel + "” is geen tekst tussen aanhalingstekens");
        }
        return tekst.group(1);
    }

    private static String tekst(@Nullable Text text) {
        var inhoud = text == null ? "" : text.getTextContent().strip();
        return inhoud.isEmpty() ? "-" : inhoud;
    }

    private static ByteArrayInputStream stroom(String dmn) {
        return new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8));
    }

    private static OngeldigeDeeltafel bezwaar(String zin) {
        return new OngeldigeDeeltafel(List.of(zin));
    }

    private static OngeldigeDeeltafel bezwaar(String zin, Exception oorzaak) {
        var bezwaar = bezwaar(zin);
        bezwaar.initCause(oorzaak);
        return bezwaar;
    }
}
