package nl.eenplan.processes.api;

/// The way of a letselduiding to a final one (F6, PD): read by a second doctor, written anew after remarks. Runs beside
/// the stroomschema, which waits for none of it; at most one for each child.
public interface Duidingproces {

    /// Asks a second reader for the last version of this child; what still ran for an earlier version lapses.
    void vraagLezing(GezinId gezin, PersoonId kind);

    /// Asks for a next version of what stands; what still ran for the last one lapses.
    void vraagHerziening(GezinId gezin, PersoonId kind);

    /// A new version came by another way and is an advice: nobody has to read the former any more.
    void vervalt(GezinId gezin, PersoonId kind);

    /// The case is closed: nobody may open it to read or to write a version.
    void beeindig(GezinId gezin);
}
