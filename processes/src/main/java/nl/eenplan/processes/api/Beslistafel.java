package nl.eenplan.processes.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks a decision table before a task is completed, so that a form shows what the rule says and why.
public interface Beslistafel {

    /// Afwegingskader, `domain.md` §6. Questions that were not reached stay null.
    Besluit weegAf(
            boolean isVermoeden,
            @Nullable Boolean isOnveilig,
            @Nullable Boolean kanHelpen,
            @Nullable Boolean werktMee,
            @Nullable Boolean heeftResultaat);

    /// MDA++ criteria, `domain.md` §3 M2: C1 and C2 together, features as support.
    Besluit toetsMda(boolean isStructureelOnveilig, boolean isHerhaald, int aantalKenmerken);

    /// G3, `aard-route`: the letter of the route.
    ///
    /// @param aard [Vraag#AARD]
    /// @param moment [Vraag#MOMENT]
    /// @param isNodoBegonnen [Vraag#IS_NODO_BEGONNEN]
    Besluit bepaalRoute(String aard, String moment, boolean isNodoBegonnen);

    /// G4c, `fmek-criteria`: `JA` when one criterion is met; the rule names each that is.
    ///
    /// @param criteria an answer to each of the five questions of G4c
    Besluit toetsFmek(Map<Vraag, Boolean> criteria);

    /// @param uitkomst the code of the table: `MELDEN`, `AFSLUITEN`, `AFSLUITEN_MET_AFSPRAKEN`; `AANVAARD`, `ADVIES`,
    /// `TERUG`
    /// @param regel the annotation of the rule that was hit, in Dutch words that a person reads
    /// @param versie version tag of the table
    record Besluit(String uitkomst, String regel, String versie) {}
}
