package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.letsel.Conclusie;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.Fotoverzoek;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.LetselduidenGegevens;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F6: weighs the findings under each hypothesis before a conclusion is chosen.
@Component
class LetselduidenFormulier implements Taakformulier<LetselduidenGegevens> {

    private final LetselduidingService duidingen;
    private final Letseldossierbeeld dossiers;

    LetselduidenFormulier(LetselduidingService duidingen, Letseldossierbeeld dossiers) {
        this.duidingen = duidingen;
        this.dossiers = dossiers;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.LETSELDUIDEN, Taaksoort.DUIDING_HERZIEN);
    }

    @Override
    public Class<LetselduidenGegevens> gegevens() {
        return LetselduidenGegevens.class;
    }

    @Override
    public String teksten() {
        return "letselduiden";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Optie> schaal = duidingen.schaal().stream()
                .map(graad -> Optie.van(graad.code(), graad.label()))
                .toList();
        var voorstel = duidingen.voorbereiding(taak.taak());
        if (voorstel.big() == null) {
            velden.plaats(zonderBig());
        }
        if (!voorstel.fotoverzoeken().isEmpty()) {
            velden.plaats(nieuweFotos(voorstel.fotoverzoeken()));
        }
        if (voorstel.vorige() != null) {
            velden.kop("reden")
                    .plaats(new Paragraph(Duidingbeeld.kop(voorstel.vorige().onderzochtOp())))
                    .lang("reden")
                    .verplicht()
                    .hulp();
        }
        velden.kop("hypothesen")
                .uitleg("hypothesen")
                .lijst(
                        "hypothesen",
                        hypothese -> hypothese
                                .veld("hypothese")
                                .verplicht()
                                .breed()
                                .lang("bevindingenVoor")
                                .verplicht()
                                .lang("bevindingenTegen")
                                .verplicht())
                .rijen(isHerziening(taak) ? 0 : 2)
                .kop("conclusie")
                .keuze("conclusie", Conclusie.values(), Conclusie::label)
                .verplicht()
                .keuze("waarschijnlijkheid", schaal)
                .verplicht()
                .als(waarden -> !waarden.is("conclusie", Conclusie.ONBEPAALD))
                .lang("toelichting")
                .verplicht()
                .lang("beperkingen")
                .verplicht()
                .hulp()
                .keuze("status", Duidingstatus.values(), Duidingstatus::label)
                .verplicht()
                .hulp()
                .veld("bigNummer")
                .verplicht()
                .controle(Controles::big)
                .begin(voorstel.big());
        if (isHerziening(taak) && voorstel.vorige() != null) {
            beginMet(velden, voorstel.vorige());
        }
    }

    private static boolean isHerziening(Taakregel taak) {
        return taak.soort() == Taaksoort.DUIDING_HERZIEN;
    }

    /// Nothing waits for them; the interpretation uses what there is.
    private static Div nieuweFotos(List<Fotoverzoek> verzoeken) {
        var blok = new Div();
        blok.addClassName("regeltekst");
        verzoeken.forEach(verzoek -> blok.add(new Paragraph(Fotoverzoektekst.stand(verzoek))));
        return blok;
    }

    private static Paragraph zonderBig() {
        var melding = new Paragraph(Teksten.van("letselduiden").tekst("zonderBig"));
        melding.addClassName("regeltekst");
        return melding;
    }

    /// The next version begins with what the last one says.
    private void beginMet(Velden velden, Duiding vorige) {
        vorige.hypothesen()
                .forEach(een -> velden.lijst("hypothesen")
                        .voegRijToe(Map.of(
                                "hypothese", een.hypothese(),
                                "bevindingenVoor", een.bevindingenVoor(),
                                "bevindingenTegen", een.bevindingenTegen())));
        velden.zet("conclusie", vorige.conclusie());
        duidingen.schaal().stream()
                .filter(graad -> graad.label().equals(vorige.waarschijnlijkheid()))
                .findFirst()
                .ifPresent(graad -> velden.zet("waarschijnlijkheid", graad.code()));
        velden.zet("toelichting", vorige.toelichting());
        velden.zet("beperkingen", vorige.beperkingen());
        velden.zet("status", vorige.status());
    }

    @Override
    public Afronding rondAf(Taakregel taak, LetselduidenGegevens gegevens) {
        return duidingen.letselduiden(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }
}
