package nl.eenplan.backend.toegang;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a logged-in principal must tell: who it is and in which role he acts now.
public interface Aangemeld {

    Gebruiker gebruiker();

    /// Tells this session from the others of the same person, in the log; opens nothing. Null when there is none.
    default @Nullable String sessie() {
        return null;
    }

    /// Whether every step of logging in has been taken; until then nobody is at work.
    default boolean isVolledig() {
        return true;
    }

    /// The login that this principal came with; empty for somebody who plays a part without a browser.
    default Optional<UUID> aanmelding() {
        return Optional.empty();
    }
}
