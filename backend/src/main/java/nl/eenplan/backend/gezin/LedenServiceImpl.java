package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Lidwijziging.Botsing;
import nl.eenplan.backend.gezin.Lidwijziging.Ongeldig;
import nl.eenplan.backend.gezin.Lidwijziging.Opgeslagen;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Locks the row before it compares versions, so that two people saving at once cannot both win.
@Service
@Herkansbaar
@Transactional
class LedenServiceImpl implements LedenService {

    private final Clock klok;
    private final Dossierpoort poort;
    private final Gezinsleden leden;
    private final Huishoudens huishoudens;
    private final Signalen signalen;
    private final TijdlijnService tijdlijn;
    private final ApplicationEventPublisher events;

    LedenServiceImpl(
            Clock klok,
            Dossierpoort poort,
            Gezinsleden leden,
            Huishoudens huishoudens,
            Signalen signalen,
            TijdlijnService tijdlijn,
            ApplicationEventPublisher events) {
        this.klok = klok;
        this.poort = poort;
        this.leden = leden;
        this.huishoudens = huishoudens;
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.events = events;
    }

    @Override
    public Gezinsbeeld leden(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "gezinsleden bekeken");
        boolean medisch = poort.leesbaar(gezin).contains(Compartiment.MEDISCH);
        if (medisch) {
            poort.lees(gezin, Compartiment.MEDISCH, "signaal bekeken");
        }
        return new Gezinsbeeld(
                vanGezin(gezin),
                huishoudens.vanGezin(gezin.waarde()).stream()
                        .map(Huishouden::beeld)
                        .toList(),
                medisch
                        ? signalen.vanGezin(gezin.waarde()).stream()
                                .map(Signaal::beeld)
                                .toList()
                        : List.of(),
                !medisch,
                poort.magWijzigen(gezin, Compartiment.GEZIN));
    }

    @Override
    public Lidwijziging voegLidToe(GezinId gezin, Lidgegevens gegevens) {
        poort.wijzig(gezin, Compartiment.GEZIN, "gezinslid toegevoegd");
        var fouten = toets(gegevens).in(vanGezin(gezin), null);
        if (!fouten.isLeeg()) {
            return new Ongeldig(fouten.lijst());
        }
        var lid = new Gezinslid(gezin, gegevens, poort.gebruiker().naam(), klok.instant());
        return opgeslagen(gezin, lid, "Gezinslid toegevoegd");
    }

    @Override
    public Lidwijziging wijzigLid(GezinId gezin, PersoonId id, long versie, Lidgegevens gegevens) {
        poort.wijzig(gezin, Compartiment.GEZIN, "gezinslid gewijzigd");
        var lid = leden.vergrendel(id.waarde())
                .filter(gevonden -> gevonden.isIn(gezin))
                .orElseThrow(GeenToegang::new);
        if (!lid.isVersie(versie)) {
            return new Botsing(lid.beeld(vandaag()));
        }
        var fouten = toets(gegevens).in(vanGezin(gezin), id);
        if (!fouten.isLeeg()) {
            return new Ongeldig(fouten.lijst());
        }
        boolean leefde = lid.leeft();
        lid.wijzig(gegevens, poort.gebruiker().naam(), klok.instant());
        var opgeslagen = opgeslagen(gezin, lid, "Gegevens van een gezinslid gewijzigd");
        var dag = gegevens.overledenOp();
        if (leefde && dag != null && lid.isKind()) {
            events.publishEvent(new KindOverleden(gezin, id, dag, false));
        }
        return opgeslagen;
    }

    @Override
    public Huishoudwijziging voegHuishoudenToe(GezinId gezin, Huishoudgegevens gegevens) {
        poort.wijzig(gezin, Compartiment.GEZIN, "huishouden toegevoegd");
        var fouten = Lidtoets.huishouden(gegevens, vanGezin(gezin));
        return fouten.isLeeg()
                ? opgeslagen(gezin, new Huishouden(gezin, gegevens), "Huishouden toegevoegd")
                : new Huishoudwijziging.Ongeldig(fouten.lijst());
    }

    @Override
    public Huishoudwijziging wijzigHuishouden(GezinId gezin, HuishoudenId id, long versie, Huishoudgegevens gegevens) {
        poort.wijzig(gezin, Compartiment.GEZIN, "huishouden gewijzigd");
        var huishouden = huishoudens
                .vergrendel(id.waarde())
                .filter(gevonden -> gevonden.isIn(gezin))
                .orElseThrow(GeenToegang::new);
        if (!huishouden.isVersie(versie)) {
            return new Huishoudwijziging.Botsing(huishouden.beeld());
        }
        var fouten = Lidtoets.huishouden(gegevens, vanGezin(gezin));
        if (!fouten.isLeeg()) {
            return new Huishoudwijziging.Ongeldig(fouten.lijst());
        }
        huishouden.wijzig(gegevens);
        return opgeslagen(gezin, huishouden, "Huishouden gewijzigd");
    }

    private Opgeslagen opgeslagen(GezinId gezin, Gezinslid lid, String zin) {
        var bewaard = leden.saveAndFlush(lid);
        tijdlijn.noteer(gezin, Compartiment.GEZIN, "GEZIN", zin);
        return new Opgeslagen(bewaard.beeld(vandaag()));
    }

    private Huishoudwijziging.Opgeslagen opgeslagen(GezinId gezin, Huishouden huishouden, String zin) {
        var bewaard = huishoudens.saveAndFlush(huishouden);
        tijdlijn.noteer(gezin, Compartiment.GEZIN, "GEZIN", zin);
        return new Huishoudwijziging.Opgeslagen(bewaard.beeld());
    }

    private List<Lid> vanGezin(GezinId gezin) {
        return leden.vanGezin(gezin.waarde()).stream()
                .map(lid -> lid.beeld(vandaag()))
                .toList();
    }

    private Lidtoets toets(Lidgegevens gegevens) {
        return new Lidtoets(gegevens, vandaag());
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Termijnkalender.NEDERLAND);
    }
}
