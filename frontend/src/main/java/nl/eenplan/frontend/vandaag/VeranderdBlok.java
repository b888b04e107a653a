package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Verandering;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.core.annotation.Order;

/// What others did in the user's families since yesterday.
@org.springframework.stereotype.Component
@Order(30)
class VeranderdBlok implements Vandaagblok {

    private final TijdlijnService tijdlijn;
    private final Clock klok;

    VeranderdBlok(TijdlijnService tijdlijn, Clock klok) {
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Override
    public Plek plek() {
        return Plek.HOOFD;
    }

    @Override
    public Optional<Component> maak(Gebruiker gebruiker) {
        if (!Vandaagblok.heeftZaken(gebruiker)) {
            return Optional.empty();
        }
        var gisteren =
                LocalDate.now(klok).minusDays(1).atStartOfDay(klok.getZone()).toInstant();
        List<Verandering> veranderingen = tijdlijn.veranderd(gisteren, REGELS);
        var blok = new Blok(Tekst.tekst("vandaag.veranderd"));
        if (veranderingen.isEmpty()) {
            return Optional.of(blok.met(new Leegmelding(Tekst.tekst("vandaag.veranderdLeeg"))));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        veranderingen.forEach(verandering -> lijst.add(new ListItem(regel(verandering))));
        return Optional.of(blok.met(lijst));
    }

    private static Anchor regel(Verandering verandering) {
        var wat = new Span(verandering.gebeurtenis().zin());
        wat.addClassName("zin");
        var wanneer = new Span(Datumtekst.moment(verandering.gebeurtenis().op()));
        wanneer.addClassName("bij");
        var wie = new Span(new Gezinsnaam(verandering.nummer(), verandering.naam()));
        wie.addClassName("wie");
        var link = new Anchor(GezinNavigatie.pad(verandering.gezin(), Tab.OVERZICHT));
        link.addClassName("regel");
        link.add(wat, wanneer, wie);
        return link;
    }
}
