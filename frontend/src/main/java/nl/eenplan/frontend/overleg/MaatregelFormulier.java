package nl.eenplan.frontend.overleg;

import java.util.Set;
import nl.eenplan.backend.overleg.Bevoegd;
import nl.eenplan.backend.overleg.Maatregelgegevens;
import nl.eenplan.backend.overleg.Maatregelgegevens.Soort;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// MG2 no: what makes the children safe today, decided by whom has that power.
@Component
class MaatregelFormulier implements Taakformulier<Maatregelgegevens> {

    private final OverlegTaken overleggen;

    MaatregelFormulier(OverlegTaken overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.DIRECTE_MAATREGEL);
    }

    @Override
    public Class<Maatregelgegevens> gegevens() {
        return Maatregelgegevens.class;
    }

    @Override
    public String teksten() {
        return "maatregel";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.keuze("soort", Soort.values(), Soort::label)
                .verplicht()
                .breed()
                .keuze("beslotenDoor", Bevoegd.values(), Bevoegd::label)
                .verplicht()
                .hulp()
                .veld("vanaf")
                .verplicht()
                .veld("tot")
                .hulp()
                .lang("toelichting")
                .verplicht();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Maatregelgegevens gegevens) {
        return overleggen.neemMaatregel(taak.taak(), gegevens);
    }
}
