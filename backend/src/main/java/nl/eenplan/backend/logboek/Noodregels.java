package nl.eenplan.backend.logboek;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody did in one emergency access, for its review.
@Component
@NaDePoort
@Transactional
public class Noodregels {

    private final JdbcClient jdbc;
    private final Logrol logrol;

    Noodregels(JdbcClient jdbc, Logrol logrol) {
        this.jdbc = jdbc;
        this.logrol = logrol;
    }

    /// @param compartiment null when it was about none in particular
    public record Noodregel(
            long id,
            Instant tijd,
            Soort soort,
            @Nullable Compartiment compartiment,
            String handeling,
            boolean toegestaan) {}

    /// Every look, change and refusal of this person in this gezin in that time, oldest first.
    public List<Noodregel> van(GezinId gezin, MedewerkerId medewerker, Instant van, Instant tot) {
        logrol.werkBij();
        return jdbc.sql("""
                        select id, tijd, soort, compartiment, handeling, toegestaan from logboek
                         where (keten = :gezin or gezinnen @> array[:gezin])
                           and medewerker = :medewerker and noodtoegang and tijd >= :van and tijd <= :tot
                         order by id
                        """)
                .param("gezin", gezin.waarde())
                .param("medewerker", medewerker.waarde())
                .param("van", van.atOffset(ZoneOffset.UTC))
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .query((rij, nummer) -> {
                    var compartiment = rij.getString("compartiment");
                    return new Noodregel(
                            rij.getLong("id"),
                            rij.getObject("tijd", OffsetDateTime.class).toInstant(),
                            Soort.valueOf(rij.getString("soort")),
                            compartiment == null ? null : Compartiment.valueOf(compartiment),
                            rij.getString("handeling"),
                            rij.getBoolean("toegestaan"));
                })
                .list();
    }
}
