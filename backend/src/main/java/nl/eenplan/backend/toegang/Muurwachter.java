package nl.eenplan.backend.toegang;

import nl.eenplan.backend.database.Muurpas;
import nl.eenplan.backend.database.Muurwacht;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The pass of the running thread for the wall in the database.
///
/// A request always carries a login, if only that of a visitor; a thread without any is work of the house itself.
@Component
class Muurwachter implements Muurwacht {

    private final Aanwezigheid aanwezigheid;
    private volatile @Nullable Uitgegeven laatste;

    Muurwachter(Aanwezigheid aanwezigheid) {
        this.aanwezigheid = aanwezigheid;
    }

    @Override
    public Muurpas pas() {
        if (Systeem.doel().isPresent() || SecurityContextHolder.getContext().getAuthentication() == null) {
            return Muurpas.SYSTEEM;
        }
        return aanwezigheid.aangemeld().map(this::vanPersoon).orElse(Muurpas.DICHT);
    }

    /// Asked for every statement, and mostly for the same person.
    private Muurpas vanPersoon(Gebruiker wie) {
        var vorige = laatste;
        if (vorige == null || vorige.wie != wie) {
            vorige = new Uitgegeven(
                    wie,
                    Muurpas.van(
                            wie.id().waarde(),
                            wie.organisatie().waarde(),
                            wie.rollen().stream().map(Rol::sleutel).toList()));
            laatste = vorige;
        }
        return vorige.pas;
    }

    private record Uitgegeven(Gebruiker wie, Muurpas pas) {}
}
