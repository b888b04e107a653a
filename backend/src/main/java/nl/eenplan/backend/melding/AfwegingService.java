package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.eenplan.backend.duiding.Duidingontvangst;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
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

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Stapafhandeling stappen;
    private final Beslistafel beslistafel;
    private final Afwegingen afwegingen;
    private final Duidingontvangst ontvangst;
    private final WerkvoorraadService werkvoorraad;
    private final Clock klok;

    AfwegingService(
            Stapafhandeling stappen,
            Beslistafel beslistafel,
            Afwegingen afwegingen,
            Duidingontvangst ontvangst,
            WerkvoorraadService werkvoorraad,
            Clock klok) {
        this.stappen = stappen;
        this.beslistafel = beslistafel;
        this.afwegingen = afwegingen;
        this.ontvangst = ontvangst;
        this.werkvoorraad = werkvoorraad;
        this.klok = klok;
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
                    LocalDate terugkijken = Afweging.isMetAfspraken(besluit) ? gegevens.terugkijkenOp() : null;
                    return new Uitkomst(
                            antwoorden(vragen).met(Vraag.IS_TERUGKIJKEN, terugkijken != null),
                            zin(besluit, terugkijken));
                });
    }

    /// The beginning of the day that was agreed last about this child, for the process; asks no permission.
    ///
    /// @throws IllegalStateException when none was agreed
    @Transactional(readOnly = true)
    @NaDePoort
    public Instant terugkijkmoment(GezinId gezin, PersoonId kind) {
        return laatste(gezin, kind)
                .flatMap(Afweging::terugkijkenOp)
                .orElseThrow(() -> new IllegalStateException("Geen dag afgesproken over kind " + kind))
                .atStartOfDay(klok.getZone())
                .toInstant();
    }

    private Optional<Afweging> laatste(GezinId gezin, PersoonId kind) {
        return afwegingen.vanKind(gezin.waarde(), kind.waarde()).stream().findFirst();
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
        } else if (Afweging.isMetAfspraken(besluit(vragen))) {
            afspraken(gegevens, herkomst, invoer);
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

    /// Question 5 asks of a term: without a day nobody would ask again whether the help gave result.
    private void afspraken(AfwegenGegevens gegevens, Herkomst herkomst, Invoer invoer) {
        LocalDate dag = gegevens.terugkijkenOp();
        LocalDate vandaag = LocalDate.now(klok);
        boolean kijktTerug = laatste(herkomst.gezin(), herkomst.kind())
                .flatMap(Afweging::terugkijkenOp)
                .filter(afgesproken -> !afgesproken.isAfter(vandaag))
                .isPresent();
        invoer.ingevuld("afspraken", gegevens.afspraken(), "Leg vast wie wat doet en hoe u het kind volgt.");
        invoer.eis(
                "terugkijkenOp",
                dag != null || kijktTerug,
                "Kies de dag waarop u nagaat of de hulp werkt. Dan weegt u opnieuw af.");
        invoer.eis("terugkijkenOp", dag == null || dag.isAfter(vandaag), "Kies een dag na vandaag.");
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

    private static String zin(Besluit besluit, @Nullable LocalDate terugkijken) {
        return switch (besluit.uitkomst()) {
            case "MELDEN" -> "Vermoeden afgewogen: melden bij Veilig Thuis";
            case "AFSLUITEN_MET_AFSPRAKEN" ->
                terugkijken == null
                        ? "Vermoeden afgewogen: niet melden, wel vervolgafspraken"
                        : "Vermoeden afgewogen: niet melden, wel vervolgafspraken; terugkijken op "
                                + DAG.format(terugkijken);
            default -> "Vermoeden afgewogen: niet melden";
        };
    }
}
