package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/// Family search in the top bar: `/` focuses it, Enter opens the results, whose URL holds the words.
class Zoekveld extends TextField {

    Zoekveld() {
        setId("zoekveld");
        addClassName("zoekveld");
        setPlaceholder(Tekst.tekst("zoek.plaatshouder"));
        setAriaLabel(Tekst.tekst("zoek.label"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(100);
        addKeyPressListener(Key.ENTER, _ -> zoek());
    }

    private void zoek() {
        String woorden = getValue().strip();
        if (!woorden.isEmpty()) {
            UI.getCurrent().navigate("zoek", QueryParameters.of("q", woorden));
        }
    }
}
