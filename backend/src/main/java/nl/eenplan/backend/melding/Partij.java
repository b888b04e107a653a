package nl.eenplan.backend.melding;

import nl.eenplan.processes.api.Rol;

/// Who can sit at an actieoverleg (`domain.md` §2 F9).
public enum Partij {
    VEILIG_THUIS("Veilig Thuis", Rol.VT_MEDEWERKER),
    POLITIE("politie", Rol.POLITIE),
    OM("Openbaar Ministerie", Rol.OFFICIER_VAN_JUSTITIE),
    RVDK("Raad voor de Kinderbescherming", Rol.RAADSONDERZOEKER);

    private final String label;
    private final Rol rol;

    Partij(String label, Rol rol) {
        this.label = label;
        this.rol = rol;
    }

    public String label() {
        return label;
    }

    /// In which its people work on a gezin.
    Rol rol() {
        return rol;
    }
}
