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
import nl.eenplan.backend.stap.Fmoreden;
import nl.eenplan.backend.stap.Fmouitkomst;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.letsel.Letseldossierbeeld;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// F5a: its clocks, whether the examination was done, and then the traces under SIN and seal.
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
                .uitleg("onderzoek")
                .keuze("uitkomst", Fmouitkomst.values(), Fmouitkomst::label)
                .verplicht()
                .hulp()
                .breed();
        onderzoek(velden);
        velden.kop("sporen")
                .uitleg("sporen")
                .lijst("sporen", this::spoor)
                .als(FmoFormulier::isGedaan)
                .kop("overdracht")
                .uitleg("overdracht")
                .veld("overgedragenAan")
                .als(FmoFormulier::isGedaan)
                .veld("overgedragenOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(waarden -> isGedaan(waarden) && !waarden.leeg("overgedragenAan"));
    }

    /// Asks only what fits the outcome that was chosen.
    private void onderzoek(Velden velden) {
        velden.keuze("reden", Fmoreden.values(), Fmoreden::label)
                .verplicht()
                .als(FmoFormulier::isNietGedaan)
                .veld("nietDoorOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(FmoFormulier::isNietGedaan)
                .veld("wanneer")
                .verplicht()
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .als(FmoFormulier::isGedaan)
                .veld("metWie")
                .verplicht()
                .hulp()
                .als(waarden -> !waarden.leeg("uitkomst"))
                .lang("gedaan")
                .verplicht()
                .hulp()
                .als(FmoFormulier::isGedaan)
                .lang("toelichting")
                .verplicht()
                .als(waarden -> isNietGedaan(waarden) || waarden.is("uitkomst", Fmouitkomst.DEELS))
                .lang("toestemming")
                .verplicht()
                .hulp()
                .als(waarden -> isGedaan(waarden) || isGeweigerd(waarden))
                .lang("afspraken")
                .als(waarden -> !waarden.leeg("uitkomst"));
    }

    private static boolean isGedaan(Waarden waarden) {
        return uitkomst(waarden).filter(Fmouitkomst::isGedaan).isPresent();
    }

    private static boolean isNietGedaan(Waarden waarden) {
        return waarden.is("uitkomst", Fmouitkomst.NIET);
    }

    private static boolean isGeweigerd(Waarden waarden) {
        return isNietGedaan(waarden)
                && waarden.waarde("reden", Fmoreden.class)
                        .filter(Fmoreden::isWeigering)
                        .isPresent();
    }

    private static Optional<Fmouitkomst> uitkomst(Waarden waarden) {
        return waarden.waarde("uitkomst", Fmouitkomst.class);
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
