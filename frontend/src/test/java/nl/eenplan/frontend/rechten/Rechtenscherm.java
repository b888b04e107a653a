package nl.eenplan.frontend.rechten;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.rechten.Identiteitswijze;
import nl.eenplan.backend.rechten.NieuwVerzoek;
import nl.eenplan.backend.rechten.RechtenService;
import nl.eenplan.backend.rechten.RechtenService.Vastlegging;
import nl.eenplan.backend.rechten.Verzoeksoort;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The family of Noor, and what can be asked and pressed on the screens about its rights.
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
abstract class Rechtenscherm extends SpringBrowserlessTest {

    @Autowired
    Signalenbouwer signalen;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    RechtenService rechten;

    @Autowired
    Gezinsgenoten genoten;

    @Autowired
    Mensen mensen;

    @Autowired
    Clock klok;

    GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void beginZaak() {
        gezin = signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
        betrokkenheden.betrek(gezin, mensen.wie("visser").id(), Rol.VERTROUWENSARTS, "proef", "proef");
    }

    BetrokkeneverzoekId vraagt(Verzoeksoort soort) {
        var verzoek = new NieuwVerzoek(
                soort, lid("Noor"), lid("Sanne"), "", LocalDate.now(klok), Identiteitswijze.BEKEND, "", null, "");
        return ((Vastlegging.Vastgelegd) mensen.als("visser", () -> rechten.legVast(gezin, verzoek))).verzoek();
    }

    PersoonId lid(String voornaam) {
        return genoten.van(gezin).stream()
                .filter(een -> een.naam().startsWith(voornaam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// In whichever field has this choice: a group of buttons, or a list when there are many.
    @SuppressWarnings("unchecked")
    void antwoord(String label) {
        for (var groep :
                (List<RadioButtonGroup<?>>) (List<?>) $(RadioButtonGroup.class).all()) {
            groep.getListDataView()
                    .getItems()
                    .filter(keuze -> heet(keuze, label))
                    .findFirst()
                    .ifPresent(((RadioButtonGroup<Object>) groep)::setValue);
        }
        for (var lijst : (List<ComboBox<?>>) (List<?>) $(ComboBox.class).all()) {
            lijst.getListDataView()
                    .getItems()
                    .filter(keuze -> heet(keuze, label))
                    .findFirst()
                    .ifPresent(((ComboBox<Object>) lijst)::setValue);
        }
    }

    static boolean heet(Object keuze, String label) {
        return keuze instanceof Optie optie && optie.label().equals(label);
    }

    Button knop(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .findFirst()
                .orElseThrow();
    }

    String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
