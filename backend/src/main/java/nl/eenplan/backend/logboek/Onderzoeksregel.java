package nl.eenplan.backend.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// One row of the log as the privacy officer sees it: numbers of gezinnen, never what lies in their case.
///
/// @param gezinnen how many a list showed
/// @param namens for whom he stood in
public record Onderzoeksregel(
        long id,
        Instant tijd,
        @Nullable MedewerkerId medewerker,
        @Nullable String naam,
        String rol,
        @Nullable String organisatie,
        @Nullable String gezinsnummer,
        int gezinnen,
        @Nullable Compartiment compartiment,
        Soort soort,
        boolean toegestaan,
        boolean noodtoegang,
        String handeling,
        @Nullable String doel,
        @Nullable String grondslag,
        @Nullable String namens) {

    static final String KOLOMMEN = """
            select l.*, m.naam as medewerkernaam, o.naam as organisatienaam, g.nummer as gezinsnummer,
                   n.naam as namensnaam,
                   coalesce(cardinality(l.gezinnen), 0) as aantal
              from logboek l
              left join medewerker m on m.id = l.medewerker
              left join organisatie o on o.id = l.organisatie
              left join medewerker n on n.id = l.namens
              left join gezin g on g.id = l.gezin
            """;

    static Onderzoeksregel van(ResultSet rij, int nummer) throws SQLException {
        var medewerker = rij.getObject("medewerker", UUID.class);
        var compartiment = rij.getString("compartiment");
        return new Onderzoeksregel(
                rij.getLong("id"),
                rij.getObject("tijd", OffsetDateTime.class).toInstant(),
                medewerker == null ? null : new MedewerkerId(medewerker),
                rij.getString("medewerkernaam"),
                rij.getString("rol"),
                rij.getString("organisatienaam"),
                rij.getString("gezinsnummer"),
                rij.getInt("aantal"),
                compartiment == null ? null : Compartiment.valueOf(compartiment),
                Soort.valueOf(rij.getString("soort")),
                rij.getBoolean("toegestaan"),
                rij.getBoolean("noodtoegang"),
                rij.getString("handeling"),
                rij.getString("doel"),
                rij.getString("grondslag"),
                rij.getString("namensnaam"));
    }
}
