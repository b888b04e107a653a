package nl.eenplan.processes.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

/// Says in the words of Spring that two transactions were at the same rows of the engine, so that a caller who tries
/// again needs not know the engine.
final class Gelijktijdigheid {

    private Gelijktijdigheid() {}

    /// @throws org.springframework.dao.ConcurrencyFailureException when this transaction lost from another
    static <T> T vertaal(Supplier<T> opdracht) {
        try {
            return opdracht.get();
        } catch (ProcessEngineException fout) {
            if (fout.getCode() == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()) {
                throw new OptimisticLockingFailureException("Het proces ging tegelijk verder", fout);
            }
            if (fout.getCode() == BuiltinExceptionCode.DEADLOCK.getCode()) {
                throw new PessimisticLockingFailureException("Het proces en een ander wachtten op elkaar", fout);
            }
            throw fout;
        }
    }
}
