package nl.eenplan.frontend.toestemming;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenplan.backend.toestemming.Intrekking;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Takes a consent back: who did and why. What it opened is closed when this is stored.
final class Intrekdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("toestemmingIntrekken");

    record Keuze(@Nullable PersoonId door, String doorBuiten, String reden) {}

    private final transient ToestemmingService toestemmingen;
    private final GezinId gezin;
    private final transient Regel regel;
    private final transient Runnable ververs;
    private final Formulier<Keuze> formulier;

    Intrekdialoog(
            ToestemmingService toestemmingen, GezinId gezin, Toestemmingsbeeld beeld, Regel regel, Runnable ververs) {
        this.toestemmingen = toestemmingen;
        this.gezin = gezin;
        this.regel = regel;
        this.ververs = ververs;
        this.formulier = new Formulier<>(
                Keuze.class,
                TEKSTEN,
                velden -> velden.keuze(
                                "door",
                                Opties.van(
                                        beeld.personen().stream()
                                                .filter(Persoon::kanWorden)
                                                .toList(),
                                        Persoon::id,
                                        Persoon::naam))
                        .veld("doorBuiten")
                        .als(waarden -> waarden.leeg("door"))
                        .lang("reden")
                        .verplicht());
        setHeaderTitle(TEKSTEN.tekst("titel"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 100vw)");
        add(new Paragraph(TEKSTEN.tekst("uitleg", Teksten.keuze(regel.waarvoor()), regel.naam())), formulier);
        var bevestig =
                new Button(TEKSTEN.tekst("bevestig"), _ -> formulier.gegevens().ifPresent(this::trekIn));
        bevestig.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("terug"), _ -> close()), bevestig);
    }

    private void trekIn(Keuze keuze) {
        var intrekking =
                new Intrekking(regel.over(), regel.waarvoor(), keuze.door(), keuze.doorBuiten(), keuze.reden());
        switch (toestemmingen.trekIn(gezin, intrekking)) {
            case Uitkomst.Vastgelegd _ -> {
                close();
                Melding.gelukt(TEKSTEN.tekst("gedaan"));
                ververs.run();
            }
            case Uitkomst.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
        }
    }
}
