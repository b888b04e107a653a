package nl.eenplan.frontend.inzage;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenplan.backend.inzage.InzageService;
import nl.eenplan.backend.inzage.InzageService.Afscherming;
import nl.eenplan.backend.inzage.InzageService.Indiening;
import nl.eenplan.backend.inzage.Inzagevraag;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// Asks what for and why, and sends the request to whoever the part belongs to.
final class Verzoekdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("inzageverzoek");

    private final transient InzageService inzage;
    private final transient GezinId gezin;
    private final transient Afscherming afscherming;
    private final transient Runnable klaar;
    private final Formulier<Inzagevraag> formulier;

    Verzoekdialoog(InzageService inzage, GezinId gezin, Afscherming afscherming, Runnable klaar) {
        this.inzage = inzage;
        this.gezin = gezin;
        this.afscherming = afscherming;
        this.klaar = klaar;
        setHeaderTitle(TEKSTEN.tekst("titel", afscherming.deel().label()));
        setWidth("min(44rem, 100%)");
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        formulier = new Formulier<>(Inzagevraag.class, TEKSTEN, this::bouw);
        add(
                new Paragraph(TEKSTEN.tekst("aan", Tekst.van(afscherming.eigenaar()))),
                new Paragraph(TEKSTEN.tekst(
                        "regel." + afscherming.besluit().uitkomst().name(),
                        afscherming.besluit().regel(),
                        afscherming.besluit().grondslag())),
                formulier);
        var vraag = new Button(TEKSTEN.tekst("versturen"), _ -> vraag());
        vraag.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("terug"), _ -> close()), vraag);
    }

    private void bouw(Velden velden) {
        velden.keuze("doel", Doel.values(), Doel::label)
                .verplicht()
                .breed()
                .lang("noodzaak")
                .verplicht()
                .hulp();
        if (!afscherming.stelbaar().isEmpty()) {
            velden.keuze(
                            "omstandigheid",
                            afscherming.stelbaar().stream()
                                    .map(een -> Optie.van(een.name(), Teksten.keuze(een)))
                                    .toList())
                    .breed()
                    .hulp();
        }
    }

    private void vraag() {
        formulier.gegevens().ifPresent(vraag -> {
            switch (inzage.vraag(gezin, afscherming.deel(), vraag)) {
                case Indiening.Ingediend _ -> sluit(TEKSTEN.tekst("verstuurd", Tekst.van(afscherming.eigenaar())));
                case Indiening.AlGevraagd al -> sluit(TEKSTEN.tekst("alGevraagd", Datumtekst.moment(al.op())));
                case Indiening.AlOpen _ -> sluit(TEKSTEN.tekst("alOpen"));
                case Indiening.NietMogelijk niet -> {
                    close();
                    Melding.fout(niet.reden());
                }
                case Indiening.Ongeldig ongeldig -> formulier.toonFouten(ongeldig.fouten());
            }
        });
    }

    private void sluit(String melding) {
        close();
        Melding.gelukt(melding);
        klaar.run();
    }
}
