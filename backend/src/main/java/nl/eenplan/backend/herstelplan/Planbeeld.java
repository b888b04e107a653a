package nl.eenplan.backend.herstelplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The plan as its reader may see it. A block that he may not read is absent and named in `afgeschermd`, whether or not
/// anything stands in it; what is still missing there is not told either.
///
/// @param versie the number of the last fixed version, 0 before the plan was fixed
/// @param magUitvoeren whether the reader may keep up how the actions stand
/// @param onderbrekingen what the reader may do to the plan besides its ordinary course
/// @param ontbreekt per block what must still be done before the plan can be fixed, in Dutch
public record Planbeeld(
        HerstelplanId plan,
        GezinId gezin,
        Planfase fase,
        int versie,
        @Nullable MedewerkerId regisseur,
        @Nullable String regisseursnaam,
        @Nullable Basis basis,
        @Nullable LocalDate begin,
        @Nullable LocalDate evaluatie,
        @Nullable LocalDate eersteToezicht,
        @Nullable LocalDate volgendToezicht,
        Instant gemaaktOp,
        @Nullable Instant vastgesteldOp,
        List<Lid> leden,
        List<Blok> blokken,
        List<Bloksoort> afgeschermd,
        List<Ontbrekend> ontbreekt,
        List<Reactie> reacties,
        List<Handtekening> handtekeningen,
        List<Controle> controles,
        boolean magWijzigen,
        boolean magUitvoeren,
        Set<Onderbreking> onderbrekingen) {

    /// The compartments of the blocks that are withheld.
    public List<Compartiment> dicht() {
        return afgeschermd.stream().map(Bloksoort::compartiment).distinct().toList();
    }

    /// The key of the plan as a piece.
    public String stuk() {
        return Stukbron.sleutel("HERSTELPLAN", plan.waarde());
    }

    public enum Basis {
        VRIJWILLIG,
        DRANG,
        OTS
    }

    /// @param isOuder an adult who is asked for wederhoor
    /// @param leeftijd in whole years, -1 for adults and unborn children
    public record Lid(
            PersoonId persoon, String naam, boolean isKind, boolean isOuder, int leeftijd, boolean isOverleden) {

        /// Whether he is born and lives, so that he can be asked what he thinks of the plan (M9).
        public boolean isTeHoren() {
            return !isOverleden && (!isKind || leeftijd >= 0);
        }
    }

    /// @param versie to hand back when saving
    public record Blok(
            Planblok inhoud,
            int versie,
            @Nullable String gewijzigdDoor,
            @Nullable Instant gewijzigdOp) {}

    public record Ontbrekend(Bloksoort blok, String melding) {}

    public record Reactie(
            String wie, LocalDate op, String tekst, String correctie, boolean isVerwerkt, String redenNiet) {}

    public record Handtekening(String naam, String hoedanigheid, LocalDate op, boolean isAkkoord) {}

    /// One check of an agreement on toezicht.
    public record Controle(String afspraak, LocalDate op, Naleving naleving, String bewijs, String gevolg) {}

    public enum Naleving {
        NAGEKOMEN,
        DEELS,
        NIET
    }
}
