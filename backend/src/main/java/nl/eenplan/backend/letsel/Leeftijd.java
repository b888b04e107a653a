package nl.eenplan.backend.letsel;

/// Says an age as a doctor does: in months until the second birthday, in years after it.
public final class Leeftijd {

    private Leeftijd() {}

    /// @param maanden negative when not known
    public static String inWoorden(int maanden) {
        if (maanden < 0) {
            return "leeftijd niet bekend";
        }
        if (maanden == 1) {
            return "1 maand";
        }
        return maanden < 24 ? maanden + " maanden" : maanden / 12 + " jaar";
    }
}
