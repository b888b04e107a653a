package nl.eenplan.backend.toestemming;

import java.util.Arrays;
import java.util.Optional;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Partij;

/// What may be asked: the rows of the sharing rules that need consent (`domain.md` §5), each with the ages that hold.
public enum Waarvoor {
    /// Rule 9, BW 7:457
    MEDISCH_AAN_TAFEL(Partij.MDA_TAFEL, Gegevenssoort.MEDISCH, Regime.BEHANDELING, "BW 7:457 en 7:450"),
    /// Rule 11
    HULPDOSSIER_AAN_TAFEL(
            Partij.MDA_TAFEL, Gegevenssoort.HULPDOSSIER, Regime.BEHANDELING, "Jeugdwet art. 7.3.11 lid 1 en 7.3.4"),
    /// Rule 7, BW 7:457
    MEDISCH_AAN_POLITIE(Partij.POLITIE, Gegevenssoort.MEDISCH, Regime.BEHANDELING, "BW 7:457 en 7:450"),
    /// Rule 7, BW 7:457
    MEDISCH_AAN_OM(Partij.OM, Gegevenssoort.MEDISCH, Regime.BEHANDELING, "BW 7:457 en 7:450"),
    /// Rule 3, W4
    RADIOLOGIE_AAN_LECK(Partij.LECK, Gegevenssoort.RADIOLOGIE_MET_NAAM, Regime.BEHANDELING, "werkwijze LECK; BW 7:450"),
    /// Rule 23
    AFSPRAAK_AAN_SCHOOL(
            Partij.SCHOOL, Gegevenssoort.VEILIGHEIDSAFSPRAAK, Regime.VERSTREKKING, "AVG art. 6 lid 1 a; Wmo 5.3.3"),
    /// Rule 23
    AFSPRAAK_AAN_NETWERK(
            Partij.NETWERK, Gegevenssoort.VEILIGHEIDSAFSPRAAK, Regime.VERSTREKKING, "AVG art. 6 lid 1 a; Wmo 5.3.3");

    private final Partij naar;
    private final Gegevenssoort soort;
    private final Regime regime;
    private final String grondslag;

    Waarvoor(Partij naar, Gegevenssoort soort, Regime regime, String grondslag) {
        this.naar = naar;
        this.soort = soort;
        this.regime = regime;
        this.grondslag = grondslag;
    }

    public Partij naar() {
        return naar;
    }

    public Gegevenssoort soort() {
        return soort;
    }

    public Regime regime() {
        return regime;
    }

    /// The law articles, as the family reads them on the form.
    public String grondslag() {
        return grondslag;
    }

    static Optional<Waarvoor> van(Partij naar, Gegevenssoort soort) {
        return Arrays.stream(values())
                .filter(een -> een.naar == naar && een.soort == soort)
                .findFirst();
    }
}
