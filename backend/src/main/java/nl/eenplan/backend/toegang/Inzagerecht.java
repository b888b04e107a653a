package nl.eenplan.backend.toegang;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Logboek.Grond;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// What one row of `betrokkenheid` opens for somebody now.
///
/// @param vast whether it is the person's own and has no end
/// @param namens for whom he stands in
/// @param blind what he is kept from for now ([Blinderingen]); it takes nothing from what he may write
record Inzagerecht(
        Rol rol,
        boolean vast,
        Grond grond,
        boolean nood,
        @Nullable MedewerkerId namens,
        Set<Compartiment> lezen,
        Set<Compartiment> schrijven,
        Set<Compartiment> blind) {

    /// What a right is asked for.
    enum Soort {
        LEZEN,
        SCHRIJVEN
    }

    boolean geeft(Soort soort, Compartiment deel) {
        return switch (soort) {
            case LEZEN -> lezen.contains(deel) && !blind.contains(deel);
            case SCHRIJVEN -> schrijven.contains(deel);
        };
    }

    Stream<Compartiment> leesbaar() {
        var open = EnumSet.noneOf(Compartiment.class);
        open.addAll(lezen);
        open.removeAll(blind);
        return open.stream();
    }

    /// Neither in an emergency nor for somebody else.
    boolean isEigen() {
        return !nood && namens == null;
    }

    Regel opent(Regel regel) {
        return hoe().op(regel.als(rol).opGrondVan(grond));
    }

    Hoe hoe() {
        return new Hoe(nood, namens);
    }

    /// By what a gezin came to somebody.
    record Hoe(boolean nood, @Nullable MedewerkerId namens) {

        static Optional<Hoe> van(java.util.List<Inzagerecht> rechten) {
            return rechten.stream().anyMatch(Inzagerecht::isEigen)
                    ? Optional.empty()
                    : rechten.stream().findFirst().map(Inzagerecht::hoe);
        }

        Regel op(Regel regel) {
            var namensIemand = regel.namens(namens);
            return nood ? namensIemand.inNood() : namensIemand;
        }
    }
}
