package nl.eenplan.backend.waarneming;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.toegang.Waarnemers;
import nl.eenplan.backend.waarneming.WaarnemingService.Uitkomst.Geregeld;
import nl.eenplan.backend.waarneming.WaarnemingService.Uitkomst.Ongeldig;
import nl.eenplan.backend.waarneming.Waarnemingen.Rij;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WaarnemingServiceImpl implements WaarnemingService {

    private static final String GEREGELD = "waarneming geregeld";
    private static final String BEEINDIGD = "waarneming beëindigd";
    private static final Set<Rol> REGELAARS = EnumSet.of(Rol.PROCESCOORDINATOR, Rol.BEHEERDER);
    private static final int MEESTE_GEZINNEN = 200;

    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Waarneemplaatsen plaatsen;
    private final Waarnemingen waarnemingen;
    private final Waarnemers waarnemers;
    private final GezinService gezinnen;
    private final Logboek logboek;
    private final Clock klok;
    private final Duration langste;

    WaarnemingServiceImpl(
            Dossierpoort poort,
            Rolpoort rolpoort,
            Waarneemplaatsen plaatsen,
            Waarnemingen waarnemingen,
            Waarnemers waarnemers,
            GezinService gezinnen,
            Logboek logboek,
            Clock klok,
            @Value("${eenplan.waarneming.langste:92d}") Duration langste) {
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.plaatsen = plaatsen;
        this.waarnemingen = waarnemingen;
        this.waarnemers = waarnemers;
        this.gezinnen = gezinnen;
        this.logboek = logboek;
        this.klok = klok;
        this.langste = langste;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Persoon> voorWie() {
        return vervangbaar(poort.gebruiker()).stream()
                .map(Waarneemplaats::persoon)
                .toList();
    }

    @Override
    public List<Persoon> kandidaten(MedewerkerId vervangen) {
        return kandidaten(eis(vervangen)).stream().map(Waarneemplaats::persoon).toList();
    }

    @Override
    public Map<GezinId, String> eigenGezinnen() {
        if (plaatsen.van(poort.gebruiker()).isEmpty()) {
            return Map.of();
        }
        var namen = new LinkedHashMap<GezinId, String>();
        gezinnen.lijst(Gezinsfilter.alles(), 0, MEESTE_GEZINNEN)
                .forEach(regel -> namen.put(regel.id(), regel.nummer() + " · " + regel.naam()));
        return namen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Regel> overzicht() {
        var wie = poort.gebruiker();
        var vervangbaar =
                vervangbaar(wie).stream().map(Waarneemplaats::medewerker).toList();
        return waarnemingen.van(wie.id(), vervangbaar).stream()
                .map(rij -> regel(rij, isZijne(rij, wie)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lopend> lopend() {
        return waarnemingen.lopend(poort.gebruiker().id());
    }

    @Override
    public Uitkomst regel(Aanvraag aanvraag) {
        var vervangen = eis(aanvraag.vervangen());
        var nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        var van = begin(aanvraag.van(), nu);
        var tot = moment(aanvraag.tot());
        var waarnemer = kandidaten(vervangen).stream()
                .filter(plaats -> plaats.medewerker().equals(aanvraag.waarnemer()))
                .findFirst();
        var bezwaar = bezwaar(aanvraag, vervangen, waarnemer.isPresent(), van, tot);
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        var wie = poort.gebruiker();
        var id = waarnemingen.bewaar(
                vervangen, waarnemer.orElseThrow(), aanvraag.rollen(), aanvraag.gezinnen(), van, tot, wie.id());
        waarnemers.begin(id);
        log(wie, GEREGELD, id, vervangen.medewerker());
        return new Geregeld(id);
    }

    @Override
    public void beeindig(UUID waarneming) {
        var wie = poort.gebruiker();
        var rij = waarnemingen
                .vind(waarneming)
                .filter(gevonden -> isZijne(gevonden, wie))
                .orElseThrow(() -> rolpoort.weiger(BEEINDIGD));
        waarnemingen.beeindig(waarneming, wie.id());
        waarnemers.beeindig(waarneming);
        log(wie, BEEINDIGD, waarneming, rij.vervangen());
    }

    private Optional<Uitkomst> bezwaar(
            Aanvraag aanvraag, Waarneemplaats vervangen, boolean waarnemerPast, Instant van, Instant tot) {
        if (!waarnemerPast) {
            return ongeldig("waarnemer", "Kies een collega, of iemand met dezelfde functie in de regio.");
        }
        if (aanvraag.rollen().isEmpty() || !vervangen.rollen().containsAll(aanvraag.rollen())) {
            return ongeldig("rollen", "Kies minstens één functie van wie vervangen wordt.");
        }
        if (!tot.isAfter(van)) {
            return ongeldig("tot", "Kies een einde dat na het begin ligt en niet voorbij is.");
        }
        if (tot.isAfter(van.plus(langste))) {
            return ongeldig("tot", "Een waarneming duurt hoogstens " + langste.toDays() + " dagen.");
        }
        return aanvraag.gezinnen().isEmpty() ? Optional.empty() : bezwaarGezinnen(aanvraag);
    }

    /// Only who is replaced may know which families he has.
    private Optional<Uitkomst> bezwaarGezinnen(Aanvraag aanvraag) {
        var isEigen = poort.gebruiker().id().equals(aanvraag.vervangen());
        return isEigen
                        && aanvraag.gezinnen().stream()
                                .noneMatch(gezin -> poort.leesbaar(gezin).isEmpty())
                ? Optional.empty()
                : ongeldig("gezinnen", "Kies gezinnen waarbij u zelf betrokken bent.");
    }

    private static Optional<Uitkomst> ongeldig(String veld, String melding) {
        return Optional.of(new Ongeldig(veld, melding));
    }

    private List<Waarneemplaats> vervangbaar(Gebruiker wie) {
        var eigen = plaatsen.van(wie);
        if (REGELAARS.stream().noneMatch(wie::heeft)) {
            return eigen.stream().toList();
        }
        var allen = new LinkedHashMap<MedewerkerId, Waarneemplaats>();
        eigen.ifPresent(plaats -> allen.put(plaats.medewerker(), plaats));
        plaatsen.bij(wie.organisatie().waarde()).forEach(plaats -> allen.putIfAbsent(plaats.medewerker(), plaats));
        return List.copyOf(allen.values());
    }

    private Waarneemplaats eis(MedewerkerId vervangen) {
        return vervangbaar(poort.gebruiker()).stream()
                .filter(plaats -> plaats.medewerker().equals(vervangen))
                .findFirst()
                .orElseThrow(() -> rolpoort.weiger(GEREGELD));
    }

    private List<Waarneemplaats> kandidaten(Waarneemplaats vervangen) {
        return plaatsen.inRegio(vervangen.regio()).stream()
                .filter(plaats -> plaats.kanWaarnemenVoor(vervangen))
                .toList();
    }

    /// Whoever is replaced, whoever stands in, and whoever arranges it for the organisation.
    private static boolean isZijne(Rij rij, Gebruiker wie) {
        return wie.id().equals(rij.vervangen())
                || wie.id().equals(rij.waarnemer())
                || (REGELAARS.stream().anyMatch(wie::heeft)
                        && wie.organisatie().waarde().equals(rij.vervangenBij()));
    }

    private Regel regel(Rij rij, boolean isZijne) {
        var nu = klok.instant();
        var stand = !rij.tot().isAfter(nu) ? Stand.VOORBIJ : rij.van().isAfter(nu) ? Stand.KOMT : Stand.LOOPT;
        return new Regel(
                rij.id(),
                rij.vervangennaam(),
                rij.waarnemernaam(),
                rij.organisatie(),
                rij.rollen(),
                rij.gezinnen(),
                rij.van(),
                rij.tot(),
                stand,
                rij.geregeldDoor(),
                isZijne && stand != Stand.VOORBIJ);
    }

    private void log(Gebruiker wie, String handeling, UUID waarneming, MedewerkerId vervangen) {
        var regel = Logboek.Regel.van(Soort.WIJZIGEN, null, handeling).over(waarneming.toString());
        logboek.schrijf(wie, wie.id().equals(vervangen) ? regel : regel.namens(vervangen));
    }

    private Instant begin(@Nullable LocalDateTime gekozen, Instant nu) {
        var van = gekozen == null ? nu : moment(gekozen);
        return van.isBefore(nu) ? nu : van;
    }

    private Instant moment(LocalDateTime hier) {
        return hier.atZone(klok.getZone()).toInstant();
    }
}
