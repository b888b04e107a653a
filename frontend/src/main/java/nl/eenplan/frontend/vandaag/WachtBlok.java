package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.werkvoorraad.Taaklijst;
import org.springframework.core.annotation.Order;

/// What others still have to do for the user's families, late first; a line opens the family.
@org.springframework.stereotype.Component
@Order(20)
class WachtBlok implements Vandaagblok {

    private final WerkvoorraadService werkvoorraad;
    private final Clock klok;

    WachtBlok(WerkvoorraadService werkvoorraad, Clock klok) {
        this.werkvoorraad = werkvoorraad;
        this.klok = klok;
    }

    @Override
    public Plek plek() {
        return Plek.ZIJ;
    }

    @Override
    public Optional<Component> maak(Gebruiker gebruiker) {
        if (!Vandaagblok.heeftZaken(gebruiker)) {
            return Optional.empty();
        }
        List<Taakregel> taken = werkvoorraad.bijAnderen(REGELS);
        var blok = new Blok(Tekst.tekst("vandaag.wacht"));
        return Optional.of(blok.met(
                taken.isEmpty()
                        ? new Leegmelding(Tekst.tekst("vandaag.wachtLeeg"))
                        : new Taaklijst(
                                taken, klok.instant(), taak -> GezinNavigatie.pad(taak.gezin(), Tab.OVERZICHT))));
    }
}
