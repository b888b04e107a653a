package nl.eenplan.frontend.architectuur.fout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.processes.api.GezinId;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import overtreding.FouteEntiteit;

/// Public, talks to the engine and to the database, shows an entity and walks past the gate.
@Route(value = "fout", registerAtStartup = false)
public class FoutScherm extends Div {

    public FoutScherm(
            TaskService motor, JdbcClient database, FouteEntiteit entiteit, Kinderen kinderen, GezinId gezin) {
        setText(motor.toString() + database + entiteit.id + kinderen.vanGezin(gezin));
    }
}
