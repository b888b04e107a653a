package nl.eenplan.frontend.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page that could not be made; stands without the layout, which may be what failed.
@AnonymousAllowed
class OnverwachteFoutView extends Foutpagina implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(OnverwachteFoutView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent verzoek, ErrorParameter<Exception> fout) {
        if (Tweedestap.isNodig(fout.getCaughtException())) {
            Tweedestap.begin(verzoek.getUI(), verzoek.getLocation());
            return HttpServletResponse.SC_OK;
        }
        Foutsoort soort = Foutsoort.van(fout.getCaughtException());
        if (soort == Foutsoort.NIET_GEVONDEN) {
            toon(Tekst.tekst("fout.nietGevondenKop"), Tekst.tekst(soort.sleutel()));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String nummer = Foutsoort.nummer();
        LOG.error("Fout {}", nummer, fout.getCaughtException());
        toon(Tekst.tekst("fout.kop"), Tekst.tekst(soort.sleutel(), nummer));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("fout.kop");
    }
}
