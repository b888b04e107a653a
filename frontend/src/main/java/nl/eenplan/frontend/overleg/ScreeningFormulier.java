package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.melding.Kenmerk;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.Zaakbeeld;
import nl.eenplan.backend.overleg.Discipline;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegvoorbereiding.Aanvraag;
import nl.eenplan.backend.overleg.Screeninggegevens;
import nl.eenplan.backend.overleg.Screeningsbesluit;
import nl.eenplan.backend.termijn.TermijnService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.melding.Zaakbeelden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M2 and MG1: tests an application against the criteria together with the applicant; the table advises.
@Component
class ScreeningFormulier implements Taakformulier<Screeninggegevens> {

    private final OverlegTaken overleggen;
    private final Beslistafel tafel;
    private final MeldingInzage meldingen;
    private final Zaakbeelden zaken;
    private final TermijnService termijnen;

    ScreeningFormulier(
            OverlegTaken overleggen,
            Beslistafel tafel,
            MeldingInzage meldingen,
            Zaakbeelden zaken,
            TermijnService termijnen) {
        this.overleggen = overleggen;
        this.tafel = tafel;
        this.meldingen = meldingen;
        this.zaken = zaken;
        this.termijnen = termijnen;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.SCREENING);
    }

    @Override
    public Class<Screeninggegevens> gegevens() {
        return Screeninggegevens.class;
    }

    @Override
    public String teksten() {
        return "screening";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Div advies = new Div();
        advies.addClassName("regeltekst");
        advies.getElement().setAttribute("role", "status");
        velden.kop("aanmelding")
                .veld("aanmelder")
                .verplicht()
                .vink("isAcuut")
                .hulp()
                .lang("aanleiding")
                .verplicht()
                .kop("criteria")
                .uitleg("criteria")
                .veld("isStructureelOnveilig")
                .verplicht()
                .breed()
                .hulp()
                .lang("toelichtingStructureel")
                .verplicht()
                .veld("isHerhaald")
                .verplicht()
                .breed()
                .lang("toelichtingHerhaald")
                .verplicht()
                .kop("kenmerken")
                .vink("heeftLangeVoorgeschiedenis")
                .vink("heeftEscalatierisico")
                .vink("heeftMeerdereLeefgebieden")
                .kop("besluit")
                .plaats(advies)
                .levend(waarden -> advies.setText(advies(waarden)))
                .keuze("besluit", Screeningsbesluit.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .lang("motivering")
                .hulp()
                .veelkeuze(
                        "benodigd", Discipline.values(), discipline -> discipline.letter() + " · " + discipline.label())
                .hulp()
                .als(waarden -> waarden.is("besluit", Screeningsbesluit.AANVAARD));
        Aanvraag aanvraag = overleggen.voorbereiding(taak.taak()).aanvraag();
        if (aanvraag != null) {
            neemOver(velden, aanvraag);
            return;
        }
        Zaakbeeld.Triage triage = meldingen.voorTaak(taak.taak()).triage();
        if (triage != null) {
            neemOver(velden, triage);
            velden.zet("isAcuut", termijnen.regel(taak.gezin(), taak.soort()).bijAcuut());
        }
    }

    /// What the applicant wrote stands there already; the coordinator tests it and may add to it.
    private void neemOver(Velden velden, Aanvraag aanvraag) {
        String wie = aanvraag.organisatie().isEmpty()
                ? aanvraag.aanmelder()
                : aanvraag.aanmelder() + ", " + aanvraag.organisatie();
        velden.zet("aanmelder", wie);
        velden.zet("isAcuut", aanvraag.isAcuut());
        velden.zet(
                "aanleiding",
                aanvraag.eerdereMeldingen() == null
                        ? aanvraag.gronden()
                        : Teksten.van(teksten())
                                .tekst("metMeldingen", aanvraag.gronden(), aanvraag.eerdereMeldingen()));
    }

    /// G7: what Veilig Thuis found at triage stands there already.
    private static void neemOver(Velden velden, Zaakbeeld.Triage triage) {
        velden.zet("aanmelder", Teksten.van("screening").tekst("vanTriage", triage.door()));
        velden.zet(
                "aanleiding",
                triage.mdaMotivering() == null ? triage.feiten() : triage.feiten() + "\n" + triage.mdaMotivering());
        velden.zet("isStructureelOnveilig", triage.isStructureelOnveilig());
        velden.zet("isHerhaald", triage.isHerhaald());
        velden.zet("heeftLangeVoorgeschiedenis", triage.kenmerken().contains(Kenmerk.LANGE_GESCHIEDENIS));
        velden.zet("heeftEscalatierisico", triage.kenmerken().contains(Kenmerk.HOOG_ESCALATIERISICO));
        velden.zet("heeftMeerdereLeefgebieden", triage.kenmerken().contains(Kenmerk.MEERDERE_LEEFGEBIEDEN));
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return overleggen.voorbereiding(taak.taak()).aanvraag() == null
                ? Optional.of(zaken.voorTaak(taak))
                : Optional.empty();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Screeninggegevens gegevens) {
        return overleggen.screen(taak.taak(), gegevens);
    }

    private String advies(Waarden waarden) {
        if (waarden.leeg("isStructureelOnveilig") || waarden.leeg("isHerhaald")) {
            return "";
        }
        Screeninggegevens tot = waarden.als(Screeninggegevens.class);
        var besluit =
                tafel.toetsMda(waarden.ja("isStructureelOnveilig"), waarden.ja("isHerhaald"), tot.aantalKenmerken());
        return Teksten.van(teksten())
                .tekst("advies", Teksten.van("uitkomst").tekst(besluit.uitkomst()), besluit.regel());
    }
}
