package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
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
import java.time.Clock;
import nl.eenplan.backend.overleg.MdaService;
import nl.eenplan.backend.overleg.MdaService.Aanmelduitkomst;
import nl.eenplan.backend.overleg.Mdaaanvraag;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// M1: a gezin is put forward for the conference; afterwards its page opens.
@Route("mda/aanmelden")
@PermitAll
@StyleSheet("formulieren.css")
class AanmeldView extends Div implements HasDynamicTitle {

    private static final Teksten TEKSTEN = Teksten.van("aanvraag");

    private final MdaService mda;
    private final Formulier<Mdaaanvraag> formulier;

    AanmeldView(MdaService mda, Clock klok) {
        if (!mda.magAanmelden()) {
            throw new GeenToegang();
        }
        this.mda = mda;
        formulier = new Formulier<>(Mdaaanvraag.class, TEKSTEN, new Aanvraagvelden(klok)::bouw);
        Button meldAan = new Button(
                TEKSTEN.tekst("aanmelden"), klik -> formulier.gegevens().ifPresent(this::meldAan));
        meldAan.addThemeVariants(ButtonVariant.PRIMARY);
        meldAan.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Header kop = new Header(new H1(TEKSTEN.tekst("titel")), new Paragraph(TEKSTEN.tekst("inleiding")));
        kop.addClassName("taakkop");
        Footer voet = new Footer(meldAan);
        voet.addClassName("taakvoet");
        addClassNames("pagina", "taakpagina");
        add(kop, formulier, voet);
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("aanvraag.titel");
    }

    private void meldAan(Mdaaanvraag aanvraag) {
        switch (mda.meldAan(aanvraag)) {
            case Aanmelduitkomst.Aangemeld(GezinId gezin, String nummer) -> {
                Melding.gelukt(TEKSTEN.tekst("aangemeld", nummer));
                GezinNavigatie.naar(gezin, Tab.OVERZICHT);
            }
            case Aanmelduitkomst.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
        }
    }
}
