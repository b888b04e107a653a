package nl.eenplan.frontend.overleg;

import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.Volgordewacht;
import nl.eenplan.backend.overleg.Kindgesprekgegevens;
import nl.eenplan.backend.overleg.Kindgesprekgegevens.RedenNietGehoord;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.melding.Volgordevelden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M6: the child in its own words, or why it was not heard.
@Component
class KindgesprekFormulier implements Taakformulier<Kindgesprekgegevens> {

    private final OverlegTaken overleggen;
    private final Volgordewacht volgorde;
    private final Clock klok;

    KindgesprekFormulier(OverlegTaken overleggen, Volgordewacht volgorde, Clock klok) {
        this.overleggen = overleggen;
        this.volgorde = volgorde;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.KINDGESPREK);
    }

    @Override
    public Class<Kindgesprekgegevens> gegevens() {
        return Kindgesprekgegevens.class;
    }

    @Override
    public String teksten() {
        return "kindgesprek";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.veld("isGehoord")
                .verplicht()
                .breed()
                .veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(waarden -> waarden.ja("isGehoord"))
                .veld("gehoordDoor")
                .verplicht()
                .als(waarden -> waarden.ja("isGehoord"))
                .vink("isGetraind")
                .hulp()
                .als(waarden -> waarden.ja("isGehoord"))
                .lang("eigenWoorden")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("isGehoord"))
                .lang("gewicht")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("isGehoord"))
                .lang("terugkoppeling")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("isGehoord"))
                .keuze("reden", RedenNietGehoord.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .als(waarden -> waarden.nee("isGehoord"))
                .lang("toelichting")
                .hulp()
                .als(waarden -> waarden.nee("isGehoord"));
        Volgordevelden.vraag(
                velden, volgorde.eerst(taak.gezin(), Handeling.KINDGESPREK), waarden -> waarden.ja("isGehoord"));
    }

    @Override
    public Afronding rondAf(Taakregel taak, Kindgesprekgegevens gegevens) {
        return overleggen.hoorKind(taak.taak(), gegevens);
    }
}
