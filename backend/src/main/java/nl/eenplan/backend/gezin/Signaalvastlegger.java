package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenplan.backend.gezin.Signaalvastlegging.Ongeldig;
import nl.eenplan.backend.gezin.Signaalvastlegging.Vastgelegd;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// F0: from form to gezin, signal, betrokkenheid and running chain. Runs in the transaction of its caller.
@Component
class Signaalvastlegger {

    private final Clock klok;
    private final Dossierpoort poort;
    private final Betrokkenheden betrokkenheden;
    private final Gezinnen gezinnen;
    private final Ledenregister leden;
    private final Signalen signalen;
    private final Gezinsnummers nummers;
    private final Bekenden bekenden;
    private final TijdlijnService tijdlijn;
    private final Gezinsaanpak aanpak;
    private final String regio;

    Signaalvastlegger(
            Clock klok,
            Dossierpoort poort,
            Betrokkenheden betrokkenheden,
            Gezinnen gezinnen,
            Ledenregister leden,
            Signalen signalen,
            Gezinsnummers nummers,
            Bekenden bekenden,
            TijdlijnService tijdlijn,
            Gezinsaanpak aanpak,
            @Value("${eenplan.regio:Merewestein}") String regio) {
        this.klok = klok;
        this.poort = poort;
        this.betrokkenheden = betrokkenheden;
        this.gezinnen = gezinnen;
        this.leden = leden;
        this.signalen = signalen;
        this.nummers = nummers;
        this.bekenden = bekenden;
        this.tijdlijn = tijdlijn;
        this.aanpak = aanpak;
        this.regio = regio;
    }

    Signaalvastlegging legVast(NieuwSignaal signaal) {
        var arts = poort.gebruiker();
        if (arts.rol() != Rol.BEHANDELEND_ARTS) {
            throw new GeenToegang();
        }
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
        var metVermoeden = legLedenVast(gezin, signaal, arts, nu);
        signalen.saveAndFlush(new Signaal(gezin.id(), signaal, metVermoeden, arts, nu));
        tijdlijn.noteer(gezin.id(), Compartiment.MEDISCH, "SIGNAAL", "Signaal vastgelegd");
        if (aanpak.loopt(gezin.id())) {
            metVermoeden.forEach(kind -> aanpak.meldNieuwLetsel(gezin.id(), kind));
        } else {
            aanpak.start(gezin.id(), metVermoeden);
        }
        return new Vastgelegd(gezin.id(), gezin.nummer());
    }

    private Gezin nieuwGezin(NieuwSignaal signaal, Gebruiker arts, Instant nu) {
        var jaar = nu.atZone(Termijnkalender.NEDERLAND).getYear();
        var gezin = gezinnen.saveAndFlush(new Gezin(
                GezinId.nieuw(), nummers.volgende(jaar), signaal.gezinsnaam().strip(), regio, nu));
        betrokkenheden.betrek(
                gezin.id(),
                arts.id(),
                Rol.BEHANDELEND_ARTS,
                "behandeling en stroomschema",
                "BW 7:446; Wmo 2015 art. 5.2.6");
        return gezin;
    }

    private List<PersoonId> legLedenVast(Gezin gezin, NieuwSignaal signaal, Gebruiker arts, Instant nu) {
        Map<PersoonId, Boolean> kinderen = new LinkedHashMap<>();
        List<PersoonId> nieuw = new ArrayList<>();
        for (var kind : signaal.kinderen()) {
            var id = kind.bestaand();
            if (id == null) {
                id = leden.voegToe(gezin.id(), gegevens(kind), arts.naam(), nu);
                nieuw.add(id);
            }
            kinderen.put(id, kind.vermoeden());
        }
        var metVermoeden = kinderen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        metVermoeden.forEach(leden::krijgtVermoeden);
        for (var volwassene : signaal.volwassenen()) {
            var id = leden.voegToe(gezin.id(), gegevens(volwassene), arts.naam(), nu);
            kinderen.keySet().forEach(kind -> leden.staatOnderGezagVan(kind, id, volwassene.gezag()));
            nieuw.add(id);
        }
        leden.huisvest(gezin.id(), signaal.adres(), nieuw);
        nieuw.forEach(persoon -> bekenden.herken(persoon, nu));
        return metVermoeden;
    }

    private static Lidgegevens gegevens(NieuwSignaal.Kind kind) {
        return new Lidgegevens(
                kind.naam(),
                kind.geboortedatum(),
                kind.verwachtOp(),
                kind.bsn(),
                Objects.requireNonNullElse(kind.geslacht(), Geslacht.ONBEKEND),
                Gezinsrol.KIND,
                null,
                List.of());
    }

    private static Lidgegevens gegevens(NieuwSignaal.Volwassene volwassene) {
        return new Lidgegevens(
                volwassene.naam(),
                volwassene.geboortedatum(),
                null,
                volwassene.bsn(),
                Geslacht.ONBEKEND,
                Objects.requireNonNull(volwassene.rol()),
                null,
                List.of());
    }
}
