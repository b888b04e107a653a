package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.politie.FmoGegevens;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Spoorsoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.letsel.Letseldossierbeeld;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// F5a: the examination, its clocks, and the traces under SIN and seal.
@org.springframework.stereotype.Component
class FmoFormulier implements Taakformulier<FmoGegevens> {

    private static final Teksten TEKSTEN = Teksten.van("fmo");

    private final FmoTaken taken;
    private final Letseldossierbeeld dossiers;
    private final Clock klok;

    FmoFormulier(FmoTaken taken, Letseldossierbeeld dossiers, Clock klok) {
        this.taken = taken;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.FMO_UITVOEREN);
    }

    @Override
    public Class<FmoGegevens> gegevens() {
        return FmoGegevens.class;
    }

    @Override
    public String teksten() {
        return "fmo";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var incident = taken.klok(taak.taak());
        velden.kop("klok");
        if (!incident.isTijdBekend()) {
            velden.uitleg("tijdOnbekend");
        }
        velden.plaats(klok(
                        "zevenDagen", incident.isTijdBekend(), incident.zevenDagen(), incident.isZevenDagenVoorbij()))
                .plaats(klok("uur72", incident.isTijdBekend(), incident.uur72(), incident.isUur72Voorbij()))
                .kop("onderzoek")
                .veld("wanneer")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("metWie")
                .verplicht()
                .lang("gedaan")
                .verplicht()
                .hulp()
                .lang("afspraken")
                .kop("sporen")
                .uitleg("sporen")
                .lijst("sporen", this::spoor)
                .kop("overdracht")
                .uitleg("overdracht")
                .veld("overgedragenAan")
                .veld("overgedragenOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(waarden -> !waarden.leeg("overgedragenAan"));
    }

    private void spoor(Velden spoor) {
        spoor.veld("sin")
                .verplicht()
                .hulp()
                .veld("zegel")
                .verplicht()
                .keuze("soort", Spoorsoort.values(), Spoorsoort::label)
                .verplicht()
                .veld("plaats")
                .verplicht()
                .hulp()
                .veld("verpakking")
                .verplicht()
                .veld("genomenDoor")
                .verplicht()
                .veld("genomenOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok));
    }

    /// What was told and seen before, so that the child is not asked again.
    @Override
    public Optional<Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }

    private static Paragraph klok(String naam, boolean isBekend, Instant tot, boolean isVoorbij) {
        String vanaf = isBekend ? naam : naam + ".gezien";
        return new Paragraph(TEKSTEN.tekst(isVoorbij ? vanaf + ".voorbij" : vanaf, Datumtekst.moment(tot)));
    }

    @Override
    public Afronding rondAf(Taakregel taak, FmoGegevens gegevens) {
        return taken.voerUit(taak.taak(), gegevens);
    }
}
