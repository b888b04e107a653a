package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapbewaring;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Beginmomenten;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Termijnen;
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
    private final Termijnen termijnen;
    private final Beginmomenten momenten;
    private final Clock klok;

    Forensischonderzoek(
            Stapafhandeling afhandeling,
            Stapbewaring stappen,
            WerkvoorraadService werkvoorraad,
            Sporenkast kast,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            Termijnen termijnen,
            Beginmomenten momenten,
            Clock klok) {
        this.afhandeling = afhandeling;
        this.stappen = stappen;
        this.werkvoorraad = werkvoorraad;
        this.kast = kast;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.termijnen = termijnen;
        this.momenten = momenten;
        this.klok = klok;
    }

    @Override
    public Incidentklok klok(TaakId taak) {
        var regel = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
        var kind = requireNonNull(regel.kind());
        Instant zevenDagen = termijnen.einde7DagenNaIncident(regel.gezin(), kind);
        Instant uur72 = termijnen.einde72UurNaIncident(regel.gezin(), kind);
        Instant nu = klok.instant();
        boolean isTijdBekend =
                momenten.van(regel.gezin(), kind, Beginfeit.INCIDENT).isPresent();
        return new Incidentklok(isTijdBekend, zevenDagen, nu.isAfter(zevenDagen), uur72, nu.isAfter(uur72));
    }

    @Override
    public Afronding voerUit(TaakId taak, FmoGegevens gegevens) {
        return afhandeling.handelAf(
                taak,
                stappen.soort(SOORT),
                (_, invoer) -> {
                    stappen.controleer(SOORT, gegevens.stap(), invoer);
                    Spoorcontrole.onderzoek(gegevens, kast.inGebruik(Spoorcontrole.nummers(gegevens)), invoer);
                },
                herkomst -> {
                    Uitkomst uitkomst = stappen.bewaar(herkomst, SOORT, gegevens.stap());
                    if (!gegevens.sporen().isEmpty()) {
                        bewaar(herkomst, gegevens);
                    }
                    return uitkomst;
                });
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
