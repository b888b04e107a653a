package nl.eenplan.backend.politie;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.Volgordewacht;
import nl.eenplan.backend.overleg.Blindafspraak;
import nl.eenplan.backend.politie.Verhoorkast.Aanvraagrij;
import nl.eenplan.backend.politie.Verhoorplankast.Planrij;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Verhoortoets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Herkansbaar
@Transactional
class Verhoorregister implements VerhoorService {

    private static final String SOORT = "STUDIOVERHOOR";

    private final Dossierpoort poort;
    private final Kinderen kinderen;
    private final Blindafspraak blind;
    private final Volgordewacht volgorde;
    private final Verhoorkast kast;
    private final Verhoorplankast plannen;
    private final TijdlijnService tijdlijn;
    private final Verhoortoets toets;
    private final Verhooradres adressen;
    private final Clock klok;

    Verhoorregister(
            Dossierpoort poort,
            Kinderen kinderen,
            Blindafspraak blind,
            Volgordewacht volgorde,
            Verhoorkast kast,
            Verhoorplankast plannen,
            TijdlijnService tijdlijn,
            Verhoortoets toets,
            Verhooradres adressen,
            Clock klok) {
        this.poort = poort;
        this.kinderen = kinderen;
        this.blind = blind;
        this.volgorde = volgorde;
        this.kast = kast;
        this.plannen = plannen;
        this.tijdlijn = tijdlijn;
        this.toets = toets;
        this.adressen = adressen;
        this.klok = klok;
    }

    @Override
    public Verhoorbeeld verhoren(GezinId gezin) {
        poort.lees(gezin, Compartiment.POLITIE, "studioverhoren bekeken");
        List<Verhoorbeeld.Kind> beelden =
                kinderen.vanGezin(gezin).stream().map(this::kind).toList();
        return new Verhoorbeeld(
                beelden,
                poort.magWijzigen(gezin, Compartiment.POLITIE),
                blind.isBlindAfgesproken(gezin),
                volgorde.eerst(gezin, Handeling.STUDIOVERHOOR));
    }

    @Override
    public Vastlegging legVast(GezinId gezin, PersoonId kind, VerhoorGegevens gegevens) {
        poort.wijzig(gezin, Compartiment.POLITIE, "studioverhoor vastgelegd");
        eisKind(gezin, kind);
        Invoer invoer = new Invoer(klok);
        Verhoorcontrole.verhoor(
                gegevens,
                blind.isBlindAfgesproken(gezin),
                !volgorde.eerst(gezin, Handeling.STUDIOVERHOOR).isEmpty(),
                invoer);
        if (!invoer.fouten().isEmpty()) {
            return new Vastlegging.Ongeldig(invoer.fouten());
        }
        boolean isEerste = kast.verhoren(kind, true) == 0;
        Optional<Aanvraagrij> akkoord =
                kast.laatste(kind).filter(aanvraag -> aanvraag.beeld().isTeGebruiken());
        if (!isEerste && akkoord.isEmpty()) {
            return new Vastlegging.AlVerhoord();
        }
        kast.bewaar(
                gezin,
                kind,
                gegevens,
                isEerste ? null : akkoord.orElseThrow().id(),
                poort.gebruiker().id(),
                klok.instant(),
                klok.getZone());
        plannen.open(kind).ifPresent(plan -> {
            plannen.beeindig(plan.id(), null, poort.gebruiker().id(), klok.instant());
            blind.eindigVerhoor(plan.id());
        });
        tijdlijn.noteer(
                gezin,
                kind,
                Compartiment.POLITIE,
                SOORT,
                isEerste
                        ? "Studioverhoor vastgelegd"
                        : "Nog een studioverhoor vastgelegd, met akkoord van de officier");
        return new Vastlegging.Vastgelegd();
    }

    @Override
    public Vraaguitkomst vraagNogEen(GezinId gezin, PersoonId kind, Verhoorvraag vraag) {
        poort.wijzig(gezin, Compartiment.POLITIE, "nog een studioverhoor gevraagd");
        eisKind(gezin, kind);
        Invoer invoer = new Invoer(klok);
        Verhoorcontrole.motivering(
                vraag, adressen.isErEenAnder(poort.gebruiker().id()), invoer);
        invoer.eis(
                "motivering",
                !kinderen.get(kind).overleden(),
                "Dit kind is overleden. Er komt geen verhoor meer; vraag hier geen akkoord.");
        if (!invoer.fouten().isEmpty()) {
            return new Vraaguitkomst.Ongeldig(invoer.fouten());
        }
        if (kast.verhoren(kind, true) == 0) {
            return new Vraaguitkomst.NietNodig();
        }
        boolean isAkkoord = kast.laatste(kind)
                .filter(aanvraag -> aanvraag.beeld().isTeGebruiken())
                .isPresent();
        String motivering = vraag.motivering();
        if (isAkkoord
                || motivering == null
                || !kast.vraag(gezin, kind, motivering, poort.gebruiker().id(), klok.instant())) {
            return new Vraaguitkomst.AlGevraagd();
        }
        toets.begin(gezin, kind);
        tijdlijn.noteer(gezin, kind, Compartiment.POLITIE, SOORT, "Akkoord gevraagd voor nog een studioverhoor");
        return new Vraaguitkomst.Gevraagd();
    }

    private Verhoorbeeld.Kind kind(Kinderen.Kind kind) {
        List<Verhoorbeeld.Verhoor> hier = kast.vanKind(kind.id());
        Optional<Planrij> plan = plannen.laatste(kind.id());
        return new Verhoorbeeld.Kind(
                kind.id(),
                kind.naam(),
                kind.overleden(),
                hier,
                kast.verhoren(kind.id(), false) > hier.size(),
                kast.laatste(kind.id()).map(Aanvraagrij::beeld).orElse(null),
                plan.filter(Planrij::isOpen).map(Planrij::beeld).orElse(null),
                plan.map(Planrij::afgezegd).orElse(null));
    }

    private void eisKind(GezinId gezin, PersoonId kind) {
        if (kinderen.vanGezin(gezin).stream().noneMatch(een -> een.id().equals(kind))) {
            throw new GeenToegang();
        }
    }
}
