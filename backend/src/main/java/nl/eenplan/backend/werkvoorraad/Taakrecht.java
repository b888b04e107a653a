package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Waarnemers;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.stereotype.Component;

/// Whose a task is to do: of whoever has it in a tray of his own, and of whoever stands in for that person and has a
/// role for which the task was made.
@Component
class Taakrecht {

    /// In SQL: alias `w` is a row of `werkvoorraad`, parameters as for
    /// [nl.eenplan.backend.toegang.Betrokkenheden#ZICHTBAAR].
    static final String WAARGENOMEN = """
            (w.behandelaar is not null and w.niet_voor is distinct from :medewerker and (cardinality(w.rollen) = 0 or w.rollen && cast(:rollen as text[]))
             and exists (select 1 from betrokkenheid s
                          where s.gezin = w.gezin and s.medewerker = :medewerker and s.namens = w.behandelaar
                            and s.van <= :nu and s.tot > :nu))
            """;

    private final Waarnemers waarnemers;

    Taakrecht(Waarnemers waarnemers) {
        this.waarnemers = waarnemers;
    }

    boolean magDoen(Taakrij rij, Gebruiker wie) {
        return rij.ligtBij(wie) || namens(rij, wie).isPresent();
    }

    boolean isOfWasVoor(Taakrij rij, Gebruiker wie) {
        return rij.isOfWasVoor(wie) || namens(rij, wie).isPresent();
    }

    /// For whom he does it; empty when it is his own.
    Optional<MedewerkerId> namens(Taakrij rij, Gebruiker wie) {
        if (rij.ligtBij(wie) || rij.isNietVoor(wie) || !rij.isOpen()) {
            return Optional.empty();
        }
        var past = rij.rollen().isEmpty() || rij.rollen().stream().anyMatch(wie::heeft);
        return Bakken.persoon(rij.bak()).filter(voor -> past && waarnemers.neemtWaar(wie.id(), rij.gezin(), voor));
    }
}
