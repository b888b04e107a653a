package nl.eenplan.backend.overleg;

/// The bodies that keep their own powers at the table (`domain.md` §3).
public enum Bevoegd {
    TAFEL("de tafel"),
    VEILIG_THUIS("Veilig Thuis"),
    POLITIE("politie"),
    OPENBAAR_MINISTERIE("Openbaar Ministerie"),
    RAAD("Raad voor de Kinderbescherming"),
    BURGEMEESTER("burgemeester"),
    GECERTIFICEERDE_INSTELLING("gecertificeerde instelling"),
    GEMEENTE("gemeente en lokaal team"),
    ZORGAANBIEDER("zorgaanbieder");

    private final String label;

    Bevoegd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
