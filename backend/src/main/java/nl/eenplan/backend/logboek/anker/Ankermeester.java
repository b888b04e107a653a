package nl.eenplan.backend.logboek.anker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Systeem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Anchors the log: one anchor for every day that is over, also for days on which the house was closed.
///
/// The making of an anchor is itself a row of the log, with the hash of the anchor, so that the last one is missed too.
@Component
@DependsOnDatabaseInitialization
class Ankermeester {

    static final String HANDELING = "logboek verankerd";
    private static final String DOEL = "logboek verankeren";
    private static final Logger LOG = LoggerFactory.getLogger(Ankermeester.class);

    private final JdbcClient jdbc;
    private final JdbcTemplate stroom;
    private final Logboek logboek;
    private final Clock klok;
    private final TransactionTemplate transactie;
    private final Ankersleutel sleutel;
    private final Ankermap map;

    Ankermeester(
            JdbcClient jdbc,
            JdbcTemplate stroom,
            Logboek logboek,
            Clock klok,
            PlatformTransactionManager transacties,
            Ankerinstellingen instellingen) {
        this.jdbc = jdbc;
        this.stroom = stroom;
        this.logboek = logboek;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
        this.sleutel = instellingen.sleutel();
        this.map = instellingen.map();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${eenplan.anker.ronde:PT10M}")
    void ronde() {
        var gemaakt = verankerWatOntbreekt();
        if (gemaakt > 0) {
            LOG.info("Logboek verankerd: {} dag(en)", gemaakt);
        }
    }

    /// Makes the anchors of all days before today that have none; gives how many that were.
    int verankerWatOntbreekt() {
        laatste().ifPresent(anker -> map.geefNaam(anker.nummer()));
        var aantal = 0;
        for (var nummer = verankerEenDag(); nummer.isPresent(); nummer = verankerEenDag()) {
            map.geefNaam(nummer.get());
            aantal++;
        }
        return aantal;
    }

    private Optional<Long> verankerEenDag() {
        return Systeem.als(
                DOEL,
                () -> transactie.execute(status -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtext('logboek_anker'))")
                            .query(rij -> {});
                    var vorige = laatste();
                    var dag = vorige.map(anker -> anker.dag().plusDays(1)).or(this::eersteDag);
                    return dag.filter(LocalDate.now(klok)::isAfter).map(nieuw -> maak(vorige, nieuw));
                }));
    }

    private Optional<LocalDate> eersteDag() {
        return jdbc.sql("select tijd from logboek order by id limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(tijd -> tijd.atZoneSameInstant(klok.getZone()).toLocalDate());
    }

    private long maak(Optional<Anker> vorige, LocalDate dag) {
        var nummer = vorige.map(Anker::nummer).orElse(0L) + 1;
        var koppen = jdbc.sql("""
                        insert into logboek_ankerkop (keten, nummer, anker, hash)
                        select k.keten, k.nummer, :nummer, k.hash from logketen k
                         where k.nummer > coalesce((select max(a.nummer) from logboek_ankerkop a
                                                     where a.keten = k.keten), 0)
                        """).param("nummer", nummer).update();
        try {
            map.bewaarPubliekeSleutel(sleutel.naam(), sleutel.publiekePem());
            var anker = new Anker(
                    nummer,
                    dag,
                    klok.instant().truncatedTo(ChronoUnit.SECONDS),
                    vorige.map(Anker::hash).orElse(Anker.GEEN_VORIGE),
                    koppen,
                    samenvatting(nummer),
                    sleutel.naam());
            var handtekening = sleutel.teken(anker);
            map.maakAf(anker, handtekening);
            bewaar(anker, handtekening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nummer;
    }

    private String samenvatting(long nummer) throws IOException {
        try (var uit = new DigestOutputStream(map.koppen(nummer), Anker.sha256())) {
            stroom.query(
                    "select keten, nummer, hash from logboek_ankerkop where anker = ? order by keten",
                    rij -> {
                        schrijf(uit, Anker.kopregel(rij.getString(1), rij.getLong(2), rij.getBytes(3)));
                    },
                    nummer);
            return HexFormat.of().formatHex(uit.getMessageDigest().digest());
        }
    }

    private static void schrijf(OutputStream uit, byte[] regel) {
        try {
            uit.write(regel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bewaar(Anker anker, byte[] handtekening) {
        jdbc.sql("insert into logboek_anker (nummer, dag, gemaakt, vorige, koppen, samenvatting, sleutel, handtekening)"
                        + " values (:nummer, :dag, :gemaakt, :vorige, :koppen, :samenvatting, :sleutel, :handtekening)")
                .param("nummer", anker.nummer())
                .param("dag", anker.dag())
                .param("gemaakt", anker.gemaakt().atOffset(ZoneOffset.UTC))
                .param("vorige", HexFormat.of().parseHex(anker.vorige()))
                .param("koppen", anker.koppen())
                .param("samenvatting", HexFormat.of().parseHex(anker.samenvatting()))
                .param("sleutel", anker.sleutel())
                .param("handtekening", handtekening)
                .update();
        logboek.schrijf(null, Regel.van(Soort.WIJZIGEN, null, HANDELING).over(anker.nummer() + " " + anker.hash()));
    }

    private Optional<Anker> laatste() {
        return jdbc.sql("select * from logboek_anker order by nummer desc limit 1")
                .query((rij, nummer) -> Ankerlezer.anker(rij))
                .optional();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @EnableConfigurationProperties(Ankerinstellingen.class)
    static class Rooster {}
}
