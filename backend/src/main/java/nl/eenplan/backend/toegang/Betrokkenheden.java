package nl.eenplan.backend.toegang;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// Who is involved in a gezin, in which role, for what purpose and on what legal basis, from when until when.
public interface Betrokkenheden {

    /// The SQL predicate that belongs in every query over families: alias `g` is a row with column `id` of the gezin,
    /// parameters `:medewerker`, `:organisatie`, `:rollen` (text array of role keys), `:nu`; see [#parameters].
    String ZICHTBAAR = """
            exists (select 1 from betrokkenheid b
                     where b.gezin = g.id and b.van <= :nu and (b.tot is null or b.tot > :nu)
                       and (b.medewerker = :medewerker
                            or (b.medewerker is null and b.organisatie = :organisatie and b.rol = any(:rollen))))
            """;

    /// The SQL predicate for one row of case content: alias `g` and parameters as for [#ZICHTBAAR], alias `d` is a row
    /// with column `compartiment` that the user may read and is not kept from for now ([Blinderingen]).
    String LEESBAAR = """
            exists (select 1 from betrokkenheid b
                     where b.gezin = g.id and b.van <= :nu and (b.tot is null or b.tot > :nu)
                       and d.compartiment = any(b.mag_lezen)
                       and not exists (select 1 from blindering x
                                        where x.gezin = g.id and x.medewerker in (:medewerker, b.namens) and x.tot is null
                                          and d.compartiment = any(x.delen))
                       and (b.medewerker = :medewerker
                            or (b.medewerker is null and b.organisatie = :organisatie and b.rol = any(:rollen))))
            """;

    /// The SQL predicate for whoever is kept blind in a gezin for now ([Blinderingen]), himself or whom he stands in
    /// for:
    /// alias `g` and parameters as for [#ZICHTBAAR].
    String BLIND = """
            exists (select 1 from blindering x
                     where x.gezin = g.id and x.tot is null
                       and (x.medewerker = :medewerker
                            or exists (select 1 from betrokkenheid b
                                        where b.gezin = g.id and b.medewerker = :medewerker and b.namens = x.medewerker
                                          and b.van <= :nu and (b.tot is null or b.tot > :nu))))
            """;

    /// The parameters that [#ZICHTBAAR] and [#LEESBAAR] need, for the user of the running request.
    @NaDePoort
    java.util.Map<String, Object> parameters();

    /// Involves one professional; a second time in the same role changes nothing.
    @NaDePoort
    void betrek(GezinId gezin, MedewerkerId medewerker, Rol rol, String doel, String grondslag);

    @NaDePoort
    void beeindig(GezinId gezin, MedewerkerId medewerker, Rol rol);

    /// Everybody's involvement in the gezin ends, as when the case closes.
    @NaDePoort
    void beeindigAlle(GezinId gezin);

    /// The person works elsewhere or in another role now: what he was involved in from an organisation where he has no
    /// functie any more ends, and so does the role that he lost there.
    ///
    /// @param verloren the roles that he had and has no longer, anywhere
    @NaDePoort
    void beeindigBuitenFuncties(MedewerkerId medewerker, Collection<Rol> verloren);

    /// Who is involved now, in order of start. Passes the gate with compartment GEZIN.
    List<Betrokkene> betrokkenen(GezinId gezin);

    /// Whoever fulfils the role for the gezin now, for use by processes; asks no permission.
    @NaDePoort
    List<MedewerkerId> metRol(GezinId gezin, Rol rol);

    /// @param inzage of each part that his role can need, whether he sees it and which rule says so
    /// @param namens name of the person for whom he stands in
    /// @param nood whether he opened the gezin in an emergency
    record Betrokkene(
            @Nullable MedewerkerId medewerker,
            String naam,
            String organisatie,
            Rol rol,
            String doel,
            String grondslag,
            Instant van,
            @Nullable Instant tot,
            List<Rechtenbepaling.Inzage> inzage,
            @Nullable String namens,
            boolean nood) {

        /// Whether it is his own work and lasting.
        public boolean isEigen() {
            return namens == null && !nood;
        }
    }
}
