package nl.eenplan.backend.overleg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.overleg.Overlegvoorbereiding.Gezinslid;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one door for the conference forms; each step has its own class behind it.
@Service
@Herkansbaar
@Transactional
class Overlegvoering implements OverlegTaken {

    private final Screening screening;
    private final Tafelvorming tafelvorming;
    private final Gesprekken gesprekken;
    private final Zittingen zittingen;
    private final Overlegdossier dossier;
    private final Aanvragen aanvragen;
    private final WerkvoorraadService werkvoorraad;
    private final Kinderen kinderen;
    private final Betrokkenheden betrokkenheden;
    private final Dossierpoort poort;
    private final Clock klok;

    Overlegvoering(
            Screening screening,
            Tafelvorming tafelvorming,
            Gesprekken gesprekken,
            Zittingen zittingen,
            Overlegdossier dossier,
            Aanvragen aanvragen,
            WerkvoorraadService werkvoorraad,
            Kinderen kinderen,
            Betrokkenheden betrokkenheden,
            Dossierpoort poort,
            Clock klok) {
        this.screening = screening;
        this.tafelvorming = tafelvorming;
        this.gesprekken = gesprekken;
        this.zittingen = zittingen;
        this.dossier = dossier;
        this.aanvragen = aanvragen;
        this.werkvoorraad = werkvoorraad;
        this.kinderen = kinderen;
        this.betrokkenheden = betrokkenheden;
        this.poort = poort;
        this.klok = klok;
    }

    @Override
    public Overlegvoorbereiding voorbereiding(TaakId taak) {
        var regel = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
        var gezin = regel.gezin();
        poort.lees(gezin, Compartiment.OVERLEG, "voorbereiding overleg bekeken");
        var vandaag = LocalDate.now(klok);
        var leden = new ArrayList<Gezinslid>();
        kinderen.vanGezin(gezin)
                .forEach(kind -> leden.add(
                        new Gezinslid(kind.id(), kind.naam(), true, kind.leeftijdOp(vandaag), kind.overleden())));
        kinderen.volwassenen(gezin)
                .forEach(een -> leden.add(new Gezinslid(een.id(), een.naam(), false, -1, een.isOverleden())));
        return new Overlegvoorbereiding(
                gezin,
                regel.kind(),
                leden,
                dossier.overleggen(gezin),
                betrokkenheden.metRol(gezin, Rol.REGISSEUR).stream().findFirst().orElse(null),
                aanvragen.laatste(gezin).orElse(null));
    }

    @Override
    public Besluit advies(Screeninggegevens gegevens) {
        return screening.advies(gegevens);
    }

    @Override
    public Afronding screen(TaakId taak, Screeninggegevens gegevens) {
        return screening.screen(taak, gegevens);
    }

    @Override
    public Afronding informeer(TaakId taak, Informatiegegevens gegevens) {
        return tafelvorming.informeer(taak, gegevens);
    }

    @Override
    public Afronding stelSamen(TaakId taak, Tafelgegevens gegevens) {
        return tafelvorming.stelSamen(taak, gegevens);
    }

    @Override
    public Afronding draagBij(TaakId taak, Bijdragegegevens gegevens) {
        return gesprekken.draagBij(taak, gegevens);
    }

    @Override
    public Afronding hoorKind(TaakId taak, Kindgesprekgegevens gegevens) {
        return gesprekken.hoorKind(taak, gegevens);
    }

    @Override
    public Afronding houdZitting(TaakId taak, Zittinggegevens gegevens) {
        return zittingen.houd(taak, gegevens);
    }

    @Override
    public Afronding neemMaatregel(TaakId taak, Maatregelgegevens gegevens) {
        return zittingen.neemMaatregel(taak, gegevens);
    }
}
