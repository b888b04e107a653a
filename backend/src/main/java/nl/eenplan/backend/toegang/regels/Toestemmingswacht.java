package nl.eenplan.backend.toegang.regels;

import java.util.Comparator;
import java.util.TreeSet;
import nl.eenplan.backend.toegang.InhoudGewijzigd;
import nl.eenplan.processes.api.GezinId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Has what consent opens decided again, once per gezin and transaction, just before the commit of whatever changed it:
/// content that comes without consent and what it closes are never seen apart.
@Component
class Toestemmingswacht {

    /// After the engine has handed over its tasks, which involve people; before the log takes its chains.
    private static final int NA_DE_TAKEN = 1000;

    private final Toestemmingsrijen rijen;
    private final TransactionTemplate transactie;

    Toestemmingswacht(Toestemmingsrijen rijen, PlatformTransactionManager transacties) {
        this.rijen = rijen;
        this.transactie = new TransactionTemplate(transacties);
    }

    @EventListener
    void op(InhoudGewijzigd gewijzigd) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            transactie.executeWithoutResult(_ -> rijen.stemAf(gewijzigd.gezin()));
        } else if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            huidig().gezinnen.add(gewijzigd.gezin());
        }
    }

    private Geraakt huidig() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Geraakt.class::isInstance)
                .map(Geraakt.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Geraakt begin() {
        var geraakt = new Geraakt();
        TransactionSynchronizationManager.registerSynchronization(geraakt);
        return geraakt;
    }

    private final class Geraakt implements TransactionSynchronization {

        /// In one order for everybody: nobody waits in a circle.
        private final TreeSet<GezinId> gezinnen = new TreeSet<>(Comparator.comparing(GezinId::waarde));

        @Override
        public int getOrder() {
            return NA_DE_TAKEN;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            stemAf();
        }

        /// Only what others touched while they prepared the commit.
        @Override
        public void beforeCompletion() {
            stemAf();
        }

        private void stemAf() {
            while (!gezinnen.isEmpty()) {
                rijen.stemAf(gezinnen.removeFirst());
            }
        }
    }
}
