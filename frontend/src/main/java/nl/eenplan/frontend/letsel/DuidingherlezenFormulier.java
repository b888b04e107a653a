package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.duiding.HerleesGegevens;
import nl.eenplan.backend.duiding.HerlezingService;
import nl.eenplan.backend.duiding.HerlezingService.Herleesvoorstel;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// F6: the requester reads what changed in a letselduiding that he acted on, and says what it does to his
/// weighing.
@org.springframework.stereotype.Component
class DuidingherlezenFormulier implements Taakformulier<HerleesGegevens> {

    private static final Teksten TEKSTEN = Teksten.van("duidingherlezen");

    private final HerlezingService herlezingen;
    private final Letseldossierbeeld dossiers;

    DuidingherlezenFormulier(HerlezingService herlezingen, Letseldossierbeeld dossiers) {
        this.herlezingen = herlezingen;
        this.dossiers = dossiers;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.HERZIENE_DUIDING_LEZEN);
    }

    @Override
    public Class<HerleesGegevens> gegevens() {
        return HerleesGegevens.class;
    }

    @Override
    public String teksten() {
        return "duidingherlezen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var voorstel = herlezingen.voorbereiding(taak.taak());
        var opnieuw = opnieuwAfwegen();
        velden.kop("lezing").uitleg("lezing");
        voorstel.ifPresent(gelezen -> velden.plaats(veranderd(gelezen)));
        velden.verborgen("versie")
                .vink("isGelezen")
                .verplicht()
                .veld("wijzigt")
                .verplicht()
                .breed()
                .lang("toelichting")
                .verplicht()
                .als(waarden -> waarden.nee("wijzigt"))
                .plaats(opnieuw)
                .levend(waarden -> opnieuw.setVisible(waarden.ja("wijzigt")));
        voorstel.ifPresent(gelezen -> begin(velden, gelezen.versie()));
    }

    private static void begin(Velden velden, int versie) {
        velden.zet("versie", versie);
        velden.levend(waarden -> bevestigOpnieuw(velden, waarden, versie));
    }

    /// A draft from before a newer version confirmed another than the one that is read now.
    private static void bevestigOpnieuw(Velden velden, Waarden waarden, int versie) {
        if (!waarden.tekst("versie").equals(String.valueOf(versie))) {
            velden.zet("versie", versie);
            velden.wis("isGelezen");
            velden.wis("wijzigt");
        }
    }

    private static Component veranderd(Herleesvoorstel gelezen) {
        var duiding = gelezen.duiding();
        return new Div(
                new Paragraph(Duidingbeeld.kop(duiding.onderzochtOp())),
                new Paragraph(TEKSTEN.tekst("inleiding", gelezen.ontvangen(), duiding.versie(), duiding.door())),
                gelezen.verschil().isEmpty()
                        ? new Paragraph(TEKSTEN.tekst("gelijk", gelezen.ontvangen()))
                        : Duidingbeeld.verschil(new Gegevenslijst(Teksten.van("letselbeeld")), gelezen.verschil()));
    }

    private static Div opnieuwAfwegen() {
        var blok = new Div(
                new Paragraph(TEKSTEN.tekst("opnieuw")), new Anchor("signaal", Tekst.tekst("gezinnen.nieuwSignaal")));
        blok.addClassName("regeltekst");
        blok.getElement().setAttribute("role", "status");
        blok.setVisible(false);
        return blok;
    }

    @Override
    public Afronding rondAf(Taakregel taak, HerleesGegevens gegevens) {
        return herlezingen.lees(taak.taak(), gegevens);
    }

    @Override
    public Optional<Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }
}
