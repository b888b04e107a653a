package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.herstelplan.Plandossier.Stapsoort;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Dossierpoort.Vindplaats;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads and edits plans behind the gate; what stands is replaced only by whoever has read it.
@Service
@Herkansbaar
@Transactional
class Planredactie implements PlanService {

    private final Plannen plannen;
    private final Planblokken blokken;
    private final Planversies versies;
    private final Plandossier dossier;
    private final Actiestanden actiestanden;
    private final Planlezer lezer;
    private final Kinderen kinderen;
    private final OrganisatieService organisaties;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Gezinsaanpak aanpak;
    private final Clock klok;

    Planredactie(
            Plannen plannen,
            Planblokken blokken,
            Planversies versies,
            Plandossier dossier,
            Actiestanden actiestanden,
            Planlezer lezer,
            Kinderen kinderen,
            OrganisatieService organisaties,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            Gezinsaanpak aanpak,
            Clock klok) {
        this.plannen = plannen;
        this.blokken = blokken;
        this.versies = versies;
        this.dossier = dossier;
        this.actiestanden = actiestanden;
        this.lezer = lezer;
        this.kinderen = kinderen;
        this.organisaties = organisaties;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.aanpak = aanpak;
        this.klok = klok;
    }

    @Override
    public Optional<Planbeeld> vind(GezinId gezin) {
        poort.lees(gezin, Compartiment.PLAN, "plan bekeken");
        return plannen.laatste(gezin.waarde()).map(lezer::lees);
    }

    @Override
    public Bewaring bewaar(HerstelplanId id, Planblok blok, int gelezenVersie) {
        var plan = wijzigbaar(id, "plan gewijzigd");
        var compartiment = blok.soort().compartiment();
        if (compartiment != Compartiment.PLAN) {
            poort.lees(plan.gezin(), compartiment, "planblok gewijzigd");
        }
        if (!plan.fase().isBewerkbaar()) {
            return new Bewaring.Vastgelegd(plan.fase());
        }
        var fouten = Blokcontrole.fouten(blok, LocalDate.now(klok), kinderenVan(plan.gezin()));
        if (!fouten.isEmpty()) {
            return new Bewaring.Ongeldig(fouten);
        }
        var versie = blokken.vervang(id, blok, gelezenVersie, poort.gebruiker().id());
        return versie.isPresent()
                ? new Bewaring.Bewaard(versie.getAsInt(), klok.instant())
                : conflict(id, blok.soort());
    }

    @Override
    public Bewaring werkActieBij(HerstelplanId id, Planblok.Actie actie) {
        var plan = wijzigbaar(id, "actie bijgewerkt");
        if (!plan.fase().isBewerkbaar() && !plan.fase().isUitvoerbaar()) {
            return new Bewaring.Vastgelegd(plan.fase());
        }
        var fouten = Blokcontrole.fouten(actie, LocalDate.now(klok));
        if (!fouten.isEmpty()) {
            return new Bewaring.Ongeldig(fouten);
        }
        var doel = lezer.inhoud(plan).doelen().stream()
                .filter(een ->
                        een.acties().stream().anyMatch(staand -> staand.id().equals(actie.id())))
                .findFirst()
                .orElseThrow(GeenToegang::new);
        actiestanden.werkBij(id, doel, actie);
        tijdlijn.noteer(plan.gezin(), Compartiment.PLAN, "PLAN_ACTIE", "Stand van een actie in het plan bijgewerkt.");
        return new Bewaring.Bewaard(versieVan(id, Bloksoort.DOELEN), klok.instant());
    }

    @Override
    public List<Versieregel> versies(GezinId gezin) {
        poort.lees(gezin, Compartiment.PLAN, "versies van het plan bekeken");
        return plannen.laatste(gezin.waarde())
                .map(plan -> versies.lijst(plan.id(), organisaties::namen))
                .orElse(List.of());
    }

    @Override
    public List<Verschil> verschillen(GezinId gezin, int nummer) {
        poort.lees(gezin, Compartiment.PLAN, "versies van het plan vergeleken");
        var leesbaar = poort.leesbaar(gezin);
        var soorten = Arrays.stream(Bloksoort.values())
                .filter(soort -> leesbaar.contains(soort.compartiment()))
                .toList();
        return plannen.laatste(gezin.waarde())
                .map(plan -> versies.verschillen(plan.id(), nummer, soorten))
                .orElse(List.of());
    }

    @Override
    public void onderbreek(HerstelplanId id, Onderbreking onderbreking, String motivering) {
        var plan = wijzigbaar(id, "plan onderbroken");
        if (motivering.isBlank()) {
            throw new IllegalArgumentException("Een onderbreking vraagt een motivering");
        }
        if (!plan.fase().onderbrekingen().contains(onderbreking)) {
            throw new IllegalStateException("Een plan in fase " + plan.fase() + " wordt niet " + onderbreking);
        }
        dossier.noteerStap(
                id,
                Stapsoort.ONDERBREKING,
                LocalDate.now(klok),
                onderbreking.name(),
                null,
                new Hervatgegevens(LocalDate.now(klok), motivering),
                poort.gebruiker().id());
        aanpak.onderbreekPlan(plan.gezin(), onderbreking);
    }

    /// An id of somebody else's plan, or of none, answers alike.
    private Herstelplan wijzigbaar(HerstelplanId id, String handeling) {
        var plan = plannen.vergrendel(id.waarde())
                .orElseThrow(() -> poort.weiger(Vindplaats.PLAN, id.waarde(), handeling));
        poort.wijzig(plan.gezin(), Compartiment.PLAN, handeling);
        return plan;
    }

    private Bewaring conflict(HerstelplanId id, Bloksoort soort) {
        var staat = Objects.requireNonNull(blokken.lees(id).get(soort));
        var door = staat.door() == null ? "iemand anders" : naam(staat.door());
        return new Bewaring.Conflict(
                staat.inhoud(), staat.versie(), door, Objects.requireNonNullElse(staat.op(), klok.instant()));
    }

    private int versieVan(HerstelplanId id, Bloksoort soort) {
        return Objects.requireNonNull(blokken.lees(id).get(soort)).versie();
    }

    private Set<PersoonId> kinderenVan(GezinId gezin) {
        return kinderen.vanGezin(gezin).stream().map(Kinderen.Kind::id).collect(Collectors.toSet());
    }

    private String naam(MedewerkerId medewerker) {
        return organisaties.namen(List.of(medewerker)).getOrDefault(medewerker, "onbekend");
    }
}
