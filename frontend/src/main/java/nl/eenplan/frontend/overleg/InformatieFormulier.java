package nl.eenplan.frontend.overleg;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenplan.backend.overleg.Informatiegegevens;
import nl.eenplan.backend.overleg.Informatiegegevens.Wijze;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegvoorbereiding.Gezinslid;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M3: who of the family was told. The consents they give are recorded with the family, to which the form leads.
@Component
class InformatieFormulier implements Taakformulier<Informatiegegevens> {

    private final OverlegTaken overleggen;
    private final Clock klok;

    InformatieFormulier(OverlegTaken overleggen, Clock klok) {
        this.overleggen = overleggen;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.GEZIN_INFORMEREN);
    }

    @Override
    public Class<Informatiegegevens> gegevens() {
        return Informatiegegevens.class;
    }

    @Override
    public String teksten() {
        return "informatie";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Gezinslid> leden = overleggen.voorbereiding(taak.taak()).gezinsleden();
        List<Optie> namen = Opties.van(leden, Gezinslid::persoon, Gezinslid::naam);
        velden.kop("personen")
                .lijst(
                        "personen",
                        persoon -> persoon.keuze("persoon", namen)
                                .verplicht()
                                .keuze("wijze", Wijze.values(), Teksten::keuze)
                                .verplicht()
                                .veld("op")
                                .verplicht()
                                .controle(Controles.nietInDeToekomst(klok))
                                .als(waarden -> !waarden.is("wijze", Wijze.NIET))
                                .veld("toelichting")
                                .hulp());
        leden.stream()
                .filter(Gezinslid::isTeInformeren)
                .forEach(lid -> velden.lijst("personen").voegRijToe(Map.of("persoon", lid.persoon())));
        velden.veld("vertrouwenspersoon")
                .breed()
                .hulp()
                .kop("toestemmingen")
                .uitleg("toestemmingen")
                .plaats(GezinNavigatie.link(
                        taak.gezin(), Tab.TOESTEMMING, Teksten.van("informatie").tekst("naarToestemmingen")));
    }

    @Override
    public Afronding rondAf(Taakregel taak, Informatiegegevens gegevens) {
        return overleggen.informeer(taak.taak(), gegevens);
    }
}
