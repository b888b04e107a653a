package nl.eenplan.backend.toestemming;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.backend.toestemming.Feit.Soort;
import nl.eenplan.backend.toestemming.Toestemmingsdossier.Dossier;
import nl.eenplan.backend.toestemming.Toestemmingsdossier.Zaak;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The privacy officer has no compartment of any family. The task is what opens these statements to him: it is checked
/// first, then they are read under the purpose of the task, which stands in the log beside his name.
@Service
@Herkansbaar
@Transactional
class Toestemmingsbeoordeling implements ToestemmingTaken {

    private static final String DOEL = "toestemming van een verdachte beoordelen";
    private static final int LANGSTE_REDEN = 4000;

    private final Taakafhandeling taken;
    private final Dossierpoort poort;
    private final Toestemmingsdossier dossiers;
    private final Feitenkast kast;
    private final OrganisatieService organisaties;
    private final Betrokkenheden betrokkenheden;
    private final Clock klok;

    Toestemmingsbeoordeling(
            Taakafhandeling taken,
            Dossierpoort poort,
            Toestemmingsdossier dossiers,
            Feitenkast kast,
            OrganisatieService organisaties,
            Betrokkenheden betrokkenheden,
            Clock klok) {
        this.taken = taken;
        this.poort = poort;
        this.dossiers = dossiers;
        this.kast = kast;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
        this.klok = klok;
    }

    @Override
    public TeBeoordelen teBeoordelen(TaakId taak) {
        if (!(taken.begin(taak, Taaksoort.TOESTEMMING_BEOORDELEN) instanceof Opening.Open open)) {
            return new TeBeoordelen("", List.of(), "");
        }
        return Systeem.als(DOEL, () -> {
            poort.lees(open.gezin(), Compartiment.GEZIN, "toestemming ter beoordeling bekeken");
            var dossier = dossiers.lees(open.gezin());
            var wachtend = wachtend(dossier, requireNonNull(open.kind()));
            return new TeBeoordelen(
                    dossier.recht()
                            .lid(requireNonNull(open.kind()))
                            .orElseThrow()
                            .naam(),
                    stukken(dossier, wachtend),
                    stand(wachtend));
        });
    }

    @Override
    public Afronding beoordeel(TaakId taak, Beoordeling beoordeling) {
        return switch (taken.begin(taak, Taaksoort.TOESTEMMING_BEOORDELEN)) {
            case Opening.AlAfgerond al -> new Afronding.AlAfgerond(al.door(), al.op());
            case Opening.Open open -> Systeem.als(DOEL, () -> beoordeel(taak, open, beoordeling));
        };
    }

    private Afronding beoordeel(TaakId taak, Opening.Open open, Beoordeling beoordeling) {
        poort.wijzig(open.gezin(), Compartiment.GEZIN, "toestemming beoordeeld");
        var wachtend = wachtend(dossiers.lees(open.gezin()), requireNonNull(open.kind()));
        var controle = new Invoercontrole()
                .gekozen("oordeel", beoordeling.oordeel(), "Kies of de toestemming mag gelden.")
                .tekst("reden", beoordeling.reden(), "Schrijf op waarom.")
                .eis("reden", beoordeling.reden().length() <= LANGSTE_REDEN, "Kort dit in tot 4000 tekens.")
                .eis(
                        "oordeel",
                        stand(wachtend).equals(beoordeling.stand()),
                        "Er is intussen iets veranderd. Open de taak opnieuw en lees wat er nu ligt.");
        return controle.uitkomst().orElseGet(() -> {
            wachtend.forEach(verklaring -> kast.bewaar(open.gezin(), oordeel(verklaring, beoordeling)));
            rondAf(taak, open.gezin());
            return new Afronding.Gelukt();
        });
    }

    /// With the task its access ends too.
    private void rondAf(TaakId taak, GezinId gezin) {
        taken.rondAf(taak, Antwoorden.geen());
        betrokkenheden.beeindig(gezin, poort.gebruiker().id(), Rol.PRIVACY_OFFICER);
    }

    private Feit oordeel(Feit verklaring, Beoordeling beoordeling) {
        return Feit.zonderVerklaring(
                        UuidCreator.getTimeOrderedEpoch(),
                        verklaring.over(),
                        verklaring.waarvoor(),
                        beoordeling.oordeel() == Oordeel.AANVAARD ? Soort.AANVAARD : Soort.AFGEWEZEN,
                        beoordeling.reden().strip(),
                        dossiers.vandaag(),
                        poort.gebruiker().id(),
                        klok.instant())
                .over(verklaring.id());
    }

    private static List<Feit> wachtend(Dossier dossier, PersoonId over) {
        return dossier.zaken().stream()
                .filter(zaak -> zaak.over().id().equals(over))
                .flatMap(zaak -> zaak.stand().teBeoordelen().stream())
                .toList();
    }

    private List<Stuk> stukken(Dossier dossier, List<Feit> wachtend) {
        Map<MedewerkerId, String> namen =
                organisaties.namen(wachtend.stream().map(Feit::door).collect(Collectors.toSet()));
        return dossier.zaken().stream()
                .filter(zaak -> wachtend.stream().anyMatch(zaak.feiten()::contains))
                .map(zaak -> stuk(zaak, dossier, wachtend, namen))
                .toList();
    }

    private static Stuk stuk(Zaak zaak, Dossier dossier, List<Feit> wachtend, Map<MedewerkerId, String> namen) {
        return new Stuk(
                zaak.waarvoor(),
                zaak.feiten().stream()
                        .filter(wachtend::contains)
                        .map(feit -> Toestemmingslezer.gebeurd(feit, dossier, namen))
                        .toList());
    }

    private static String stand(List<Feit> wachtend) {
        return wachtend.stream().map(Feit::id).map(Objects::toString).sorted().collect(Collectors.joining(","));
    }
}
