package nl.eenplan.backend.logboek;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the rows of a transaction together and writes them in one go, as the last thing before its commit: with the
/// change or not at all. Outside a transaction each is written at once.
@Component
class Logrol {

    private final JdbcTemplate jdbc;

    Logrol(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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

    private void schrijf(List<Logrij> rijen) {
        jdbc.batchUpdate(Logrij.VOEG_TOE, rijen, rijen.size(), (rij, regel) -> regel.vul(rij));
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
                schrijf(rijen);
                rijen.clear();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
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
