package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenplan.backend.dienst.BelService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.taak.Taakhulp;

/// Puts the numbers to phone above the form of a step that asks for a call.
@org.springframework.stereotype.Component
class Belhulp implements Taakhulp {

    private final BelService bellen;

    Belhulp(BelService bellen) {
        this.bellen = bellen;
    }

    @Override
    public Optional<Component> bij(Taakregel taak) {
        var standen = bellen.standen(taak);
        return standen.isEmpty() ? Optional.empty() : Optional.of(new Belblok(bellen, taak, standen));
    }
}
