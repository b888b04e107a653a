package nl.eenplan.backend.toestemming;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toestemming.Feit.Soort;
import nl.eenplan.backend.toestemming.Toestemmingsdossier.Dossier;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds facts. Whoever may change the gezin records consent; who is suspected is a matter of safety.
@Service
@Herkansbaar
@Transactional
class Toestemmingen implements ToestemmingService {

    private static final int LANGSTE_REDEN = 4000;

    private final Dossierpoort poort;
    private final Toestemmingsdossier dossiers;
    private final Feitenkast kast;
    private final Toestemmingslezer lezer;
    private final Toetsvraag toets;
    private final Toestemminginstellingen instellingen;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Toestemmingen(
            Dossierpoort poort,
            Toestemmingsdossier dossiers,
            Feitenkast kast,
            Toestemmingslezer lezer,
            Toetsvraag toets,
            Toestemminginstellingen instellingen,
            TijdlijnService tijdlijn,
            Clock klok) {
        this.poort = poort;
        this.dossiers = dossiers;
        this.kast = kast;
        this.lezer = lezer;
        this.toets = toets;
        this.instellingen = instellingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Override
    public Toestemmingsbeeld toestemmingen(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "toestemmingen bekeken");
        return lezer.beeld(
                dossiers.lees(gezin),
                poort.leesbaar(gezin).contains(Compartiment.VEILIGHEID),
                poort.magWijzigen(gezin, Compartiment.GEZIN),
                poort.magWijzigen(gezin, Compartiment.VEILIGHEID));
    }

    @Override
    public Uitkomst legVast(GezinId gezin, Verklaring verklaring) {
        poort.wijzig(gezin, Compartiment.GEZIN, "toestemming vastgelegd");
        var dossier = dossiers.lees(gezin);
        var verklaringtoets = new Verklaringtoets(verklaring, dossier.leden(), dossier.recht(), instellingen);
        var fouten = verklaringtoets.fouten();
        if (!fouten.isEmpty()) {
            return new Uitkomst.Ongeldig(fouten);
        }
        var over = requireNonNull(verklaring.over());
        kast.bewaar(
                gezin,
                verklaring.antwoord() == Antwoord.GEVRAAGD
                        ? gevraagd(over, requireNonNull(verklaring.waarvoor()))
                        : verklaard(verklaring, verklaringtoets.hoedanigheid()));
        noteer(gezin, "Toestemming vastgelegd over de gegevens van " + naam(dossier, over));
        return nieuweStand(gezin, over, requireNonNull(verklaring.waarvoor()));
    }

    @Override
    public Uitkomst trekIn(GezinId gezin, Intrekking intrekking) {
        poort.wijzig(gezin, Compartiment.GEZIN, "toestemming ingetrokken");
        var dossier = dossiers.lees(gezin);
        var zaak = dossier.zaken().stream()
                .filter(een -> een.over().id().equals(intrekking.over())
                        && een.waarvoor() == intrekking.waarvoor()
                        && een.feiten().stream().anyMatch(Feit::isVerklaring))
                .findFirst();
        if (zaak.isEmpty()) {
            return fout("over", "Er is niets om in te trekken.");
        }
        if ((intrekking.door() == null) == intrekking.doorBuiten().isBlank()
                || intrekking.door() != null
                        && dossier.recht().lid(intrekking.door()).isEmpty()) {
            return fout("door", "Kies wie de toestemming intrekt.");
        }
        if (intrekking.reden().isBlank() || intrekking.reden().length() > LANGSTE_REDEN) {
            return fout("reden", "Schrijf in een paar woorden op waarom.");
        }
        kast.bewaar(
                gezin,
                los(
                                zaak.get().over().id(),
                                zaak.get().waarvoor(),
                                Soort.INGETROKKEN,
                                intrekking.reden().strip())
                        .van(intrekking.door(), intrekking.doorBuiten().strip()));
        noteer(
                gezin,
                "Toestemming ingetrokken over de gegevens van "
                        + zaak.get().over().naam());
        return nieuweStand(gezin, zaak.get().over().id(), zaak.get().waarvoor());
    }

