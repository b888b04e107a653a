package nl.eenplan.backend.duiding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.letsel.Duidingrondes;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F6: the requester reads the version that says something else than the one he acted on, and says what it
/// does to his weighing (W4). Weighing again is a walk through the stroomschema of its own, which he
/// begins.
///
/// @see "backend/adr/0029-a-letselduiding-is-sealed-and-read-twice.md"
@Service
@Herkansbaar
public class HerlezingService {

    private static final Stapsoort HERLEZEN = new Stapsoort(
            Taaksoort.HERZIENE_DUIDING_LEZEN,
            Compartiment.LETSELDUIDING,
            "herziene letselduiding gelezen",
            "LETSELDUIDING");

    private final Stapafhandeling stappen;
    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final Duidingrondes rondes;
    private final Duidingontvangst ontvangst;

    HerlezingService(
            Stapafhandeling stappen,
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            Duidingrondes rondes,
            Duidingontvangst ontvangst) {
        this.stappen = stappen;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.rondes = rondes;
        this.ontvangst = ontvangst;
    }

    /// What stands now and what changed since the requester received it.
    @Transactional
    public Optional<Herleesvoorstel> voorbereiding(TaakId taak) {
        var regel = werkvoorraad
                .vind(taak)
                .filter(gevonden -> gevonden.kind() != null && gevonden.soort() == Taaksoort.HERZIENE_DUIDING_LEZEN)
                .orElseThrow(GeenToegang::new);
        poort.lees(regel.gezin(), Compartiment.LETSELDUIDING, "herziene letselduiding gelezen");
        var versies = rondes.versies(regel.gezin(), requireNonNull(regel.kind()), taak);
        return ontvangst
                .laatste(versies)
                .map(ontvangen -> new Herleesvoorstel(
                        versies.getFirst(),
                        ontvangen.duiding().versie(),
                        Duidingverschil.van(ontvangen.duiding(), versies.getFirst())));
    }

    /// F6, within 2 working days (PD).
    @Transactional
    public Afronding lees(TaakId taak, HerleesGegevens gegevens) {
        return stappen.handelAf(
                taak, HERLEZEN, (herkomst, invoer) -> controleer(gegevens, herkomst, invoer), herkomst -> {
                    var duiding = nieuwste(herkomst);
                    boolean wijzigt = requireNonNull(gegevens.wijzigt());
                    ontvangst.legHerlezingVast(herkomst, duiding.id(), wijzigt, gegevens.toelichting());
                    return new Uitkomst(
                            Antwoorden.geen(),
                            "Letselduiding, versie " + duiding.versie() + ": de aanvrager heeft haar gelezen; "
                                    + (wijzigt ? "de afweging verandert" : "de afweging blijft"));
                });
    }

    private void controleer(HerleesGegevens gegevens, Herkomst herkomst, Invoer invoer) {
        invoer.eis(
                "isGelezen",
                gegevens.versie() != null
                        && gegevens.versie() == nieuwste(herkomst).versie(),
                "Er is intussen een nieuwe versie. Open de taak opnieuw en lees die.");
        invoer.eis(
                "isGelezen",
                Boolean.TRUE.equals(gegevens.isGelezen()),
                "Lees de nieuwe versie, en bevestig dat u als aanvrager verantwoordelijk blijft.");
        invoer.ingevuld("wijzigt", gegevens.wijzigt(), "Kies of dit uw afweging verandert.");
        invoer.ingevuldAls(
                Boolean.FALSE.equals(gegevens.wijzigt()),
                "toelichting",
                gegevens.toelichting(),
                "Leg uit waarom dit uw afweging niet verandert.");
    }

    private Duiding nieuwste(Herkomst herkomst) {
        return rondes.versies(herkomst.gezin(), herkomst.kind(), herkomst.taak())
                .getFirst();
    }

    /// @param ontvangen number of the version that the requester read before
    /// @param verschil what changed since that one
    public record Herleesvoorstel(Duiding duiding, int ontvangen, List<Duidingverschil> verschil) {

        public int versie() {
            return duiding.versie();
        }
    }
}
