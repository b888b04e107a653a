package nl.eenplan.backend.logboek.anker;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Goes through anchors and rows of one moment, of a house that may go on working meanwhile.
///
/// Uses none of the functions that the database keeps for the log: whoever can change rows can change those too.
/// Anchors first, because rows are held against them.
public final class Logcontrole {

    /// @param rijen how many rows were looked at before the end or the breach
    public record Uitslag(Optional<Breuk> breuk, long rijen, long ketens, long ankers) {}

    private final DataSource bron;
    private final Ankermap map;

    public Logcontrole(DataSource bron, java.nio.file.Path ankermap) {
        this.bron = bron;
        this.map = new Ankermap(ankermap);
    }

    public Uitslag controleer() throws SQLException, IOException {
        var bestanden = map.nummers();
        try (var verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            verbinding.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            verbinding.setReadOnly(true);
            var ankers = new Ankercontrole(verbinding, map, bestanden);
            var breuk = ankers.controleer();
            if (breuk.isPresent()) {
                return new Uitslag(breuk, 0, 0, ankers.aantal());
            }
            var ketens = new Ketencontrole(verbinding, ankers.hashes());
            breuk = ketens.controleer();
            return new Uitslag(breuk, ketens.rijen(), ketens.ketens(), ankers.aantal());
        }
    }
}
