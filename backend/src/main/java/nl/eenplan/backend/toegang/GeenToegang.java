package nl.eenplan.backend.toegang;

/// Refusal that does not tell whether the thing asked for exists; shown as "niet gevonden".
public final class GeenToegang extends RuntimeException {

    public GeenToegang() {
        super("Niet gevonden");
    }
}
