package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.politie.Verhoorbeeld.Verhoor;
import nl.eenplan.backend.politie.Verhoorbeeld.Verhoorstand;
import nl.eenplan.backend.politie.Verhoorkast.Aanvraagrij;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Herkansbaar
@Transactional
class Verhoorbeoordeling implements VerhoorTaken {

    private static final Stapsoort BEOORDELEN = new Stapsoort(
            Taaksoort.VERHOOR_BEOORDELEN, Compartiment.POLITIE, "tweede studioverhoor beoordeeld", "STUDIOVERHOOR");

    private final Taakafhandeling taken;
    private final Stapafhandeling stappen;
    private final Dossierpoort poort;
    private final Kinderen kinderen;
    private final Verhoorkast kast;

    Verhoorbeoordeling(
            Taakafhandeling taken, Stapafhandeling stappen, Dossierpoort poort, Kinderen kinderen, Verhoorkast kast) {
        this.taken = taken;
        this.stappen = stappen;
        this.poort = poort;
        this.kinderen = kinderen;
        this.kast = kast;
    }

    @Override
    public Optional<TeBeoordelen> teBeoordelen(TaakId taak) {
        if (!(taken.begin(taak, Taaksoort.VERHOOR_BEOORDELEN) instanceof Opening.Open open)) {
            return Optional.empty();
        }
        poort.lees(open.gezin(), Compartiment.POLITIE, "vraag om nog een studioverhoor bekeken");
        PersoonId kind = requireNonNull(open.kind());
        List<Verhoor> eerder = kast.vanKind(kind);
        return open(kind)
                .map(aanvraag -> new TeBeoordelen(
                        kinderen.get(kind).naam(),
                        aanvraag.beeld().vrager(),
                        aanvraag.beeld().motivering(),
                        aanvraag.beeld().gevraagdOp(),
                        isEigen(aanvraag, poort.gebruiker().id()),
                        eerder,
                        kast.verhoren(kind, false) > eerder.size()));
    }

    @Override
    public Afronding beoordeel(TaakId taak, Verhooroordeel oordeel) {
        return stappen.handelAf(
                taak,
                BEOORDELEN,
                (herkomst, invoer) ->
                        Verhoorcontrole.oordeel(oordeel, isEigen(vraag(herkomst.kind()), herkomst.door()), invoer),
                herkomst -> {
                    boolean isAkkoord = requireNonNull(oordeel.isAkkoord());
                    kast.besluit(
                            vraag(herkomst.kind()).id(),
                            isAkkoord,
                            requireNonNull(oordeel.reden()),
                            herkomst.door(),
                            herkomst.op());
                    return Uitkomst.van(
                            isAkkoord
                                    ? "De officier gaat akkoord met nog een studioverhoor"
                                    : "De officier gaat niet akkoord met nog een studioverhoor");
                });
    }

    private Aanvraagrij vraag(PersoonId kind) {
        return open(kind).orElseThrow();
    }

    private Optional<Aanvraagrij> open(PersoonId kind) {
        return kast.laatste(kind).filter(aanvraag -> aanvraag.beeld().stand() == Verhoorstand.GEVRAAGD);
    }

    private static boolean isEigen(Aanvraagrij aanvraag, MedewerkerId wie) {
        return aanvraag.vrager().equals(wie);
    }
}
