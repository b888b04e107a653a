package nl.eenplan.frontend.shell;

/// Somebody asks faster than a person can; the page says to wait.
public final class TeSnel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TeSnel() {
        super("Te veel in een minuut");
    }
}
