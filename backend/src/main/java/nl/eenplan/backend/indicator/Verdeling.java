package nl.eenplan.backend.indicator;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long it took, as a distribution: an average alone hides the child who waited.
///
/// A percentile is the wait of one child. It is withheld while fewer than five waited so long or longer, or so long or
/// shorter: of six children, "nine of ten" would be the longest wait of all, also where its bar is withheld.
///
/// @param aantal null when it is about fewer than five
/// @param mediaan half of them took no longer, null when withheld
/// @param negentigProcent nine of ten took no longer, null when withheld
public record Verdeling(
        List<Staaf> staven,
        @Nullable Integer aantal,
        @Nullable Duration mediaan,
        @Nullable Duration negentigProcent) {

    private static final List<Duration> GRENZEN =
            List.of(Duration.ofHours(4), Duration.ofHours(24), Duration.ofHours(72));

    /// @param tot up to and with so long, null for all that took longer
    /// @param aantal null when withheld
    public record Staaf(@Nullable Duration tot, @Nullable Integer aantal) {}

    static Verdeling van(List<Duration> duren) {
        var op = duren.stream().sorted().toList();
        if (op.size() < Aandeel.KLEINSTE) {
            return new Verdeling(
                    staven(op.isEmpty() ? new int[GRENZEN.size() + 1] : null), op.isEmpty() ? 0 : null, null, null);
        }
        return new Verdeling(staven(tellingen(op)), op.size(), percentiel(op, 50), percentiel(op, 90));
    }

    private static int[] tellingen(List<Duration> op) {
        var tellingen = new int[GRENZEN.size() + 1];
        op.forEach(duur -> tellingen[
                (int) GRENZEN.stream()
                        .filter(grens -> grens.compareTo(duur) < 0)
                        .count()]++);
        return tellingen;
    }

    /// One withheld bar could be reckoned from the total; then the smallest of the others is withheld too.
    private static List<Staaf> staven(int @Nullable [] tellingen) {
        if (tellingen == null) {
            return IntStream.rangeClosed(0, GRENZEN.size())
                    .mapToObj(vak -> staaf(vak, null))
                    .toList();
        }
        var dicht = IntStream.range(0, tellingen.length)
                .filter(vak -> Aandeel.isTeKlein(tellingen[vak]))
                .boxed()
                .toList();
        var ook = dicht.size() == 1
                ? IntStream.range(0, tellingen.length)
                        .boxed()
                        .filter(vak -> tellingen[vak] >= Aandeel.KLEINSTE)
                        .min(Comparator.comparing(vak -> tellingen[vak]))
                        .stream()
                : Stream.<Integer>empty();
        var verborgen = Stream.concat(dicht.stream(), ook).toList();
        return IntStream.range(0, tellingen.length)
                .mapToObj(vak -> staaf(vak, verborgen.contains(vak) ? null : tellingen[vak]))
                .toList();
    }

    private static Staaf staaf(int vak, @Nullable Integer aantal) {
        return new Staaf(vak < GRENZEN.size() ? GRENZEN.get(vak) : null, aantal);
    }

    /// The shortest that so many of a hundred did not exceed.
    private static @Nullable Duration percentiel(List<Duration> op, int procent) {
        int plek = (op.size() * procent + 99) / 100;
        boolean isVanVelen = plek >= Aandeel.KLEINSTE && op.size() - plek + 1 >= Aandeel.KLEINSTE;
        return isVanVelen ? op.get(plek - 1) : null;
    }
}
