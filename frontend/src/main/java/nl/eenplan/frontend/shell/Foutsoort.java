package nl.eenplan.frontend.shell;

import java.util.UUID;
import nl.eenplan.backend.toegang.GeenToegang;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// What kind of thing went wrong, told from the cause; each kind has its own words on screen.
enum Foutsoort {
    NIET_GEVONDEN,
    ANDER_WAS_EERDER,
    GEEN_DATABASE,
    ONVERWACHT;

    static Foutsoort van(@Nullable Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            switch (oorzaak) {
                case GeenToegang _, AccessDeniedException _ -> {
                    return NIET_GEVONDEN;
                }
                case OptimisticLockingFailureException _ -> {
                    return ANDER_WAS_EERDER;
                }
                case CannotCreateTransactionException _,
                        CannotGetJdbcConnectionException _,
                        DataAccessResourceFailureException _,
                        JpaSystemException _,
                        TransientDataAccessException _,
                        TransactionSystemException _ -> {
                    return GEEN_DATABASE;
                }
                default -> {}
            }
        }
        return ONVERWACHT;
    }

    String sleutel() {
        return "fout." + name();
    }

    /// Eight characters that stand on screen and in the log, so that a helpdesk finds the one by the other.
    static String nummer() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