    @Override
    public Uitkomst legVerdenkingVast(GezinId gezin, PersoonId persoon, boolean isVerdacht, String reden) {
        poort.wijzig(gezin, Compartiment.VEILIGHEID, "verdenking vastgelegd");
        var lid = dossiers.lees(gezin).recht().lid(persoon);
        if (lid.isEmpty() || lid.get().isKind()) {
            return fout("persoon", "Kies een volwassene uit dit gezin.");
        }
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            return fout("reden", "Schrijf op waar dit op berust.");
        }
        kast.bewaarVerdenking(
                gezin, persoon, isVerdacht, reden.strip(), poort.gebruiker().id(), klok.instant());
        tijdlijn.noteer(
                gezin,
                Compartiment.VEILIGHEID,
                "VERDENKING",
                lid.get().naam() + (isVerdacht ? " geldt als vermoedelijke pleger" : " geldt niet meer als pleger"));
        vraagOordeel(gezin);
        return new Uitkomst.Vastgelegd(Status.GEGEVEN, List.of());
    }

    private Uitkomst nieuweStand(GezinId gezin, PersoonId over, Waarvoor waarvoor) {
        var stand = vraagOordeel(gezin).zaken().stream()
                .filter(zaak -> zaak.over().id().equals(over) && zaak.waarvoor() == waarvoor)
                .findFirst()
                .orElseThrow()
                .stand();
        return lezer.magReden(stand.status(), poort.leesbaar(gezin).contains(Compartiment.VEILIGHEID))
                ? new Uitkomst.Vastgelegd(stand.status(), stand.ontbreekt())
                : new Uitkomst.Vastgelegd(Status.ONVOLLEDIG, List.of());
    }

    /// Asks the privacy officer about each person on whose data a suspect spoke.
    private Dossier vraagOordeel(GezinId gezin) {
        var dossier = dossiers.lees(gezin);
        dossier.zaken().stream()
                .filter(zaak -> !zaak.stand().teBeoordelen().isEmpty())
                .map(zaak -> zaak.over().id())
                .distinct()
                .forEach(over -> toets.vraag(gezin, over));
        return dossier;
    }

    private Feit gevraagd(PersoonId over, Waarvoor waarvoor) {
        return los(over, waarvoor, Soort.GEVRAAGD, "");
    }

    private Feit los(PersoonId over, Waarvoor waarvoor, Soort soort, String reden) {
        return Feit.zonderVerklaring(
                UuidCreator.getTimeOrderedEpoch(),
                over,
                waarvoor,
                soort,
                reden,
                dossiers.vandaag(),
                poort.gebruiker().id(),
                klok.instant());
    }

    private Feit verklaard(Verklaring verklaring, Hoedanigheid hoedanigheid) {
        var op = requireNonNull(verklaring.op());
        boolean isGegeven = verklaring.antwoord() == Antwoord.GEGEVEN;
        return new Feit(
                0,
                UuidCreator.getTimeOrderedEpoch(),
                requireNonNull(verklaring.over()),
                requireNonNull(verklaring.waarvoor()),
                isGegeven ? Soort.GEGEVEN : Soort.GEWEIGERD,
                null,
                verklaring.gever(),
                verklaring.geverBuiten().strip(),
                hoedanigheid,
                verklaring.isWilsbekwaam(),
                verklaring.beoordeeldDoor().strip(),
                verklaring.wijze(),
                verklaring.getuige().strip(),
                op,
                isGegeven ? requireNonNullElse(verklaring.totEnMet(), instellingen.laatsteDag(op)) : null,
                "",
                poort.gebruiker().id(),
                klok.instant());
    }

    private void noteer(GezinId gezin, String zin) {
        tijdlijn.noteer(gezin, Compartiment.GEZIN, "TOESTEMMING", zin);
    }

    private static String naam(Dossier dossier, PersoonId over) {
        return dossier.recht().lid(over).orElseThrow().naam();
    }

    private static Uitkomst fout(String veld, String melding) {
        return new Uitkomst.Ongeldig(List.of(new Veldfout(veld, melding)));
    }
}
