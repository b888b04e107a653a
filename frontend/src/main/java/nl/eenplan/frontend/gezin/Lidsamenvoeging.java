package nl.eenplan.frontend.gezin;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.eenplan.backend.gezin.Lidgegevens;
import org.jspecify.annotations.Nullable;

/// Two people changed one member: what both now have, field by field, against what they started from.
///
/// A field that only one of them touched goes by itself to that one; a field that both changed is for a person to
/// choose, and is never filled in here.
record Lidsamenvoeging(Lidgegevens begin, Lidgegevens vanMij, Lidgegevens vanAnder) {

    enum Kant {
        VAN_MIJ,
        VAN_ANDER
    }

    enum Deel {
        NAAM(Lidgegevens::naam),
        ROL(Lidgegevens::rol),
        GEBOORTEDATUM(Lidgegevens::geboortedatum),
        VERWACHT_OP(Lidgegevens::verwachtOp),
        BSN(Lidgegevens::bsn),
        GESLACHT(Lidgegevens::geslacht),
        OVERLEDEN_OP(Lidgegevens::overledenOp),
        GEZAG(Lidgegevens::gezag);

        private final Function<Lidgegevens, @Nullable Object> waarde;

        Deel(Function<Lidgegevens, @Nullable Object> waarde) {
            this.waarde = waarde;
        }
    }

    /// The fields in which the two differ, in the order of the form.
    List<Deel> verschillen() {
        return Arrays.stream(Deel.values())
                .filter(deel -> !zelfde(deel, vanMij, vanAnder))
                .toList();
    }

    /// Whose change stands when only one of them changed the field; empty when both did.
    Optional<Kant> voorstel(Deel deel) {
        if (zelfde(deel, begin, vanMij)) {
            return Optional.of(Kant.VAN_ANDER);
        }
        return zelfde(deel, begin, vanAnder) ? Optional.of(Kant.VAN_MIJ) : Optional.empty();
    }

    Lidgegevens van(Kant kant) {
        return kant == Kant.VAN_MIJ ? vanMij : vanAnder;
    }

    /// @param keuzes one for each of [#verschillen]
    Lidgegevens voegSamen(Map<Deel, Kant> keuzes) {
        var bron = new EnumMap<Deel, Lidgegevens>(Deel.class);
        for (Deel deel : Deel.values()) {
            bron.put(deel, vanMij);
        }
        for (Deel deel : verschillen()) {
            bron.put(deel, van(Objects.requireNonNull(keuzes.get(deel), "Nog niet gekozen: " + deel)));
        }
        return new Lidgegevens(
                uit(bron, Deel.NAAM).naam(),
                uit(bron, Deel.GEBOORTEDATUM).geboortedatum(),
                uit(bron, Deel.VERWACHT_OP).verwachtOp(),
                uit(bron, Deel.BSN).bsn(),
                uit(bron, Deel.GESLACHT).geslacht(),
                uit(bron, Deel.ROL).rol(),
                uit(bron, Deel.OVERLEDEN_OP).overledenOp(),
                uit(bron, Deel.GEZAG).gezag());
    }

    private static Lidgegevens uit(Map<Deel, Lidgegevens> bron, Deel deel) {
        return Objects.requireNonNull(bron.get(deel));
    }

    private static boolean zelfde(Deel deel, Lidgegevens een, Lidgegevens ander) {
        return Objects.equals(deel.waarde.apply(een), deel.waarde.apply(ander));
    }
}
