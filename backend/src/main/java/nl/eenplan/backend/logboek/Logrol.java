package nl.eenplan.backend.logboek;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the rows of a transaction together and writes them in one go, as the last thing before its commit: with the
/// change or not at all. The database chains them: see `logboek_schrijf`. Outside a transaction each is written at
/// once.
@Component
class Logrol {

    private final JdbcTemplate jdbc;
    private final ObjectProvider<EntityManagerFactory> entiteiten;

    Logrol(JdbcTemplate jdbc, ObjectProvider<EntityManagerFactory> entiteiten) {
        this.jdbc = jdbc;
        this.entiteiten = entiteiten;
    }

    void noteer(Logrij rij) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            schrijf(List.of(rij));
            return;
        }
        huidig().noteer(rij);
    }

    /// Writes what the running transaction has noted up to now, for whoever reads the log in it.
    void werkBij() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            huidig().schrijfOpgespaarde();
        }
    }

    private Opgespaard huidig() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Opgespaard.class::isInstance)
                .map(Opgespaard.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Opgespaard begin() {
        var opgespaard = new Opgespaard();
        TransactionSynchronizationManager.registerSynchronization(opgespaard);
        return opgespaard;
    }

    /// In one call, so in one round trip. The chains come in the same order for everybody: nobody waits in a circle.
    private void schrijf(List<Logrij> rijen) {
        var regels = rijen.stream()
                .sorted(Comparator.comparing(Logrij::keten))
                .map(Logrij::alsTekst)
                .toArray(String[]::new);
        jdbc.query(
                "select logboek_schrijf(?)",
                opdracht -> opdracht.setArray(1, opdracht.getConnection().createArrayOf("text", regels)),
                rij -> {});
    }

    /// The rows that Hibernate still has to change come first: whoever holds a chain waits for nobody else.
    private void stuurWijzigingen() {
        entiteiten.ifAvailable(fabriek -> {
            if (TransactionSynchronizationManager.getResource(fabriek) instanceof EntityManagerHolder houder) {
                houder.getEntityManager().flush();
            }
        });
    }

    private final class Opgespaard implements TransactionSynchronization {

        private final List<Logrij> rijen = new ArrayList<>();
        private boolean voorbij;

        void noteer(Logrij rij) {
            if (voorbij) {
                schrijf(List.of(rij));
            } else {
                rijen.add(rij);
            }
        }

        void schrijfOpgespaarde() {
            if (!rijen.isEmpty()) {
                schrijf(metTaak());
                rijen.clear();
            }
        }

        private List<Logrij> metTaak() {
            return rijen.stream()
                    .filter(rij -> rij.taak() != null)
                    .findFirst()
                    .map(bij -> rijen.stream()
                            .map(rij -> rij.voorTaak(Objects.requireNonNull(bij.taak()), bij.namens()))
                            .toList())
                    .orElse(rijen);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!rijen.isEmpty()) {
                stuurWijzigingen();
            }
            schrijfOpgespaarde();
            voorbij = true;
        }

        /// Only what was first noted while others prepared the commit; on the way to a rollback it goes with the rest.
        @Override
        public void beforeCompletion() {
            schrijfOpgespaarde();
        }
    }
}
