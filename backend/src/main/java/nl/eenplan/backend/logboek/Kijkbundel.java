package nl.eenplan.backend.logboek;

import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.toegang.Rechtengeheugen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The looks of one request, written together: a page asks many services, and each would wait for the disk.
///
/// Whoever answers the request calls [Ronde#legVast] before the first byte of the answer leaves; from then on
/// every look is written with its own transaction again. A change or a refusal never waits: its transaction
/// takes the looks that came before it along. Within a round the gate reads what a person may of a gezin once
/// ([Rechtengeheugen]). Outside a round nothing is kept together.
@Component
public class Kijkbundel {

    private final Logketen keten;
    private final TransactionTemplate ernaast;
    private final ThreadLocal<@Nullable Ronde> lopend = new ThreadLocal<>();

    Kijkbundel(Logketen keten, PlatformTransactionManager transacties) {
        this.keten = keten;
        this.ernaast = new TransactionTemplate(transacties);
        this.ernaast.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /// Begins the round of the running thread.
    public Ronde begin() {
        Rechtengeheugen.begin();
        var ronde = new Ronde();
        lopend.set(ronde);
        return ronde;
    }

    /// @return whether a round keeps these rows; if not, whoever has them writes them
    boolean neem(List<Logrij> rijen) {
        var ronde = lopend.get();
        return ronde != null && ronde.neem(rijen);
    }

    /// The rows that wait, handed over to a transaction that writes now.
    List<Logrij> geef() {
        var ronde = lopend.get();
        return ronde == null ? List.of() : ronde.geef();
    }

    /// For rows whose transaction was rolled back. A round that gave its answer in the meantime writes them at once.
    void geefTerug(List<Logrij> rijen) {
        if (!rijen.isEmpty() && !neem(rijen)) {
            ernaast.executeWithoutResult(status -> keten.schrijf(rijen));
        }
    }

    /// One request. Belongs to the thread that began it.
    public final class Ronde implements AutoCloseable {

        private List<Logrij> rijen = new ArrayList<>();
        private boolean isVoorbij;

        private boolean neem(List<Logrij> nieuwe) {
            return !isVoorbij && rijen.addAll(nieuwe);
        }

        private List<Logrij> geef() {
            var wachtend = rijen;
            rijen = new ArrayList<>();
            return wachtend;
        }

        /// Writes what waits, durably; may be called again. When the log cannot be written it throws what Spring
        /// throws for that: what was looked at must not be shown then. The rows are kept for a next try.
        public void legVast() {
            if (!rijen.isEmpty()) {
                ernaast.executeWithoutResult(status -> keten.schrijf(rijen));
                rijen = new ArrayList<>();
            }
            isVoorbij = true;
        }

        /// Ends the round; looks whose answer never left are written too.
        @Override
        public void close() {
            Rechtengeheugen.eindig();
            lopend.remove();
            legVast();
        }
    }
}
