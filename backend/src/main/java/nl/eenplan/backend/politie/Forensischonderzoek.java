package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.stap.Fmouitkomst;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapbewaring;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.termijn.Incidentgrenzen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Herkansbaar
@Transactional
class Forensischonderzoek implements FmoTaken {

    private static final Taaksoort SOORT = Taaksoort.FMO_UITVOEREN;

    private final Stapafhandeling afhandeling;
    private final Stapbewaring stappen;
    private final WerkvoorraadService werkvoorraad;
    private final Sporenkast kast;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Incidentgrenzen grenzen;

    Forensischonderzoek(
            Stapafhandeling afhandeling,
            Stapbewaring stappen,
            WerkvoorraadService werkvoorraad,
            Sporenkast kast,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            Incidentgrenzen grenzen) {
        this.afhandeling = afhandeling;
        this.stappen = stappen;
        this.werkvoorraad = werkvoorraad;
        this.kast = kast;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.grenzen = grenzen;
    }

    @Override
    public Incidentklok klok(TaakId taak) {
        var regel = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
        var kind = requireNonNull(regel.kind());
        var zevenDagen = grenzen.zevenDagen(regel.gezin(), kind);
        var uur72 = grenzen.uur72(regel.gezin(), kind);
        return new Incidentklok(
                zevenDagen.isTijdBekend(),
                zevenDagen.laatst(),
                zevenDagen.isVoorbij(),
                uur72.laatst(),
                uur72.isVoorbij());
    }

    @Override
    public Afronding voerUit(TaakId taak, FmoGegevens gegevens) {
        return afhandeling.handelAf(
                taak, stappen.soort(SOORT), (_, invoer) -> controleer(gegevens, invoer), herkomst -> {
                    Uitkomst uitkomst = stappen.bewaar(herkomst, gegevens.stap(), gegevens.verloop());
                    meldDePolitie(herkomst, gegevens.verloop().uitkomst());
                    if (!gegevens.sporen().isEmpty()) {
                        bewaar(herkomst, gegevens);
                    }
                    return uitkomst;
                });
    }

    private void controleer(FmoGegevens gegevens, Invoer invoer) {
        Fmocontrole.controleer(gegevens, invoer);
        if (gegevens.isGedaan()) {
            stappen.controleer(SOORT, gegevens.stap(), invoer);
            Spoorcontrole.onderzoek(gegevens, kast.inGebruik(Spoorcontrole.nummers(gegevens)), invoer);
        }
    }

    /// Whoever gave the order hears whether it was carried out, not why not (`domain.md` §5 rule 7).
    private void meldDePolitie(Herkomst herkomst, Fmouitkomst uitkomst) {
        poort.wijzig(herkomst.gezin(), Compartiment.POLITIE, "uitkomst van de opdracht vastgelegd");
        tijdlijn.noteer(
                herkomst.gezin(),
                herkomst.kind(),
                Compartiment.POLITIE,
                "STAP",
                "Opdracht voor forensisch-medisch onderzoek: " + uitkomst.label());
    }

    private void bewaar(Herkomst herkomst, FmoGegevens gegevens) {
        poort.wijzig(herkomst.gezin(), Compartiment.POLITIE, "sporen vastgelegd");
        for (var spoor : gegevens.sporen()) {
            UUID id = kast.bewaar(herkomst, spoor);
            if (gegevens.isOvergedragen()) {
                var op = requireNonNull(gegevens.overgedragenOp());
                kast.draagOver(
                        herkomst.gezin(),
                        id,
                        1,
                        requireNonNull(spoor.genomenDoor()).strip(),
                        new OverdrachtGegevens(gegevens.overgedragenAan(), op, true, null, null),
                        herkomst.moment(op),
                        herkomst.door(),
                        herkomst.op());
            }
        }
        tijdlijn.noteer(
                herkomst.gezin(),
                Compartiment.POLITIE,
                "SPOOR",
                gegevens.sporen().size() == 1
                        ? "Eén spoor veiliggesteld en verzegeld"
                        : gegevens.sporen().size() + " sporen veiliggesteld en verzegeld");
    }
}
