package nl.eenplan.frontend.bench;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.GezinId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/// The gate that asks nothing while [Zondergrens] has taken the access away, and logs as ever.
@Primary
class Schakelbarepoort implements Dossierpoort {

    private final Dossierpoort echt;
    private final Logboek logboek;
    private final Zondergrens grens;

    Schakelbarepoort(@Qualifier("poortwachter") Dossierpoort echt, Logboek logboek, Zondergrens grens) {
        this.echt = echt;
        this.logboek = logboek;
        this.grens = grens;
    }

    @Override
    public Gebruiker gebruiker() {
        return echt.gebruiker();
    }

    @Override
    public void lees(GezinId gezin, Compartiment compartiment, String handeling) {
        if (grens.isZonder()) {
            logboek.schrijf(
                    gebruiker(), Regel.van(Soort.LEZEN, gezin, handeling).in(compartiment));
        } else {
            echt.lees(gezin, compartiment, handeling);
        }
    }

    @Override
    public void wijzig(GezinId gezin, Compartiment compartiment, String handeling) {
        echt.wijzig(gezin, compartiment, handeling);
    }

    @Override
    public Set<Compartiment> leesbaar(GezinId gezin) {
        return grens.isZonder() ? EnumSet.allOf(Compartiment.class) : echt.leesbaar(gezin);
    }

    @Override
    public boolean magWijzigen(GezinId gezin, Compartiment compartiment) {
        return grens.isZonder() || echt.magWijzigen(gezin, compartiment);
    }

    @Override
    public GeenToegang weiger(Vindplaats wat, UUID id, String handeling) {
        return echt.weiger(wat, id, handeling);
    }

    @Override
    public void toonde(Collection<GezinId> gezinnen, String handeling) {
        echt.toonde(gezinnen, handeling);
    }
}
