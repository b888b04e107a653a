package nl.eenplan.frontend.beheer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenplan.backend.organisatie.Factorherstel;
import nl.eenplan.backend.organisatie.Factorherstel.Persoon;
import nl.eenplan.backend.toegang.Tweedefactor;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;

/// Helps whoever lost his second factor. The administrator proves his own first, then the form is there.
@Route("beheer")
@RolesAllowed("BEHEERDER")
class BeheerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Factorherstel herstel;
    private final transient Tweedefactor tweedefactor;
    private final ComboBox<Persoon> wie = new ComboBox<>(Tekst.tekst("factorherstel.wie"));
    private final TextArea reden = new TextArea(Tekst.tekst("factorherstel.reden"));
    private final Section kaart = new Section();

    BeheerView(Factorherstel herstel, Tweedefactor tweedefactor) {
        this.herstel = herstel;
        this.tweedefactor = tweedefactor;
        addClassName("pagina");
        kaart.addClassNames("kaart", "inloggegeven");
        wie.setItemLabelGenerator(een -> een.naam() + " (" + een.gebruikersnaam() + ")");
        wie.setWidthFull();
        reden.setHelperText(Tekst.tekst("factorherstel.redenUitleg"));
        reden.setMaxLength(Factorherstel.LANGSTE_REDEN);
        reden.setWidthFull();
        add(new H1(Tekst.tekst("beheer.titel")), kaart);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        toon();
    }

    private void toon() {
        kaart.removeAll();
        kaart.add(new H2(Tekst.tekst("factorherstel.titel")), new Paragraph(Tekst.tekst("factorherstel.uitleg")));
        if (!tweedefactor.isBewezen()) {
            var verder = new Button(Tekst.tekst("factorherstel.verder"), _ -> tweedefactor.vereis());
            verder.addThemeVariants(ButtonVariant.PRIMARY);
            kaart.add(new Paragraph(Tekst.tekst("factorherstel.eerst")), verder);
            return;
        }
        var mensen = herstel.mensen();
        if (mensen.isEmpty()) {
            kaart.add(new Paragraph(Tekst.tekst("factorherstel.niemand")));
            return;
        }
        wie.setItems(mensen);
        reden.clear();
        var herstellen = new Button(Tekst.tekst("factorherstel.knop"), _ -> herstel());
        herstellen.addThemeVariants(ButtonVariant.PRIMARY);
        kaart.add(wie, reden, herstellen);
    }

    private void herstel() {
        wie.setInvalid(wie.isEmpty());
        wie.setErrorMessage(Tekst.tekst("factorherstel.wieLeeg"));
        reden.setInvalid(reden.getValue().strip().length() < Factorherstel.KORTSTE_REDEN);
        reden.setErrorMessage(Tekst.tekst("factorherstel.redenKort"));
        if (wie.isInvalid() || reden.isInvalid()) {
            return;
        }
        herstel.herstel(wie.getValue().medewerker(), reden.getValue());
        Melding.gelukt(Tekst.tekst("factorherstel.gedaan", wie.getValue().naam()));
        toon();
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("beheer.titel");
    }
}
