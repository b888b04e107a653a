package nl.eenplan.backend.logboek.anker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
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

    /// Reads it, and refuses every other spelling of the same anchor: a file says it in one way only, to the byte.
    ///
    /// @throws IllegalArgumentException when it is no anchor, or not as it was written
    static Bestand bestand(Path pad) throws IOException {
        var gelezen = Anker.sha256();
        var bedoeld = Anker.sha256();
        Bestand bestand;
        try (var lezer = new BufferedReader(new InputStreamReader(
                new DigestInputStream(Files.newInputStream(pad), gelezen), StandardCharsets.UTF_8))) {
            bestand = lees(lezer, bedoeld);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
        if (!MessageDigest.isEqual(gelezen.digest(), bedoeld.digest())) {
            throw new IllegalArgumentException("Niet zoals het geschreven is");
        }
        return bestand;
    }

    private static Bestand lees(BufferedReader lezer, MessageDigest bedoeld) throws IOException {
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
        bedoeld.update(anker.bericht().getBytes(StandardCharsets.UTF_8));
        bedoeld.update(Anker.handtekeningregel(handtekening));
        var som = Anker.sha256();
        var koppen = 0L;
        for (var regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
            var bytes = (regel + "\n").getBytes(StandardCharsets.UTF_8);
            som.update(bytes);
            bedoeld.update(bytes);
            koppen++;
        }
        return new Bestand(anker, handtekening, koppen, HexFormat.of().formatHex(som.digest()));
    }

    private static String veld(BufferedReader lezer, String naam) throws IOException {
        var regel = lezer.readLine();
        if (regel == null || !regel.startsWith(naam + " ")) {
            throw new IllegalArgumentException("Geen anker");
        }
        return regel.substring(naam.length() + 1);
    }
}
