package nl.eenplan.backend.dienst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.dienst.Diensten.Dienst;
import nl.eenplan.backend.dienst.Loketstand.Schakel;
import nl.eenplan.backend.dienst.Loketten.Belgids;
import nl.eenplan.backend.dienst.Loketten.Loket;
import nl.eenplan.backend.dienst.Loketten.Terugval;
import org.jspecify.annotations.Nullable;

/// Lays out whom to phone at one moment: who is on duty, who stands behind him, the desk itself, then other desks.
final class Ketenbouw {

    private final Map<LoketId, Loket> loketten;
    private final Map<LoketId, List<Dienst>> diensten;
    private final List<Terugval> terugval;
    private final Instant nu;

    /// @param gids with the duties that run now or come
    Ketenbouw(Belgids gids, Instant nu) {
        this.loketten = gids.loketten();
        this.diensten = gids.diensten().stream().collect(Collectors.groupingBy(Dienst::loket));
        this.terugval = gids.terugval();
        this.nu = nu;
    }

    Loketstand stand(Loket loket) {
        Optional<Dienst> voorwacht = opDienst(loket, Wacht.VOORWACHT);
        Optional<Dienst> daarna = daarna(loket, voorwacht.map(Dienst::tot).orElse(nu));
        List<Schakel> keten = new ArrayList<>(eigen(loket, false));
        anderen(loket).map(this::eerste).forEach(keten::add);
        return new Loketstand(
                loket.id(),
                loket.soort(),
                loket.naam(),
                loket.uitleg(),
                List.copyOf(keten),
                voorwacht.isPresent() || loket.isDagEnNacht(),
                voorwacht.map(Dienst::tot).orElse(null),
                daarna.map(Dienst::naam).orElse(null),
                daarna.map(Dienst::van).orElse(null),
                loket.antwoordBinnen());
    }

    private Schakel eerste(Loket ander) {
        return eigen(ander, true).getFirst();
    }

    /// The number of the desk comes last; when somebody on duty has no number of his own, he is reached by it already.
    private List<Schakel> eigen(Loket loket, boolean isTerugval) {
        List<Schakel> keten = new ArrayList<>();
        for (var wacht : Wacht.values()) {
            opDienst(loket, wacht)
                    .map(dienst -> schakel(loket, dienst, isTerugval))
                    .ifPresent(keten::add);
        }
        if (keten.stream().noneMatch(schakel -> schakel.telefoon().equals(loket.telefoon()))) {
            keten.add(new Schakel(loket.id(), loket.naam(), loket.soort().label(), loket.telefoon(), null, isTerugval));
        }
        return keten;
    }

    private static Schakel schakel(Loket loket, Dienst dienst, boolean isTerugval) {
        return new Schakel(
                loket.id(),
                dienst.naam(),
                isTerugval ? loket.soort().label() : dienst.wacht().label(),
                telefoon(dienst.telefoon(), loket),
                dienst.medewerker(),
                isTerugval);
    }

    private static String telefoon(@Nullable String eigen, Loket loket) {
        return eigen == null ? loket.telefoon() : eigen;
    }

    private Optional<Dienst> opDienst(Loket loket, Wacht wacht) {
        return van(loket)
                .filter(dienst -> dienst.wacht() == wacht && dienst.looptOp(nu))
                .findFirst();
    }

    private Optional<Dienst> daarna(Loket loket, Instant vanaf) {
        return van(loket)
                .filter(dienst ->
                        dienst.wacht() == Wacht.VOORWACHT && !dienst.van().isBefore(vanaf))
                .findFirst();
    }

    private Stream<Dienst> van(Loket loket) {
        return diensten.getOrDefault(loket.id(), List.of()).stream();
    }

    /// Desks that the asker's region knows.
    private Stream<Loket> anderen(Loket loket) {
        return terugval.stream()
                .filter(regel -> regel.loket().equals(loket.id()))
                .flatMap(regel -> Stream.ofNullable(loketten.get(regel.dan())));
    }
}
