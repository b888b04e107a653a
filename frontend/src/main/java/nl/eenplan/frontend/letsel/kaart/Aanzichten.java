package nl.eenplan.frontend.letsel.kaart;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.frontend.formulier.Teksten;

/// The sides of the body to choose from, each with how many injuries lie there.
final class Aanzichten extends Div {

    private static final Teksten TEKSTEN = Teksten.van("lichaamskaart");

    private final Map<Kaartbeeld, Button> knoppen = new EnumMap<>(Kaartbeeld.class);

    Aanzichten(Consumer<Kaartbeeld> gekozen) {
        addClassName("kaart-aanzichten");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", TEKSTEN.tekst("aanzicht"));
        for (Kaartbeeld beeld : Kaartbeeld.values()) {
            Button knop = new Button(naam(beeld), klik -> gekozen.accept(beeld));
            knop.addThemeVariants(ButtonVariant.SMALL);
            knoppen.put(beeld, knop);
            add(knop);
        }
    }

    void toon(Kaartbeeld gekozen, List<Kaartmerk> merken) {
        knoppen.forEach((beeld, knop) -> {
            long aantal =
                    merken.stream().filter(merk -> merk.plek().beeld() == beeld).count();
            knop.setText(aantal == 0 ? naam(beeld) : TEKSTEN.tekst("aanzichtMet", naam(beeld), aantal));
            knop.getElement().setAttribute("aria-pressed", String.valueOf(beeld == gekozen));
        });
    }

    private static String naam(Kaartbeeld beeld) {
        return TEKSTEN.tekst("beeld." + beeld.name());
    }
}
