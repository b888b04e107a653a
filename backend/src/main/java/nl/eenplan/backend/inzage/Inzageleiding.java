package nl.eenplan.backend.inzage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.inzage.InzageService.Stand;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Inzagetoets;
import nl.eenplan.backend.toegang.Inzagetoets.Beslissing;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Regelwijziging;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Inzageproces;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.spi.Inzageregie;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of an answered request, in the transaction of the engine: the part opens, or it stays closed. Asks the
/// rules once more: between answer and opening a day, a version or an involvement may have ended.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Inzageleiding implements Inzageregie, Inzageafsluiting {

    private final Verzoeken verzoeken;
    private final Inzagetoets toets;
    private final Inzageberichten berichten;
    private final Inzageproces proces;
    private final Logboek logboek;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final OrganisatieService organisaties;
    private final Clock klok;

    Inzageleiding(
            Verzoeken verzoeken,
            Inzagetoets toets,
            Inzageberichten berichten,
            Inzageproces proces,
            Logboek logboek,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            OrganisatieService organisaties,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.toets = toets;
        this.berichten = berichten;
        this.proces = proces;
        this.logboek = logboek;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.organisaties = organisaties;
        this.klok = klok;
    }

    @Override
    public void open(InzageverzoekId id) {
        var verzoek = verzoeken.vergrendel(id);
        var beslissing = beslis(verzoek);
        var tot = Optional.ofNullable(verzoek.tot()).filter(einde -> einde.isAfter(klok.instant()));
        if (tot.isEmpty()
                || !isOpen(beslissing, verzoek)
                || !verzoeken.isBetrokken(verzoek.gezin(), verzoek.vrager(), verzoek.rol())) {
            sluit(verzoek, Stand.VERVALLEN, "inzageverzoek vervallen");
            return;
        }
        verzoeken.open(verzoek, beslissing, tot.get());
        tijdlijn.noteer(
                verzoek.gezin(), verzoek.deel(), "INZAGE", naam(verzoek) + " kreeg inzage in dit deel, op verzoek.");
        sluit(verzoek, Stand.TOEGEKEND, "inzage op verzoek geopend");
    }

    @Override
    public void weiger(InzageverzoekId id) {
        var verzoek = verzoeken.vergrendel(id);
        var stand = verzoek.besluit() == Inzageoordeel.Besluit.TOESTEMMING_VRAGEN
                ? Stand.TOESTEMMING_NODIG
                : Stand.GEWEIGERD;
        sluit(verzoek, stand, "inzage op verzoek niet geopend");
    }

    @Override
    public void schaalOp(InzageverzoekId id) {
        verzoeken.teLaat(id);
        berichten.vraagHetTeam(verzoeken.get(id));
    }

    @Override
    public void laatVervallen(GezinId gezin) {
        verzoeken.open(gezin).forEach(verzoek -> {
            sluit(verzoek, Stand.VERVALLEN, "inzageverzoek vervallen");
            proces.trekIn(verzoek.id());
        });
    }

    /// What the rules no longer allow closes in the transaction in which they change.
    @EventListener
    void op(Regelwijziging wijziging) {
        List<InzageverzoekId> dicht = verzoeken.lopend().stream()
                .filter(verzoek -> !isOpen(beslis(verzoek), verzoek))
                .map(Verzoek::id)
                .toList();
        if (!dicht.isEmpty()) {
            verzoeken.beeindig(dicht);
        }
    }

    private Beslissing beslis(Verzoek verzoek) {
        return toets.beslis(verzoek.rol(), verzoek.deel(), verzoek.geldend(verzoek.isBevestigd()));
    }

    private static boolean isOpen(Beslissing beslissing, Verzoek verzoek) {
        var uitkomst = beslissing.besluit().uitkomst();
        return uitkomst.isOpen() || (uitkomst == Deeluitkomst.TWEEDE_BEOORDELAAR && verzoek.tweedeAntwoord() != null);
    }

    private void sluit(Verzoek verzoek, Stand stand, String handeling) {
        if (verzoeken.sluit(verzoek.id(), stand)) {
            logboek.schrijf(
                    poort.gebruiker(),
                    Regel.van(Soort.WIJZIGEN, verzoek.gezin(), handeling)
                            .in(verzoek.deel())
                            .over(verzoek.id().toString()));
            berichten.antwoord(verzoek);
        }
    }

    private String naam(Verzoek verzoek) {
        return organisaties.vind(verzoek.vrager()).map(Contact::naam).orElse("De vrager");
    }
}
