package nl.eenplan.backend.dienst;

import java.time.Instant;

/// Somebody phoned for a task.
///
/// @param wie whom, in words
/// @param door who phoned
public record Belpoging(LoketId loket, String wie, Uitkomst uitkomst, String door, Instant op) {

    public enum Uitkomst {
        BEREIKT,
        GEEN_GEHOOR
    }
}
