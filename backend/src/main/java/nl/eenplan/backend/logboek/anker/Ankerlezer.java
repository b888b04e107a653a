package nl.eenplan.backend.logboek.anker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// Reads anchors back, from the database and from their files.
final class Ankerlezer {

    private static final List<String> KOP =
            List.of("eenplan-anker", "nummer", "dag", "gemaakt", "vorige", "koppen", "samenvatting", "sleutel");

    /// An anchor as its file has it.
    ///
    /// @param samenvatting over the lines that really stand in the file
    record Bestand(Anker anker, byte[] handtekening, long koppen, String samenvatting) {}

    private Ankerlezer() {}

    static Anker anker(ResultSet rij) throws SQLException {
        var hex = HexFormat.of();
        return new Anker(
                rij.getLong("nummer"),
                rij.getObject("dag", LocalDate.class),
                rij.getObject("gemaakt", OffsetDateTime.class).toInstant(),
                hex.formatHex(rij.getBytes("vorige")),
                rij.getLong("koppen"),
                hex.formatHex(rij.getBytes("samenvatting")),
                rij.getString("sleutel"));
    }

    /// @throws IllegalArgumentException when it is no anchor
    static Bestand bestand(Path pad) throws IOException {
        try (var lezer = Files.newBufferedReader(pad, StandardCharsets.UTF_8)) {
            var velden = new ArrayList<String>();
            for (var naam : KOP) {
                velden.add(veld(lezer, naam));
            }
            if (!velden.getFirst().equals("1")) {
                throw new IllegalArgumentException("Onbekende vorm");
            }
            var anker = new Anker(
                    Long.parseLong(velden.get(1)),
                    LocalDate.parse(velden.get(2)),
                    Instant.parse(velden.get(3)),
                    velden.get(4),
                    Long.parseLong(velden.get(5)),
                    velden.get(6),
                    velden.get(7));
            var handtekening = Base64.getDecoder().decode(veld(lezer, "handtekening"));
            var som = Anker.sha256();
            var koppen = 0L;
            for (var regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
                som.update((regel + "\n").getBytes(StandardCharsets.UTF_8));
                koppen++;
            }
            return new Bestand(anker, handtekening, koppen, HexFormat.of().formatHex(som.digest()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String veld(BufferedReader lezer, String naam) throws IOException {
        var regel = lezer.readLine();
        if (regel == null || !regel.startsWith(naam + " ")) {
            throw new IllegalArgumentException("Geen anker");
        }
        return regel.substring(naam.length() + 1);
    }
}
