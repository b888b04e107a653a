package nl.eenplan.backend.toegang;

import static nl.eenplan.backend.toegang.Compartiment.GEZIN;
import static nl.eenplan.backend.toegang.Compartiment.KINDGESPREK;
import static nl.eenplan.backend.toegang.Compartiment.LETSELDUIDING;
import static nl.eenplan.backend.toegang.Compartiment.MEDISCH;
import static nl.eenplan.backend.toegang.Compartiment.MELDING;
import static nl.eenplan.backend.toegang.Compartiment.OVERLEG;
import static nl.eenplan.backend.toegang.Compartiment.PLAN;
import static nl.eenplan.backend.toegang.Compartiment.POLITIE;
import static nl.eenplan.backend.toegang.Compartiment.VEILIGHEID;

import java.util.EnumSet;
import java.util.Set;
import nl.eenplan.processes.api.Taaksoort;

/// In which part of the case lies what a task asks: the task list, the log and the picture of the process belong to
/// no part themselves, and tell of every task.
public final class Taakdeel {

    /// Tasks of which only whoever has them may know: what is thought of a professional, that a child is interviewed by
    /// the police, and that what a doctor acted on says something else now.
    private static final Set<Taaksoort> BESLOTEN = Set.copyOf(EnumSet.of(
            Taaksoort.NOODTOETS,
            Taaksoort.VERHOOR_BEOORDELEN,
            Taaksoort.VERHOOR_NABELLEN,
            Taaksoort.HERZIENE_DUIDING_LEZEN));

    private Taakdeel() {}

    public static Compartiment van(Taaksoort soort) {
        return switch (soort) {
            case EERSTE_ZORG,
                    LETSEL_BESCHRIJVEN,
                    FOTOS_VASTLEGGEN,
                    SPOED_LECK,
                    PEP_OVERWEGEN,
                    FMO_UITVOEREN,
                    CONSULT_KINDERARTS,
                    CONSULT_VERTROUWENSARTS,
                    LECK_IN_PLAATS,
                    CONSULT_LECK,
                    OVERLIJDEN_NODO,
                    FOTOS_BEOORDELEN,
                    NIEUWE_FOTOS_MAKEN -> MEDISCH;
            case LETSELDUIDEN, TWEEDE_LEZING, DUIDING_HERZIEN, HERZIENE_DUIDING_LEZEN -> LETSELDUIDING;
            case ACUUT_MELDEN, AFWEGEN, MELDEN, TERUGKOPPELING_MELDER -> MELDING;
            case ACUTE_VEILIGHEID,
                    SPOEDOVERLEG,
                    SPOED_VERTROUWENSARTS,
                    SPOED_ZEDENTEAM,
                    TRIAGE,
                    KENNISGEVING_OUDERS,
                    KENNISGEVING_ALSNOG,
                    ACTIEOVERLEG,
                    VEILIGHEIDSVOORWAARDEN,
                    OPSCHALEN -> VEILIGHEID;
            case FMO_BESLUIT, VERHOOR_BEOORDELEN, VERHOOR_NABELLEN -> POLITIE;
            case SCREENING, GEZIN_INFORMEREN, TAFEL_SAMENSTELLEN, BIJDRAGE, ZITTING, DIRECTE_MAATREGEL -> OVERLEG;
            case KINDGESPREK -> KINDGESPREK;
            case PLAN_OPSTELLEN,
                    WEDERHOOR,
                    PLAN_VASTSTELLEN,
                    TOEZICHT,
                    VOORTGANG,
                    ESCALATIE,
                    PLAN_BIJSTELLEN,
                    PLAN_HERVATTEN,
                    WARME_OVERDRACHT,
                    MONITORCONTACT -> PLAN;
            case REGISSEUR_AANWIJZEN,
                    INZAGE_BEOORDELEN,
                    INZAGE_TEAM,
                    INZAGE_TWEEDE_OORDEEL,
                    TOESTEMMING_BEOORDELEN,
                    NOODTOETS,
                    BETROKKENEVERZOEK -> GEZIN;
        };
    }

    /// Where the mere name of the task tells on which route of G3 it lies, and so what happened to the child: the parts
    /// that open the name, each of them. Empty for a task that all who work for the gezin know by name.
    public static Set<Compartiment> verraadt(Taaksoort soort) {
        return switch (soort) {
            case SPOED_LECK, PEP_OVERWEGEN, CONSULT_KINDERARTS, CONSULT_LECK, OVERLIJDEN_NODO, NIEUWE_FOTOS_MAKEN ->
                Set.of(MEDISCH);
            case SPOEDOVERLEG, SPOED_VERTROUWENSARTS, SPOED_ZEDENTEAM -> Set.of(MEDISCH, VEILIGHEID);
            case FMO_BESLUIT, FMO_UITVOEREN -> Set.of(MEDISCH, POLITIE);
            default -> Set.of();
        };
    }

    public static Set<Taaksoort> besloten() {
        return BESLOTEN;
    }
}
