package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Arrays;
import nl.eenplan.frontend.shell.Tekst;

/// Says beside a field what is wrong with it.
final class Veldfout {

    private Veldfout() {}

    static void wis(HasValidation... velden) {
        Arrays.stream(velden).forEach(veld -> veld.setInvalid(false));
    }

    static <C extends HasValue<?, ?> & HasValidation> boolean isLeeg(C veld) {
        if (veld.isEmpty()) {
            meld(veld, Tekst.tekst("dienst.kies"));
        }
        return veld.isEmpty();
    }

    static void meld(HasValidation veld, String melding) {
        veld.setErrorMessage(melding);
        veld.setInvalid(true);
    }
}
