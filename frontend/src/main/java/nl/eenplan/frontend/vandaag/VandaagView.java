package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.beans.factory.ObjectProvider;

/// The first screen: greets, and puts what goes wrong first on top.
@Route("")
@PermitAll
class VandaagView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Dossierpoort poort;
    private final transient Clock klok;
    private final transient List<Vandaagblok> blokken;

    VandaagView(Dossierpoort poort, Clock klok, ObjectProvider<Vandaagblok> blokken) {
        this.poort = poort;
        this.klok = klok;
        this.blokken = blokken.orderedStream().toList();
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        removeAll();
        Gebruiker gebruiker = poort.gebruiker();
        ZonedDateTime nu = ZonedDateTime.now(klok);
        var rol = new Span(Tekst.van(gebruiker.rol()) + " · " + gebruiker.organisatienaam());
        rol.addClassName("bijschrift");
        var titel = new H1(Tekst.tekst("vandaag." + dagdeel(nu.getHour()), gebruiker.naam()));
        var datum = new Span(Datumtekst.volledigeDag(nu.toLocalDate()));
        datum.addClassName("bijschrift");
        var kop = new Div(new Div(titel, datum), rol);
        kop.addClassName("paginakop");
        var kolommen = new Div(kolom(gebruiker, Vandaagblok.Plek.HOOFD), kolom(gebruiker, Vandaagblok.Plek.ZIJ));
        kolommen.addClassName("vandaag");
        add(kop, kolommen);
    }

    private Div kolom(Gebruiker gebruiker, Vandaagblok.Plek plek) {
        var kolom = new Div();
        blokken.stream()
                .filter(blok -> blok.plek() == plek)
                .flatMap(blok -> blok.maak(gebruiker).stream())
                .forEach(kolom::add);
        return kolom;
    }

    private static String dagdeel(int uur) {
        if (uur < 6) {
            return "nacht";
        }
        if (uur < 12) {
            return "morgen";
        }
        return uur < 18 ? "middag" : "avond";
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("vandaag.titel");
    }
}
