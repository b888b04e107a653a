package nl.eenplan.backend.logboek;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of `logboek` as it is written.
record Logrij(
        OffsetDateTime tijd,
        @Nullable UUID medewerker,
        String rol,
        @Nullable UUID organisatie,
        @Nullable String betrokkenAls,
        @Nullable UUID gezin,
        String @Nullable [] gezinnen,
        @Nullable String compartiment,
        String soort,
        String handeling,
        @Nullable String object,
        @Nullable String doel) {

    static final String VOEG_TOE = """
            insert into logboek (tijd, medewerker, rol, organisatie, betrokken_als, gezin, gezinnen, compartiment, soort,
                                 handeling, object, doel)
            values (?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?, ?, ?, ?, ?)
            """;

    void vul(PreparedStatement rij) throws SQLException {
        rij.setObject(1, tijd);
        rij.setObject(2, medewerker, Types.OTHER);
        rij.setString(3, rol);
        rij.setObject(4, organisatie, Types.OTHER);
        rij.setString(5, betrokkenAls);
        rij.setObject(6, gezin, Types.OTHER);
        rij.setArray(7, gezinnen == null ? null : rij.getConnection().createArrayOf("text", gezinnen));
        rij.setString(8, compartiment);
        rij.setString(9, soort);
        rij.setString(10, handeling);
        rij.setString(11, object);
        rij.setString(12, doel);
    }
}
