package nl.eenplan.kaal;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

/// The one page.
@Route("")
class KaleView extends Main {

    KaleView() {
        add(new H1("Eenplan"));
    }
}
