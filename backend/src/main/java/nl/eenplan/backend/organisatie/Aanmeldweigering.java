package nl.eenplan.backend.organisatie;

import org.springframework.security.core.AuthenticationException;

/// The identity provider knows this person, Eenplan does not let him in; the reason is one that he may know.
public final class Aanmeldweigering extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /// Each has its own words on the login page.
    public enum Reden {
        ROL("onbekende rol"),
        ORGANISATIE("onbekende organisatie"),
        ACCOUNT("account gesloten"),
        /// Not signed by the provider, not for Eenplan, of another time or not the answer to what was asked.
        TOKEN("token niet geldig"),
        TWEEDE_FACTOR("tweede factor niet bewezen");

        private final String handeling;

        Reden(String handeling) {
            this.handeling = handeling;
        }

        /// As the log has it.
        String handeling() {
            return "aanmelding geweigerd: " + handeling;
        }
    }

    private final Reden reden;

    public Aanmeldweigering(Reden reden) {
        super(reden.handeling());
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }
}
