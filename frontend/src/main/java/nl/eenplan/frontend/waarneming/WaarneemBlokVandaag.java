package nl.eenplan.frontend.waarneming;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.waarneming.WaarnemingService;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.vandaag.Vandaagblok;
import org.springframework.core.annotation.Order;

/// For whom one stands in today; nothing when for nobody.
@org.springframework.stereotype.Component
@Order(5)
class WaarneemBlokVandaag implements Vandaagblok {

    private final WaarnemingService waarnemingen;

    WaarneemBlokVandaag(WaarnemingService waarnemingen) {
        this.waarnemingen = waarnemingen;
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
        var lopend = waarnemingen.lopend();
        if (lopend.isEmpty()) {
            return Optional.empty();
        }
        var lijst = new UnorderedList();
        lopend.forEach(een -> lijst.add(
                new ListItem(Tekst.tekst("waarneming.vandaag", een.vervangen(), Datumtekst.moment(een.tot())))));
        return Optional.of(new Blok(Tekst.tekst("waarneming.titel"))
                .met(lijst, new Anchor("waarneming", Tekst.tekst("waarneming.menu"))));
    }
}
