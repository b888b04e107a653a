package nl.eenplan.backend.termijn;

import nl.eenplan.processes.api.Taaksoort;

/// How long one kind of task may take, since when the rule holds and who says so.
///
/// @param hoeveelheid 0 with [Eenheid#DAG] means the same day
/// @param termijnenwet whether the Algemene termijnenwet may move the end; never for urgent work on the same day
/// @param bron law article or guideline that asks for the task
/// @param regioafspraak whether no law or guideline gives the length: the region agreed on it
/// @param bijAcuut whether it holds for an acute case only
public record Termijnregel(
        Taaksoort soort,
        int hoeveelheid,
        Eenheid eenheid,
        Beginfeit begin,
        boolean termijnenwet,
        String bron,
        boolean regioafspraak,
        boolean bijAcuut) {

    /// As `5 werkdagen · Uitvoeringsbesluit Wmo 2015 art. 4.1.7` or `1 uur, afspraak in deze regio · Stroomschema F4a`.
    public String tekst() {
        return duur()
                + (bijAcuut ? " omdat het acuut is" : "")
                + (regioafspraak ? ", afspraak in deze regio · " : " · ")
                + bron;
    }

    /// As `5 werkdagen` or `dezelfde dag`.
    public String duur() {
        if (begin == Beginfeit.UITSTEL) {
            return begin.label();
        }
        if (hoeveelheid == 0) {
            return "dezelfde dag";
        }
        return eenheid == Eenheid.UUR && hoeveelheid > 48 && hoeveelheid % 24 == 0
                ? hoeveelheid / 24 + " × 24 uur"
                : eenheid.telling(hoeveelheid);
    }
}
