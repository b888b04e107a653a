package nl.eenplan.backend.toegang;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Rechtenbepaling.Rechten;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Derives the involvements of substitutes from those of the persons they replace, on write, so that the queries stay
/// as they are. What the replaced person loses, the database takes from the substitute in the same statement.
@Component
@Transactional
class Waarneemregister implements Waarnemers {

    private static final String PAREN = """
            select w.id, w.waarnemer, w.waarnemer_bij, b.id as bron, b.gezin, b.rol,
                   greatest(w.van, b.van) as van, least(w.tot, b.tot) as tot,
                   d.plafond_lezen, d.plafond_schrijven,
                   array(select f.rol from functie f
                          where f.medewerker = w.waarnemer and f.organisatie = w.waarnemer_bij) as eigen
              from waarneming w
              join betrokkenheid b on b.medewerker = w.vervangen and b.organisatie = w.vervangen_bij
              left join betrokkenheid d on d.waarneming = w.id and d.afgeleid_van = b.id
             where w.tot > :nu and (b.tot is null or b.tot > :nu) and greatest(w.van, b.van) < least(w.tot, b.tot)
               and b.afgeleid_van is null and b.noodtoegang is null and b.inzageverzoek is null
               and b.toestemming_bij is null
               and (b.rol = any(w.rollen) or b.rol = 'tafelpartner')
               and (w.alle or exists (select 1 from waarneming_gezin z where z.waarneming = w.id and z.gezin = b.gezin))
            """;

    private static final String LEID_AF = """
            insert into betrokkenheid (gezin, medewerker, organisatie, rol, doel, grondslag, van, tot, mag_lezen,
                                       mag_schrijven, omstandigheden, regelversie, waarneming, namens, afgeleid_van,
                                       plafond_lezen, plafond_schrijven)
            select b.gezin, :waarnemer, :bij, b.rol, b.doel, b.grondslag, :van, :tot,
                   beide(b.mag_lezen, cast(:lezen as text[])), beide(b.mag_schrijven, cast(:schrijven as text[])),
                   b.omstandigheden, b.regelversie, :waarneming, b.medewerker, b.id, :lezen, :schrijven
              from betrokkenheid b
             where b.id = :bron and 'GEZIN' = any(b.mag_lezen) and 'GEZIN' = any(cast(:lezen as text[]))
            on conflict (waarneming, afgeleid_van) where waarneming is not null
            do update set mag_lezen = excluded.mag_lezen, mag_schrijven = excluded.mag_schrijven,
                          plafond_lezen = excluded.plafond_lezen, plafond_schrijven = excluded.plafond_schrijven
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Rolrechten rolrechten;

    Waarneemregister(JdbcClient jdbc, Clock klok, Rolrechten rolrechten) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.rolrechten = rolrechten;
    }

    @Override
    public void begin(UUID waarneming) {
        leidAf(jdbc.sql(PAREN + " and w.id = :waarneming").param("waarneming", waarneming));
    }

    /// This person was involved in this gezin just now.
    void volg(GezinId gezin, MedewerkerId vervangen) {
        leidAf(jdbc.sql(PAREN + " and w.vervangen = :vervangen and b.gezin = :gezin")
                .param("vervangen", vervangen.waarde())
                .param("gezin", gezin.waarde()));
    }

    /// What ends early shows nothing any more, also for a clock that jumps back.
    @Override
    public void beeindig(UUID waarneming) {
        Rechtengeheugen.vergeet();
        jdbc.sql("update betrokkenheid set tot = greatest(van, :nu), mag_lezen = '{}', mag_schrijven = '{}',"
                        + " plafond_lezen = '{}', plafond_schrijven = '{}'"
                        + " where waarneming = :waarneming and tot > :nu")
                .param("nu", nu())
                .param("waarneming", waarneming)
                .update();
    }

    @Override
    public boolean neemtWaar(MedewerkerId wie, GezinId gezin, MedewerkerId voor) {
        return jdbc.sql("select exists (select 1 from betrokkenheid where gezin = :gezin and medewerker = :wie"
                        + " and namens = :voor and van <= :nu and tot > :nu)")
                .param("gezin", gezin.waarde())
                .param("wie", wie.waarde())
                .param("voor", voor.waarde())
                .param("nu", nu())
                .query(Boolean.class)
                .single();
    }

    /// What the own roles of the substitutes could be given may be less or more now.
    @EventListener
    void op(Regelwijziging gebeurtenis) {
        leidAf(jdbc.sql(PAREN));
    }

    private void leidAf(StatementSpec welke) {
        welke.param("nu", nu()).query((rij, nummer) -> paar(rij)).list().forEach(this::leidAf);
    }

    private void leidAf(Paar paar) {
        var rechten =
                paar.eigen().stream().map(Rol::van).map(rolrechten::gewoon).toList();
        var lezen = samen(rechten, Rechten::lezen);
        var schrijven = samen(rechten, Rechten::schrijven);
        if (lezen.equals(paar.lezen()) && schrijven.equals(paar.schrijven())) {
            return;
        }
        Rechtengeheugen.vergeet();
        jdbc.sql(LEID_AF)
                .param("waarnemer", paar.waarnemer())
                .param("bij", paar.bij())
                .param("van", paar.van())
                .param("tot", paar.tot())
                .param("lezen", lezen.toArray(String[]::new))
                .param("schrijven", schrijven.toArray(String[]::new))
                .param("waarneming", paar.waarneming())
                .param("bron", paar.bron())
                .update();
    }

    private static Set<String> samen(List<Rechten> rechten, Function<Rechten, Collection<String>> welke) {
        return rechten.stream().map(welke).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Paar paar(ResultSet rij) throws SQLException {
        return new Paar(
                rij.getObject("id", UUID.class),
                rij.getObject("waarnemer", UUID.class),
                rij.getObject("waarnemer_bij", UUID.class),
                rij.getObject("bron", UUID.class),
                new GezinId(rij.getObject("gezin", UUID.class)),
                rij.getObject("van", OffsetDateTime.class),
                rij.getObject("tot", OffsetDateTime.class),
                namen(rij.getArray("plafond_lezen")),
                namen(rij.getArray("plafond_schrijven")),
                namen(rij.getArray("eigen")));
    }

    private static Set<String> namen(@Nullable Array rij) throws SQLException {
        return rij == null ? Set.of() : new TreeSet<>(Arrays.asList((String[]) rij.getArray()));
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    /// One substitution and one involvement of the replaced person.
    ///
    /// @param lezen the ceiling as it stands, empty when nothing was derived yet
    /// @param eigen roles of the substitute
    private record Paar(
            UUID waarneming,
            UUID waarnemer,
            UUID bij,
            UUID bron,
            GezinId gezin,
            OffsetDateTime van,
            OffsetDateTime tot,
            Set<String> lezen,
            Set<String> schrijven,
            Set<String> eigen) {}
}
