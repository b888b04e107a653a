package nl.eenplan.processes.api;

import java.util.List;

/// Starts the chain of a gezin and tells it what happened outside a task.
public interface Gezinsaanpak {

    /// Starts the chain with one stroomschema per child with a suspicion; a gezin has one running chain at most.
    ///
    /// @throws IllegalStateException when a chain already runs for this gezin
    void start(GezinId gezin, List<PersoonId> kinderenMetVermoeden);

    boolean loopt(GezinId gezin);

    /// A new injury of a child, or what else came up about it: the stroomschema is walked again from F1, in the same
    /// contact as F2, whatever else runs (`domain.md` §2).
    void meldNieuwLetsel(GezinId gezin, PersoonId kind);

    /// The children whose doctor reported nothing, agreed on help and weighs again on the agreed day (F7); they wait.
    List<PersoonId> kijkenTerug(GezinId gezin);

    /// Starts an MDA++ conference without a signal of a doctor, as by radar hit, GI or lokaal team (M1).
    void meldAanVoorMda(GezinId gezin);

    /// Interrupts the running plan: `OPGESCHORT`, `OVERGEDRAGEN` or `VERVALLEN` (`domain.md` §4).
    void onderbreekPlan(GezinId gezin, Onderbreking onderbreking);

    enum Onderbreking {
        OPGESCHORT,
        OVERGEDRAGEN,
        VERVALLEN
    }
}
