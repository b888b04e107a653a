package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Discipline;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Ruimte;
import nl.eenplan.backend.overleg.Tafelgegevens;
import nl.eenplan.backend.overleg.Tafelgegevens.Genodigde;
import nl.eenplan.backend.overleg.Voorstel;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
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
        List<Optie> partners = Opties.van(organisaties.partners(), Contact::medewerker, TafelFormulier::naam);
        Div voorstellen = new Div();
        voorstellen.addClassName("voorstellen");
        velden.kop("regisseur")
                .keuze("regisseur", Opties.van(organisaties.regisseurs(), Contact::medewerker, TafelFormulier::naam))
                .verplicht()
                .breed()
                .hulp()
                .kop("genodigden")
                .uitleg("genodigden")
                .lijst(
                        "genodigden",
                        genodigde -> genodigde
                                .keuze("medewerker", partners)
                                .verplicht()
                                .keuze("discipline", Discipline.values(), Discipline::label)
                                .verplicht()
                                .keuze("rol", Opties.van(Aantafel.ROLLEN, rol -> rol, Tekst::van))
                                .verplicht())
                .rijen(2)
                .veld("quorum")
                .verplicht()
                .begin(2)
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
    }

    @Override
    public Afronding rondAf(Taakregel taak, Tafelgegevens gegevens) {
        return overleggen.stelSamen(taak.taak(), gegevens);
    }

    private void toon(Div voorstellen, Velden velden, GezinId gezin) {
        Tafelgegevens tot = velden.waarden().als(Tafelgegevens.class);
        List<MedewerkerId> wie = tot.genodigden().stream()
                .map(Genodigde::medewerker)
                .filter(java.util.Objects::nonNull)
                .toList();
        List<Voorstel> vrij = planner.stelVoor(gezin, wie, tot.duurInMinuten() == 0 ? DUUR : tot.duurInMinuten());
        voorstellen.removeAll();
        if (vrij.isEmpty()) {
            voorstellen.add(new Paragraph(Teksten.van(teksten()).tekst("geenVoorstel")));
        }
        vrij.forEach(voorstel -> voorstellen.add(Voorstelkaart.van(voorstel, () -> {
            velden.zet("begin", voorstel.begin());
            velden.zet("ruimte", voorstel.ruimte().code());
        })));
    }

    private static String naam(Contact contact) {
        return contact.naam() + " · " + Tekst.van(contact.rol()) + " · " + contact.organisatienaam();
    }
}
