package nl.eenplan.backend.letsel;

import java.time.Clock;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a second doctor saw of the same child in the same contact, after the first completed the task. It is recorded
/// beside the first and moves nothing in the process.
@Service
@Herkansbaar
public class Onderzoeksaanvulling {

    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final Kinderen kinderen;
    private final Onderzoeken onderzoeken;
    private final Nummering nummering;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Onderzoeksaanvulling(
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            Kinderen kinderen,
            Onderzoeken onderzoeken,
            Nummering nummering,
            TijdlijnService tijdlijn,
            Clock klok) {
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.kinderen = kinderen;
        this.onderzoeken = onderzoeken;
        this.nummering = nummering;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /// Compartment MEDISCH; once for each doctor and task.
    ///
    /// @throws GeenToegang when the task is not a finished description of injuries that the user may write in
    @Transactional
    public Afronding vulAan(TaakId taak, LetselBeschrijvenGegevens gegevens) {
        Taakregel regel = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
        PersoonId kind = regel.kind();
        if (regel.soort() != Taaksoort.LETSEL_BESCHRIJVEN || regel.afgerondOp() == null || kind == null) {
            throw new GeenToegang();
        }
        poort.wijzig(regel.gezin(), Compartiment.MEDISCH, "letsel beschreven door tweede arts");
        Invoer invoer = new Invoer(klok);
        Onderzoekscontrole.onderzoek(gegevens, kinderen.get(kind).geboortedatum(), invoer);
        if (!invoer.fouten().isEmpty()) {
            return new Afronding.Ongeldig(invoer.fouten());
        }
        var wie = poort.gebruiker();
        int eerste = nummering.volgende(kind);
        var eerder = onderzoeken.vanKind(kind.waarde()).stream()
                .filter(onderzoek -> onderzoek.isVan(taak, wie.id()))
                .findFirst();
        if (eerder.isPresent()) {
            return new Afronding.AlAfgerond(wie.naam(), eerder.get().vastgelegdOp());
        }
        var herkomst = new Herkomst(regel.gezin(), kind, taak, wie.id(), wie.naam(), klok.instant(), klok.getZone());
        onderzoeken.save(new Onderzoek(herkomst, gegevens, eerste));
        tijdlijn.noteer(
                regel.gezin(),
                Compartiment.MEDISCH,
                "LETSEL",
                "Ook beschreven door een tweede arts: " + gegevens.letsels().size());
        return new Afronding.Gelukt();
    }
}
