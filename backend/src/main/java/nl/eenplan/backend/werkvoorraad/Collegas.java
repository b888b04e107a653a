package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.werkvoorraad.Taakadres.Adres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Colleagues of whoever is late, in the same role and organisation: nobody learns of a gezin by a lapse of another
/// who would not have got the task himself.
///
/// What is urgent goes to the vertrouwensarts, because Veilig Thuis is always reachable (Wmo 2015 art. 4.1.1) and a
/// doctor may practise alone; and so does what a forensic doctor leaves, because he can find another one. Only of the
/// seven days for an examination (F5a) hears whoever took it on: he alone knows whether it was done.
@Component
class Collegas implements Achterwacht {

    private static final Set<Taaksoort> SPOED = Set.of(
            Taaksoort.ACUTE_VEILIGHEID,
            Taaksoort.ACUUT_MELDEN,
            Taaksoort.SPOEDOVERLEG,
            Taaksoort.SPOED_VERTROUWENSARTS,
            Taaksoort.SPOED_LECK,
            Taaksoort.SPOED_ZEDENTEAM,
            Taaksoort.PEP_OVERWEGEN);

    private final Taakrijen rijen;
    private final Plekkiezer plekken;

    Collegas(Taakrijen rijen, Plekkiezer plekken) {
        this.rijen = rijen;
        this.plekken = plekken;
    }

    @Override
    public Optional<Adres> bij(GezinId gezin, @Nullable PersoonId kind, Taaksoort teLaat) {
        return rijen.open(gezin, kind, teLaat).map(rij -> adres(plek(rij)));
    }

    private Plek plek(Taakrij rij) {
        if (rij.soort() == Taaksoort.FMO_UITVOEREN && !rij.ligtInPool()) {
            return new Plek(
                    rij.rol(), rij.organisatie(), Bakken.persoon(rij.bak()).orElseThrow());
        }
        if (SPOED.contains(rij.soort()) || rij.rol() == Rol.FORENSISCH_ARTS) {
            return plekken.inPool(rij.gezin(), Set.of(Rol.VERTROUWENSARTS));
        }
        return rij.organisatie() == null
                ? plekken.inPool(rij.gezin(), Set.of(rij.rol()))
                : new Plek(rij.rol(), rij.organisatie(), null);
    }

    private static Adres adres(Plek plek) {
        return new Adres(plek.rol(), plek.organisatie(), plek.behandelaar());
    }
}
