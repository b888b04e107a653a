package nl.eenplan.backend.toegang.regels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.InhoudGewijzigd;
import nl.eenplan.backend.toegang.Rechtenbepaling;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deelvraag;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.Partij;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts what a role can need to the sharing rules: what is its own it gets, what belongs to another only if a rule says
/// so. Nothing in the answer depends on the family but its circumstances, so equal questions are decided once.
@Component
class Deelbeslisser implements Rechtenbepaling {

    /// What holds for whoever was involved by a step of the process: the step is the purpose and the necessity,
    /// and both stand in the involvement. A family comes into this house by a suspicion.
    static final Set<Omstandigheid> DOOR_HET_PROCES = Set.copyOf(EnumSet.of(
            Omstandigheid.VERMOEDEN,
            Omstandigheid.CONSULT,
            Omstandigheid.RAADSTAAK,
            Omstandigheid.BELANG_OF_ERNST,
            Omstandigheid.TAAK_ONTVANGER,
            Omstandigheid.ZELFDE_HULP));

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Deelversies versies;
    private final ApplicationEventPublisher events;
    private final Map<Zaak, Rechten> besloten = new ConcurrentHashMap<>();

    Deelbeslisser(JdbcClient jdbc, Clock klok, Deelversies versies, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.versies = versies;
        this.events = events;
    }

    /// What the role brings; what the family consented to comes beside it before the commit.
    @Override
    public Rechten bepaal(GezinId gezin, Rol rol) {
        events.publishEvent(new InhoudGewijzigd(gezin));
        return rechten(versies.vastgehouden(), rol, omstandigheden(rol));
    }

    @Override
    public List<Inzage> uitleg(Rol rol, List<String> omstandigheden, int versie) {
        return onderdelen(versie, rol, Omstandigheden.lees(omstandigheden)).stream()
                .filter(deel -> deel.wat().lezen())
                .map(deel -> new Inzage(
                        Compartiment.valueOf(deel.wat().compartiment()),
                        deel.magLezen(),
                        deel.besluit().orElse(null)))
                .toList();
    }

    /// Whatever was asked before on this day with this version is not asked again.
    Rechten rechten(int versie, Rol rol, Omstandigheden omstandigheden) {
        var zaak = new Zaak(versie, rol, omstandigheden, vandaag());
        besloten.keySet().removeIf(oud -> !oud.op.equals(zaak.op));
        return besloten.computeIfAbsent(zaak, this::beslis);
    }

    /// For each part that the role can need, what this version says; empty where it is the role's own. With consent
    /// only the parts of the categories that were consented to.
    List<Onderdeel> onderdelen(int versie, Rol rol, Omstandigheden omstandigheden) {
        var tafel = versies.tafel(versie);
        return mogelijkheden(rol, vandaag()).stream()
                .filter(mogelijk -> !omstandigheden.isMetToestemming()
                        || omstandigheden.toegestemd().stream().anyMatch(mogelijk::isVan))
                .map(mogelijk -> new Onderdeel(
                        mogelijk, mogelijk.vraag(rol, omstandigheden, vandaag()).map(tafel::beslis)))
                .toList();
    }

    /// The compartments of this category that somebody with the role can need to read.
    Set<Compartiment> compartimenten(Rol rol, Gegevenssoort soort) {
        return mogelijkheden(rol, vandaag()).stream()
                .filter(mogelijk -> mogelijk.lezen() && mogelijk.isVan(soort))
                .map(mogelijk -> Compartiment.valueOf(mogelijk.compartiment()))
                .collect(Collectors.toSet());
    }

    static Omstandigheden omstandigheden(Rol rol) {
        if (rol != Rol.BURGEMEESTER) {
            return Omstandigheden.van(DOOR_HET_PROCES);
        }
        var metHuisverbod = EnumSet.copyOf(DOOR_HET_PROCES);
        metHuisverbod.add(Omstandigheid.HUISVERBOD);
        return Omstandigheden.van(metHuisverbod);
    }

    Deelvraag vraag(Partij van, Partij naar, Gegevenssoort soort, Set<Omstandigheid> omstandigheden) {
        return new Deelvraag(van, naar, soort, omstandigheden, vandaag());
    }

    private Rechten beslis(Zaak zaak) {
        var lezen = new ArrayList<String>();
        var schrijven = new ArrayList<String>();
        for (var deel : onderdelen(zaak.versie, zaak.rol, zaak.omstandigheden)) {
            if (deel.magLezen()) {
                lezen.add(deel.wat().compartiment());
            }
            if (deel.wat().schrijven() && !zaak.omstandigheden.isMetToestemming()) {
                schrijven.add(deel.wat().compartiment());
            }
        }
        return new Rechten(List.copyOf(lezen), List.copyOf(schrijven), zaak.omstandigheden.namen(), zaak.versie);
    }

    private List<Mogelijk> mogelijkheden(Rol rol, LocalDate op) {
        return jdbc.sql("""
                        select compartiment, mag_lezen, mag_schrijven, deelt_van, deelt_soort from rol_compartiment
                         where rol = :rol and van <= :op and (tot is null or tot > :op) order by compartiment
                        """)
                .param("rol", rol.sleutel())
                .param("op", op)
                .query((rij, nummer) -> new Mogelijk(
                        rij.getString("compartiment"),
                        rij.getBoolean("mag_lezen"),
                        rij.getBoolean("mag_schrijven"),
                        rij.getString("deelt_van"),
                        rij.getString("deelt_soort")))
                .list();
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private record Zaak(int versie, Rol rol, Omstandigheden omstandigheden, LocalDate op) {}

    /// @param van whose it is, null when it is the role's own
    record Mogelijk(
            String compartiment,
            boolean lezen,
            boolean schrijven,
            @Nullable String van,
            @Nullable String soort) {

        boolean isVan(Gegevenssoort gevraagd) {
            return gevraagd.name().equals(soort);
        }

        Optional<Deelvraag> vraag(Rol rol, Omstandigheden omstandigheden, LocalDate op) {
            if (van == null || soort == null) {
                return Optional.empty();
            }
            var wat = Gegevenssoort.valueOf(soort);
            return Optional.of(
                    new Deelvraag(Partij.valueOf(van), Partijen.van(rol), wat, omstandigheden.voor(wat), op));
        }
    }

    record Onderdeel(Mogelijk wat, Optional<Deelbesluit> besluit) {

        boolean magLezen() {
            return wat.lezen()
                    && besluit.map(uitkomst -> uitkomst.uitkomst().isOpen()).orElse(true);
        }
    }
}
