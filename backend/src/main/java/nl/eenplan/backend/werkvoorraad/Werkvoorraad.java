package nl.eenplan.backend.werkvoorraad;

import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taakbesturing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The task list as its user sees it, and the taking and giving back of tasks.
@Service
@Herkansbaar
@Transactional
class Werkvoorraad implements WerkvoorraadService {

    private static final int GROOTSTE_BLAD = 200;

    private final Werkvoorraadlijst lijst;
    private final Taakrijen rijen;
    private final Plekkiezer plekken;
    private final Dossierpoort poort;
    private final Logboek logboek;
    private final Poolbetrokkenheden betrokkenheden;
    private final Taakbesturing besturing;
    private final ApplicationEventPublisher events;

    Werkvoorraad(
            Werkvoorraadlijst lijst,
            Taakrijen rijen,
            Plekkiezer plekken,
            Dossierpoort poort,
            Logboek logboek,
            Poolbetrokkenheden betrokkenheden,
            Taakbesturing besturing,
            ApplicationEventPublisher events) {
        this.lijst = lijst;
        this.rijen = rijen;
        this.plekken = plekken;
        this.poort = poort;
        this.logboek = logboek;
        this.betrokkenheden = betrokkenheden;
        this.besturing = besturing;
        this.events = events;
    }

    @Override
    public List<Taakregel> regels(Filter filter, int vanaf, int aantal) {
        if (vanaf < 0 || aantal < 1 || aantal > GROOTSTE_BLAD) {
            throw new IllegalArgumentException("Een blad heeft 1 tot " + GROOTSTE_BLAD + " regels");
        }
        var regels = lijst.blad(poort.gebruiker(), filter, vanaf, aantal);
        poort.toonde(regels.stream().map(Taakregel::gezin).toList(), "werkvoorraad bekeken");
        return regels;
    }

    @Override
    public long aantal(Filter filter) {
        return lijst.aantal(poort.gebruiker(), filter);
    }

    @Override
    public Optional<Taakregel> vind(TaakId taak) {
        return open(taak).map(Opening::regel);
    }

    @Override
    public Optional<Opening> open(TaakId taak) {
        var wie = poort.gebruiker();
        var gevonden = lijst.vind(wie, taak);
        gevonden.ifPresentOrElse(
                opening -> poort.toonde(List.of(opening.regel().gezin()), "taak bekeken"),
                () -> logboek.schrijfBlijvend(wie, weigering(taak)));
        return gevonden;
    }

    @Override
    public List<Taakregel> vanGezin(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "taken bekeken");
        return lijst.vanGezin(poort.gebruiker(), gezin);
    }

    @Override
    public List<Taakregel> bijAnderen(int aantal) {
        var regels = lijst.bijAnderen(poort.gebruiker(), Math.min(aantal, GROOTSTE_BLAD));
        poort.toonde(regels.stream().map(Taakregel::gezin).toList(), "taken van anderen bekeken");
        return regels;
    }

    @Override
    public Claim claim(TaakId taak) {
        var wie = poort.gebruiker();
        var rij = kandidaat(wie, taak);
        if (!rij.isOpen()) {
            return Claim.AL_AFGEROND;
        }
        if (rij.isVan(wie)) {
            return Claim.GELUKT;
        }
        if (!rij.ligtBij(wie)) {
            return Claim.AL_GENOMEN;
        }
        besturing.wijsToe(taak, wie.id());
        plaats(rij, new Plek(rij.rol(), rij.organisatie(), wie.id()), false);
        betrokkenheden.betrekDoorTaak(rij.gezin(), wie.id(), rij.rol(), taak);
        events.publishEvent(new TaakGenomen(taak, rij.gezin(), rij.soort(), wie.id()));
        log(wie, rij, "taak genomen: ");
        return Claim.GELUKT;
    }

    @Override
    public Claim geefTerug(TaakId taak) {
        var wie = poort.gebruiker();
        var rij = kandidaat(wie, taak);
        if (!rij.isOpen()) {
            return Claim.AL_AFGEROND;
        }
        if (!rij.isVan(wie)) {
            return Claim.AL_GENOMEN;
        }
        if (rij.rollen().isEmpty()) {
            return Claim.GEEN_POOL;
        }
        besturing.geefTerug(taak);
        plaats(rij, plekken.inPool(rij.gezin(), rij.rollen()), true);
        betrokkenheden.beeindigDoorTaak(wie.id(), taak);
        events.publishEvent(new TaakTeruggegeven(taak));
        log(wie, rij, "taak teruggegeven: ");
        return Claim.GELUKT;
    }

    private Taakrij kandidaat(Gebruiker wie, TaakId taak) {
        return rijen.vergrendel(taak).filter(rij -> rij.isOfWasVoor(wie)).orElseThrow(() -> {
            logboek.schrijfBlijvend(wie, weigering(taak));
            return new GeenToegang();
        });
    }

    private void plaats(Taakrij rij, Plek plek, boolean terug) {
        rijen.verplaats(rij.taak(), plek, terug);
        plekken.stemBetrokkenheidAf(rij.taak(), rij.gezin(), plek);
    }

    private void log(Gebruiker wie, Taakrij rij, String handeling) {
        logboek.schrijf(
                wie,
                Regel.van(Soort.WIJZIGEN, rij.gezin(), handeling + rij.soort().sleutel())
                        .als(rij.rol())
                        .bij(rij.taak()));
    }

    private static Regel weigering(TaakId taak) {
        return Regel.van(Soort.GEWEIGERD, null, "taak geweigerd").bij(taak);
    }
}
