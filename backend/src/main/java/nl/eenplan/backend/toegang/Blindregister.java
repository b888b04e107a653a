package nl.eenplan.backend.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the table `blindering`; begin and end stand in the log.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Blindregister implements Blinderingen {

    /// Those of the parts that the person read in this gezin, from a moment on or up to it.
    private static final String GEZIEN = """
            array(select distinct l.compartiment from logboek l
                   where l.gezin = :gezin and l.medewerker = :medewerker and l.soort = 'LEZEN'
                     and l.compartiment = any(cast(:delen as text[])))
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Aanwezigheid aanwezigheid;
    private final Betrokkenheden betrokkenheden;
    private final Logboek logboek;

    Blindregister(
            JdbcClient jdbc, Clock klok, Aanwezigheid aanwezigheid, Betrokkenheden betrokkenheden, Logboek logboek) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.aanwezigheid = aanwezigheid;
        this.betrokkenheden = betrokkenheden;
        this.logboek = logboek;
    }

    @Override
    public void begin(GezinId gezin, MedewerkerId medewerker, TaakId taak, Set<Compartiment> delen) {
        Rechtengeheugen.vergeet();
        var nieuw = jdbc.sql("insert into blindering (gezin, medewerker, taak, delen, eerder_gezien, van)"
                        + " values (:gezin, :medewerker, :taak, :delen, " + GEZIEN + ", :nu)"
                        + " on conflict (gezin, medewerker, taak) where tot is null do nothing")
                .param("gezin", gezin.waarde())
                .param("medewerker", medewerker.waarde())
                .param("taak", taak.waarde())
                .param("delen", namen(delen))
                .param("nu", OffsetDateTime.now(klok))
                .update();
        if (nieuw > 0) {
            log(gezin, taak, "blind voor een gesprek", delen);
        }
    }

    @Override
    public void eindig(TaakId taak) {
        Rechtengeheugen.vergeet();
        jdbc.sql("update blindering set tot = greatest(van, :nu) where taak = :taak and tot is null"
                        + " returning gezin, delen")
                .param("nu", OffsetDateTime.now(klok))
                .param("taak", taak.waarde())
                .query((rij, nummer) -> {
                    log(new GezinId(rij.getObject("gezin", UUID.class)), taak, "niet meer blind", delen(rij, "delen"));
                    return taak;
                })
                .list();
    }

    @Override
    public Optional<Blindperiode> lopend(TaakId taak) {
        return jdbc.sql("""
                        select b.*, array(select distinct l.compartiment from logboek l
                                           where l.gezin = b.gezin and l.medewerker = b.medewerker and l.soort = 'LEZEN'
                                             and l.tijd > b.van and l.compartiment = any(b.delen)) as gezien
                          from blindering b where b.taak = :taak and b.tot is null order by b.van desc limit 1
                        """)
                .param("taak", taak.waarde())
                .query((rij, nummer) -> new Blindperiode(
                        new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                        rij.getObject("van", OffsetDateTime.class).toInstant(),
                        delen(rij, "delen"),
                        delen(rij, "eerder_gezien"),
                        delen(rij, "gezien")))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<Compartiment> delen(GezinId gezin, MedewerkerId medewerker) {
        var alle = EnumSet.noneOf(Compartiment.class);
        jdbc.sql("select distinct unnest(delen) from blindering where gezin = ? and medewerker = ? and tot is null")
                .param(gezin.waarde())
                .param(medewerker.waarde())
                .query(String.class)
                .list()
                .forEach(naam -> alle.add(Compartiment.valueOf(naam)));
        return alle;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isBlind(GezinId gezin) {
        return jdbc.sql("select " + Betrokkenheden.BLIND + " from (values (cast(:gezin as uuid))) g(id)")
                .params(betrokkenheden.parameters())
                .param("gezin", gezin.waarde())
                .query(Boolean.class)
                .single();
    }

    private void log(GezinId gezin, TaakId taak, String handeling, Collection<Compartiment> delen) {
        delen.forEach(deel -> logboek.schrijf(
                aanwezigheid.aangemeld().orElse(null),
                Regel.van(Soort.WIJZIGEN, gezin, handeling).in(deel).bij(taak)));
    }

    private static Set<Compartiment> delen(ResultSet rij, String kolom) throws SQLException {
        var delen = EnumSet.noneOf(Compartiment.class);
        Arrays.stream((String[]) rij.getArray(kolom).getArray())
                .map(Compartiment::valueOf)
                .forEach(delen::add);
        return delen;
    }

    private static String[] namen(Collection<Compartiment> delen) {
        return delen.stream().map(Enum::name).toArray(String[]::new);
    }
}
