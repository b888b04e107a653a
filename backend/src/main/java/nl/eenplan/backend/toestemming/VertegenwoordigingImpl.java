package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers from what consent knows: the same ages, gezag and suspicion.
@Component
class VertegenwoordigingImpl implements Vertegenwoordiging {

    private final Gezinsgenoten genoten;
    private final Feitenkast kast;

    VertegenwoordigingImpl(Gezinsgenoten genoten, Feitenkast kast) {
        this.genoten = genoten;
        this.kast = kast;
    }

    @Override
    public Positie positie(GezinId gezin, PersoonId over, @Nullable PersoonId wie, LocalDate dag) {
        boolean isVerdacht = wie != null && kast.verdacht(gezin).contains(wie);
        return positie(genoten.van(gezin), over, wie, dag, isVerdacht);
    }

    static Positie positie(
            List<Genoot> leden, PersoonId over, @Nullable PersoonId wie, LocalDate dag, boolean isVerdacht) {
        var betrokkene = lid(leden, over);
        var vrager = wie == null ? null : lid(leden, wie);
        var geboren = betrokkene.geboortedatum();
        if (betrokkene.isKind() && geboren == null) {
            return new Positie(null, band(betrokkene, vrager, leden, dag, 0), isVerdacht);
        }
        int leeftijd = geboren == null || !betrokkene.isKind() ? Leeftijden.MEERDERJARIG : Leeftijden.op(geboren, dag);
        return new Positie(leeftijd, band(betrokkene, vrager, leden, dag, leeftijd), isVerdacht);
    }

    private static Band band(Genoot over, @Nullable Genoot vrager, List<Genoot> leden, LocalDate dag, int leeftijd) {
        if (vrager != null && vrager.id().equals(over.id())) {
            return Band.ZELF;
        }
        if (leeftijd >= Leeftijden.MEERDERJARIG) {
            return vrager != null && vrager.isKind() ? Band.GEEN_GEZAG : Band.VERTEGENWOORDIGER;
        }
        if (vrager == null) {
            var tekenaars = Tekenaars.van(over, leden, Regime.BEHANDELING, dag, false);
            return tekenaars.isVoogdNodig() ? Band.VOOGD : Band.BUITENSTAANDER;
        }
        if (over.gezag().get(vrager.id()) == Gezag.JA) {
            return Band.GEZAG;
        }
        return !vrager.isKind() && Tekenaars.isGezagOnbekend(over).test(vrager) ? Band.GEZAG_ONBEKEND : Band.GEEN_GEZAG;
    }

    private static Genoot lid(List<Genoot> leden, PersoonId id) {
        return leden.stream()
                .filter(lid -> lid.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Geen lid van dit gezin"));
    }
}
