package nl.eenplan.backend.organisatie;

import java.time.Instant;

/// A key as its owner sees it in his list.
///
/// @param id of the key, in base64url
/// @param naam what the owner called it
/// @param gemaakt by the clock of the machine, as `gebruikt`
/// @param geblokkeerd whether it is refused, for it looks like a copy
public record Passkey(String id, String naam, Instant gemaakt, Instant gebruikt, boolean geblokkeerd) {}
