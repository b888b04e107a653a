package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.werkvoorraad.Taaklijst;
import nl.eenplan.frontend.werkvoorraad.WerkvoorraadNavigatie;
import nl.eenplan.processes.api.Rol;
import org.springframework.core.annotation.Order;

/// What is the user's to do now, late first.
@org.springframework.stereotype.Component
@Order(10)
class NuBlok implements Vandaagblok {

    private final WerkvoorraadService werkvoorraad;
    private final Clock klok;

    NuBlok(WerkvoorraadService werkvoorraad, Clock klok) {
        this.werkvoorraad = werkvoorraad;
        this.klok = klok;
    }

    @Override
    public Plek plek() {
        return Plek.HOOFD;
    }

    @Override
    public Optional<Component> maak(Gebruiker gebruiker) {
        if (gebruiker.rol() == Rol.BEHEERDER) {
            return Optional.empty();
        }
        Filter filter = Filter.voorMij();
        List<Taakregel> taken = werkvoorraad.regels(filter, 0, REGELS);
        var blok = new Blok(Tekst.tekst("vandaag.nu"));
        if (taken.isEmpty()) {
            return Optional.of(blok.met(leeg(gebruiker)));
        }
        blok.met(new Taaklijst(taken, klok.instant()));
        long aantal = werkvoorraad.aantal(filter);
        if (aantal > taken.size()) {
            var meer = WerkvoorraadNavigatie.link(filter, Tekst.tekst("vandaag.meer", aantal));
            meer.addClassName("meer");
            blok.met(meer);
        }
        return Optional.of(blok);
    }

    private static Leegmelding leeg(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.BEHANDELEND_ARTS)
                ? new Leegmelding(
                        Tekst.tekst("vandaag.nuLeeg"), new Anchor("signaal", Tekst.tekst("gezinnen.nieuwSignaal")))
                : new Leegmelding(Tekst.tekst("vandaag.nuLeeg"));
    }
}
