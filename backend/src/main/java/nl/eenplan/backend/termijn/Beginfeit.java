package nl.eenplan.backend.termijn;

/// The fact from which a term is counted.
public enum Beginfeit {
    /// The moment at which the task arises.
    NU("vanaf nu"),
    /// The first melding to Veilig Thuis since the triage before; the first of all when there was none.
    EERSTE_MELDING("vanaf de melding"),
    /// The incident that the signal names; its earliest moment when only a range is known.
    INCIDENT("vanaf het incident"),
    /// The last signal, before which the incident must have been. Only where nobody knows the incident.
    SIGNAAL("vanaf het signaal"),
    /// The day to which the notice to the parents was postponed.
    UITSTEL("tot het uitstel eindigt");

    private final String label;

    Beginfeit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
