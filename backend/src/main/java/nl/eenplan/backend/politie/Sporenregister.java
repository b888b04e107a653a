package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.politie.Spoorbeeld.Spoor;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Herkansbaar
@Transactional
class Sporenregister implements SpoorService {

    private final Dossierpoort poort;
    private final Gezinsvinder gezinnen;
    private final Sporenkast kast;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Sporenregister(Dossierpoort poort, Gezinsvinder gezinnen, Sporenkast kast, TijdlijnService tijdlijn, Clock klok) {
        this.poort = poort;
        this.gezinnen = gezinnen;
        this.kast = kast;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Override
    public Spoorbeeld sporen(GezinId gezin) {
        poort.lees(gezin, Compartiment.POLITIE, "sporen bekeken");
        return new Spoorbeeld(
                gezinnen.nummer(gezin), kast.vanGezin(gezin), poort.magWijzigen(gezin, Compartiment.POLITIE));
    }

    @Override
    public Overdracht draagOver(GezinId gezin, UUID spoor, int laatste, OverdrachtGegevens gegevens) {
        poort.wijzig(gezin, Compartiment.POLITIE, "spoor overgedragen");
        kast.vergrendel(gezin);
        Spoor nu = kast.vanGezin(gezin).stream()
                .filter(een -> een.id().equals(spoor))
                .findFirst()
                .orElseThrow(GeenToegang::new);
        if (nu.overdrachten().size() != laatste) {
            return new Overdracht.Intussen(nu.houder());
        }
        Invoer invoer = new Invoer(klok);
        boolean isInGebruik = !kast.inGebruik(List.of(Spoorcontrole.nummer(gegevens.nieuwZegel())))
                .isEmpty();
        Spoorcontrole.overdracht(gegevens, nu.sinds(), klok.getZone(), isInGebruik, invoer);
        if (!invoer.fouten().isEmpty()) {
            return new Overdracht.Ongeldig(invoer.fouten());
        }
        kast.draagOver(
                gezin,
                spoor,
                laatste + 1,
                nu.houder(),
                gegevens,
                requireNonNull(gegevens.op()).atZone(klok.getZone()).toInstant(),
                poort.gebruiker().id(),
                klok.instant());
        tijdlijn.noteer(gezin, Compartiment.POLITIE, "SPOOR", "Spoor " + nu.sin() + " overgedragen");
        return new Overdracht.Vastgelegd();
    }
}
