package nl.eenplan.backend.stap;

import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.Taaksoort;

/// What a form does to the case.
///
/// @param compartiment where the content lies
/// @param handeling the fixed phrase in the log, as `letsel beschreven`
/// @param soort kind of line on the time line, as `LETSEL`
public record Stapsoort(Taaksoort taak, Compartiment compartiment, String handeling, String soort) {}
