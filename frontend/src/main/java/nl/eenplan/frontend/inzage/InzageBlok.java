package nl.eenplan.frontend.inzage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.inzage.InzageService;
import nl.eenplan.backend.inzage.InzageService.Verzoekregel;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.vandaag.Vandaagblok;
import org.springframework.core.annotation.Order;

/// What the user asked to see: open, or answered in the last two weeks. Absent for who asked nothing.
@org.springframework.stereotype.Component
@Order(35)
class InzageBlok implements Vandaagblok {

    private static final Teksten TEKSTEN = Teksten.van("inzageverzoek");

    private final InzageService inzage;

    InzageBlok(InzageService inzage) {
        this.inzage = inzage;
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
        List<Verzoekregel> regels = inzage.vanMij(REGELS);
        if (regels.isEmpty()) {
            return Optional.empty();
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        regels.forEach(regel -> lijst.add(new ListItem(regel(regel))));
        return Optional.of(new Blok(TEKSTEN.tekst("vandaag")).met(lijst));
    }

    private static Anchor regel(Verzoekregel regel) {
        var wat = new Span(TEKSTEN.tekst("vandaagRegel", regel.deel().label(), Verzoektekst.stand(regel)));
        wat.addClassName("zin");
        var wie = new Span(regel.gezinsnummer());
        wie.addClassName("wie");
        var link = new Anchor(GezinNavigatie.pad(regel.gezin(), Tab.OVERZICHT));
        link.addClassName("regel");
        link.add(wat, wie);
        return link;
    }
}
