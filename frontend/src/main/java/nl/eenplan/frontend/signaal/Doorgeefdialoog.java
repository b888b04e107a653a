package nl.eenplan.frontend.signaal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenplan.backend.doorgifte.Doorgifte;
import nl.eenplan.backend.doorgifte.DoorgifteService;
import nl.eenplan.backend.doorgifte.DoorgifteService.Telefoonnummer;
import nl.eenplan.backend.gezin.SignaalGegevens;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.frontend.dienst.Spoednummers;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.TaakId;

/// Passes on what came up: first whom to phone, then what was said or seen, then who has the next step. What was typed
/// stays until it is passed on; the form of the task behind it is left alone.
final class Doorgeefdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("doorgeven");

    private final transient DoorgifteService doorgiften;
    private final TaakId taak;
    private final transient Clock klok;
    private final Component nummers;
    private final Div bezwaar = new Div();
    private final Formulier<SignaalGegevens> formulier;

    Doorgeefdialoog(DoorgifteService doorgiften, Spoednummers spoed, TaakId taak, Clock klok) {
        this.doorgiften = doorgiften;
        this.taak = taak;
        this.klok = klok;
        nummers = spoed.met(artsen());
        formulier = new Formulier<>(SignaalGegevens.class, TEKSTEN, this::bouw);
        setHeaderTitle(TEKSTEN.tekst("titel"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 100vw)");
        bezwaar.getElement().setAttribute("role", "alert");
        add(nummers, new Paragraph(TEKSTEN.tekst("uitleg")), bezwaar, formulier);
        var door = new Button(TEKSTEN.tekst("geefDoor"));
        door.addThemeVariants(ButtonVariant.PRIMARY);
        door.setDisableOnClick(true);
        door.addClickListener(_ -> {
            try {
                formulier.gegevens().ifPresent(this::geefDoor);
            } finally {
                door.setEnabled(true);
            }
        });
        getFooter().add(new Button(TEKSTEN.tekst("annuleer"), _ -> close()), door);
    }

    /// Nobody when the task is over by now: then the other numbers are still of use.
    private Map<String, String> artsen() {
        try {
            return doorgiften.artsen(taak).stream()
                    .filter(arts -> !arts.nummer().isBlank())
                    .collect(Collectors.toMap(Telefoonnummer::naam, Telefoonnummer::nummer, (een, _) -> een));
        } catch (GeenToegang voorbij) {
            return Map.of();
        }
    }

    private void bouw(Velden velden) {
        velden.keuze("wat", Signaalaanleiding.values(), Signaalaanleiding::label)
                .verplicht()
                .breed()
                .lang("beschrijving")
                .verplicht()
                .hulp()
                .veld("gevondenDoor")
                .verplicht()
                .hulp()
                .veld("gezienOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok));
    }

    private void geefDoor(SignaalGegevens gegevens) {
        bezwaar.removeAll();
        switch (doorgiften.geefDoor(taak, gegevens)) {
            case Doorgifte.Doorgegeven gedaan -> bevestig(gedaan, gegevens.wat() == Signaalaanleiding.ACUUT_GEVAAR);
            case Doorgifte.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
            case Doorgifte.TaakVoorbij voorbij ->
                maakBezwaar(
                        voorbij.door() == null ? TEKSTEN.tekst("vervallen") : TEKSTEN.tekst("voorbij", voorbij.door()));
            case Doorgifte.Gesloten() -> maakBezwaar(TEKSTEN.tekst("gesloten"));
        }
    }

    private void maakBezwaar(String waarom) {
        bezwaar.add(new Paragraph(waarom));
        bezwaar.scrollIntoView();
    }

    private void bevestig(Doorgifte.Doorgegeven gedaan, boolean isAcuut) {
        var arts = gedaan.arts() == null ? TEKSTEN.tekst("team") : gedaan.arts();
        var stap = Tekst.van(gedaan.stap());
        var zin = new Div(new Paragraph(TEKSTEN.tekst(gedaan.isBijLopend() ? "bij" : "nieuw", arts, stap)));
        zin.getElement().setAttribute("role", "status");
        if (gedaan.ernaast() != null) {
            zin.add(new Paragraph(TEKSTEN.tekst("ernaast", Tekst.van(gedaan.ernaast()))));
        }
        removeAll();
        add(zin);
        if (isAcuut) {
            zin.add(new Paragraph(TEKSTEN.tekst("belOok")));
            add(nummers);
        }
        setHeaderTitle(TEKSTEN.tekst("klaar"));
        var sluit = new Button(TEKSTEN.tekst("sluit"), _ -> close());
        sluit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().removeAll();
        getFooter().add(sluit);
        sluit.focus();
    }
}
