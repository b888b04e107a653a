package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.eenplan.backend.gezin.Signaalvastlegging.Ongeldig;
import nl.eenplan.backend.gezin.Signaalvastlegging.Vastgelegd;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Component;

/// F0: from form to gezin, signal, betrokkenheid and running chain. Runs in the transaction of its caller.
@Component
class Signaalvastlegger {

    private final Clock klok;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Betrokkenheden betrokkenheden;
    private final Gezinnen gezinnen;
    private final Ledenregister leden;
    private final Signalen signalen;
    private final Gezinsaanleg aanleg;
    private final Bekenden bekenden;
    private final Signaalconcepten concepten;
    private final TijdlijnService tijdlijn;
    private final Gezinsaanpak aanpak;
    private final Gezinsverloop verloop;

    Signaalvastlegger(
            Clock klok,
            Dossierpoort poort,
            Rolpoort rolpoort,
            Betrokkenheden betrokkenheden,
            Gezinnen gezinnen,
            Ledenregister leden,
            Signalen signalen,
            Gezinsaanleg aanleg,
            Bekenden bekenden,
            Signaalconcepten concepten,
            TijdlijnService tijdlijn,
            Gezinsaanpak aanpak,
            Gezinsverloop verloop) {
        this.klok = klok;
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.betrokkenheden = betrokkenheden;
        this.gezinnen = gezinnen;
        this.leden = leden;
        this.signalen = signalen;
        this.aanleg = aanleg;
        this.bekenden = bekenden;
        this.concepten = concepten;
        this.tijdlijn = tijdlijn;
        this.aanpak = aanpak;
        this.verloop = verloop;
    }

    Signaalvastlegging legVast(NieuwSignaal signaal) {
        var arts = rolpoort.eis(Rol.BEHANDELEND_ARTS, "signaal vastleggen");
        if (signaal.bestaandGezin() != null) {
            poort.lees(signaal.bestaandGezin(), Compartiment.MEDISCH, "signaal voorbereid");
        }
        var nu = klok.instant();
        var fouten = new Signaaltoets(LocalDateTime.ofInstant(nu, Termijnkalender.NEDERLAND)).toets(signaal);
        toetsBekenden(signaal, fouten);
        return fouten.isLeeg() ? legGeldigVast(signaal, arts, nu) : new Ongeldig(fouten.lijst());
    }

    private void toetsBekenden(NieuwSignaal signaal, Veldfouten fouten) {
        var eigen = signaal.bestaandGezin();
        for (int i = 0; i < signaal.kinderen().size(); i++) {
            var kind = signaal.kinderen().get(i);
            var veld = "kinderen[" + i + "].bsn";
            if (kind.bestaand() != null) {
                fouten.als(
                        eigen == null || !leden.isKindIn(eigen, kind.bestaand()),
                        "kinderen[" + i + "].naam",
                        "Kies een kind van dit gezin.");
                continue;
            }
            bekenden.inEigenGezin(kind.bsn())
                    .ifPresent(gezin -> fouten.als(
                            true,
                            veld,
                            gezin.id().equals(eigen)
                                    ? "Dit kind staat al in dit gezin. Kies het uit de lijst."
                                    : "Dit kind staat al in " + gezin.naam()
                                            + ", waarbij u betrokken bent. Leg het signaal bij dat gezin vast."));
        }
    }

    private Vastgelegd legGeldigVast(NieuwSignaal signaal, Gebruiker arts, Instant nu) {
        var gezin = signaal.bestaandGezin() == null
                ? nieuwGezin(signaal, arts, nu)
                : gezinnen.vergrendel(signaal.bestaandGezin().waarde()).orElseThrow(GeenToegang::new);
        poort.wijzig(gezin.id(), Compartiment.MEDISCH, "signaal vastgelegd");
        var metVermoeden =
                aanleg.leden(gezin.id(), signaal.kinderen(), signaal.volwassenen(), signaal.adres(), arts, nu);
        signalen.saveAndFlush(new Signaal(gezin.id(), signaal, metVermoeden, arts, nu));
        tijdlijn.noteer(gezin.id(), Compartiment.MEDISCH, "SIGNAAL", "Signaal vastgelegd");
        if (gezin.fase() == Fase.AFGESLOTEN) {
            verloop.naar(gezin.id(), Fase.SIGNAAL);
        }
        if (aanpak.loopt(gezin.id())) {
            metVermoeden.forEach(kind -> aanpak.meldNieuwLetsel(gezin.id(), kind));
        } else {
            aanpak.start(gezin.id(), metVermoeden);
        }
        concepten.gooiWeg();
        return new Vastgelegd(gezin.id(), gezin.nummer());
    }

    private Gezin nieuwGezin(NieuwSignaal signaal, Gebruiker arts, Instant nu) {
        var gezin = aanleg.gezin(signaal.gezinsnaam(), nu);
        betrokkenheden.betrek(
                gezin.id(),
                arts.id(),
                Rol.BEHANDELEND_ARTS,
                "behandeling en stroomschema",
                "BW 7:446; Wmo 2015 art. 5.2.6");
        return gezin;
    }
}
