package nl.eenplan.backend.demo;

/// One family of the demo, with the moments at which each step was done.
interface Demogezin {

    /// The name by which the demo remembers that it was begun, as `gezin Van Dalen`.
    String naam();

    /// Walks the family to where the demo begins; moves the demo clock forward along the way.
    void speel();
}
