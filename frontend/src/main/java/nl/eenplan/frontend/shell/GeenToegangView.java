package nl.eenplan.frontend.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.eenplan.backend.toegang.GeenToegang;

/// A case of somebody else: "niet gevonden", so that nobody learns that it exists.
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class GeenToegangView extends Foutpagina implements HasErrorParameter<GeenToegang>, HasDynamicTitle {

    private final transient Noodwijzer noodwijzer;

    GeenToegangView(Noodwijzer noodwijzer) {
        this.noodwijzer = noodwijzer;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent verzoek, ErrorParameter<GeenToegang> fout) {
        toon(Tekst.tekst("fout.nietGevondenKop"), Tekst.tekst("fout.NIET_GEVONDEN"));
        noodwijzer.link().ifPresent(this::add);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("fout.nietGevondenKop");
    }
}
