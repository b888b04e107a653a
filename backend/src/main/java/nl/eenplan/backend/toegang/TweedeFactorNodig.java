package nl.eenplan.backend.toegang;

/// What is asked needs a second factor that was proven a moment ago; the screen goes and asks for it.
public final class TweedeFactorNodig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TweedeFactorNodig() {
        super("Een tweede factor is nodig");
    }
}
