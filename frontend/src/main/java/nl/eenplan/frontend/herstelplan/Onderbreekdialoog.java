package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;
import org.jspecify.annotations.Nullable;

/// Suspends the plan, hands it over to another region or lets it lapse; asks once and wants the reason.
final class Onderbreekdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("onderbreken");

    record Keuze(@Nullable Onderbreking soort, String motivering) {}

    Onderbreekdialoog(Planbeeld plan, PlanService plannen, Runnable klaar) {
        setHeaderTitle(TEKSTEN.tekst("titel"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        var soorten = plan.onderbrekingen().stream()
                .sorted()
                .map(soort -> Optie.van(soort.name(), Teksten.keuze(soort)))
                .toList();
        var formulier = new Formulier<>(
                Keuze.class,
                TEKSTEN,
                velden -> velden.keuze("soort", soorten)
                        .verplicht()
                        .breed()
                        .lang("motivering")
                        .verplicht()
                        .hulp());
        add(new Paragraph(TEKSTEN.tekst("uitleg")), formulier);
        Button bevestig = new Button(
                TEKSTEN.tekst("bevestigen"),
                klik -> formulier.gegevens().ifPresent(keuze -> onderbreek(plan, plannen, keuze, klaar)));
        bevestig.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("terug"), klik -> close()), bevestig);
    }

    private void onderbreek(Planbeeld plan, PlanService plannen, Keuze keuze, Runnable klaar) {
        Onderbreking soort = Objects.requireNonNull(keuze.soort());
        plannen.onderbreek(plan.plan(), soort, keuze.motivering());
        close();
        Melding.gelukt(TEKSTEN.tekst("gedaan." + soort.name()));
        klaar.run();
    }
}
