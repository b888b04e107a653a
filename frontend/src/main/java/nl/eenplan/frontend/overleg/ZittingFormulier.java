package nl.eenplan.frontend.overleg;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenplan.backend.overleg.Besluitsoort;
import nl.eenplan.backend.overleg.Bevoegd;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegbeeld.Deelnemer;
import nl.eenplan.backend.overleg.Overlegbeeld.Overlegregel;
import nl.eenplan.backend.overleg.Zittinggegevens;
import nl.eenplan.backend.overleg.Zittinggegevens.Bevinding;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M7 and MG2: what the table found and proposes; every decision names the body that has the power.
@Component
class ZittingFormulier implements Taakformulier<Zittinggegevens> {

    private final OverlegTaken overleggen;

    ZittingFormulier(OverlegTaken overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.ZITTING);
    }

    @Override
    public Class<Zittinggegevens> gegevens() {
        return Zittinggegevens.class;
    }

    @Override
    public String teksten() {
        return "zitting";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Overlegregel> eerder = overleggen.voorbereiding(taak.taak()).overleggen();
        List<Deelnemer> deelnemers =
                eerder.isEmpty() ? List.of() : eerder.getLast().deelnemers();
        List<Optie> namen = Opties.van(
                deelnemers,
                Deelnemer::medewerker,
                deelnemer -> deelnemer.discipline().letter() + " · " + deelnemer.naam());
        velden.kop("aanwezigen")
                .lijst(
                        "aanwezigen",
                        aanwezige ->
                                aanwezige.keuze("medewerker", namen).verplicht().vink("isAanwezig"))
                .zonderNieuw();
        deelnemers.forEach(deelnemer -> velden.lijst("aanwezigen")
                .voegRijToe(Map.of("medewerker", deelnemer.medewerker(), "isAanwezig", true)));
        velden.kop("veiligheid")
                .veld("veiligheidscijfer")
                .verplicht()
                .hulp()
                .controle(Controles::nulTotTien)
                .kop("bevindingen")
                .uitleg("bevindingen")
                .lijst(
                        "bevindingen",
                        bevinding -> bevinding
                                .keuze("soort", Bevinding.Soort.values(), Teksten::keuze)
                                .verplicht()
                                .veld("bron")
                                .lang("tekst")
                                .verplicht())
                .rijen(1)
                .lang("patroon")
                .verplicht()
                .hulp()
                .lang("letselbevindingen")
                .hulp()
                .kop("besluiten")
                .uitleg("besluiten")
                .lijst("besluiten", ZittingFormulier::besluit)
                .rijen(1)
                .kop("acties")
                .lijst(
                        "acties",
                        actie -> actie.veld("tekst")
                                .verplicht()
                                .breed()
                                .keuze("eigenaar", namen)
                                .verplicht()
                                .veld("uiterlijk")
                                .verplicht())
                .kop("direct")
                .veld("isDirectVeilig")
                .verplicht()
                .breed()
                .hulp()
                .lang("motivering")
                .verplicht();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Zittinggegevens gegevens) {
        return overleggen.houdZitting(taak.taak(), gegevens);
    }

    private static void besluit(Velden besluit) {
        besluit.keuze("soort", Besluitsoort.values(), Besluitsoort::label)
                .verplicht()
                .keuze("bevoegd", Bevoegd.values(), Bevoegd::label)
                .verplicht()
                .hulp()
                .lang("tekst")
                .verplicht()
                .lang("afwijkendStandpunt")
                .hulp();
    }
}
