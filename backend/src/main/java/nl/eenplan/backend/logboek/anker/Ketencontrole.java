package nl.eenplan.backend.logboek.anker;

import static nl.eenplan.backend.logboek.anker.Breuk.Soort.ANKER_ONTBREEKT;
import static nl.eenplan.backend.logboek.anker.Breuk.Soort.GEWIJZIGD;
import static nl.eenplan.backend.logboek.anker.Breuk.Soort.ONTBREEKT;
import static nl.eenplan.backend.logboek.anker.Breuk.Soort.VERWISSELD;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads every row in order of chain and number, once, and makes its hash again.
final class Ketencontrole {

    private static final int KOLOMMEN = 23;
    private static final int BYTEA = 17;
    private static final int HASHLENGTE = 32;

    /// All columns but the hash in PostgreSQL's own binary form; the hash of the row before comes behind it.
    private static final String RIJEN = """
            select l.keten::text, l.nummer, l.id, l.hash,
                   record_send(row(l.id, l.tijd, l.medewerker, l.rol, l.organisatie, l.betrokken_als, l.gezin,
                                   l.gezinnen, l.compartiment, l.soort, l.handeling, l.object, l.doel, l.namens,
                                   l.actie, l.toegestaan, l.noodtoegang, l.taak, l.grondslag, l.sessie, l.keten,
                                   l.nummer)) as inhoud,
                   lead(l.id) over (partition by l.keten order by l.nummer) as volgende,
                   case when l.rol = 'systeem' and l.handeling = 'logboek verankerd' then l.object end as anker,
                   a.hash as ankerhash, a.anker as ankernummer, k.hash as kop
              from logboek l
              left join logboek_ankerkop a on a.keten = l.keten and a.nummer = l.nummer
              left join logketen k on k.keten = l.keten and k.nummer = l.nummer
             order by l.keten, l.nummer
            """;

    private static final String ZONDER_RIJ = """
            select v.keten::text, v.nummer, v.anker
              from (select keten, nummer, anker from logboek_ankerkop
                    union all select keten, nummer, null from logketen) v
             where not exists (select 1 from logboek l where l.keten = v.keten and l.nummer = v.nummer)
             order by v.keten, v.nummer limit 1
            """;

    private final Connection verbinding;
    private final Map<Long, String> ankers;
    private final Set<Long> vermeld = new HashSet<>();
    private long rijen;
    private long ketens;
    private String keten = "";
    private long nummer;
    private long id;
    private byte[] hash = new byte[HASHLENGTE];
    private boolean heeftKop = true;

    Ketencontrole(Connection verbinding, Map<Long, String> ankers) {
        this.verbinding = verbinding;
        this.ankers = ankers;
    }

    long rijen() {
        return rijen;
    }

    long ketens() {
        return ketens;
    }

    Optional<Breuk> controleer() throws SQLException {
        try (var opdracht = verbinding.prepareStatement(RIJEN)) {
            opdracht.setFetchSize(1000);
            try (var rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    var breuk = controleer(rij);
                    if (breuk.isPresent()) {
                        return breuk;
                    }
                }
            }
        }
        return zonderKop().or(this::zonderVermelding).or(this::ontbrekendeRij);
    }

    private Optional<Breuk> controleer(ResultSet rij) throws SQLException {
        rijen++;
        if (!rij.getString("keten").equals(keten)) {
            var breuk = zonderKop();
            if (breuk.isPresent()) {
                return breuk;
            }
            begin(rij.getString("keten"));
        }
        var volgende = rij.getObject("volgende", Long.class);
        var nu = rij.getLong("id");
        var verwisseld = nu <= id || volgende != null && volgende <= nu;
        if (rij.getLong("nummer") != nummer + 1) {
            return breuk(verwisseld && rij.getLong("nummer") <= nummer ? VERWISSELD : ONTBREEKT, nummer + 1, "");
        }
        nummer++;
        var eigen = afdruk(rij.getBytes("inhoud"));
        if (!Arrays.equals(eigen, rij.getBytes("hash"))) {
            return breuk(verwisseld ? VERWISSELD : GEWIJZIGD, nummer, "");
        }
        var bevestigd = ankerVan(rij, eigen);
        id = nu;
        hash = eigen;
        heeftKop = Arrays.equals(eigen, rij.getBytes("kop"));
        return bevestigd;
    }

    private void begin(String nieuw) {
        ketens++;
        keten = nieuw;
        nummer = 0;
        id = 0;
        hash = new byte[HASHLENGTE];
        heeftKop = false;
    }

    private byte[] afdruk(byte[] inhoud) {
        var som = Anker.sha256();
        som.update(ByteBuffer.allocate(4).putInt(KOLOMMEN).flip());
        som.update(inhoud, 4, inhoud.length - 4);
        som.update(ByteBuffer.allocate(8).putInt(BYTEA).putInt(HASHLENGTE).flip());
        return som.digest(hash);
    }

    private Optional<Breuk> ankerVan(ResultSet rij, byte[] eigen) throws SQLException {
        var ankerhash = rij.getBytes("ankerhash");
        if (ankerhash != null && !Arrays.equals(ankerhash, eigen)) {
            return breuk(GEWIJZIGD, nummer, "anker " + rij.getLong("ankernummer") + " zegt iets anders");
        }
        var vermelding = rij.getString("anker");
        if (vermelding == null) {
            return Optional.empty();
        }
        var delen = vermelding.split(" ", 2);
        var welk = Long.parseLong(delen[0]);
        vermeld.add(welk);
        return delen[1].equals(ankers.get(welk))
                ? Optional.empty()
                : Optional.of(Breuk.anker(ANKER_ONTBREEKT, welk, "volgens het logboek is het wel gemaakt"));
    }

    /// The last row of a chain must be the one that its head names.
    private Optional<Breuk> zonderKop() {
        return heeftKop ? Optional.empty() : breuk(ONTBREEKT, nummer + 1, "de kop van de keten is een andere");
    }

    private Optional<Breuk> zonderVermelding() {
        return ankers.keySet().stream()
                .filter(welk -> !vermeld.contains(welk))
                .min(Long::compare)
                .map(welk -> Breuk.anker(ONTBREEKT, welk, "de regel over dit anker staat niet meer in het logboek"));
    }

    private Optional<Breuk> ontbrekendeRij() {
        try (var opdracht = verbinding.prepareStatement(ZONDER_RIJ);
                var rij = opdracht.executeQuery()) {
            if (!rij.next()) {
                return Optional.empty();
            }
            keten = rij.getString("keten");
            var anker = rij.getObject("anker", Long.class);
            return breuk(ONTBREEKT, rij.getLong("nummer"), anker == null ? "" : "anker " + anker + " kent hem wel");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Breuk> breuk(Breuk.Soort soort, long welke, String uitleg) {
        return Optional.of(new Breuk(soort, naam(keten), welke, uitleg));
    }

    private String naam(String welke) {
        try (var opdracht = verbinding.prepareStatement("select nummer from gezin where id = cast(? as uuid)"
                + " union all select naam from organisatie where id = cast(? as uuid)")) {
            opdracht.setString(1, welke);
            opdracht.setString(2, welke);
            try (var rij = opdracht.executeQuery()) {
                @Nullable String naam = rij.next() ? rij.getString(1) : null;
                return naam == null ? "keten " + welke : "keten " + welke + " (" + naam + ")";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
