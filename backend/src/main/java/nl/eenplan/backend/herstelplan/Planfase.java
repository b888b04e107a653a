package nl.eenplan.backend.herstelplan;

import java.util.EnumSet;
import java.util.Set;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;

/// The lifecycle of `domain.md` §4; the last three stand beside it.
public enum Planfase {
    CONCEPT("concept"),
    WEDERHOOR("hoor en wederhoor"),
    VASTGESTELD("vastgesteld"),
    UITVOERING("in uitvoering"),
    BIJGESTELD("wordt bijgesteld"),
    STABIEL("stabiel"),
    MONITORING("monitoring"),
    AFGESLOTEN("afgesloten"),
    OPGESCHORT("opgeschort"),
    OVERGEDRAGEN("overgedragen"),
    VERVALLEN("vervallen");

    private final String label;

    Planfase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The only transitions there are; everything else is a bug of whoever asks for it.
    boolean kanNaar(Planfase volgende) {
        return switch (this) {
            case CONCEPT -> volgende == WEDERHOOR || volgende.isVoortijdigEinde();
            case WEDERHOOR -> volgende == VASTGESTELD || volgende == CONCEPT || volgende.isVoortijdigEinde();
            case VASTGESTELD -> volgende == UITVOERING || volgende == OPGESCHORT || volgende.isVoortijdigEinde();
            case UITVOERING ->
                volgende == BIJGESTELD || volgende == STABIEL || volgende == OPGESCHORT || volgende.isVoortijdigEinde();
            case BIJGESTELD -> volgende == UITVOERING || volgende == OPGESCHORT || volgende.isVoortijdigEinde();
            case OPGESCHORT -> volgende == UITVOERING || volgende.isVoortijdigEinde();
            case STABIEL -> volgende == MONITORING || volgende.isVoortijdigEinde();
            case MONITORING -> volgende == AFGESLOTEN || volgende.isVoortijdigEinde();
            case AFGESLOTEN, OVERGEDRAGEN, VERVALLEN -> false;
        };
    }

    private boolean isVoortijdigEinde() {
        return this == OVERGEDRAGEN || this == VERVALLEN;
    }

    /// Whether this plan is the one active plan of its gezin.
    public boolean isActief() {
        return this != AFGESLOTEN && this != OVERGEDRAGEN && this != VERVALLEN;
    }

    /// Whether somebody is at work on the actions, so that how they stand is kept up.
    public boolean isUitvoerbaar() {
        return this == VASTGESTELD || this == UITVOERING || this == BIJGESTELD;
    }

    /// What may happen to the plan besides its ordinary course; the model refuses anything else.
    public Set<Onderbreking> onderbrekingen() {
        if (!isActief()) {
            return Set.of();
        }
        return kanNaar(OPGESCHORT)
                ? EnumSet.allOf(Onderbreking.class)
                : EnumSet.of(Onderbreking.OVERGEDRAGEN, Onderbreking.VERVALLEN);
    }

    /// Whether the blocks may be edited; before and after, the contents are fixed.
    public boolean isBewerkbaar() {
        return this == CONCEPT || this == WEDERHOOR || this == BIJGESTELD;
    }
}
