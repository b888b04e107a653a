package nl.eenplan.backend.toegang.regels;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deelregel;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.Partij;
import org.jspecify.annotations.Nullable;

/// The sharing rules as the privacy officer keeps them: read, ask, draft, compare, activate by a second person.
///
/// Every method asks for the role of privacy officer and writes the log.
///
/// @throws nl.eenplan.backend.toegang.GeenToegang for anybody else
public interface DeelregelService {

    /// Newest first.
    List<Versie> versies();

    /// In the order in which they decide.
    ///
    /// @throws java.util.NoSuchElementException when there is no such version
    List<Deelregel> regels(int nummer);

    /// What a version says today about a question that somebody makes up; it is about no family.
    Deelbesluit beslis(int nummer, Partij van, Partij naar, Gegevenssoort soort, Set<Omstandigheid> omstandigheden);

    /// The table as DMN, to open in a modeller.
    String dmn(int nummer);

    /// Keeps a draft; the table names its own version, which must be new.
    Indiening dienIn(String dmn, String toelichting);

    /// Throws a draft away; a version that ever held stays.
    ///
    /// @throws IllegalStateException when it is no draft
    void trekIn(int nummer);

    /// What the involvements that run now would see more or less of under this version than under the one that holds.
    Vergelijking vergelijk(int nummer);

    /// Lets a draft hold from now on and decides every running involvement again, all or nothing.
    ///
    /// @param vergelekenMet the version that held when the differences were looked at
    Activering activeer(int nummer, int vergelekenMet);

    enum Stand {
        CONCEPT,
        GELDT,
        VERVANGEN
    }

    /// @param opgesteldDoor null for the delivered one
    record Versie(
            int nummer,
            String naam,
            Stand stand,
            String toelichting,
            @Nullable String opgesteldDoor,
            Instant opgesteldOp,
            @Nullable String geactiveerdDoor,
            @Nullable Instant geactiveerdOp,
            boolean isVanMij) {}

    sealed interface Indiening {
        record Bewaard(int nummer) implements Indiening {}

        /// @param bezwaren Dutch sentences
        record Ongeldig(List<String> bezwaren) implements Indiening {}
    }

    /// @param geldende the version that holds now
    record Vergelijking(int geldende, List<Verschil> verschillen) {

        /// How many times somebody would see something more or less.
        public long aantal() {
            return verschillen.stream().mapToLong(Verschil::betrokkenheden).sum();
        }
    }

    /// @param compartiment name of [nl.eenplan.backend.toegang.Compartiment]
    /// @param gezinnen families in which somebody with this role works now
    record Verschil(Rol rol, String compartiment, Uitkomst was, Uitkomst wordt, long betrokkenheden, long gezinnen) {}

    /// @param regel the rule, empty when it is the role's own
    record Uitkomst(Deeluitkomst uitkomst, String regel) {}

    sealed interface Activering {
        /// @param gewijzigd involvements that were decided otherwise than before
        record Gelukt(int gewijzigd) implements Activering {}

        /// Whoever drafted it does not activate it.
        record EigenConcept() implements Activering {}

        /// Another version came to hold since the differences were looked at.
        record Ingehaald(int geldende) implements Activering {}

        /// It holds already, or did before.
        record GeenConcept() implements Activering {}
    }
}
