package nl.eenplan.backend.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OverlegId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the calendar for the person of the running request: whose conference he may not read is only a time and a
/// room.
@Repository
class Agendarijen {

    private static final String AGENDA = """
            select punt.*,
                   (select count(*) from overleg_deelnemer d where d.overleg = punt.id and d.is_genodigde) as genodigden,
                   (select count(*) from overleg_deelnemer d
                     where d.overleg = punt.id and d.is_genodigde and d.antwoord = 'KOMT') as toezeggingen,
                   (select count(*) from overleg_deelnemer d
                     where d.overleg = punt.id and d.is_genodigde and d.antwoord = 'GEEN_ANTWOORD') as zonder_antwoord
              from (select o.id, o.gezin, o.begin, o.eind, o.ruimte, o.status, g.nummer, g.naam,
                           %s as zichtbaar
                      from overleg o join gezin g on g.id = o.gezin
                     cross join (values ('OVERLEG')) d (compartiment)
                     where o.begin < :tot and o.eind > :van and o.status in ('GEPLAND', 'GEHOUDEN')) punt
             where zichtbaar or :alles
                or exists (select 1 from overleg_deelnemer d where d.overleg = punt.id and d.medewerker = :medewerker)
             order by begin, ruimte
            """.formatted(Betrokkenheden.LEESBAAR);

    private final Ruimten ruimten;
    private final Betrokkenheden betrokkenheden;
    private final JdbcClient jdbc;
    private final Clock klok;

    Agendarijen(Ruimten ruimten, Betrokkenheden betrokkenheden, JdbcClient jdbc, Clock klok) {
        this.ruimten = ruimten;
        this.betrokkenheden = betrokkenheden;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// What was planned or held between two moments, by time and room.
    ///
    /// @param alles whether times at which others meet count too, as for whoever plans
    List<Agendapunt> tussen(OffsetDateTime van, OffsetDateTime tot, boolean alles) {
        var alleRuimten = ruimten.opCode();
        return jdbc.sql(AGENDA)
                .params(betrokkenheden.parameters())
                .param("van", van)
                .param("tot", tot)
                .param("alles", alles)
                .query((rij, nummer) -> agendapunt(rij, alleRuimten))
                .list();
    }

    private Agendapunt agendapunt(ResultSet rij, Map<String, Ruimte> alleRuimten) throws SQLException {
        var zichtbaar = rij.getBoolean("zichtbaar");
        return new Agendapunt(
                zichtbaar ? new OverlegId(rij.getObject("id", UUID.class)) : null,
                zichtbaar ? new GezinId(rij.getObject("gezin", UUID.class)) : null,
                zichtbaar ? rij.getString("nummer") + " · " + rij.getString("naam") : "Bezet",
                wand(rij.getObject("begin", OffsetDateTime.class)),
                wand(rij.getObject("eind", OffsetDateTime.class)),
                Objects.requireNonNull(alleRuimten.get(rij.getString("ruimte"))),
                Overlegstatus.valueOf(rij.getString("status")),
                zichtbaar ? rij.getInt("genodigden") : 0,
                zichtbaar ? rij.getInt("toezeggingen") : 0,
                zichtbaar ? rij.getInt("zonder_antwoord") : 0);
    }

    private LocalDateTime wand(OffsetDateTime tijd) {
        return LocalDateTime.ofInstant(tijd.toInstant(), klok.getZone());
    }
}
