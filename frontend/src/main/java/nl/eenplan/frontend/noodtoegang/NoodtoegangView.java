package nl.eenplan.frontend.noodtoegang;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.eenplan.backend.noodtoegang.Noodreden;
import nl.eenplan.backend.noodtoegang.NoodtoegangService;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Tweedefactor;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.noodtoegang.Noodaanvraag.Zoekwijze;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;

/// Asks for emergency access. First what it means, then a second factor, only then the form: nobody types a name of a
/// child before he has proven who he is himself.
@Route("noodtoegang")
@PermitAll
@StyleSheet("formulieren.css")
class NoodtoegangView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Teksten TEKSTEN = Teksten.van("noodtoegang");

    private final transient NoodtoegangService noodtoegang;
    private final transient Tweedefactor tweedefactor;
    private final transient Clock klok;
    private final Paragraph antwoord = new Paragraph();

    NoodtoegangView(NoodtoegangService noodtoegang, Tweedefactor tweedefactor, Clock klok) {
        this.noodtoegang = noodtoegang;
        this.tweedefactor = tweedefactor;
        this.klok = klok;
        addClassNames("pagina", "taakpagina");
        antwoord.addClassName("noodantwoord");
        antwoord.getElement().setAttribute("role", "alert");
        antwoord.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        if (!noodtoegang.magVragen()) {
            throw new GeenToegang();
        }
        removeAll();
        add(kop());
        if (tweedefactor.isBewezen()) {
            toonFormulier();
        } else {
            var verder = new Button(TEKSTEN.tekst("verder"), _ -> tweedefactor.vereis());
            verder.addThemeVariants(ButtonVariant.PRIMARY);
            add(new Paragraph(TEKSTEN.tekst("eerstTweedeStap")), new Div(verder));
        }
    }

    private Header kop() {
        var weten = new UnorderedList();
        List.of("alleenNood", "gelezen", "gelogd", "beoordeeld", "eindigt")
                .forEach(punt -> weten.add(
                        new ListItem(TEKSTEN.tekst(punt, noodtoegang.duur().toHours()))));
        var kop = new Header(new H1(TEKSTEN.tekst("titel")), new Paragraph(TEKSTEN.tekst("inleiding")), weten);
        kop.addClassName("taakkop");
        return kop;
    }

    private void toonFormulier() {
        var formulier = new Formulier<>(Noodaanvraag.class, TEKSTEN, this::bouw);
        var vraag = new Button(TEKSTEN.tekst("vraag"), _ -> formulier.gegevens().ifPresent(this::vraag));
        vraag.addThemeVariants(ButtonVariant.PRIMARY);
        var voet = new Footer(vraag);
        voet.addClassName("taakvoet");
        add(formulier, antwoord, voet);
    }

    private void bouw(Velden velden) {
        velden.keuze("wijze", Zoekwijze.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .veld("bsn")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.is("wijze", Zoekwijze.BSN))
                .veld("naam")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.is("wijze", Zoekwijze.PERSOON))
                .veld("geboren")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(waarden -> waarden.is("wijze", Zoekwijze.PERSOON))
                .veld("nummer")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.is("wijze", Zoekwijze.NUMMER))
                .keuze("reden", Noodreden.values(), NoodtoegangView::hoofdletter)
                .verplicht()
                .breed()
                .lang("toelichting")
                .verplicht()
                .hulp();
    }

    private static String hoofdletter(Noodreden reden) {
        var label = reden.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private void vraag(Noodaanvraag aanvraag) {
        switch (noodtoegang.vraag(aanvraag.gegevens(), aanvraag.reden(), aanvraag.toelichting())) {
            case Antwoord.Verleend(var gezin, var tot) -> {
                Melding.gelukt(TEKSTEN.tekst("verleend", Datumtekst.moment(tot)));
                GezinNavigatie.naar(gezin, Tab.OVERZICHT);
            }
            case Antwoord.AlOpen(var gezin) -> {
                Melding.gelukt(TEKSTEN.tekst("alOpen"));
                GezinNavigatie.naar(gezin, Tab.OVERZICHT);
            }
            case Antwoord.NietGevonden() -> zeg(TEKSTEN.tekst("nietGevonden"));
            case Antwoord.TeVaak(var weerVanaf) -> zeg(TEKSTEN.tekst("teVaak", Datumtekst.moment(weerVanaf)));
            case Antwoord.Ongeldig(var melding) -> zeg(melding);
        }
    }

    private void zeg(String tekst) {
        antwoord.setText(tekst);
        antwoord.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("noodtoegang.titel");
    }
}
