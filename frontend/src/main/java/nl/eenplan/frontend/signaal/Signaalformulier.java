package nl.eenplan.frontend.signaal;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Lijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// The fields of F0. Choosing a known family lays them out again, with what was typed and the children of that family.
final class Signaalformulier extends Div {

    private final Signaalformulieren maker;
    private final Consumer<String> bewaar;
    private Formulier<NieuwSignaal> formulier;
    private @Nullable GezinId gebouwdVoor;
    private @Nullable GezinId gekozen;
    private @Nullable Lijst volwassenen;

    Signaalformulier(Signaalformulieren maker, Consumer<String> bewaar) {
        this.maker = maker;
        this.bewaar = bewaar;
        formulier = bouw();
    }

    void herstel(String concept) {
        formulier.herstel(concept);
        volgKeuze();
    }

    Optional<NieuwSignaal> gegevens() {
        return formulier.gegevens();
    }

    void toonFouten(List<Veldfout> fouten) {
        formulier.toonFouten(fouten);
    }

    private Formulier<NieuwSignaal> bouw() {
        gebouwdVoor = gekozen;
        Formulier<NieuwSignaal> nieuw =
                new Formulier<>(NieuwSignaal.class, Teksten.van("signaal"), velden -> leg(velden, gebouwdVoor));
        nieuw.bijWijziging(() -> {
            bewaar.accept(nieuw.alsConcept());
            volgKeuze();
        });
        removeAll();
        add(nieuw);
        return nieuw;
    }

    private void leg(Velden velden, @Nullable GezinId gezin) {
        maker.velden(gezin).bouw(velden);
        volwassenen = velden.lijst("volwassenen");
        velden.levend(waarden ->
                gekozen = waarden.waarde("bestaandGezin", GezinId.class).orElse(null));
    }

    private void volgKeuze() {
        if (!Objects.equals(gekozen, gebouwdVoor)) {
            String getypt = formulier.alsConcept();
            formulier = bouw();
            formulier.herstel(getypt);
            if (gekozen != null && volwassenen != null) {
                volwassenen.ruimRijenOpZonder("naam");
            }
        }
    }
}
