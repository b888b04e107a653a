package nl.eenplan.backend.demo;

import nl.eenplan.backend.toegang.NaDePoort;

/// One part of the demo, loaded once in a transaction of its own; order them with `@Order`.
@NaDePoort
public interface DemoLader {

    /// Under this name it is remembered that the part was loaded.
    String naam();

    void laad();
}
