package nl.eenplan.frontend.inzage;

import java.time.Duration;
import java.time.Instant;
import nl.eenplan.backend.inzage.InzageService.Verzoekregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import org.jspecify.annotations.Nullable;

/// How a request stands, in one sentence.
final class Verzoektekst {

    private static final Teksten TEKSTEN = Teksten.van("inzageverzoek");

    private Verzoektekst() {}

    static String stand(Verzoekregel regel) {
        var gevraagd = Datumtekst.moment(regel.gevraagdOp());
        return switch (regel.stand()) {
            case GEVRAAGD ->
                TEKSTEN.tekst(regel.isTeLaat() ? "bijTeam" : "gevraagd", gevraagd, Tekst.van(regel.eigenaar()));
            case TWEEDE_OORDEEL -> TEKSTEN.tekst("tweede", gevraagd);
            case TOEGEKEND -> TEKSTEN.tekst("toegekend", laatsteDag(regel.tot()));
            case TOESTEMMING_NODIG -> TEKSTEN.tekst("toestemming", gevraagd);
            case GEWEIGERD -> TEKSTEN.tekst("geweigerd", gevraagd);
            case INGETROKKEN -> TEKSTEN.tekst("isIngetrokken", gevraagd);
            case VERVALLEN -> TEKSTEN.tekst("vervallen", gevraagd);
        };
    }

    /// The part is open up to the first moment of the next day.
    private static String laatsteDag(@Nullable Instant tot) {
        return tot == null
                ? ""
                : Datumtekst.weekdagMetJaar(
                        Datumtekst.hier(tot.minus(Duration.ofSeconds(1))).toLocalDate());
    }
}
