package nl.eenplan.frontend.toestemming;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.toestemming.Ontbreekt;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Gebeurd;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// Consent in the words that a professional reads.
final class Woorden {

    private static final Teksten TEKSTEN = Teksten.van("toestemming");

    private Woorden() {}

    static String stand(Regel regel) {
        var totEnMet = regel.totEnMet();
        return totEnMet == null
                ? TEKSTEN.tekst("stand." + regel.status().name())
                : TEKSTEN.tekst("standTotEnMet", Datumtekst.dag(totEnMet));
    }

    /// "Nog nodig: handtekening van Wendy Smit; handtekening van Daan Brouwer"
    static String nodig(List<Ontbreekt> ontbreekt) {
        return TEKSTEN.tekst(
                "nodig", ontbreekt.stream().map(Ontbreekt::inWoorden).collect(Collectors.joining("; ")));
    }

    static String gebeurd(Gebeurd gebeurd) {
        var wie = gebeurd.wie();
        var wijze = gebeurd.wijze();
        var tot = gebeurd.totEnMet();
        return Stream.of(
                        Datumtekst.dag(gebeurd.op()) + ": " + TEKSTEN.tekst("feit." + gebeurd.wat())
                                + (wie.isEmpty() ? "" : " " + TEKSTEN.tekst("door", wie)),
                        wijze == null ? "" : Teksten.keuze(wijze),
                        gebeurd.getuige().isEmpty() ? "" : TEKSTEN.tekst("getuigeWas", gebeurd.getuige()),
                        tot == null ? "" : TEKSTEN.tekst("geldtTot", Datumtekst.dag(tot)),
                        gebeurd.beoordeeldDoor().isEmpty()
                                ? ""
                                : TEKSTEN.tekst("beoordeeldDoorWas", gebeurd.beoordeeldDoor()),
                        gebeurd.reden(),
                        TEKSTEN.tekst("vastgelegdDoor", gebeurd.door(), Datumtekst.moment(gebeurd.vastgelegdOp())))
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
