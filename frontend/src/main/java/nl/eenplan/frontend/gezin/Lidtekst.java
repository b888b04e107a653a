package nl.eenplan.frontend.gezin;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Gezinsbeeld;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What is known of a member, in words.
final class Lidtekst {

    private Lidtekst() {}

    static String van(Lidsamenvoeging.Deel deel, Lidgegevens gegevens, Gezinsbeeld beeld) {
        String tekst = switch (deel) {
            case NAAM -> gegevens.naam();
            case ROL -> gegevens.rol().label();
            case GEBOORTEDATUM -> dag(gegevens.geboortedatum());
            case VERWACHT_OP -> dag(gegevens.verwachtOp());
            case BSN -> gegevens.bsn();
            case GESLACHT -> gegevens.geslacht().label();
            case OVERLEDEN_OP -> dag(gegevens.overledenOp());
            case GEZAG -> gezag(gegevens, beeld);
        };
        return tekst.isBlank() ? Tekst.tekst("lid.leeg") : tekst;
    }

    static String gezag(Lidgegevens gegevens, Gezinsbeeld beeld) {
        return gegevens.gezag().stream()
                .map(regel ->
                        naam(beeld, regel.volwassene()) + ": " + regel.gezag().label())
                .collect(Collectors.joining(", "));
    }

    static String naam(Gezinsbeeld beeld, PersoonId id) {
        return beeld.lid(id).map(lid -> lid.gegevens().naam()).orElse("–");
    }

    private static String dag(@Nullable LocalDate datum) {
        return datum == null ? "" : Datumtekst.dag(datum);
    }
}
