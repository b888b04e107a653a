package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taakbesturing;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Completing of tasks. The row lock makes two people who send one form wait for each other: the second is told.
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Taakuitvoering implements Taakafhandeling {

    private final Taakbeurten beurten;
    private final Taakrecht recht;
    private final Dossierpoort poort;
    private final Logboek logboek;
    private final Poolbetrokkenheden betrokkenheden;
    private final Taakbesturing besturing;
    private final OrganisatieService organisaties;

    Taakuitvoering(
            Taakbeurten beurten,
            Taakrecht recht,
            Dossierpoort poort,
            Logboek logboek,
            Poolbetrokkenheden betrokkenheden,
            Taakbesturing besturing,
            OrganisatieService organisaties) {
        this.beurten = beurten;
        this.recht = recht;
        this.poort = poort;
        this.logboek = logboek;
        this.betrokkenheden = betrokkenheden;
        this.besturing = besturing;
        this.organisaties = organisaties;
    }

    @Override
    public Opening begin(TaakId taak, Taaksoort verwacht) {
        var wie = poort.gebruiker();
        var rij = beurten.neem(taak).orElseThrow(() -> weiger(wie, taak));
        if (rij.soort() != verwacht || !(rij.isOpen() ? recht.magDoen(rij, wie) : rij.isOfWasVoor(wie))) {
            throw weiger(wie, taak);
        }
        var op = rij.afgerondOp();
        return op == null
                ? new Opening.Open(rij.gezin(), rij.kind())
                : new Opening.AlAfgerond(naam(rij.afgerondDoor()), op);
    }

    @Override
    public boolean is(TaakId taak, Taaksoort soort) {
        return beurten.neem(taak).filter(rij -> rij.soort() == soort).isPresent();
    }

    @Override
    public void rondAf(TaakId taak, Antwoorden antwoorden) {
        var wie = poort.gebruiker();
        var rij = beurten.neem(taak)
                .filter(Taakrij::isOpen)
                .filter(open -> recht.magDoen(open, wie))
                .orElseThrow(() -> weiger(wie, taak));
        var namens = recht.namens(rij, wie).orElse(null);
        betrokkenheden.betrekDoorTaak(rij.gezin(), namens == null ? wie.id() : namens, rij.rol(), taak);
        beurten.rondtAf(rij, wie.id(), namens);
        logboek.schrijf(
                wie,
                Regel.van(
                                Soort.WIJZIGEN,
                                rij.gezin(),
                                "taak afgerond: " + rij.soort().sleutel())
                        .als(rij.rol())
                        .namens(namens)
                        .bij(taak));
        if (besturing.rondAf(taak, antwoorden) instanceof Taakbesturing.Afronding.AlAfgerond) {
            throw new OptimisticLockingFailureException("De taak is in het proces al verder");
        }
    }

    private GeenToegang weiger(Gebruiker wie, TaakId taak) {
        logboek.schrijfBlijvend(
                wie, Regel.van(Soort.GEWEIGERD, null, "taak geweigerd").bij(taak));
        return new GeenToegang();
    }

    private String naam(@Nullable MedewerkerId medewerker) {
        return medewerker == null
                ? "het proces"
                : organisaties.vind(medewerker).map(Contact::naam).orElse("een collega");
    }
}
