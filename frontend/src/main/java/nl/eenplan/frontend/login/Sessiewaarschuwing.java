package nl.eenplan.frontend.login;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Gives every screen of somebody who is logged in the warning that his session is about to end, in words.
@Component
class Sessiewaarschuwing implements VaadinServiceInitListener {

    private static final String[] TEKSTEN = {"titel", "uitleg", "minuten", "seconden", "blijf"};

    @Override
    public void serviceInit(ServiceInitEvent begin) {
        begin.getSource().addUIInitListener(scherm -> begin(scherm.getUI()));
    }

    private static void begin(UI scherm) {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        if (wie == null || wie instanceof AnonymousAuthenticationToken) {
            return;
        }
        scherm.getPage().addJavaScript("context://sessie.js");
        scherm.getPage().executeJs("window.eenplanSessie($0, $1, $2, $3, $4)", (Object[]) Arrays.stream(TEKSTEN)
                .map(tekst -> Tekst.tekst("sessiewaarschuwing." + tekst))
                .toArray(String[]::new));
    }
}
