package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.herstelplan.Planbeeld.Lid;
import nl.eenplan.backend.herstelplan.Planbeeld.Ontbrekend;
import nl.eenplan.backend.herstelplan.Planbeeld.Reactie;
import nl.eenplan.backend.herstelplan.Planblok.Afspraak;
import nl.eenplan.backend.herstelplan.Planblokken.Opgeslagen;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Composes what one reader may see of a plan; whoever calls it has passed the gate for compartment PLAN.
@Component
class Planlezer {

    private final Planblokken blokken;
    private final Plandossier dossier;
    private final Kinderen kinderen;
    private final OrganisatieService organisaties;
    private final Dossierpoort poort;
    private final Clock klok;

    Planlezer(
            Planblokken blokken,
            Plandossier dossier,
            Kinderen kinderen,
            OrganisatieService organisaties,
            Dossierpoort poort,
            Clock klok) {
        this.blokken = blokken;
        this.dossier = dossier;
        this.kinderen = kinderen;
        this.organisaties = organisaties;
        this.poort = poort;
        this.klok = klok;
    }

    Planbeeld lees(Herstelplan plan) {
        var leesbaar = poort.leesbaar(plan.gezin());
        var opgeslagen = blokken.lees(plan.id());
        var namen = organisaties.namen(
                Stream.concat(opgeslagen.values().stream().map(Opgeslagen::door), plan.regisseur().stream())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var regisseur = plan.regisseur().orElse(null);
        var mensen = leden(plan.gezin());
        var mag = poort.magWijzigen(plan.gezin(), Compartiment.PLAN);
        return new Planbeeld(
                plan.id(),
                plan.gezin(),
                plan.fase(),
                plan.versienummer(),
                regisseur,
                regisseur == null ? null : namen.get(regisseur),
                plan.basis().orElse(null),
                plan.begin().orElse(null),
                plan.evaluatie().orElse(null),
                plan.eersteToezicht().orElse(null),
                plan.volgendToezicht().orElse(null),
                plan.gemaaktOp(),
                plan.vastgesteldOp().orElse(null),
                mensen,
                zichtbaar(plan.id(), opgeslagen, leesbaar, namen),
                Arrays.stream(Bloksoort.values())
                        .filter(soort -> !leesbaar.contains(soort.compartiment()))
                        .toList(),
                ontbreekt(plan, leesbaar),
                reacties(plan.id(), mensen, leesbaar),
                dossier.handtekeningen(plan.id()),
                dossier.controles(plan.id()),
                plan.fase().isBewerkbaar() && mag,
                plan.fase().isUitvoerbaar() && mag,
                mag ? plan.fase().onderbrekingen() : Set.of());
    }

    /// Nothing about a block that is withheld: that it is not finished would say what stands in it.
    private List<Ontbrekend> ontbreekt(Herstelplan plan, Set<Compartiment> leesbaar) {
        if (!plan.fase().isBewerkbaar()) {
            return List.of();
        }
        return inhoud(plan).ontbreekt(plan.regisseur().isPresent()).stream()
                .filter(punt -> leesbaar.contains(punt.blok().compartiment()))
                .toList();
    }

    Planinhoud inhoud(Herstelplan plan) {
        return blokken.inhoud(
                plan.id(),
                kinderen.vanGezin(plan.gezin()).stream()
                        .filter(kind -> !kind.ongeboren() && !kind.overleden())
                        .map(Kinderen.Kind::id)
                        .toList());
    }

    List<Lid> leden(GezinId gezin) {
        var vandaag = LocalDate.now(klok);
        var uit = new ArrayList<Lid>();
        kinderen.vanGezin(gezin)
                .forEach(kind -> uit.add(
                        new Lid(kind.id(), kind.naam(), true, false, kind.leeftijdOp(vandaag), kind.overleden())));
        kinderen.volwassenen(gezin)
                .forEach(volwassene -> uit.add(new Lid(
                        volwassene.id(), volwassene.naam(), false, isOuder(volwassene), -1, volwassene.isOverleden())));
        return uit;
    }

    private static boolean isOuder(Kinderen.Volwassene volwassene) {
        return !volwassene.isOverleden()
                && (volwassene.rol() == Gezinsrol.OUDER || volwassene.rol() == Gezinsrol.STIEFOUDER);
    }

    /// One interval after its last check, or the first check of the plan.
    static @Nullable LocalDate eerstvolgende(
            Afspraak afspraak, Map<UUID, LocalDate> laatste, @Nullable LocalDate eersteToezicht) {
        var vorige = laatste.get(afspraak.id());
        return vorige == null ? eersteToezicht : vorige.plusDays(afspraak.dagen());
    }

    private List<Planbeeld.Blok> zichtbaar(
            HerstelplanId plan,
            Map<Bloksoort, Opgeslagen> opgeslagen,
            Set<Compartiment> leesbaar,
            Map<MedewerkerId, String> namen) {
        return opgeslagen.entrySet().stream()
                .filter(blok -> leesbaar.contains(blok.getKey().compartiment()))
                .map(Map.Entry::getValue)
                .map(blok -> new Planbeeld.Blok(
                        blok.inhoud(), blok.versie(), blok.door() == null ? null : namen.get(blok.door()), blok.op()))
                .toList();
    }

    private List<Reactie> reacties(HerstelplanId plan, List<Lid> leden, Set<Compartiment> leesbaar) {
        var namen = leden.stream().collect(Collectors.toMap(Lid::persoon, lid -> lid));
        return dossier.reacties(plan).stream()
                .filter(reactie -> leesbaar.contains(Compartiment.KINDGESPREK) || !isKind(namen, reactie.persoon()))
                .map(reactie -> new Reactie(
                        namen.containsKey(reactie.persoon())
                                ? Objects.requireNonNull(namen.get(reactie.persoon()))
                                        .naam()
                                : "gezinslid",
                        reactie.op(),
                        reactie.tekst(),
                        reactie.correctie(),
                        reactie.isVerwerkt(),
                        reactie.redenNiet()))
                .toList();
    }

    private static boolean isKind(Map<PersoonId, Lid> leden, PersoonId persoon) {
        var lid = leden.get(persoon);
        return lid == null || lid.isKind();
    }
}
