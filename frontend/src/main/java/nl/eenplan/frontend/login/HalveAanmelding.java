package nl.eenplan.frontend.login;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.eenplan.backend.toegang.Aangemeld;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Whoever gave his password and not yet his second factor comes to no other screen than the one that asks for it.
@Component
class HalveAanmelding implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent begin) {
        begin.getSource().addUIInitListener(scherm -> scherm.getUI().addBeforeEnterListener(HalveAanmelding::leidOm));
    }

    private static void leidOm(BeforeEnterEvent verzoek) {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        var plaats = verzoek.getLocation();
        if (wie != null
                && wie.getPrincipal() instanceof Aangemeld aangemeld
                && !aangemeld.isVolledig()
                && !plaats.getPath().equals(TweedefactorView.PAD)) {
            verzoek.forwardTo(
                    TweedefactorView.PAD, QueryParameters.of("terug", "/" + plaats.getPathWithQueryParameters()));
        }
    }
}
