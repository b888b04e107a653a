package nl.eenplan.backend.stap;

import nl.eenplan.processes.api.Antwoorden;

/// What a stored step tells the process and the time line.
///
/// @param zin one Dutch sentence, without content of another compartment than that of the step
public record Uitkomst(Antwoorden antwoorden, String zin) {

    public static Uitkomst van(String zin) {
        return new Uitkomst(Antwoorden.geen(), zin);
    }
}
