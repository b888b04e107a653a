package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.Zaakstand;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Blindafspraak;
import nl.eenplan.backend.politie.Verhoorplankast.Planrij;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Herkansbaar
@Transactional
class Verhoorplanning implements VerhoorplanService {

    private static final String SOORT = "STUDIOVERHOOR";
    private static final int MEESTE_VERHOORDERS = 4;

    private final Dossierpoort poort;
    private final Zaakstand zaken;
    private final Kinderen kinderen;
    private final OrganisatieService organisaties;
    private final Blindafspraak blind;
    private final Verhoorkast verhoren;
    private final Verhoorplankast plannen;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Verhoorplanning(
            Dossierpoort poort,
            Zaakstand zaken,
            Kinderen kinderen,
            OrganisatieService organisaties,
            Blindafspraak blind,
            Verhoorkast verhoren,
            Verhoorplankast plannen,
            TijdlijnService tijdlijn,
            Clock klok) {
        this.poort = poort;
        this.zaken = zaken;
        this.kinderen = kinderen;
        this.organisaties = organisaties;
        this.blind = blind;
        this.verhoren = verhoren;
        this.plannen = plannen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Override
    public List<Verhoorder> verhoorders(GezinId gezin) {
        poort.lees(gezin, Compartiment.POLITIE, "verhoorders gezocht");
        return organisaties.metRol(Rol.POLITIE).stream()
                .filter(wie -> !wie.medewerker().equals(poort.gebruiker().id()))
                .map(wie -> new Verhoorder(wie.medewerker().waarde(), wie.naam(), wie.organisatienaam()))
                .toList();
    }

    @Override
    public Planuitkomst plan(GezinId gezin, PersoonId kind, VerhoorplanGegevens gegevens) {
        poort.wijzig(gezin, Compartiment.POLITIE, "studioverhoor gepland");
        eisKind(gezin, kind);
        var invoer = new Invoer(klok);
        controleer(gezin, gegevens, invoer);
        if (!invoer.fouten().isEmpty()) {
            return new Planuitkomst.Ongeldig(invoer.fouten());
        }
        var plan = isToegestaan(gezin, kind) ? bewaar(gezin, kind, gegevens) : Optional.<Planrij>empty();
        if (plan.isEmpty()) {
            return new Planuitkomst.Ingehaald();
        }
        blind.beginVerhoor(gezin, plan.get().verhoorders(), plan.get().id());
        tijdlijn.noteer(
                gezin, kind, Compartiment.POLITIE, SOORT, "Studioverhoor gepland; de verhoorder ziet het dossier niet");
        return new Planuitkomst.Vastgelegd();
    }

    @Override
    public Planuitkomst zegAf(GezinId gezin, PersoonId kind, Afzegging afzegging) {
        poort.wijzig(gezin, Compartiment.POLITIE, "studioverhoor afgezegd");
        eisKind(gezin, kind);
        var plan = plannen.open(kind);
        if (plan.isEmpty()) {
            return new Planuitkomst.Ingehaald();
        }
        var invoer = new Invoer(klok);
        Verhoorcontrole.afzegging(
                afzegging, isVerhoorder(plan.get(), poort.gebruiker().id()), invoer);
        if (!invoer.fouten().isEmpty()) {
            return new Planuitkomst.Ongeldig(invoer.fouten());
        }
        if (!beeindig(plan.get(), requireNonNull(afzegging.reden()))) {
            return new Planuitkomst.Ingehaald();
        }
        tijdlijn.noteer(gezin, kind, Compartiment.POLITIE, SOORT, "Gepland studioverhoor afgezegd");
        return new Planuitkomst.Vastgelegd();
    }

    private boolean isToegestaan(GezinId gezin, PersoonId kind) {
        return !zaken.isGesloten(gezin)
                && !kinderen.get(kind).overleden()
                && (verhoren.verhoren(kind, true) == 0
                        || verhoren.laatste(kind)
                                .filter(aanvraag -> aanvraag.beeld().isTeGebruiken())
                                .isPresent());
    }

    private Optional<Planrij> bewaar(GezinId gezin, PersoonId kind, VerhoorplanGegevens gegevens) {
        return plannen.bewaar(
                        gezin,
                        kind,
                        requireNonNull(gegevens.geplandOp())
                                .atZone(klok.getZone())
                                .toInstant(),
                        gegevens.verhoorders(),
                        poort.gebruiker().id(),
                        klok.instant())
                .flatMap(_ -> plannen.open(kind));
    }

    private boolean beeindig(Planrij plan, String reden) {
        boolean isOpen = plannen.beeindig(plan.id(), reden, poort.gebruiker().id(), klok.instant());
        if (isOpen) {
            blind.eindigVerhoor(plan.id());
        }
        return isOpen;
    }

    private void controleer(GezinId gezin, VerhoorplanGegevens gegevens, Invoer invoer) {
        var moment = gegevens.geplandOp();
        invoer.ingevuld("geplandOp", moment, "Vul in wanneer het verhoor is.");
        invoer.eis(
                "geplandOp",
                moment == null || !moment.isBefore(LocalDateTime.now(klok)),
                "Dit moment is voorbij. Is het verhoor al gehouden, leg het dan vast.");
        invoer.ingevuld("verhoorders", gegevens.verhoorders(), "Kies wie het kind verhoort.");
        invoer.eis(
                "verhoorders",
                gegevens.verhoorders().size() <= MEESTE_VERHOORDERS,
                "Kies ten hoogste vier verhoorders.");
        invoer.eis(
                "verhoorders",
                !gegevens.verhoorders().contains(poort.gebruiker().id().waarde()),
                "Wie verhoort, plant niet: u zou het dossier niet meer zien. Laat een collega plannen.");
        invoer.eis(
                "verhoorders",
                verhoorders(gezin).stream()
                        .map(Verhoorder::medewerker)
                        .collect(Collectors.toSet())
                        .containsAll(gegevens.verhoorders()),
                "Kies alleen wie bij de politie werkt.");
    }

    private static boolean isVerhoorder(Planrij plan, MedewerkerId wie) {
        return plan.verhoorders().contains(wie);
    }

    private void eisKind(GezinId gezin, PersoonId kind) {
        if (kinderen.vanGezin(gezin).stream().noneMatch(een -> een.id().equals(kind))) {
            throw new GeenToegang();
        }
    }
}
