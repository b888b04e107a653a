package nl.eenplan.frontend.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// Says to wait a moment, in place of what was asked too often.
@ParentLayout(Hoofdlayout.class)
@PermitAll
class TeSnelView extends Foutpagina implements HasErrorParameter<TeSnel>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent verzoek, ErrorParameter<TeSnel> fout) {
        toon(Tekst.tekst("tempo.kop"), Tekst.tekst("tempo.uitleg"));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("tempo.kop");
    }
}
