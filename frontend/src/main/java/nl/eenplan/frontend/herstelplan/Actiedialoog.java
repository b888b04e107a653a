package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import nl.eenplan.backend.herstelplan.Bewaring;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.herstelplan.Planblok.Actie;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Melding;

/// How one action stands: asked, started, what it waits for, done. The plan itself stays as it was fixed.
final class Actiedialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("actiestand");

    private final Formulier<Actie> formulier = new Formulier<>(Actie.class, TEKSTEN, Actiedialoog::bouw);

    Actiedialoog(Planbeeld plan, Actie actie, PlanService plannen, Runnable klaar) {
        setHeaderTitle(TEKSTEN.tekst("titel", actie.tekst()));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        formulier.vul(actie);
        add(formulier);
        Button bewaar = new Button(
                TEKSTEN.tekst("bewaren"),
                klik -> formulier
                        .gegevens()
                        .ifPresent(nieuw -> bewaar(plannen.werkActieBij(plan.plan(), nieuw), klaar)));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("terug"), klik -> close()), bewaar);
    }

    private void bewaar(Bewaring uitkomst, Runnable klaar) {
        switch (uitkomst) {
            case Bewaring.Bewaard ignored -> {
                close();
                Melding.gelukt(TEKSTEN.tekst("bewaard"));
                klaar.run();
            }
            case Bewaring.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
            case Bewaring.Vastgelegd(var fase) ->
                setHeaderTitle(Teksten.van("planbewerker").tekst("vastgelegd", fase.label()));
            case Bewaring.Conflict ignored -> klaar.run();
        }
    }

    private static void bouw(Velden velden) {
        velden.verborgen("id")
                .verborgen("tekst")
                .verborgen("voorWie")
                .verborgen("eigenaar")
                .veld("uitvoerder")
                .breed()
                .veld("aangevraagd")
                .veld("gestart")
                .keuze("wachtreden", Planblok.Wachtreden.values(), Teksten::keuze)
                .breed()
                .als(waarden -> !waarden.leeg("aangevraagd") && waarden.leeg("gestart"))
                .veld("uiterlijk")
                .veld("afgerond")
                .veld("resultaat")
                .breed();
    }
}
