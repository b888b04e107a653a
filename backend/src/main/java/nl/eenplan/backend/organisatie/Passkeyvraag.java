package nl.eenplan.backend.organisatie;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// What the browser is asked to sign, with a challenge that is good for one answer. Stays on the server; only
/// [#json()] goes out.
public final class Passkeyvraag<T> {

    private final AtomicReference<T> opties;
    private final String json;

    Passkeyvraag(T opties, String json) {
        this.opties = new AtomicReference<>(opties);
        this.json = json;
    }

    /// For `navigator.credentials`, with its bytes in base64url.
    public String json() {
        return json;
    }

    /// Empty the second time.
    Optional<T> neem() {
        return Optional.ofNullable(opties.getAndSet(null));
    }
}
