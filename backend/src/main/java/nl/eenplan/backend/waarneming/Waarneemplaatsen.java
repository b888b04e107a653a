package nl.eenplan.backend.waarneming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who works where, as far as it matters for standing in: people with cases only.
@Repository
class Waarneemplaatsen {

    private static final String PLAATSEN = """
            select m.id, m.naam, o.id as organisatie, o.naam as organisatienaam, o.regio,
                   array_agg(f.rol order by f.volgorde) as rollen
              from functie f
              join medewerker m on m.id = f.medewerker and m.actief
              join organisatie o on o.id = f.organisatie
             where f.rol not in ('beheerder', 'privacy-officer', 'tafelpartner')
            """;

    private static final String GROEP = " group by m.id, m.naam, o.id, o.naam, o.regio order by m.naam, o.naam";

    private final JdbcClient jdbc;

    Waarneemplaatsen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where the user acts now; empty when he has no cases there.
    Optional<Waarneemplaats> van(Gebruiker wie) {
        return bij(wie.organisatie().waarde()).stream()
                .filter(plaats -> plaats.medewerker().equals(wie.id()))
                .findFirst();
    }

    List<Waarneemplaats> bij(UUID organisatie) {
        return jdbc.sql(PLAATSEN + " and o.id = :organisatie" + GROEP)
                .param("organisatie", organisatie)
                .query(Waarneemplaatsen::plaats)
                .list();
    }

    List<Waarneemplaats> inRegio(UUID regio) {
        return jdbc.sql(PLAATSEN + " and o.regio = :regio" + GROEP)
                .param("regio", regio)
                .query(Waarneemplaatsen::plaats)
                .list();
    }

    private static Waarneemplaats plaats(ResultSet rij, int nummer) throws SQLException {
        var rollen = EnumSet.noneOf(Rol.class);
        Arrays.stream((String[]) rij.getArray("rollen").getArray())
                .map(Rol::van)
                .forEach(rollen::add);
        return new Waarneemplaats(
                new MedewerkerId(rij.getObject("id", UUID.class)),
                rij.getString("naam"),
                rij.getObject("organisatie", UUID.class),
                rij.getString("organisatienaam"),
                rij.getObject("regio", UUID.class),
                rollen);
    }
}
