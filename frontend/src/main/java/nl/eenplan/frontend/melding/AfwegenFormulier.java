package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.melding.AfwegenGegevens;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.letsel.Letseldossierbeeld;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// G5 and F7: the five questions one after the other, with the rule that the table hits in words.
@org.springframework.stereotype.Component
class AfwegenFormulier implements Taakformulier<AfwegenGegevens> {

    private static final List<String> VRAGEN =
            List.of("isVermoeden", "isOnveilig", "kanHelpen", "werktMee", "heeftResultaat");

    private final AfwegingService afwegingen;
    private final Letseldossierbeeld dossiers;
    private final MeldingInzage inzage;
    private final Zaakbeelden zaakbeelden;
    private final Clock klok;

    AfwegenFormulier(
            AfwegingService afwegingen,
            Letseldossierbeeld dossiers,
            MeldingInzage inzage,
            Zaakbeelden zaakbeelden,
            Clock klok) {
        this.afwegingen = afwegingen;
        this.dossiers = dossiers;
        this.inzage = inzage;
        this.zaakbeelden = zaakbeelden;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.AFWEGEN);
    }

    @Override
    public Class<AfwegenGegevens> gegevens() {
        return AfwegenGegevens.class;
    }

    @Override
    public String teksten() {
        return "afwegen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Div regel = new Div();
        regel.addClassName("regeltekst");
        regel.getElement().setAttribute("role", "status");
        velden.kop("gesprek")
                .uitleg("gesprek")
                .veld("gesprekOp")
                .controle(Controles.nietInDeToekomst(klok))
                .lang("gesprek")
                .verplicht()
                .hulp()
                .kop("vragen");
        for (int nummer = 1; nummer <= VRAGEN.size(); nummer++) {
            int dit = nummer;
            velden.veld(VRAGEN.get(nummer - 1)).verplicht().breed().hulp().als(waarden -> aantal(waarden) >= dit);
        }
        velden.plaats(regel)
                .levend(waarden -> regel.setText(regel(waarden)))
                .lang("onderbouwing")
                .verplicht()
                .hulp()
                .lang("afspraken")
                .verplicht()
                .hulp()
                .als(this::isMetAfspraken)
                .veld("terugkijkenOp")
                .hulp()
                .als(this::isMetAfspraken);
        if (afwegingen.teBevestigen(taak.taak()).isPresent()) {
            velden.kop("duiding").uitleg("duiding").vink("isVerantwoordelijk").verplicht();
        }
    }

    @Override
    public Afronding rondAf(Taakregel taak, AfwegenGegevens gegevens) {
        return afwegingen.afwegen(taak.taak(), gegevens);
    }

    /// What others advised and concluded: whoever weighs says that he read it. When he weighs again, also what he
    /// agreed.
    @Override
    public Optional<Component> erbij(Taakregel taak) {
        var dossier = dossiers.voorTaak(taak);
        return Optional.of(
                inzage.voorTaak(taak.taak()).afwegingen().isEmpty()
                        ? dossier
                        : new Div(zaakbeelden.voorTaak(taak), dossier));
    }

    private boolean isMetAfspraken(Waarden waarden) {
        return afwegingen
                .voorproef(waarden.als(AfwegenGegevens.class))
                .filter(besluit -> besluit.uitkomst().equals("AFSLUITEN_MET_AFSPRAKEN"))
                .isPresent();
    }

    private int aantal(Waarden waarden) {
        return afwegingen.aantalVragen(waarden.als(AfwegenGegevens.class));
    }

    private String regel(Waarden waarden) {
        return afwegingen
                .voorproef(waarden.als(AfwegenGegevens.class))
                .map(besluit -> Teksten.van(teksten())
                        .tekst("regel", Teksten.van("uitkomst").tekst(besluit.uitkomst()), besluit.regel()))
                .orElse("");
    }
}
