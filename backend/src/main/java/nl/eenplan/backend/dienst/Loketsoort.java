package nl.eenplan.backend.dienst;

import java.util.Optional;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// What a doctor, or whoever sees a child in danger, phones for (`domain.md` §1, §2 F4a–F5c).
public enum Loketsoort {
    VEILIG_THUIS("Veilig Thuis", Rol.VT_MEDEWERKER),
    VERTROUWENSARTS("Vertrouwensarts", Rol.VERTROUWENSARTS),
    FORENSISCH_ARTS("Forensisch arts", Rol.FORENSISCH_ARTS),
    FRONTOFFICE("Frontoffice zeden-kindermishandeling", Rol.POLITIE),
    ZEDENTEAM("Regionaal zedenteam", Rol.POLITIE),
    CSG("Centrum Seksueel Geweld", null),
    LECK("LECK", null);

    private final String label;
    private final @Nullable Rol rol;

    Loketsoort(String label, @Nullable Rol rol) {
        this.label = label;
        this.rol = rol;
    }

    public String label() {
        return label;
    }

    /// Who can be on duty for it; empty for those outside, who keep a roster of their own.
    public Optional<Rol> rol() {
        return Optional.ofNullable(rol);
    }
}
