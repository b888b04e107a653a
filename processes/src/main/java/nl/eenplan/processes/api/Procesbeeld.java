package nl.eenplan.processes.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The live picture of a gezin's processes: which models run, where the token is, which way was taken and why.
public interface Procesbeeld {

    /// The chain and everything it called, oldest first; empty when nothing ever ran.
    List<Verloop> verloop(GezinId gezin);

    /// The first task of that kind in the walk that this task is a step of, open or done; empty when the
    /// walk did not come there.
    Optional<TaakId> inDezelfdeLoop(GezinId gezin, TaakId taak, Taaksoort soort);

    /// The BPMN XML of one deployed definition, unchanged, for a viewer.
    String model(String definitieId);

    /// One process instance of the gezin.
    ///
    /// @param kind the child it is about, where it is about one
    /// @param stappen in order of start
    /// @param genomenPaden the sequence flows that were taken
    record Verloop(
            String instantie,
            String definitieId,
            String naam,
            @Nullable PersoonId kind,
            boolean loopt,
            List<Stap> stappen,
            List<Weg> genomenPaden) {}

    /// One sequence flow, from one flow node to another.
    record Weg(String id, String van, String naar) {}

    /// One flow node that was or is passed.
    ///
    /// @param naam as the drawing says; empty for a node that only joins or passes on
    /// @param taak the user task, where the node is one
    /// @param waarom names and answers of the gateway questions that decided here, as `isAcuut = nee`;
    ///     of a task or a called process why it was taken away
    /// @param besluit what a decision table decided here
    record Stap(
            String element,
            String naam,
            String soort,
            Instant begin,
            @Nullable Instant eind,
            @Nullable TaakId taak,
            @Nullable String waarom,
            @Nullable Tafelbesluit besluit) {}

    /// What a decision table was asked and which of its rules answered.
    ///
    /// @param tafel id of the table, as `afwegingskader`
    /// @param versie its version tag
    /// @param invoer the answers that it got, as `isVermoeden = ja, isOnveilig = nee`; empty when it got none
    /// @param regels ids of the rules that were hit, in the order of the table
    record Tafelbesluit(String tafel, String versie, String invoer, List<String> regels) {

        public Tafelbesluit {
            regels = List.copyOf(regels);
        }
    }
}
