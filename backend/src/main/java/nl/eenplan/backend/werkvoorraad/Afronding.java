package nl.eenplan.backend.werkvoorraad;

import java.time.Instant;
import java.util.List;

/// What became of a form that was sent.
public sealed interface Afronding {

    /// Stored, and the process went on.
    record Gelukt() implements Afronding {}

    /// Nothing was stored: the task had been completed by `door` at `op`; the draft is kept.
    record AlAfgerond(String door, Instant op) implements Afronding {}

    /// Nothing was stored: each message says in Dutch what to do, `veld` is the name of the record component.
    record Ongeldig(List<Veldfout> fouten) implements Afronding {}

    record Veldfout(String veld, String melding) {}
}
