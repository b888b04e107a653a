package nl.eenplan.frontend.rechten;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import nl.eenplan.backend.rechten.Identiteitswijze;
import nl.eenplan.backend.rechten.NieuwVerzoek;
import nl.eenplan.backend.rechten.RechtenService;
import nl.eenplan.backend.rechten.RechtenService.Persoon;
import nl.eenplan.backend.rechten.RechtenService.Stukkeuze;
import nl.eenplan.backend.rechten.RechtenService.Vastlegging;
import nl.eenplan.backend.rechten.RechtenService.Vastlegkeuze;
import nl.eenplan.backend.rechten.Verzoeksoort;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.GezinId;

/// Records what somebody of the family asks about his data.
final class Verzoekdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("betrokkeneverzoek");

    private final transient RechtenService rechten;
    private final GezinId gezin;
    private final transient Clock klok;
    private final transient Runnable ververs;
    private final transient Vastlegkeuze keuze;
    private final Formulier<NieuwVerzoek> formulier;

    Verzoekdialoog(RechtenService rechten, GezinId gezin, Clock klok, Runnable ververs) {
        this.rechten = rechten;
        this.gezin = gezin;
        this.klok = klok;
        this.ververs = ververs;
        this.keuze = rechten.keuze(gezin);
        this.formulier = new Formulier<>(NieuwVerzoek.class, TEKSTEN, this::bouw);
        setHeaderTitle(TEKSTEN.tekst("titel"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 100vw)");
        add(new Paragraph(TEKSTEN.tekst("uitleg")), formulier);
        var bewaar =
                new Button(TEKSTEN.tekst("bewaar"), _ -> formulier.gegevens().ifPresent(this::bewaar));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("annuleer"), _ -> close()), bewaar);
    }

    private void bouw(Velden velden) {
        var leden = Opties.van(keuze.personen(), Persoon::id, Persoon::naam);
        velden.keuze("soort", Verzoeksoort.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .keuze("over", leden)
                .verplicht()
                .keuze("vrager", leden)
                .hulp()
                .veld("vragerBuiten")
                .hulp()
                .als(waarden -> waarden.leeg("vrager"))
                .veld("ontvangenOp")
                .verplicht()
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .begin(LocalDate.now(klok))
                .keuze("identiteit", Identiteitswijze.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .lang("omschrijving")
                .hulp()
                .keuze("stuk", Opties.van(keuze.stukken(), Stukkeuze::sleutel, Verzoekdialoog::stuk))
                .hulp()
                .breed()
                .als(waarden -> isCorrectie(waarden) && !keuze.stukken().isEmpty())
                .lang("verklaring")
                .hulp()
                .als(Verzoekdialoog::isCorrectie);
    }

    private static String stuk(Stukkeuze stuk) {
        return TEKSTEN.tekst("stukkeuze", stuk.titel(), stuk.deel().label(), Afschriftpdf.DATUM.format(stuk.op()));
    }

    private static boolean isCorrectie(Waarden waarden) {
        return waarden.is("soort", Verzoeksoort.CORRECTIE);
    }

    private void bewaar(NieuwVerzoek verzoek) {
        switch (rechten.legVast(gezin, verzoek)) {
            case Vastlegging.Vastgelegd vastgelegd -> {
                close();
                Melding.gelukt(TEKSTEN.tekst("vastgelegd", Afschriftpdf.DATUM.format(vastgelegd.uiterlijk())));
                ververs.run();
            }
            case Vastlegging.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
        }
    }
}
