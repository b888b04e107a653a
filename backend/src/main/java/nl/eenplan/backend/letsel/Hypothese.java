package nl.eenplan.backend.letsel;

import jakarta.persistence.Embeddable;

/// One explanation that was weighed, with what speaks for and against it.
@Embeddable
record Hypothese(String hypothese, String bevindingenVoor, String bevindingenTegen) {

    Letseldossier.Hypothese beeld() {
        return new Letseldossier.Hypothese(hypothese, bevindingenVoor, bevindingenTegen);
    }
}
