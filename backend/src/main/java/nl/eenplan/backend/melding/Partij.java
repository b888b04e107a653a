package nl.eenplan.backend.melding;

/// Who can sit at an actieoverleg (`domain.md` §2 F9).
public enum Partij {
    VEILIG_THUIS("Veilig Thuis"),
    POLITIE("politie"),
    OM("Openbaar Ministerie"),
    RVDK("Raad voor de Kinderbescherming");

    private final String label;

    Partij(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
