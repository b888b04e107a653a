package nl.eenplan.frontend.signaal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.doorgifte.DoorgifteService;
import nl.eenplan.backend.gezin.Doorgegevensignalen.Doorgegeven;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.dienst.Spoednummers;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.Taakhulp;
import org.springframework.core.annotation.Order;

/// Above every form of a doctor who was asked: the way to pass on what came up. Above the first steps of whoever treats
/// the child: what was passed on.
@org.springframework.stereotype.Component
@Order(5)
class Doorgeefhulp implements Taakhulp {

    private static final Teksten TEKSTEN = Teksten.van("doorgegeven");

    private final DoorgifteService doorgiften;
    private final Spoednummers nummers;
    private final Clock klok;

    Doorgeefhulp(DoorgifteService doorgiften, Spoednummers nummers, Clock klok) {
        this.doorgiften = doorgiften;
        this.nummers = nummers;
        this.klok = klok;
    }

    @Override
    public Optional<Component> bij(Taakregel taak) {
        if (DoorgifteService.STAPPEN.containsKey(taak.soort())) {
            var knop = new Button(
                    Tekst.tekst("doorgeven.knop"),
                    _ -> new Doorgeefdialoog(doorgiften, nummers, taak.taak(), klok).open());
            knop.addThemeVariants(ButtonVariant.TERTIARY);
            return Optional.of(new Div(knop));
        }
        return DoorgifteService.LEZEN.contains(taak.soort())
                ? Optional.of(doorgiften.doorgegeven(taak.taak()))
                        .filter(signalen -> !signalen.isEmpty())
                        .map(Doorgeefhulp::blok)
                : Optional.empty();
    }

    private static Component blok(List<Doorgegeven> signalen) {
        var blok = new Blok(TEKSTEN.tekst("titel"));
        signalen.forEach(signaal -> blok.met(new Gegevenslijst(TEKSTEN)
                .regel("wat", signaal.wat().label())
                .regel("beschrijving", signaal.beschrijving())
                .regel("gevondenDoor", signaal.gevondenDoor())
                .regel("gezienOp", Datumtekst.moment(signaal.gezienOp()))
                .regel(
                        "door",
                        TEKSTEN.tekst(
                                "doorWie",
                                signaal.door(),
                                Tekst.van(signaal.rol()),
                                Datumtekst.moment(signaal.op())))));
        return blok;
    }
}
