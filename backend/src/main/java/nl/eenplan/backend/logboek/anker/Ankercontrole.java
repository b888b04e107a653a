package nl.eenplan.backend.logboek.anker;

import static nl.eenplan.backend.logboek.anker.Breuk.Soort.ANKER_GEWIJZIGD;
import static nl.eenplan.backend.logboek.anker.Breuk.Soort.ANKER_ONTBREEKT;
import static nl.eenplan.backend.logboek.anker.Breuk.Soort.HANDTEKENING_ONJUIST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Holds the anchors of the database against their files, their signatures, each other and their own lines.
final class Ankercontrole {

    private record Getekend(Anker anker, byte[] handtekening) {}

    private final Connection verbinding;
    private final Ankermap map;
    private final Set<Long> bestanden;
    private final Map<Long, Getekend> ankers = new TreeMap<>();
    private final Map<String, PublicKey> sleutels = new HashMap<>();

    Ankercontrole(Connection verbinding, Ankermap map, Set<Long> bestanden) {
        this.verbinding = verbinding;
        this.map = map;
        this.bestanden = bestanden;
    }

    long aantal() {
        return ankers.size();
    }

    /// The hash of each anchor, by its number.
    Map<Long, String> hashes() {
        var hashes = new HashMap<Long, String>();
        ankers.forEach((nummer, getekend) -> hashes.put(nummer, getekend.anker().hash()));
        return hashes;
    }

    Optional<Breuk> controleer() throws SQLException, IOException {
        leesAnkers();
        leesSleutels();
        var vorige = Optional.<Anker>empty();
        var nummers = new TreeSet<>(ankers.keySet());
        nummers.addAll(bestanden);
        for (var nummer = 1L; nummer <= (nummers.isEmpty() ? 0 : nummers.last()); nummer++) {
            var breuk = controleer(nummer, vorige);
            if (breuk.isPresent()) {
                return breuk;
            }
            vorige = Optional.of(Objects.requireNonNull(ankers.get(nummer)).anker());
        }
        return vreemdeKoppen();
    }

    private Optional<Breuk> controleer(long nummer, Optional<Anker> vorige) throws SQLException, IOException {
        var getekend = ankers.get(nummer);
        if (getekend == null) {
            return Optional.of(Breuk.anker(ANKER_ONTBREEKT, nummer, "het staat niet in de database"));
        }
        var anker = getekend.anker();
        if (!klopt(anker, getekend.handtekening())) {
            return Optional.of(Breuk.anker(HANDTEKENING_ONJUIST, nummer, "in de database, sleutel " + anker.sleutel()));
        }
        if (!anker.vorige().equals(vorige.map(Anker::hash).orElse(Anker.GEEN_VORIGE))) {
            return Optional.of(Breuk.anker(ANKER_GEWIJZIGD, nummer, "het past niet op het anker ervoor"));
        }
        if (vorige.isPresent() && !anker.dag().equals(vorige.get().dag().plusDays(1))) {
            return Optional.of(Breuk.anker(ANKER_ONTBREEKT, nummer, "er ontbreken dagen voor " + anker.dag()));
        }
        if (!anker.samenvatting().equals(koppenInDatabase(nummer))) {
            return Optional.of(Breuk.anker(ANKER_GEWIJZIGD, nummer, "de koppen in de database zijn andere"));
        }
        return controleerBestand(getekend);
    }

    private Optional<Breuk> controleerBestand(Getekend getekend) throws IOException {
        var anker = getekend.anker();
        var pad = map.bestand(anker.nummer());
        if (!Files.exists(pad)) {
            return Optional.of(Breuk.anker(ANKER_ONTBREEKT, anker.nummer(), "het bestand " + pad + " is er niet"));
        }
        try {
            var bestand = Ankerlezer.bestand(pad);
            if (!klopt(bestand.anker(), bestand.handtekening())) {
                return Optional.of(Breuk.anker(HANDTEKENING_ONJUIST, anker.nummer(), "in het bestand " + pad));
            }
            var gelijk = bestand.anker().equals(anker)
                    && Arrays.equals(bestand.handtekening(), getekend.handtekening())
                    && bestand.koppen() == anker.koppen()
                    && bestand.samenvatting().equals(anker.samenvatting());
            return gelijk
                    ? Optional.empty()
                    : Optional.of(Breuk.anker(
                            ANKER_GEWIJZIGD,
                            anker.nummer(),
                            "het bestand " + pad + " zegt iets anders dan de database"));
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            return Optional.of(Breuk.anker(ANKER_GEWIJZIGD, anker.nummer(), "het bestand " + pad + " is geen anker"));
        }
    }

    private Optional<Breuk> vreemdeKoppen() throws SQLException {
        try (var opdracht = verbinding.prepareStatement("select anker from logboek_ankerkop a where not exists"
                        + " (select 1 from logboek_anker b where b.nummer = a.anker) limit 1");
                var rijen = opdracht.executeQuery()) {
            return rijen.next()
                    ? Optional.of(Breuk.anker(ANKER_ONTBREEKT, rijen.getLong(1), "alleen zijn koppen staan er nog"))
                    : Optional.empty();
        }
    }

    private void leesAnkers() throws SQLException {
        try (var opdracht = verbinding.prepareStatement("select * from logboek_anker order by nummer");
                var rijen = opdracht.executeQuery()) {
            while (rijen.next()) {
                ankers.put(
                        rijen.getLong("nummer"), new Getekend(Ankerlezer.anker(rijen), rijen.getBytes("handtekening")));
            }
        }
    }

    private String koppenInDatabase(long nummer) throws SQLException {
        var som = Anker.sha256();
        try (var opdracht = verbinding.prepareStatement(
                "select keten, nummer, hash from logboek_ankerkop where anker = ? order by keten")) {
            opdracht.setFetchSize(1000);
            opdracht.setLong(1, nummer);
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    som.update(Anker.kopregel(rijen.getString(1), rijen.getLong(2), rijen.getBytes(3)));
                }
            }
        }
        return HexFormat.of().formatHex(som.digest());
    }

    private void leesSleutels() throws IOException {
        if (!Files.isDirectory(map.map())) {
            return;
        }
        try (var bestanden = Files.newDirectoryStream(map.map(), "*.pub.pem")) {
            for (var bestand : bestanden) {
                var inhoud =
                        Base64.getMimeDecoder().decode(Files.readString(bestand).replaceAll("-----[A-Z ]+-----", ""));
                var sleutel = KeyFactory.getInstance(Ankersleutel.SOORT).generatePublic(new X509EncodedKeySpec(inhoud));
                sleutels.put(Ankersleutel.naam(sleutel), sleutel);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("Geen publieke sleutel in " + map.map(), e);
        }
    }

    private boolean klopt(Anker anker, byte[] handtekening) {
        var sleutel = sleutels.get(anker.sleutel());
        if (sleutel == null) {
            return false;
        }
        try {
            var toets = Signature.getInstance(Ankersleutel.SOORT);
            toets.initVerify(sleutel);
            toets.update(anker.bericht().getBytes(StandardCharsets.UTF_8));
            return toets.verify(handtekening);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
