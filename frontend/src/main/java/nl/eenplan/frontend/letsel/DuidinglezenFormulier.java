package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.duiding.LeesGegevens;
import nl.eenplan.backend.duiding.Leesoordeel;
import nl.eenplan.backend.duiding.LezingService;
import nl.eenplan.backend.duiding.LezingService.Leesvoorstel;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// F6: the second reader says whether he agrees; he reads what was recorded and the interpretation beside it.
@org.springframework.stereotype.Component
class DuidinglezenFormulier implements Taakformulier<LeesGegevens> {

    private static final Teksten TEKSTEN = Teksten.van("duidinglezen");

    private final LezingService lezingen;
    private final Letseldossierbeeld dossiers;

    DuidinglezenFormulier(LezingService lezingen, Letseldossierbeeld dossiers) {
        this.lezingen = lezingen;
        this.dossiers = dossiers;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.TWEEDE_LEZING);
    }

    @Override
    public Class<LeesGegevens> gegevens() {
        return LeesGegevens.class;
    }

    @Override
    public String teksten() {
        return "duidinglezen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var voorstel = lezingen.voorbereiding(taak.taak());
        velden.kop("lezing").uitleg("lezing");
        voorstel.ifPresent(gelezen -> velden.plaats(inleiding(gelezen)));
        boolean isVanBuiten = voorstel.filter(Leesvoorstel::isVanBuiten).isPresent();
        velden.verborgen("versie");
        if (isVanBuiten) {
            velden.veld("lezer").verplicht().veld("organisatie").verplicht();
        }
        velden.keuze("oordeel", Leesoordeel.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .lang("opmerkingen")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.is("oordeel", Leesoordeel.OPMERKINGEN))
                .veld("bigNummer")
                .verplicht()
                .controle(Controles::big);
        voorstel.ifPresent(gelezen -> begin(velden, gelezen));
    }

    private static void begin(Velden velden, Leesvoorstel gelezen) {
        if (gelezen.big() != null) {
            velden.zet("bigNummer", gelezen.big());
        }
        velden.zet("versie", gelezen.versie());
        velden.levend(waarden -> oordeelOpnieuw(velden, waarden, gelezen.versie()));
    }

    /// A draft from before a new version judged another than the one that is read now.
    private static void oordeelOpnieuw(Velden velden, Waarden waarden, int versie) {
        if (!waarden.tekst("versie").equals(String.valueOf(versie))) {
            velden.zet("versie", versie);
            velden.wis("oordeel");
        }
    }

    private static Component inleiding(Leesvoorstel gelezen) {
        var duiding = gelezen.duiding();
        var zin = gelezen.isAuteur() ? "eigen" : gelezen.isVanBuiten() ? "vanBuiten" : "inleiding";
        var alinea = new Paragraph(TEKSTEN.tekst(zin, duiding.versie(), duiding.door()));
        if (gelezen.isAuteur()) {
            alinea.addClassName("regeltekst");
        }
        return new Div(new Paragraph(Duidingbeeld.kop(duiding.onderzochtOp())), alinea);
    }

    @Override
    public Afronding rondAf(Taakregel taak, LeesGegevens gegevens) {
        return lezingen.lees(taak.taak(), gegevens);
    }

    @Override
    public Optional<Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }
}
