package nl.eenplan.backend.noodtoegang;

import java.time.LocalDate;

/// By what somebody knows the family exactly; nothing is searched for by a part.
public sealed interface Zoekgegevens {

    /// Of any member.
    record Burgerservicenummer(String bsn) implements Zoekgegevens {}

    /// The full name and date of birth of any member.
    record Persoon(String naam, LocalDate geboren) implements Zoekgegevens {}

    /// As `G-2026-0042`.
    record Gezinsnummer(String nummer) implements Zoekgegevens {}
}
