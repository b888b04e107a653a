package nl.eenplan.frontend.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import nl.eenplan.backend.noodtoegang.NoodtoegangService;
import nl.eenplan.backend.toegang.GeenToegang;
import org.springframework.stereotype.Component;

/// Points whoever may ask for emergency access to it, on every page that says "niet gevonden".
@Component
class Noodwijzer {

    private final AuthenticationContext aanmelding;
    private final NoodtoegangService noodtoegang;

    Noodwijzer(AuthenticationContext aanmelding, NoodtoegangService noodtoegang) {
        this.aanmelding = aanmelding;
        this.noodtoegang = noodtoegang;
    }

    /// Empty for others, for nobody, and for whoever is still logging in.
    Optional<Noodlink> link() {
        try {
            return aanmelding.isAuthenticated() && noodtoegang.magVragen()
                    ? Optional.of(new Noodlink())
                    : Optional.empty();
        } catch (GeenToegang _) {
            return Optional.empty();
        }
    }
}
