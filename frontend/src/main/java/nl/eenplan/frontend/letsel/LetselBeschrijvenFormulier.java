package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Mobiliteit;
import nl.eenplan.backend.letsel.Onderzoeksaanvulling;
import nl.eenplan.backend.letsel.Stolling;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// F2 and G2: what is seen and said, injury by injury; guidance stands where the mistake is made.
@org.springframework.stereotype.Component
class LetselBeschrijvenFormulier implements Taakformulier<LetselBeschrijvenGegevens> {

    private final LetselService letsels;
    private final Onderzoeksaanvulling aanvulling;
    private final LetselInzage inzage;
    private final Letseldossierbeeld dossiers;
    private final Clock klok;

    LetselBeschrijvenFormulier(
            LetselService letsels,
            Onderzoeksaanvulling aanvulling,
            LetselInzage inzage,
            Letseldossierbeeld dossiers,
            Clock klok) {
        this.letsels = letsels;
        this.aanvulling = aanvulling;
        this.inzage = inzage;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.LETSEL_BESCHRIJVEN);
    }

    @Override
    public Class<LetselBeschrijvenGegevens> gegevens() {
        return LetselBeschrijvenGegevens.class;
    }

    @Override
    public String teksten() {
        return "letselBeschrijven";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Letseldossier dossier = inzage.voorTaak(taak.taak());
        Letselrijen rijen = new Letselrijen(dossier);
        velden.kop("onderzoek")
                .veld("onderzochtOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .keuze("mobiliteit", Mobiliteit.geboren().toArray(Mobiliteit[]::new), Mobiliteit::label)
                .verplicht()
                .hulp()
                .als(_ -> !dossier.isOngeboren())
                .lang("anamnese")
                .verplicht()
                .hulp()
                .veld("isTopTeen")
                .verplicht()
                .veld("redenGeenTopTeen")
                .verplicht()
                .als(waarden -> waarden.nee("isTopTeen"))
                .keuze("stolling", Stolling.values(), Stolling::label)
                .verplicht()
                .veld("stollingToelichting")
                .verplicht()
                .als(waarden -> waarden.is("stolling", Stolling.AFWIJKEND))
                .kop("letsels")
                .uitleg("letsels")
                .lijst("letsels", rijen::letsel)
                .lang("signalen")
                .hulp()
                .kop("uitgesloten")
                .uitleg("uitgesloten")
                .veld("isUitgesloten")
                .verplicht()
                .breed()
                .lang("onderbouwing")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("isUitgesloten"));
        rijen.verbind(velden);
    }

    @Override
    public Afronding rondAf(Taakregel taak, LetselBeschrijvenGegevens gegevens) {
        return letsels.letselBeschrijven(taak.taak(), gegevens);
    }

    /// The same contact by a second doctor: what he saw is kept beside what his colleague recorded.
    @Override
    public Optional<Component> naAlAfgerond(Taakregel taak, LetselBeschrijvenGegevens gegevens) {
        return Optional.of(new TweedeArts(() -> aanvulling.vulAan(taak.taak(), gegevens)));
    }

    @Override
    public Optional<Component> erbij(Taakregel taak) {
        Letseldossier dossier = inzage.voorTaak(taak.taak());
        return dossier.onderzoeken().isEmpty() ? Optional.empty() : Optional.of(dossiers.eerder(dossier, taak));
    }
}
