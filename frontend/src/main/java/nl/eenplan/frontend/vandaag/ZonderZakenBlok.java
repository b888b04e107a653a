package nl.eenplan.frontend.vandaag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;
import org.springframework.core.annotation.Order;

/// The first screen of who never sees case content: the privacy officer and the beheerder.
@org.springframework.stereotype.Component
@Order(15)
class ZonderZakenBlok implements Vandaagblok {

    @Override
    public Plek plek() {
        return Plek.HOOFD;
    }

    @Override
    public Optional<Component> maak(Gebruiker gebruiker) {
        if (gebruiker.heeft(Rol.PRIVACY_OFFICER)) {
            return Optional.of(new Blok(Tekst.tekst("vandaag.log"))
                    .met(
                            new Paragraph(Tekst.tekst("vandaag.logUitleg")),
                            new Anchor("logboek?geweigerd", Tekst.tekst("vandaag.naarLog"))));
        }
        if (gebruiker.heeft(Rol.BEHEERDER)) {
            var gezondheid = new Anchor("actuator/health", Tekst.tekst("vandaag.naarGezondheid"));
            gezondheid.setRouterIgnore(true);
            return Optional.of(new Blok(Tekst.tekst("vandaag.beheer"))
                    .met(new Paragraph(Tekst.tekst("vandaag.beheerUitleg")), gezondheid));
        }
        return Optional.empty();
    }
}
