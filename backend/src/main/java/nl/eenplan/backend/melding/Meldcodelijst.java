package nl.eenplan.backend.melding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselInzage.Meldcodefeiten;
import nl.eenplan.backend.melding.Meldcode.Stap;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills the five steps of the meldcode (L6, W11) from what was recorded elsewhere.
@Component
class Meldcodelijst {

    private final LetselInzage letsels;
    private final Zaakstukken stukken;

    Meldcodelijst(LetselInzage letsels, Zaakstukken stukken) {
        this.letsels = letsels;
        this.stukken = stukken;
    }

    Meldcode van(GezinId gezin, Kind kind) {
        Meldcodefeiten feiten = letsels.meldcodefeiten(kind.id());
        Optional<Afweging> afweging = stukken.laatsteAfweging(gezin, kind.id());
        Optional<Melding> melding = stukken.meldingenVan(gezin, kind.id()).stream()
                .filter(Melding::isVerstuurd)
                .findFirst();
        return new Meldcode(
                kind.naam(),
                List.of(
                        stap(1, "Signalen in kaart", "Signalen zijn vastgelegd", feiten.signalen()),
                        stap(2, "Overleg", "Een deskundige heeft geadviseerd", feiten.overleg()),
                        stap(
                                3,
                                "Gesprek met ouders of kind",
                                afweging.map(Meldcodelijst::gesprek).orElse(null),
                                afweging.map(Afweging::vastgelegdOp).orElse(null)),
                        stap(
                                4,
                                "Wegen",
                                afweging.isPresent() ? "Gewogen met het afwegingskader" : "Uitgesloten bij onderzoek",
                                afweging.map(Afweging::vastgelegdOp).orElse(feiten.uitgesloten())),
                        beslissen(afweging, melding, feiten)));
    }

    private static Stap beslissen(Optional<Afweging> afweging, Optional<Melding> melding, Meldcodefeiten feiten) {
        String naam = "Beslissen";
        if (melding.isPresent()) {
            return stap(
                    5,
                    naam,
                    "Gemeld onder " + melding.get().nummer(),
                    melding.get().verstuurdOp());
        }
        if (afweging.isPresent() && !"MELDEN".equals(afweging.get().uitkomst())) {
            return stap(5, naam, "Niet gemeld, met onderbouwing", afweging.get().vastgelegdOp());
        }
        return stap(5, naam, "Vermoeden uitgesloten, met onderbouwing", feiten.uitgesloten());
    }

    private static String gesprek(Afweging afweging) {
        return afweging.gesprekOp() == null ? "Geen gesprek, met reden" : "Gesprek is gevoerd";
    }

    private static Stap stap(int nummer, String naam, @Nullable String hoe, @Nullable Instant op) {
        return op == null ? new Stap(nummer, naam, false, null, null) : new Stap(nummer, naam, true, hoe, op);
    }
}
