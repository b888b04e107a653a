package nl.eenplan.frontend.signaal;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalconcepten;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Conceptstand;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.TaakNavigatie;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;

/// F0: a doctor's first suspicion, in two minutes; afterwards his first task opens.
///
/// Half-filled it is his draft until he records it or throws it away.
@Route("signaal")
@PermitAll
@StyleSheet("formulieren.css")
class SignaalView extends Div implements HasDynamicTitle {

    private static final Teksten TEKSTEN = Teksten.van("signaal");

    private final GezinService gezinnen;
    private final WerkvoorraadService werkvoorraad;
    private final Signaalconcepten concepten;
    private final Signaalformulier formulier;
    private final Conceptstand stand = new Conceptstand();

    SignaalView(
            GezinService gezinnen,
            WerkvoorraadService werkvoorraad,
            Signaalconcepten concepten,
            Signaalformulieren formulieren,
            Dossierpoort poort) {
        if (!poort.gebruiker().heeft(Rol.BEHANDELEND_ARTS)) {
            throw new GeenToegang();
        }
        this.gezinnen = gezinnen;
        this.werkvoorraad = werkvoorraad;
        this.concepten = concepten;
        formulier = formulieren.nieuw(concept -> stand.bewaar(() -> concepten.bewaar(concept)));
        concepten.vind().ifPresent(concept -> {
            formulier.herstel(concept.json());
            stand.hersteld(concept.bewaardOp(), this::gooiWeg);
        });
        Header kop = new Header(new H1(TEKSTEN.tekst("titel")), new Paragraph(TEKSTEN.tekst("inleiding")));
        kop.addClassName("taakkop");
        addClassNames("pagina", "taakpagina");
        add(kop, formulier, voet());
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("signaal.titel");
    }

    private Footer voet() {
        Button leg = new Button(
                TEKSTEN.tekst("vastleggen"), klik -> formulier.gegevens().ifPresent(this::legVast));
        leg.addThemeVariants(ButtonVariant.PRIMARY);
        leg.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Footer voet = new Footer(leg, stand);
        voet.addClassName("taakvoet");
        return voet;
    }

    private void gooiWeg() {
        concepten.gooiWeg();
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void legVast(NieuwSignaal signaal) {
        switch (gezinnen.legSignaalVast(signaal)) {
            case Signaalvastlegging.Vastgelegd(GezinId gezin, String nummer) -> {
                Melding.gelukt(TEKSTEN.tekst("vastgelegd", nummer));
                werkvoorraad.vanGezin(gezin).stream()
                        .filter(taak -> taak.afgerondOp() == null && taak.vanMij())
                        .min(Comparator.comparing(Taakregel::sinds).reversed())
                        .ifPresentOrElse(
                                taak -> TaakNavigatie.naar(taak.taak()),
                                () -> GezinNavigatie.naar(gezin, Tab.OVERZICHT));
            }
            case Signaalvastlegging.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
        }
    }
}
