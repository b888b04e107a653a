package nl.eenplan.backend.transactie;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What the running transaction found out and need not ask again. Gone when it ends; an inner transaction has its own.
///
/// Holds only what nobody else can change before the commit, as a locked row.
public final class Transactiegeheugen<S, W> {

    /// Does nothing outside a transaction.
    public void onthoud(S sleutel, W waarde) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            inhoud().put(sleutel, waarde);
        }
    }

    public Optional<W> vind(S sleutel) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.ofNullable(inhoud().get(sleutel))
                : Optional.empty();
    }

    public void vergeet() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            inhoud().clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<S, W> inhoud() {
        var inhoud = (Map<S, W>) TransactionSynchronizationManager.getResource(this);
        if (inhoud == null) {
            inhoud = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, inhoud);
            TransactionSynchronizationManager.registerSynchronization(new Einde(inhoud));
        }
        return inhoud;
    }

    private final class Einde implements TransactionSynchronization {

        private final Map<S, W> inhoud;

        Einde(Map<S, W> inhoud) {
            this.inhoud = inhoud;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Transactiegeheugen.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Transactiegeheugen.this, inhoud);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Transactiegeheugen.this);
        }
    }
}
