package nl.eenplan.processes.api.delen;

/// What holds in this case, as the column "condition" of the sharing rules names it (`domain.md` §5).
public enum Omstandigheid {
    VERMOEDEN,
    CONSULT,
    /// Valid consent of whoever may give it, for this receiver and this category.
    TOESTEMMING,
    ACUUT_GEVAAR,
    RAADSTAAK,
    /// A (provisional) supervision order runs.
    OTS,
    ZELFDE_HULP,
    BELANG_OF_ERNST,
    DREIGING_OF_PARTICULIER,
    TAAK_ONTVANGER,
    HUISVERBOD,
    VASTGELEGD_BESLUIT,
    OM_AKKOORD,
    VEROORDELING,
    /// Dismissed or acquitted.
    ZAAK_AFGEDAAN,
    SPOED,
    ZVH_CASUS,
    ALGEMEEN_BELANG,
    RISICO_OP_LIJST
}
