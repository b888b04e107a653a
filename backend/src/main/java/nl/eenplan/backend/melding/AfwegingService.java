package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.eenplan.backend.duiding.Duidingontvangst;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// G5 and F7: weighs whether to report; the requester of a letselduiding stays responsible for it himself (W4).
@Service
@Herkansbaar
public class AfwegingService {

    private static final Stapsoort AFWEGEN =
            new Stapsoort(Taaksoort.AFWEGEN, Compartiment.MELDING, "vermoeden afgewogen", "MELDING");

    private final Stapafhandeling stappen;
    private final Beslistafel beslistafel;
    private final Afwegingen afwegingen;
    private final Duidingontvangst ontvangst;
    private final WerkvoorraadService werkvoorraad;

    AfwegingService(
            Stapafhandeling stappen,
            Beslistafel beslistafel,
            Afwegingen afwegingen,
            Duidingontvangst ontvangst,
            WerkvoorraadService werkvoorraad) {
        this.stappen = stappen;
        this.beslistafel = beslistafel;
        this.afwegingen = afwegingen;
        this.ontvangst = ontvangst;
        this.werkvoorraad = werkvoorraad;
    }

    /// What the table says of the answers so far; empty while the next question must be answered first.
    public Optional<Besluit> voorproef(AfwegenGegevens gegevens) {
        Afwegingsvragen vragen = Afwegingsvragen.van(gegevens);
        return vragen.openVraag() == null ? Optional.of(besluit(vragen)) : Optional.empty();
    }

    /// The number of questions to show, 1 to 5.
    public int aantalVragen(AfwegenGegevens gegevens) {
        return Afwegingsvragen.aantal(gegevens);
    }

    /// The version of a letselduiding that the requester must confirm to have received; empty when there is none.
    @Transactional(readOnly = true)
    public Optional<Integer> teBevestigen(TaakId taak) {
        var regel = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
        var kind = regel.kind();
        return kind == null ? Optional.empty() : ontvangst.teBevestigen(regel.gezin(), kind, taak);
    }

    /// G5 and F7, the same day when acute (PD).
    @Transactional
    public Afronding afwegen(TaakId taak, AfwegenGegevens gegevens) {
        Afwegingsvragen vragen = Afwegingsvragen.van(gegevens);
        return stappen.handelAf(
                taak, AFWEGEN, (herkomst, invoer) -> controleer(gegevens, vragen, herkomst, invoer), herkomst -> {
                    Besluit besluit = besluit(vragen);
                    afwegingen.save(new Afweging(herkomst, gegevens, besluit));
                    ontvangst.bevestig(herkomst);
                    return new Uitkomst(antwoorden(vragen), zin(besluit));
                });
    }

    private Besluit besluit(Afwegingsvragen vragen) {
        return beslistafel.weegAf(
                requireNonNull(vragen.isVermoeden()),
                vragen.isOnveilig(),
                vragen.kanHelpen(),
                vragen.werktMee(),
                vragen.heeftResultaat());
    }

    private void controleer(AfwegenGegevens gegevens, Afwegingsvragen vragen, Herkomst herkomst, Invoer invoer) {
        String open = vragen.openVraag();
        if (open != null) {
            invoer.eis(open, false, "Beantwoord deze vraag.");
        }
        invoer.ingevuld(
                "gesprek",
                gegevens.gesprek(),
                "Beschrijf wat met de ouders of het kind is besproken, of waarom dat niet is gebeurd.");
        invoer.nietNaNu("gesprekOp", gegevens.gesprekOp());
        invoer.ingevuld("onderbouwing", gegevens.onderbouwing(), "Onderbouw uw afweging.");
        invoer.eis(
                "isVerantwoordelijk",
                Boolean.TRUE.equals(gegevens.isVerantwoordelijk())
                        || ontvangst
                                .teBevestigen(herkomst.gezin(), herkomst.kind(), herkomst.taak())
                                .isEmpty(),
                "Lees de letselduiding bij Letsel, en bevestig dat u als aanvrager verantwoordelijk blijft.");
    }

    private static Antwoorden antwoorden(Afwegingsvragen vragen) {
        Antwoorden antwoorden = Antwoorden.geen();
        zet(antwoorden, Vraag.IS_VERMOEDEN, vragen.isVermoeden());
        zet(antwoorden, Vraag.IS_ONVEILIG, vragen.isOnveilig());
        zet(antwoorden, Vraag.KAN_HELPEN, vragen.kanHelpen());
        zet(antwoorden, Vraag.WERKT_MEE, vragen.werktMee());
        zet(antwoorden, Vraag.HEEFT_RESULTAAT, vragen.heeftResultaat());
        return antwoorden;
    }

    private static void zet(Antwoorden antwoorden, Vraag vraag, @Nullable Boolean antwoord) {
        if (antwoord != null) {
            antwoorden.met(vraag, antwoord);
        }
    }

    private static String zin(Besluit besluit) {
        return switch (besluit.uitkomst()) {
            case "MELDEN" -> "Vermoeden afgewogen: melden bij Veilig Thuis";
            case "AFSLUITEN_MET_AFSPRAKEN" -> "Vermoeden afgewogen: niet melden, wel vervolgafspraken";
            default -> "Vermoeden afgewogen: niet melden";
        };
    }
}
