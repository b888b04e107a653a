package nl.eenplan.backend.melding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.Kindsignalen;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselInzage.Meldcodefeiten;
import nl.eenplan.backend.melding.Meldcode.Stand;
import nl.eenplan.backend.melding.Meldcode.Stap;
import nl.eenplan.backend.stap.Stapmomenten;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills the five steps of the meldcode (L6, W11) from what was recorded elsewhere since the newest signal about the
/// child; what was recorded of a former suspicion stays readable where it stands.
@Component
class Meldcodelijst {

    /// Whom a doctor consults on a suspicion besides the vertrouwensarts of F4c (`domain.md` §2, F4a, F4b, F4d).
    private static final Set<Taaksoort> MEDISCH_OVERLEG =
            Set.of(Taaksoort.SPOED_LECK, Taaksoort.CONSULT_KINDERARTS, Taaksoort.CONSULT_LECK);

    /// As [#MEDISCH_OVERLEG], with what stands with the melding.
    private static final Set<Taaksoort> SPOEDOVERLEG = Set.of(Taaksoort.SPOED_VERTROUWENSARTS);

    private static final String UITGESLOTEN = "Bij het onderzoek is het vermoeden uitgesloten";

    private final LetselInzage letsels;
    private final Zaakstukken stukken;
    private final Stapmomenten stappen;
    private final Kindsignalen signalen;

    Meldcodelijst(LetselInzage letsels, Zaakstukken stukken, Stapmomenten stappen, Kindsignalen signalen) {
        this.letsels = letsels;
        this.stukken = stukken;
        this.stappen = stappen;
        this.signalen = signalen;
    }

    /// @param metDuiding whether the reader may know that the injury was interpreted: that is advice of an expert too
    Meldcode van(GezinId gezin, Kind kind, boolean metDuiding) {
        Instant begin = signalen.begin(gezin, kind.id());
        Meldcodefeiten feiten = letsels.meldcodefeiten(kind.id(), begin);
        Optional<Afweging> afweging = stukken.laatsteAfweging(gezin, kind.id(), begin);
        Optional<Melding> melding = stukken.laatsteMelding(gezin, kind.id(), begin);
        Instant uitgesloten = afweging.isPresent() ? null : feiten.uitgesloten();
        Instant medisch = laatste(
                laatste(feiten.overleg(), metDuiding ? feiten.duiding() : null),
                stappen.laatste(gezin, kind.id(), MEDISCH_OVERLEG, begin).orElse(null));
        Instant overleg = laatste(
                medisch, stappen.laatste(gezin, kind.id(), SPOEDOVERLEG, begin).orElse(null));
        boolean isBijLetsel = overleg != null && overleg.equals(medisch);
        return new Meldcode(
                kind.id(),
                kind.naam(),
                List.of(
                        gedaan(1, "Signalen vastgelegd", Rol.BEHANDELEND_ARTS, feiten.signalen(), true),
                        ofNietNodig(
                                gedaan(2, "Een deskundige heeft geadviseerd", null, overleg, isBijLetsel), uitgesloten),
                        ofNietNodig(gesprek(afweging), uitgesloten),
                        wegen(afweging, feiten),
                        beslissen(afweging, melding, feiten)));
    }

    private static @Nullable Instant laatste(@Nullable Instant een, @Nullable Instant ander) {
        return Stream.of(Optional.ofNullable(een), Optional.ofNullable(ander))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stap gesprek(Optional<Afweging> afweging) {
        Instant gesprekOp = afweging.map(Afweging::gesprekOp).orElse(null);
        if (afweging.isPresent() && gesprekOp == null) {
            return nietNodig(
                    3,
                    afweging.get().vastgelegdOp(),
                    "Geen gesprek: " + afweging.get().gesprek(),
                    false);
        }
        String hoe = afweging.map(een -> "Gesprek is gevoerd: " + een.gesprek()).orElse("");
        return gedaan(3, hoe, Rol.BEHANDELEND_ARTS, gesprekOp, false);
    }

    private static Stap wegen(Optional<Afweging> afweging, Meldcodefeiten feiten) {
        return afweging.map(een ->
                        gedaan(4, "Gewogen met het afwegingskader", Rol.BEHANDELEND_ARTS, een.vastgelegdOp(), false))
                .orElseGet(() -> gedaan(4, UITGESLOTEN, Rol.BEHANDELEND_ARTS, feiten.uitgesloten(), true));
    }

    private static Stap beslissen(Optional<Afweging> afweging, Optional<Melding> melding, Meldcodefeiten feiten) {
        if (melding.isPresent()) {
            return gedaan(
                    5,
                    "Gemeld bij Veilig Thuis, nummer " + melding.get().nummer(),
                    Rol.BEHANDELEND_ARTS,
                    melding.get().verstuurdOp(),
                    false);
        }
        if (afweging.isPresent() && !"MELDEN".equals(afweging.get().uitkomst())) {
            return gedaan(
                    5,
                    "Niet gemeld, met onderbouwing",
                    Rol.BEHANDELEND_ARTS,
                    afweging.get().vastgelegdOp(),
                    false);
        }
        return afweging.isPresent()
                ? gedaan(5, "", null, null, false)
                : gedaan(5, "Niet gemeld, met onderbouwing", Rol.BEHANDELEND_ARTS, feiten.uitgesloten(), true);
    }

    /// After the suspicion was excluded (G2) what was not done needs not be done.
    private static Stap ofNietNodig(Stap stap, @Nullable Instant uitgesloten) {
        return stap.stand() == Stand.OPEN && uitgesloten != null
                ? nietNodig(stap.nummer(), uitgesloten, UITGESLOTEN, true)
                : stap;
    }

    private static Stap nietNodig(int nummer, Instant op, String reden, boolean isBijLetsel) {
        return new Stap(nummer, naam(nummer), Stand.NIET_NODIG, null, Rol.BEHANDELEND_ARTS, op, reden, isBijLetsel);
    }

    private static Stap gedaan(int nummer, String hoe, @Nullable Rol door, @Nullable Instant op, boolean isBijLetsel) {
        return op == null
                ? new Stap(nummer, naam(nummer), Stand.OPEN, null, null, null, null, false)
                : new Stap(nummer, naam(nummer), Stand.GEDAAN, hoe, door, op, null, isBijLetsel);
    }

    private static String naam(int nummer) {
        return switch (nummer) {
            case 1 -> "Signalen in kaart";
            case 2 -> "Overleg met een deskundige";
            case 3 -> "Gesprek met ouders of kind";
            case 4 -> "Wegen";
            default -> "Beslissen";
        };
    }
}
