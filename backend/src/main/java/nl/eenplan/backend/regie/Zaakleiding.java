package nl.eenplan.backend.regie;

import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.inzage.Inzageafsluiting;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Verhoortoets;
import nl.eenplan.processes.spi.Zaakregie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the chain and the conference ask, handed to whoever knows. Runs in the transaction of the engine.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Zaakleiding implements Zaakregie {

    private final MeldingService meldingen;
    private final AfwegingService afwegingen;
    private final Kinderen kinderen;
    private final Gezinsverloop verloop;
    private final Betrokkenheden betrokkenheden;
    private final TijdlijnService tijdlijn;
    private final Tafelpartners tafelpartners;
    private final Vervolgmelder vervolg;
    private final Inzageafsluiting inzage;
    private final Opschaling opschaling;
    private final Duidingproces lezingen;
    private final Verhoortoets verhoorvragen;
    private final Vermoedensluiting vermoedens;

    Zaakleiding(
            MeldingService meldingen,
            AfwegingService afwegingen,
            Kinderen kinderen,
            Gezinsverloop verloop,
            Betrokkenheden betrokkenheden,
            TijdlijnService tijdlijn,
            Tafelpartners tafelpartners,
            Vervolgmelder vervolg,
            Inzageafsluiting inzage,
            Opschaling opschaling,
            Duidingproces lezingen,
            Verhoortoets verhoorvragen,
            Vermoedensluiting vermoedens) {
        this.meldingen = meldingen;
        this.afwegingen = afwegingen;
        this.kinderen = kinderen;
        this.verloop = verloop;
        this.betrokkenheden = betrokkenheden;
        this.tijdlijn = tijdlijn;
        this.tafelpartners = tafelpartners;
        this.vervolg = vervolg;
        this.inzage = inzage;
        this.opschaling = opschaling;
        this.lezingen = lezingen;
        this.verhoorvragen = verhoorvragen;
        this.vermoedens = vermoedens;
    }

    @Override
    public void verstuurMelding(GezinId gezin, PersoonId kind) {
        meldingen.verstuur(gezin, kind);
    }

    @Override
    public boolean isAndereMelder(GezinId gezin) {
        return meldingen.isAndereMelder(gezin);
    }

    @Override
    public Instant terugkijkmoment(GezinId gezin, PersoonId kind) {
        return afwegingen.terugkijkmoment(gezin, kind);
    }

    @Override
    public void voegTriageBijVervolg(GezinId gezin) {
        vervolg.voegTriageBij(gezin);
    }

    @Override
    public void sluitStroomschema(GezinId gezin, PersoonId kind) {
        vermoedens.sluit(gezin, kind);
    }

    /// The treating doctor keeps reading his own record: he must keep it for 20 years, and the suspicion may return.
    @Override
    public void sluitZaak(GezinId gezin) {
        verloop.naar(gezin, Fase.AFGESLOTEN);
        tijdlijn.noteer(gezin, Compartiment.GEZIN, "ZAAK", "Zaak gesloten; het dossier wordt 20 jaar bewaard");
        List<MedewerkerId> artsen = betrokkenheden.metRol(gezin, Rol.BEHANDELEND_ARTS);
        inzage.laatVervallen(gezin);
        opschaling.beeindig(gezin);
        lezingen.beeindig(gezin);
        verhoorvragen.beeindig(gezin);
        betrokkenheden.beeindigAlle(gezin);
        for (MedewerkerId arts : artsen) {
            betrokkenheden.betrek(gezin, arts, Rol.BEHANDELEND_ARTS, "eigen medisch dossier", "BW 7:454");
        }
    }

    @Override
    public List<MedewerkerId> tafelpartners(GezinId gezin) {
        return tafelpartners.vanGezin(gezin);
    }

    @Override
    public List<PersoonId> teHorenKinderen(GezinId gezin) {
        return kinderen.vanGezin(gezin).stream()
                .filter(kind -> !kind.ongeboren() && !kind.overleden())
                .map(Kind::id)
                .toList();
    }
}
