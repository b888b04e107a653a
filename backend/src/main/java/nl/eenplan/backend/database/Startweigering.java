package nl.eenplan.backend.database;

/// Eenplan will not start like this: what is wrong, and what the reader can do about it.
public final class Startweigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String raad;

    public Startweigering(String wat, String raad) {
        super(wat);
        this.raad = raad;
    }

    public Startweigering(String wat, String raad, Throwable oorzaak) {
        super(wat, oorzaak);
        this.raad = raad;
    }

    public String raad() {
        return raad;
    }
}
