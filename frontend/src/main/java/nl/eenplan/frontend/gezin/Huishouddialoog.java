package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenplan.backend.gezin.Gezinsbeeld;
import nl.eenplan.backend.gezin.Gezinsbeeld.Huishouden;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Huishoudgegevens;
import nl.eenplan.backend.gezin.Huishoudwijziging;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// Adds or changes one household: parents who do not live together have an address each, and a child may live at both.
/// Whoever saves second reads what the first wrote and decides with that in view.
final class Huishouddialoog extends Dialog {

    private final transient LedenService leden;
    private final GezinId gezin;
    private final transient Gezinsbeeld beeld;
    private final transient Runnable ververs;
    private final Formulier<Huishoudgegevens> formulier;
    private final Div intussen = new Div();
    private transient @Nullable Huishouden huis;

    Huishouddialoog(LedenService leden, GezinId gezin, Gezinsbeeld beeld, @Nullable Huishouden huis, Runnable ververs) {
        this.leden = leden;
        this.gezin = gezin;
        this.beeld = beeld;
        this.huis = huis;
        this.ververs = ververs;
        this.formulier = new Formulier<>(Huishoudgegevens.class, Teksten.van("huishouden"), this::bouw);
        setHeaderTitle(Tekst.tekst(huis == null ? "huishouden.nieuw" : "huishouden.wijzig"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 100vw)");
        if (huis != null) {
            formulier.vul(huis.gegevens());
        }
        intussen.getElement().setAttribute("role", "alert");
        add(intussen, formulier);
        var bewaar =
                new Button(Tekst.tekst("lid.bewaar"), _ -> formulier.gegevens().ifPresent(this::bewaar));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Tekst.tekst("lid.annuleer"), _ -> close()), bewaar);
    }

    private void bouw(Velden velden) {
        velden.veld("omschrijving")
                .verplicht()
                .hulp()
                .breed()
                .groep(
                        "adres",
                        adres -> adres.veld("straat")
                                .veld("huisnummer")
                                .veld("postcode")
                                .veld("plaats"))
                .veelkeuze(
                        "bewoners",
                        Opties.van(beeld.leden(), Lid::id, lid -> lid.gegevens().naam()))
                .verplicht()
                .hulp()
                .metNamen();
    }

    private void bewaar(Huishoudgegevens nieuw) {
        var uitkomst = huis == null
                ? leden.voegHuishoudenToe(gezin, nieuw)
                : leden.wijzigHuishouden(gezin, huis.id(), huis.versie(), nieuw);
        switch (uitkomst) {
            case Huishoudwijziging.Opgeslagen(var opgeslagen) -> {
                close();
                Melding.gelukt(Tekst.tekst(
                        "huishouden.opgeslagen", opgeslagen.gegevens().omschrijving()));
                ververs.run();
            }
            case Huishoudwijziging.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
            case Huishoudwijziging.Botsing(var huidig) -> {
                huis = huidig;
                intussen.removeAll();
                intussen.add(
                        new Paragraph(Tekst.tekst("huishouden.intussen")), LedenTab.kaart(huidig.gegevens(), beeld));
            }
        }
    }
}
