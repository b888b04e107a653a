package nl.eenplan.backend.toegang;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import nl.eenplan.backend.toegang.Stukbron.Veld;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes pieces out of rows: `stuk`, `over` (ids of members), `op` and `auteur` by name, every other column is a field
/// whose label is the name of the column. What is empty is left out.
@Component
@NaDePoort
public class Stuklezer {

    private static final Set<String> VAST = Set.of("stuk", "over", "op", "auteur");
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final JdbcClient jdbc;
    private final Clock klok;

    Stuklezer(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// @param vraag has `:gezin` as its only parameter
    public List<Stuk> lees(GezinId gezin, String soort, String titel, Compartiment deel, String vraag) {
        return jdbc.sql(vraag)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> stuk(rij, soort, titel, deel))
                .list();
    }

    private Stuk stuk(ResultSet rij, String soort, String titel, Compartiment deel) throws SQLException {
        var auteur = rij.getObject("auteur", UUID.class);
        return new Stuk(
                soort,
                rij.getObject("stuk", UUID.class),
                deel,
                personen(rij.getArray("over")),
                rij.getTimestamp("op").toInstant().atZone(klok.getZone()).toLocalDate(),
                titel,
                auteur == null ? null : new MedewerkerId(auteur),
                velden(rij));
    }

    private static Set<PersoonId> personen(@Nullable Array over) throws SQLException {
        return over == null
                ? Set.of()
                : Arrays.stream((Object[]) over.getArray())
                        .filter(Objects::nonNull)
                        .map(UUID.class::cast)
                        .map(PersoonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private List<Veld> velden(ResultSet rij) throws SQLException {
        var velden = new ArrayList<Veld>();
        var kolommen = rij.getMetaData();
        for (int kolom = 1; kolom <= kolommen.getColumnCount(); kolom++) {
            var label = kolommen.getColumnLabel(kolom);
            var tekst = VAST.contains(label) ? "" : tekst(rij.getObject(kolom));
            if (!tekst.isBlank()) {
                velden.add(new Veld(label, tekst));
            }
        }
        return List.copyOf(velden);
    }

    private String tekst(@Nullable Object waarde) throws SQLException {
        return switch (waarde) {
            case null -> "";
            case Boolean ja -> ja ? "ja" : "nee";
            case Timestamp moment -> DATUM.format(LocalDate.ofInstant(moment.toInstant(), klok.getZone()));
            case Date dag -> DATUM.format(dag.toLocalDate());
            case Array lijst ->
                Arrays.stream((Object[]) lijst.getArray()).map(String::valueOf).collect(Collectors.joining(", "));
            default -> waarde.toString();
        };
    }
}
