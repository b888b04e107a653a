package nl.eenplan.frontend.bench;

import java.util.Collection;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/// The log with a switch, to measure what it costs; there is none outside the bench.
@Primary
class Schakelbaarlogboek implements Logboek {

    private final Logboek echt;
    private volatile boolean aan = true;

    Schakelbaarlogboek(@Qualifier("logschrijver") Logboek echt) {
        this.echt = echt;
    }

    void zet(boolean stand) {
        aan = stand;
    }

    @Override
    public void schrijf(@Nullable Gebruiker gebruiker, Regel regel) {
        if (aan) {
            echt.schrijf(gebruiker, regel);
        }
    }

    @Override
    public void schrijfBlijvend(@Nullable Gebruiker gebruiker, Regel regel) {
        if (aan) {
            echt.schrijfBlijvend(gebruiker, regel);
        }
    }

    @Override
    public void schrijfLijst(Gebruiker gebruiker, Collection<GezinId> gezinnen, String handeling) {
        if (aan) {
            echt.schrijfLijst(gebruiker, gezinnen, handeling);
        }
    }

    @Override
    public void schrijfLijst(Gebruiker gebruiker, Collection<GezinId> gezinnen, Regel regel) {
        if (aan) {
            echt.schrijfLijst(gebruiker, gezinnen, regel);
        }
    }

    @Override
    public void schrijfAanmelding(
            @Nullable MedewerkerId medewerker, @Nullable Rol rol, boolean gelukt, String handeling) {
        if (aan) {
            echt.schrijfAanmelding(medewerker, rol, gelukt, handeling);
        }
    }
}
