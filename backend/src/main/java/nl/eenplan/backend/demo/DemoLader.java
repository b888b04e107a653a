package nl.eenplan.backend.demo;

/// One part of the demo, loaded once in a transaction of its own; order them with `@Order`.
public interface DemoLader {

    /// Under this name it is remembered that the part was loaded.
    String naam();

    void laad();
}
