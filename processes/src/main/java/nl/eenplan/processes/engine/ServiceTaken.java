package nl.eenplan.processes.engine;

import static nl.eenplan.processes.engine.Procesvariabelen.gezin;
import static nl.eenplan.processes.engine.Procesvariabelen.kind;
import static nl.eenplan.processes.engine.Procesvariabelen.kindOfGeen;
import static nl.eenplan.processes.engine.Procesvariabelen.verzoek;

import java.util.UUID;
import nl.eenplan.processes.api.BetrokkeneverzoekTeLaat;
import nl.eenplan.processes.api.NoodtoetsTeLaat;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.TermijnOverschreden;
import nl.eenplan.processes.api.VerhoortoetsTeLaat;
import nl.eenplan.processes.spi.Inzageregie;
import nl.eenplan.processes.spi.Planregie;
import nl.eenplan.processes.spi.Zaakregie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What service tasks do, known to the models as `regie`: ids out of the variables, one call of the `spi`.
///
/// The domain is looked up at the moment of the call, because the domain itself needs the engine to start.
@Component
public class ServiceTaken {

    private final ObjectProvider<Zaakregie> zaak;
    private final ObjectProvider<Planregie> plan;
    private final ObjectProvider<Inzageregie> inzage;
    private final ApplicationEventPublisher events;

    ServiceTaken(
            ObjectProvider<Zaakregie> zaak,
            ObjectProvider<Planregie> plan,
            ObjectProvider<Inzageregie> inzage,
            ApplicationEventPublisher events) {
        this.zaak = zaak;
        this.plan = plan;
        this.inzage = inzage;
        this.events = events;
    }

    public void verstuurMelding(DelegateExecution execution) {
        zaak.getObject().verstuurMelding(gezin(execution), kind(execution));
    }

    public void sluitStroomschema(DelegateExecution execution) {
        zaak.getObject().sluitStroomschema(gezin(execution), kind(execution));
    }

    public void sluitZaak(DelegateExecution execution) {
        zaak.getObject().sluitZaak(gezin(execution));
    }

    public void voegTriageBijVervolg(DelegateExecution execution) {
        zaak.getObject().voegTriageBijVervolg(gezin(execution));
    }

    public void escaleerAcuteVeiligheid(DelegateExecution execution) {
        events.publishEvent(new TermijnOverschreden(gezin(execution), kind(execution), Taaksoort.ACUTE_VEILIGHEID));
    }

    /// The task at which the process waits is late.
    public void escaleer(DelegateExecution execution) {
        events.publishEvent(new TermijnOverschreden(
                gezin(execution), kindOfGeen(execution), Taaksoort.van(execution.getCurrentActivityId())));
    }

    /// The vertrouwensarts did not answer the same day (F4c).
    public void escaleerConsult(DelegateExecution execution) {
        events.publishEvent(
                new TermijnOverschreden(gezin(execution), kind(execution), Taaksoort.CONSULT_VERTROUWENSARTS));
    }

    /// The 72 hours for HIV-PEP and emergency contraception passed (F5a).
    public void escaleerPep(DelegateExecution execution) {
        events.publishEvent(new TermijnOverschreden(gezin(execution), kind(execution), Taaksoort.PEP_OVERWEGEN));
    }

    /// The seven days for forensic examination passed (F5a).
    public void escaleerFmo(DelegateExecution execution) {
        events.publishEvent(new TermijnOverschreden(gezin(execution), kind(execution), Taaksoort.FMO_UITVOEREN));
    }

    public void escaleerNoodtoets(DelegateExecution execution) {
        var noodtoegang = (String) execution.getVariable(Procesvariabelen.NOODTOEGANG);
        events.publishEvent(new NoodtoetsTeLaat(gezin(execution), UUID.fromString(noodtoegang)));
    }

    /// The officier van justitie did not answer in time.
    public void escaleerVerhoortoets(DelegateExecution execution) {
        events.publishEvent(new VerhoortoetsTeLaat(gezin(execution), kind(execution)));
    }

    public void escaleerBetrokkeneverzoek(DelegateExecution execution) {
        events.publishEvent(
                new BetrokkeneverzoekTeLaat(gezin(execution), Procesvariabelen.betrokkeneverzoek(execution)));
    }

    public void beginPlan(DelegateExecution execution) {
        plan.getObject().begin(gezin(execution));
    }

    public void brengPlanNaarUitvoering(DelegateExecution execution) {
        plan.getObject().naarUitvoering(gezin(execution));
    }

    public void maakPlanStabiel(DelegateExecution execution) {
        plan.getObject().naarStabiel(gezin(execution));
    }

    public void brengPlanNaarMonitoring(DelegateExecution execution) {
        plan.getObject().naarMonitoring(gezin(execution));
    }

    public void sluitPlanAf(DelegateExecution execution) {
        plan.getObject().sluitAf(gezin(execution));
    }

    public void schortPlanOp(DelegateExecution execution) {
        plan.getObject().schortOp(gezin(execution));
    }

    public void draagPlanOver(DelegateExecution execution) {
        plan.getObject().draagOver(gezin(execution));
    }

    public void laatPlanVervallen(DelegateExecution execution) {
        plan.getObject().laatVervallen(gezin(execution));
    }

    public void openInzage(DelegateExecution execution) {
        inzage.getObject().open(verzoek(execution));
    }

    public void weigerInzage(DelegateExecution execution) {
        inzage.getObject().weiger(verzoek(execution));
    }

    public void schaalInzageOp(DelegateExecution execution) {
        inzage.getObject().schaalOp(verzoek(execution));
    }
}
