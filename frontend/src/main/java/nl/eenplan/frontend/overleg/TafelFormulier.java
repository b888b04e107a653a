package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegbeeld.Overlegregel;
import nl.eenplan.backend.overleg.Overlegstatus;
import nl.eenplan.backend.overleg.Ruimte;
import nl.eenplan.backend.overleg.Tafelgegevens;
import nl.eenplan.backend.overleg.Tafelgegevens.Genodigde;
import nl.eenplan.backend.overleg.Voorstel;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M4: exactly one casusregisseur, the partners, and a moment that fits them all.
@Component
class TafelFormulier implements Taakformulier<Tafelgegevens> {

    private static final int DUUR = 60;

    private final OverlegTaken overleggen;
    private final OverlegPlanner planner;
    private final OrganisatieService organisaties;

    TafelFormulier(OverlegTaken overleggen, OverlegPlanner planner, OrganisatieService organisaties) {
        this.overleggen = overleggen;
        this.planner = planner;
        this.organisaties = organisaties;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.TAFEL_SAMENSTELLEN);
    }

    @Override
    public Class<Tafelgegevens> gegevens() {
        return Tafelgegevens.class;
    }

    @Override
    public String teksten() {
        return "tafel";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Div voorstellen = new Div();
        voorstellen.addClassName("voorstellen");
        velden.kop("regisseur")
                .keuze("regisseur", Opties.van(organisaties.regisseurs(), Contact::medewerker, Tafelvelden::naam))
                .verplicht()
                .breed()
                .hulp()
                .kop("genodigden")
                .uitleg("genodigden");
        Tafelvelden.genodigden(velden, organisaties.partners());
        velden.veld("quorum")
                .verplicht()
                .begin(2)
                .hulp()
                .vink("isBlind")
                .hulp()
                .kop("moment")
                .veld("duurInMinuten")
                .verplicht()
                .begin(DUUR)
                .plaats(new Button(
                        Teksten.van(teksten()).tekst("stelVoor"), klik -> toon(voorstellen, velden, taak.gezin())))
                .plaats(voorstellen)
                .veld("begin")
                .verplicht()
                .keuze("ruimte", Opties.van(planner.ruimtes(), Ruimte::code, Ruimte::naam))
                .verplicht();
        overleggen.voorbereiding(taak.taak()).overleggen().stream()
                .filter(overleg -> overleg.status() == Overlegstatus.GEPLAND)
                .findFirst()
                .ifPresent(overleg -> neemOver(velden, overleg));
    }

    @Override
    public Afronding rondAf(Taakregel taak, Tafelgegevens gegevens) {
        return overleggen.stelSamen(taak.taak(), gegevens);
    }

    private static void neemOver(Velden velden, Overlegregel overleg) {
        velden.zet("begin", overleg.begin());
        velden.zet("ruimte", overleg.ruimte().code());
        velden.zet(
                "duurInMinuten",
                Duration.between(overleg.begin(), overleg.eind()).toMinutes());
        if (!overleg.deelnemers().isEmpty()) {
            velden.zet(
                    "genodigden",
                    overleg.deelnemers().stream()
                            .map(een -> new Genodigde(een.medewerker(), een.discipline(), een.rol()))
                            .toList());
        }
    }

    private void toon(Div voorstellen, Velden velden, GezinId gezin) {
        List<Voorstel> vrij = Tafelvelden.stelVoor(planner, gezin, velden.waarden());
        voorstellen.removeAll();
        if (vrij.isEmpty()) {
            voorstellen.add(new Paragraph(Teksten.van(teksten()).tekst("geenVoorstel")));
        }
        vrij.forEach(voorstel -> voorstellen.add(Voorstelkaart.van(voorstel, () -> {
            velden.zet("begin", voorstel.begin());
            velden.zet("ruimte", voorstel.ruimte().code());
        })));
    }
}
