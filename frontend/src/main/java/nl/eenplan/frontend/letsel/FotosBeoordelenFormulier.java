package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.Fotokwaliteit;
import nl.eenplan.backend.letsel.FotosBeoordelenGegevens;
import nl.eenplan.backend.letsel.Instantie;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F5c: whether the photographs can bear an interpretation, and what they show.
@Component
class FotosBeoordelenFormulier implements Taakformulier<FotosBeoordelenGegevens> {

    private static final Teksten TEKSTEN = Teksten.van("fotosBeoordelen");

    private final ConsultService consulten;
    private final LetselInzage inzage;
    private final Letseldossierbeeld dossiers;
    private final Clock klok;

    FotosBeoordelenFormulier(ConsultService consulten, LetselInzage inzage, Letseldossierbeeld dossiers, Clock klok) {
        this.consulten = consulten;
        this.inzage = inzage;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.FOTOS_BEOORDELEN);
    }

    @Override
    public Class<FotosBeoordelenGegevens> gegevens() {
        return FotosBeoordelenGegevens.class;
    }

    @Override
    public String teksten() {
        return "fotosBeoordelen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var toestemming = toestemming(taak);
        var opnieuw = new Paragraph(TEKSTEN.tekst("opnieuw"));
        opnieuw.addClassName("regeltekst");
        opnieuw.getElement().setAttribute("role", "status");
        boolean isGezien = inzage.voorTaak(taak.taak()).isAnogenitaal();
        velden.kop("aanvraag")
                .veld("aangevraagdOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("zaaknummer")
                .verplicht()
                .hulp()
                .keuze("instantie", Instantie.values(), Instantie::label)
                .verplicht()
                .breed()
                .veld("isMetRadiologie")
                .verplicht()
                .breed()
                .als(waarden -> waarden.is("instantie", Instantie.LECK))
                .plaats(toestemming)
                .levend(waarden -> toestemming.setVisible(
                        waarden.is("instantie", Instantie.LECK) && waarden.ja("isMetRadiologie")))
                .lang("vraagstelling")
                .verplicht()
                .hulp()
                .kop("oordeel")
                .keuze("kwaliteit", Fotokwaliteit.values(), Fotokwaliteit::label)
                .verplicht()
                .breed()
                .lang("bevindingen")
                .verplicht()
                .hulp()
                .vink("isAnogenitaal")
                .als(waarden -> !isGezien)
                .lang("anogenitaal")
                .hulp()
                .als(waarden -> isGezien || waarden.ja("isAnogenitaal"))
                .lang("aanvullend")
                .hulp()
                .plaats(opnieuw)
                .levend(waarden -> opnieuw.setVisible(waarden.is("kwaliteit", Fotokwaliteit.ONVOLDOENDE)));
    }

    /// How the consents stand, before anything is sent in vain.
    private Paragraph toestemming(Taakregel taak) {
        return new Paragraph(consulten
                .radiologiebezwaar(taak.taak())
                .map(bezwaar -> TEKSTEN.tekst("nietGetekend", bezwaar))
                .orElseGet(() -> TEKSTEN.tekst("isGetekend")));
    }

    @Override
    public Afronding rondAf(Taakregel taak, FotosBeoordelenGegevens gegevens) {
        return consulten.fotosBeoordelen(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }
}
