package nl.eenplan.processes.api;

/// Claims, returns and completes user tasks. Asks nobody's permission: the gate before it is `toegang`.
public interface Taakbesturing {

    void wijsToe(TaakId taak, MedewerkerId behandelaar);

    void geefTerug(TaakId taak);

    /// Completes the task in the running transaction; a task that is gone answers [Afronding.AlAfgerond].
    ///
    /// @throws org.springframework.dao.OptimisticLockingFailureException when another transaction finished it
    /// meanwhile:
    /// this one is lost and may be tried again
    Afronding rondAf(TaakId taak, Antwoorden antwoorden);

    sealed interface Afronding {
        record Afgerond() implements Afronding {}

        record AlAfgerond() implements Afronding {}
    }
}
