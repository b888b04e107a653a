package nl.eenplan.backend.bewaring;

import java.util.List;
import java.util.Set;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Uitvoering;
import nl.eenplan.backend.bewaring.Voorstellen.Open;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Systeem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries out what was approved, each gezin in a transaction of its own. The chain of its log ends with the number and
/// the hash of the certificate.
@Component
class Vernietiger {

    /// Done before, or a granted request that still waits for what it waited for.
    private static final Set<String> ZONDER_NIEUWS = Set.of("AL_GEDAAN", "WACHT");

    private static final String NIET = "vernietiging niet uitgevoerd";
    private static final Logger LOG = LoggerFactory.getLogger(Vernietiger.class);

    private final JdbcClient jdbc;
    private final Voorstellen voorstellen;
    private final Logboek logboek;
    private final TransactionTemplate transactie;

    Vernietiger(JdbcClient jdbc, Voorstellen voorstellen, Logboek logboek, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.voorstellen = voorstellen;
        this.logboek = logboek;
        this.transactie = new TransactionTemplate(transacties);
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    void ronde() {
        var uitkomst =
                Systeem.als("goedgekeurde vernietiging uitvoeren", () -> voerUit(null, voorstellen.goedgekeurd()));
        if (uitkomst.vernietigd() + uitkomst.nietUitgevoerd() > 0) {
            LOG.info("Vernietigd: {}, niet uitgevoerd: {}", uitkomst.vernietigd(), uitkomst.nietUitgevoerd());
        }
    }

    /// @param wie null: the house itself
    Uitvoering voerUit(@Nullable Gebruiker wie, List<Open> posten) {
        var vernietigd = 0;
        var niet = 0;
        for (var post : posten) {
            if (isVernietigd(wie, post)) {
                vernietigd++;
            } else {
                niet++;
            }
        }
        return new Uitvoering(vernietigd, niet);
    }

    /// Somebody else at the same rows: nothing happened, and the next round tries again.
    private boolean isVernietigd(@Nullable Gebruiker wie, Open post) {
        try {
            return Boolean.TRUE.equals(transactie.execute(status -> vernietig(wie, post)));
        } catch (ConcurrencyFailureException bezet) {
            LOG.warn(
                    "Vernietiging {} wacht op een ander: {}",
                    post.regel(),
                    bezet.getClass().getSimpleName());
            return false;
        }
    }

    private boolean vernietig(@Nullable Gebruiker wie, Open post) {
        var uitkomst = jdbc.sql("select uitkomst, bewijs, afdruk from vernietig(:regel)")
                .param("regel", post.regel())
                .query((rij, nummer) -> new Uitkomst(
                        rij.getString("uitkomst"), rij.getString("bewijs") + " " + rij.getString("afdruk")))
                .single();
        if (ZONDER_NIEUWS.contains(uitkomst.code())) {
            return false;
        }
        var gelukt = uitkomst.code().equals("VERNIETIGD");
        var regel = Regel.van(Logboek.Soort.WIJZIGEN, post.gezin(), gelukt ? handeling(post.soort()) : NIET);
        logboek.schrijf(wie, regel.over(gelukt ? uitkomst.bewijs() : uitkomst.code()));
        return gelukt;
    }

    private static String handeling(Soort soort) {
        return switch (soort) {
            case DOSSIER -> "dossier vernietigd";
            case HUISVERBOD -> "huisverbodgegevens vernietigd";
        };
    }

    private record Uitkomst(String code, String bewijs) {}
}
