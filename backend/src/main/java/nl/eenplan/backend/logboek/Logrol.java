package nl.eenplan.backend.logboek;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the rows of a transaction together and writes them in one go, as the last thing before its commit: with the
/// change or not at all. A transaction that only looked leaves its rows to the round of its request, if there is one
/// ([Kijkbundel]). Outside a transaction each is written at once.
@Component
class Logrol {

    private final Logketen keten;
    private final Kijkbundel bundel;
    private final ObjectProvider<EntityManagerFactory> entiteiten;

    Logrol(Logketen keten, Kijkbundel bundel, ObjectProvider<EntityManagerFactory> entiteiten) {
        this.keten = keten;
        this.bundel = bundel;
        this.entiteiten = entiteiten;
    }

    void noteer(Logrij rij) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            if (!rij.isKijken() || !bundel.neem(List.of(rij))) {
                keten.schrijf(List.of(rij));
            }
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
        private final List<Logrij> meegenomen = new ArrayList<>();
        private boolean voorbij;

        void noteer(Logrij rij) {
            if (voorbij) {
                keten.schrijf(List.of(rij));
            } else {
                rijen.add(rij);
            }
        }

        void schrijfOpgespaarde() {
            var eerdere = bundel.geef();
            meegenomen.addAll(eerdere);
            if (!rijen.isEmpty() || !eerdere.isEmpty()) {
                var nu = Stream.concat(eerdere.stream(), metTaak().stream()).toList();
                rijen.clear();
                keten.schrijf(nu);
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
            if (rijen.isEmpty()) {
                voorbij = true;
                return;
            }
            stuurWijzigingen();
            if (rijen.stream().allMatch(Logrij::isKijken) && bundel.neem(rijen)) {
                rijen.clear();
            } else {
                schrijfOpgespaarde();
            }
            voorbij = true;
        }

        /// Only what was first noted while others prepared the commit; on the way to a rollback it goes with the rest.
        @Override
        public void beforeCompletion() {
            if (!rijen.isEmpty()) {
                schrijfOpgespaarde();
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                bundel.geefTerug(meegenomen);
            }
        }
    }
}
