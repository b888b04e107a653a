package nl.eenplan.backend.demo;

/// One family of the demo, with the moments at which each step was done.
interface Demogezin {

    /// Walks the family to where the demo begins; moves the demo clock forward along the way.
    void speel();
}
