package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.Key;
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

/// All tasks of the user in one list; the chosen one opens beside it, on a narrow screen over it.
@Route("werkvoorraad")
@PermitAll
class WerkvoorraadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WerkvoorraadService werkvoorraad;
    private final transient Clock klok;
    private final Div chips = new Div();
    private final Span telling = new Span();
    private final Taakgrid taken;
    private final MasterDetailLayout naastElkaar = new MasterDetailLayout();
    private transient Filterkeuze keuze = Filterkeuze.van(Filter.voorMij());

    WerkvoorraadView(WerkvoorraadService werkvoorraad, Clock klok) {
        this.werkvoorraad = werkvoorraad;
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
        naastElkaar.setExpandMaster(true);
        naastElkaar.setMasterSize("min(28rem, 100vw - 3rem)");
        naastElkaar.setDetailSize("26rem");
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
        naastElkaar.setDetail(taak == null ? null : detail(taak));
        taken.naastDetail(taak != null);
        if (taak == null) {
            taken.deselectAll();
        }
    }

    private Taakdetail detail(Taakregel taak) {
        var detail = new Taakdetail(taak, klok.instant(), this::sluit);
        if (taak.afgerondOp() == null && taak.vanMij()) {
            detail.metActie(
                    "werkvoorraad.geefTerug",
                    () -> meld(werkvoorraad.geefTerug(taak.taak()), "werkvoorraad.teruggegeven"));
        } else if (taak.afgerondOp() == null) {
            detail.metActie("werkvoorraad.neem", () -> meld(werkvoorraad.claim(taak.taak()), "werkvoorraad.genomen"));
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
