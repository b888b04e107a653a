package nl.eenplan.processes.api;

/// The question to the officier van justitie whether a child may be interviewed in the studio once more
/// (`domain.md` §8, 003); beside the chain of the gezin.
public interface Verhoortoets {

    /// @param kind the child that it is about
    void begin(GezinId gezin, PersoonId kind);

    /// The case is closed: nobody has to answer.
    void beeindig(GezinId gezin);

    /// The child died: nobody has to answer.
    ///
    /// @return whether there was a question
    boolean beeindig(GezinId gezin, PersoonId kind);
}
