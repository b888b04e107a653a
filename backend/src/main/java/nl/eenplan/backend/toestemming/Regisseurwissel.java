package nl.eenplan.backend.toestemming;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.RegisseurBenoemd;
import nl.eenplan.backend.toestemming.Feit.Soort;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Consent was given while one regisseur led; another asks anew (PD, as the users of comparable systems ask).
@Component
class Regisseurwissel {

    private final Toestemmingsdossier dossiers;
    private final Feitenkast kast;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Clock klok;
    private final boolean eindigtBijWissel;

    Regisseurwissel(
            Toestemmingsdossier dossiers,
            Feitenkast kast,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            Clock klok,
            @Value("${eenplan.toestemming.eindigt-bij-wissel-van-regisseur:true}") boolean eindigtBijWissel) {
        this.dossiers = dossiers;
        this.kast = kast;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.eindigtBijWissel = eindigtBijWissel;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(RegisseurBenoemd benoemd) {
        boolean isWissel = benoemd.vorige().stream().anyMatch(vorige -> !vorige.equals(benoemd.regisseur()));
        if (!eindigtBijWissel || !isWissel) {
            return;
        }
        var lopend = dossiers.lees(benoemd.gezin()).zaken().stream()
                .filter(zaak -> switch (zaak.stand().status()) {
                    case GEGEVEN, ONVOLLEDIG, TE_BEOORDELEN, AFGEWEZEN -> true;
                    case GEVRAAGD, GEWEIGERD, INGETROKKEN, VERLOPEN, OPNIEUW_VRAGEN -> false;
                })
                .toList();
        lopend.forEach(zaak -> kast.bewaar(
                benoemd.gezin(),
                Feit.zonderVerklaring(
                        UuidCreator.getTimeOrderedEpoch(),
                        zaak.over().id(),
                        zaak.waarvoor(),
                        Soort.VERVALLEN,
                        "Er is een andere regisseur",
                        dossiers.vandaag(),
                        poort.gebruiker().id(),
                        klok.instant())));
        if (!lopend.isEmpty()) {
            tijdlijn.noteer(
                    benoemd.gezin(),
                    Compartiment.GEZIN,
                    "TOESTEMMING",
                    "Door de wissel van regisseur moet de toestemming opnieuw worden gevraagd");
        }
    }
}
