package nl.eenplan.processes.engine;

import static nl.eenplan.processes.engine.Procesvariabelen.gezin;
import static nl.eenplan.processes.engine.Procesvariabelen.kind;
import static nl.eenplan.processes.engine.Procesvariabelen.kindOfGeen;

import java.util.Date;
import java.util.List;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Planregie;
import nl.eenplan.processes.spi.Rechtenregie;
import nl.eenplan.processes.spi.Termijnen;
import nl.eenplan.processes.spi.Zaakregie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What timers and multi-instance steps ask, known to the models as `feiten`: moments and lists of ids.
@Component
public class Procesfeiten {

    private final ObjectProvider<Zaakregie> zaak;
    private final ObjectProvider<Planregie> plan;
    private final ObjectProvider<Termijnen> termijnen;
    private final ObjectProvider<Rechtenregie> rechten;

    Procesfeiten(
            ObjectProvider<Zaakregie> zaak,
            ObjectProvider<Planregie> plan,
            ObjectProvider<Termijnen> termijnen,
            ObjectProvider<Rechtenregie> rechten) {
        this.zaak = zaak;
        this.plan = plan;
        this.termijnen = termijnen;
        this.rechten = rechten;
    }

    public List<String> kinderen(DelegateExecution execution) {
        return Procesvariabelen.kinderen(execution);
    }

    public List<String> tafelpartners(DelegateExecution execution) {
        return Procesvariabelen.teksten(zaak.getObject().tafelpartners(gezin(execution)));
    }

    public List<String> teHorenKinderen(DelegateExecution execution) {
        return zaak.getObject().teHorenKinderen(gezin(execution)).stream()
                .map(PersoonId::toString)
                .toList();
    }

    public boolean isAndereMelder(DelegateExecution execution) {
        return zaak.getObject().isAndereMelder(gezin(execution));
    }

    public Date terugkijkmoment(DelegateExecution execution) {
        return Date.from(zaak.getObject().terugkijkmoment(gezin(execution), kind(execution)));
    }

    public Date einde7DagenNaIncident(DelegateExecution execution) {
        return Date.from(termijnen.getObject().einde7DagenNaIncident(gezin(execution), kind(execution)));
    }

    public Date einde72UurNaIncident(DelegateExecution execution) {
        return Date.from(termijnen.getObject().einde72UurNaIncident(gezin(execution), kind(execution)));
    }

    /// When the task at which the process waits must be done.
    public Date taaktermijn(DelegateExecution execution) {
        return termijn(execution, Taaksoort.van(execution.getCurrentActivityId()));
    }

    public Date eindeNoodtoets(DelegateExecution execution) {
        return termijn(execution, Taaksoort.NOODTOETS);
    }

    public Date volgendToezicht(DelegateExecution execution) {
        return Date.from(plan.getObject().volgendToezicht(gezin(execution)));
    }

    public Date volgendeVoortgang(DelegateExecution execution) {
        return Date.from(plan.getObject().volgendeVoortgang(gezin(execution)));
    }

    /// The moment of the monitor contact whose turn it is; the engine counts turns from 0, people from 1.
    public Date monitormoment(DelegateExecution execution) {
        int nummer = (Integer) execution.getVariable("loopCounter") + 1;
        return Date.from(plan.getObject().monitormoment(gezin(execution), nummer));
    }

    /// When the owner of a withheld part must have answered.
    public Date inzagetermijn(DelegateExecution execution) {
        return termijn(execution, Taaksoort.INZAGE_BEOORDELEN);
    }

    /// When somebody of the family must have his decision.
    public Date betrokkenetermijn(DelegateExecution execution) {
        return Date.from(rechten.getObject().termijn(Procesvariabelen.betrokkeneverzoek(execution)));
    }

    /// What a request of the family may take follows from the request itself.
    Date termijn(DelegateExecution execution, Taaksoort soort) {
        if (soort == Taaksoort.BETROKKENEVERZOEK) {
            return betrokkenetermijn(execution);
        }
        return Date.from(termijnen.getObject().termijn(gezin(execution), kindOfGeen(execution), soort));
    }
}
