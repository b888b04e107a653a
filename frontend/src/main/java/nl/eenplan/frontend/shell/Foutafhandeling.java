package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import nl.eenplan.backend.toegang.GeenToegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/// Whatever goes wrong while a button is handled: the screen stays as it is, with all that was typed, and says what to
/// do.
class Foutafhandeling implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);

    @Override
    public void error(ErrorEvent fout) {
        UI scherm = UI.getCurrent();
        if (scherm != null && Tweedestap.isNodig(fout.getThrowable())) {
            Tweedestap.begin(scherm);
            return;
        }
        Foutsoort soort = Foutsoort.van(fout.getThrowable());
        String nummer = Foutsoort.nummer();
        if (soort == Foutsoort.ONVERWACHT) {
            LOG.error("Fout {}", nummer, fout.getThrowable());
        } else {
            LOG.warn(
                    "Fout {}: {} ({})",
                    nummer,
                    soort,
                    NestedExceptionUtils.getMostSpecificCause(fout.getThrowable())
                            .getClass()
                            .getSimpleName());
        }
        if (scherm != null && !(fout.getThrowable() instanceof GeenToegang && scherm.isClosing())) {
            Melding.fout(Tekst.tekst(soort.sleutel(), nummer));
        }
    }
}
