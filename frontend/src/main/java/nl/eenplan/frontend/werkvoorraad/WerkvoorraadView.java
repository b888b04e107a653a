package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.Taakbladen;

/// All tasks of the user in one list; the chosen one opens beside it with its form, on a narrow screen over it in
/// short.
@Route("werkvoorraad")
@PermitAll
class WerkvoorraadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// From this width on a form fits beside the list.
    private static final int BREED = 1100;

    private final transient WerkvoorraadService werkvoorraad;
    private final transient Taakbladen bladen;
    private final transient Clock klok;
    private final Div chips = new Div();
    private final Span telling = new Span();
    private final Taakgrid taken;
    private final MasterDetailLayout naastElkaar = new MasterDetailLayout();
    private transient Filterkeuze keuze = Filterkeuze.van(Filter.voorMij());

    WerkvoorraadView(WerkvoorraadService werkvoorraad, Taakbladen bladen, Clock klok) {
        this.werkvoorraad = werkvoorraad;
        this.bladen = bladen;
        this.klok = klok;
        this.taken = new Taakgrid(klok);
        addClassNames("pagina", "vol");
        taken.setEmptyStateComponent(new Leegmelding(Tekst.tekst("werkvoorraad.leeg")));
        taken.addItemClickListener(klik -> open(klik.getItem()));
        taken.opToets(Key.ENTER, this::open);
        taken.opToets(Key.KEY_C, taak -> meld(werkvoorraad.claim(taak.taak()), "werkvoorraad.genomen"));
        taken.opToets(Key.KEY_R, taak -> meld(werkvoorraad.geefTerug(taak.taak()), "werkvoorraad.teruggegeven"));
        telling.addClassName("bijschrift");
        telling.getElement().setAttribute("role", "status");
        var kop = new Div(new H1(Tekst.tekst("werkvoorraad.titel")), telling);
        kop.addClassName("paginakop");
        naastElkaar.setMaster(taken);
        naastElkaar.setOverlaySize("min(26rem, 100%)");
        naastElkaar.addBackdropClickListener(_ -> sluit());
        naastElkaar.addDetailEscapePressListener(_ -> sluit());
        naastElkaar.addClassName("naast-elkaar");
        add(kop, chips, naastElkaar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        Filter vorige = keuze.filter();
        keuze = Filterkeuze.lees(verzoek.getLocation().getQueryParameters());
        chips.removeAll();
        chips.add(new Filterchips(keuze));
        if (!verzoek.isRefreshEvent()
                && taken.getDataProvider() != null
                && vorige.equals(keuze.filter())
                && isAttached()) {
            toonDetail();
            return;
        }
        toonLijst();
        toonDetail();
    }

    private void toonLijst() {
        taken.toon(werkvoorraad, keuze.filter());
        telling.setText(Tekst.tekst("werkvoorraad.aantal", werkvoorraad.aantal(keuze.filter())));
    }

    private void toonDetail() {
        var taak = keuze.taak() == null ? null : werkvoorraad.vind(keuze.taak()).orElse(null);
        boolean breed = isBreed();
        naastElkaar.setExpandMaster(taak == null || !breed);
        naastElkaar.setExpandDetail(taak != null && breed);
        naastElkaar.setMasterSize(breed ? "21rem" : "100%");
        naastElkaar.setDetailSize(breed ? "34rem" : "26rem");
        naastElkaar.setDetail(taak == null ? null : detail(taak, breed));
        taken.naastDetail(taak != null);
        if (taak == null) {
            taken.deselectAll();
        }
    }

    /// Unknown, as before the browser told, counts as wide.
    private static boolean isBreed() {
        int breedte = UI.getCurrent().getPage().windowSizeSignal().peek().width();
        return breedte <= 0 || breedte >= BREED;
    }

    private Taakdetail detail(Taakregel taak, boolean breed) {
        var detail = new Taakdetail(taak, this::sluit);
        if (taak.afgerondOp() == null && taak.vanMij()) {
            detail.metActie(
                    "werkvoorraad.geefTerug",
                    () -> meld(werkvoorraad.geefTerug(taak.taak()), "werkvoorraad.teruggegeven"));
        } else if (taak.afgerondOp() == null && taak.waargenomenVoor() == null) {
            detail.metActie("werkvoorraad.neem", () -> meld(werkvoorraad.claim(taak.taak()), "werkvoorraad.genomen"));
        }
        if (breed) {
            detail.metBlad(taak, bladen.naast(taak, this::toonLijst));
        } else {
            detail.metSamenvatting(taak, klok.instant());
        }
        return detail;
    }

    private void open(Taakregel taak) {
        taken.select(taak);
        keuze.metTaak(taak.taak()).ga();
    }

    private void sluit() {
        keuze.metTaak(null).ga();
        taken.focus();
    }

    private void meld(Claim uitkomst, String gelukt) {
        switch (uitkomst) {
            case GELUKT -> Melding.gelukt(Tekst.tekst(gelukt));
            case AL_GENOMEN -> Melding.fout(Tekst.tekst("werkvoorraad.alGenomen"));
            case GEEN_POOL -> Melding.fout(Tekst.tekst("werkvoorraad.geenPool"));
            case AL_AFGEROND -> Melding.fout(Tekst.tekst("werkvoorraad.alAfgerond"));
        }
        toonLijst();
        toonDetail();
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("werkvoorraad.titel");
    }
}
