package nl.eenplan.frontend.deelregels;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.delen.Deelregel;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.Partij;
import org.jspecify.annotations.Nullable;

/// The words of the sharing rules.
final class Woorden {

    private Woorden() {}

    static String van(Partij partij) {
        return Tekst.tekst("partij." + partij.name());
    }

    static String van(Gegevenssoort soort) {
        return Tekst.tekst("gegevens." + soort.name());
    }

    static String van(Omstandigheid omstandigheid) {
        return Tekst.tekst("omstandigheid." + omstandigheid.name());
    }

    static String van(Deeluitkomst uitkomst) {
        return Tekst.tekst("deeluitkomst." + uitkomst.name());
    }

    /// "iedereen", "iedereen behalve politie, OM" or the few that it holds for.
    static String partijen(Set<Partij> partijen) {
        return keuze(
                partijen, EnumSet.complementOf(kopie(partijen, Partij.class)), "deelregels.iedereen", Woorden::van);
    }

    static String soorten(Set<Gegevenssoort> soorten) {
        return keuze(
                soorten, EnumSet.complementOf(kopie(soorten, Gegevenssoort.class)), "deelregels.alles", Woorden::van);
    }

    static String voorwaarden(Set<Omstandigheid> vereist) {
        return vereist.isEmpty()
                ? Tekst.tekst("deelregels.altijd")
                : vereist.stream().map(Woorden::van).collect(Collectors.joining(" en "));
    }

    static String regel(String nummer) {
        return nummer.equals("standaard")
                ? Tekst.tekst("deelregels.standaard")
                : Tekst.tekst("deelregels.regel", nummer);
    }

    static String geldig(Deelregel regel) {
        return periode(regel.vanaf(), regel.tot());
    }

    private static String periode(@Nullable LocalDate vanaf, @Nullable LocalDate tot) {
        if (vanaf == null) {
            return tot == null ? "" : Tekst.tekst("deelregels.tot", Datumtekst.dag(tot));
        }
        return tot == null
                ? Tekst.tekst("deelregels.vanaf", Datumtekst.dag(vanaf))
                : Tekst.tekst("deelregels.vanafTot", Datumtekst.dag(vanaf), Datumtekst.dag(tot));
    }

    private static <E extends Enum<E>> EnumSet<E> kopie(Set<E> waarden, Class<E> soort) {
        var kopie = EnumSet.noneOf(soort);
        kopie.addAll(waarden);
        return kopie;
    }

    private static <E> String keuze(Set<E> wel, Set<E> niet, String sleutel, Function<E, String> woord) {
        if (niet.isEmpty()) {
            return Tekst.tekst(sleutel);
        }
        return niet.size() < wel.size()
                ? Tekst.tekst(sleutel + "Behalve", opsomming(niet, woord))
                : opsomming(wel, woord);
    }

    private static <E> String opsomming(Set<E> waarden, Function<E, String> woord) {
        return waarden.stream().map(woord).collect(Collectors.joining(", "));
    }
}
