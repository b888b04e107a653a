package nl.eenplan.processes.api;

import java.util.Optional;

/// The way of a letselduiding to a final one (F6, PD): read by a second doctor, written anew after remarks;
/// of a changed one to whoever acted on it; and of photographs that did not do back to whoever treats the
/// child. Runs beside the stroomschema, which waits for none of it; at most one of each for an examination.
public interface Duidingproces {

    /// Asks a second reader for the last version about this examination; what still ran for an earlier
    /// version lapses.
    void vraagLezing(GezinId gezin, PersoonId kind, OnderzoekId onderzoek);

    /// Asks for a next version of what stands; what still ran for the last one lapses.
    void vraagHerziening(GezinId gezin, PersoonId kind, OnderzoekId onderzoek);

    /// Asks the requester to read a version that says something else than the one he received; no second
    /// task while he has not read an earlier one.
    void laatHerlezen(GezinId gezin, PersoonId kind, OnderzoekId onderzoek);

    /// Asks the treating doctor for other photographs of what was examined; no second task while he is asked
    /// already: what is needed besides stands in the same one.
    void vraagFotos(GezinId gezin, PersoonId kind, OnderzoekId onderzoek);

    /// Which examination an open task of these is about; empty for other tasks, and for those that began
    /// before this was kept.
    Optional<OnderzoekId> onderzoek(TaakId taak);

    /// The case is closed: nobody may open it to read as second, to write a version or to look at other
    /// photographs. The requester keeps his own file, and still reads what changed.
    void beeindig(GezinId gezin);
}
