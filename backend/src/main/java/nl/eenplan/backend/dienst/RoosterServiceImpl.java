package nl.eenplan.backend.dienst;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenplan.backend.dienst.Diensten.Dienst;
import nl.eenplan.backend.dienst.Loketten.Loket;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst.Gepland;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst.Ongeldig;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RoosterServiceImpl implements RoosterService {

    private static final String GEPLAND = "dienst gepland";
    private static final String OVERGEDRAGEN = "dienst overgedragen";
    private static final String GESCHRAPT = "dienst geschrapt";
    private static final int MEESTE_DAGEN = 62;

    private final Loketten loketten;
    private final Diensten diensten;
    private final Roosterkeuring keuring;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Logboek logboek;
    private final Clock klok;

    RoosterServiceImpl(
            Loketten loketten,
            Diensten diensten,
            Roosterkeuring keuring,
            Dossierpoort poort,
            Rolpoort rolpoort,
            Logboek logboek,
            Clock klok) {
        this.loketten = loketten;
        this.diensten = diensten;
        this.keuring = keuring;
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.logboek = logboek;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rooster> roosters() {
        Gebruiker wie = poort.gebruiker();
        return loketten.voor(wie.organisatie()).stream()
                .filter(loket -> loket.organisatie() != null)
                .sorted(Comparator.comparing(Loket::soort))
                .map(loket -> rooster(loket, magPlannen(loket, wie)))
                .toList();
    }

    private Rooster rooster(Loket loket, boolean magPlannen) {
        return new Rooster(
                loket.id(), loket.soort(), loket.naam(), magPlannen, magPlannen ? collegas(loket) : List.of());
    }

    private List<Collega> collegas(Loket loket) {
        return loketten.collegas(loket).stream()
                .map(een -> new Collega(een.id(), een.naam()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Roosterregel> regels(LoketId gevraagd, LocalDate vanaf, int dagen) {
        if (dagen < 1 || dagen > MEESTE_DAGEN) {
            throw new IllegalArgumentException("Een rooster toont 1 tot " + MEESTE_DAGEN + " dagen");
        }
        Loket loket = loketten.voor(poort.gebruiker().organisatie()).stream()
                .filter(een -> een.id().equals(gevraagd))
                .findFirst()
                .orElseThrow(GeenToegang::new);
        Instant van = vanaf.atStartOfDay(klok.getZone()).toInstant();
        Instant tot = vanaf.plusDays(dagen).atStartOfDay(klok.getZone()).toInstant();
        return Roosterblad.van(
                diensten.tussen(List.of(loket.id()), van, tot), loket.isDagEnNacht(), van, tot, klok.instant());
    }

    @Override
    public Uitkomst plan(Aanvraag aanvraag) {
        Loket loket = houdVast(aanvraag.loket(), GEPLAND);
        Dienst dienst = new Dienst(
                DienstId.nieuw(),
                loket.id(),
                aanvraag.wacht(),
                aanvraag.medewerker(),
                naam(loket, aanvraag).orElse(""),
                leegAlsNiets(aanvraag.telefoon()),
                moment(aanvraag.van()),
                moment(aanvraag.tot()));
        return keuring.bezwaar(dienst)
                .or(() -> keuring.bezetting(dienst, dienst.id()))
                .orElseGet(() -> {
                    leg(dienst, GEPLAND);
                    return new Gepland(dienst.id());
                });
    }

    @Override
    public Uitkomst draagOver(DienstId welke, MedewerkerId aan, @Nullable LocalDateTime vanaf) {
        Dienst oud = zijne(welke, OVERGEDRAGEN);
        Loket loket = houdVast(oud.loket(), OVERGEDRAGEN);
        Instant wissel = nietVoorbij(oud, vanaf == null ? oud.van() : moment(vanaf));
        if (!wissel.isBefore(oud.tot())) {
            return new Ongeldig("van", "De dienst is dan al voorbij.");
        }
        Optional<String> naam = naam(loket, aan);
        if (naam.isEmpty()) {
            return new Ongeldig("medewerker", "Kies een collega met deze functie.");
        }
        Dienst nieuw = new Dienst(DienstId.nieuw(), oud.loket(), oud.wacht(), aan, naam.get(), null, wissel, oud.tot());
        return keuring.bezetting(nieuw, oud.id()).orElseGet(() -> {
            knip(oud, wissel);
            leg(nieuw, OVERGEDRAGEN);
            return new Gepland(nieuw.id());
        });
    }

    @Override
    public void schrap(DienstId welke) {
        Dienst oud = zijne(welke, GESCHRAPT);
        knip(oud, nietVoorbij(oud, oud.van()));
        log(GESCHRAPT, oud);
    }

    private Instant nietVoorbij(Dienst dienst, Instant gevraagd) {
        return Stream.of(gevraagd, dienst.van(), klok.instant().truncatedTo(ChronoUnit.MINUTES))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// What is over stays: it is known afterwards who could be reached.
    private void knip(Dienst oud, Instant tot) {
        if (!tot.isAfter(oud.van())) {
            diensten.verwijder(oud.id());
        } else if (tot.isBefore(oud.tot())) {
            diensten.eindig(oud.id(), tot);
        }
    }

    private void leg(Dienst dienst, String handeling) {
        diensten.bewaar(dienst, poort.gebruiker().id(), klok.instant());
        log(handeling, dienst);
    }

    private void log(String handeling, Dienst dienst) {
        logboek.schrijf(
                poort.gebruiker(),
                Logboek.Regel.van(Soort.WIJZIGEN, null, handeling)
                        .over(dienst.id().toString()));
    }

    private Optional<String> naam(Loket loket, Aanvraag aanvraag) {
        MedewerkerId wie = aanvraag.medewerker();
        return wie == null ? Optional.ofNullable(leegAlsNiets(aanvraag.naam())) : naam(loket, wie);
    }

    private Optional<String> naam(Loket loket, MedewerkerId wie) {
        return loketten.collegas(loket).stream()
                .filter(een -> een.id().equals(wie))
                .map(Loketten.Collega::naam)
                .findFirst();
    }

    private static @Nullable String leegAlsNiets(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    private Dienst zijne(DienstId welke, String handeling) {
        Dienst dienst = diensten.vind(welke).orElseThrow(() -> rolpoort.weiger(handeling));
        houdVast(dienst.loket(), handeling);
        return dienst;
    }

    private Loket houdVast(LoketId id, String handeling) {
        return loketten.houdVast(id)
                .filter(loket -> magPlannen(loket, poort.gebruiker()))
                .orElseThrow(() -> rolpoort.weiger(handeling));
    }

    private static boolean magPlannen(Loket loket, Gebruiker wie) {
        return wie.organisatie().equals(loket.organisatie())
                && (wie.heeft(Rol.BEHEERDER)
                        || loket.soort().rol().filter(wie::heeft).isPresent());
    }

    private Instant moment(LocalDateTime hier) {
        return hier.atZone(klok.getZone()).toInstant();
    }
}
