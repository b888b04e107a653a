package nl.eenplan.frontend.herstelplan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld.Lid;
import nl.eenplan.backend.herstelplan.Wederhoorgegevens;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M9: what parents and children say of the draft; a correction is attached, never lost.
@Component
class WederhoorFormulier implements Taakformulier<Wederhoorgegevens> {

    private final PlanTaken plannen;
    private final Planbeelden beelden;
    private final Clock klok;

    WederhoorFormulier(PlanTaken plannen, Planbeelden beelden, Clock klok) {
        this.plannen = plannen;
        this.beelden = beelden;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.WEDERHOOR);
    }

    @Override
    public Class<Wederhoorgegevens> gegevens() {
        return Wederhoorgegevens.class;
    }

    @Override
    public String teksten() {
        return "wederhoor";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Lid> leden = plannen.voorbereiding(taak.taak()).leden();
        List<Optie> namen = Opties.van(leden, Lid::persoon, Lid::naam);
        velden.uitleg("lezen").lijst("reacties", reactie -> reactie(reactie, namen));
        leden.stream()
                .filter(Lid::isTeHoren)
                .forEach(lid -> velden.lijst("reacties").voegRijToe(Map.of("persoon", lid.persoon())));
    }

    @Override
    public Afronding rondAf(Taakregel taak, Wederhoorgegevens gegevens) {
        return plannen.hoorWederhoor(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }

    private void reactie(Velden reactie, List<Optie> namen) {
        reactie.keuze("persoon", namen)
                .verplicht()
                .veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("heeftGereageerd")
                .verplicht()
                .breed()
                .lang("tekst")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("heeftGereageerd"))
                .lang("correctie")
                .hulp()
                .als(waarden -> waarden.ja("heeftGereageerd"))
                .vink("isVerwerkt")
                .als(WederhoorFormulier::metCorrectie)
                .lang("redenNiet")
                .verplicht()
                .als(waarden -> metCorrectie(waarden) && !waarden.ja("isVerwerkt"));
    }

    private static boolean metCorrectie(Waarden waarden) {
        return waarden.ja("heeftGereageerd") && !waarden.leeg("correctie");
    }
}
