package nl.eenplan.frontend.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// A page that does not exist; word for word the same as for a case that is not the user's.
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class NietGevondenView extends Foutpagina implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient Noodwijzer noodwijzer;

    NietGevondenView(Noodwijzer noodwijzer) {
        this.noodwijzer = noodwijzer;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent verzoek, ErrorParameter<NotFoundException> fout) {
        toon(Tekst.tekst("fout.nietGevondenKop"), Tekst.tekst("fout.NIET_GEVONDEN"));
        noodwijzer.link().ifPresent(this::add);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("fout.nietGevondenKop");
    }
}
