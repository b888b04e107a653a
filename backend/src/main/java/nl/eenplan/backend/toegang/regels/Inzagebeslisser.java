package nl.eenplan.backend.toegang.regels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inzagetoets;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Deelvraag;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.Partij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts a request to the sharing rules as a gift of the owner of the part; equal questions are answered once a day.
@Component
class Inzagebeslisser implements Inzagetoets {

    private static final Deelbesluit NIET_TE_VRAGEN = new Deelbesluit(
            Deeluitkomst.GEWEIGERD, "standaard", "domein §5", "Dit deel is van niemand in het bijzonder.");

    /// What somebody who asks may say holds; the owner confirms it.
    private static final Set<Omstandigheid> STELBAAR = EnumSet.of(Omstandigheid.ACUUT_GEVAAR, Omstandigheid.OTS);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Deelversies versies;
    private final Map<Zaak, Deelbesluit> besloten = new ConcurrentHashMap<>();
    private volatile Map<Compartiment, Eigenaar> gelezen = Map.of();

    Inzagebeslisser(JdbcClient jdbc, Clock klok, Deelversies versies) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.versies = versies;
    }

    @Override
    public Beslissing beslis(Rol vrager, Compartiment deel, Set<Omstandigheid> gesteld) {
        var versie = versies.geldende();
        var golden = EnumSet.copyOf(Deelbeslisser.DOOR_HET_PROCES);
        golden.addAll(gesteld);
        var besluit = eigenaren().containsKey(deel)
                ? beslis(new Zaak(versie, vrager, deel, Set.copyOf(golden), LocalDate.now(klok)))
                : NIET_TE_VRAGEN;
        return new Beslissing(besluit, golden.stream().map(Enum::name).sorted().toList(), versie);
    }

    private Deelbesluit beslis(Zaak zaak) {
        besloten.keySet().removeIf(oud -> !oud.op.equals(zaak.op));
        return besloten.computeIfAbsent(zaak, nieuw -> {
            var eigenaar = Optional.ofNullable(eigenaren().get(nieuw.deel)).orElseThrow();
            return versies.tafel(nieuw.versie)
                    .beslis(new Deelvraag(
                            eigenaar.partij,
                            Partijen.van(nieuw.vrager),
                            eigenaar.soort,
                            nieuw.omstandigheden,
                            nieuw.op));
        });
    }

    @Override
    public Set<Compartiment> nodig(Rol rol) {
        var nodig = EnumSet.noneOf(Compartiment.class);
        jdbc.sql("select compartiment from rol_compartiment where rol = :rol and mag_lezen and van <= :op"
                        + " and (tot is null or tot > :op)")
                .param("rol", rol.sleutel())
                .param("op", LocalDate.now(klok))
                .query(String.class)
                .list()
                .forEach(naam -> nodig.add(Compartiment.valueOf(naam)));
        eigenaren().keySet().stream()
                .filter(deel -> kanOoit(rol, deel, Set.of())
                        || STELBAAR.stream().anyMatch(stelling -> kanOoit(rol, deel, Set.of(stelling))))
                .forEach(nodig::add);
        return nodig;
    }

    private boolean kanOoit(Rol rol, Compartiment deel, Set<Omstandigheid> gesteld) {
        return beslis(rol, deel, gesteld).besluit().uitkomst() != Deeluitkomst.GEWEIGERD;
    }

    @Override
    public Rol eigenaar(Compartiment deel) {
        return Optional.ofNullable(eigenaren().get(deel))
                .map(Eigenaar::rol)
                .orElseThrow(() -> new NoSuchElementException("Niemand kan " + deel + " geven"));
    }

    private Map<Compartiment, Eigenaar> eigenaren() {
        var bekend = gelezen;
        if (bekend.isEmpty()) {
            bekend = lees();
            gelezen = bekend;
        }
        return bekend;
    }

    private Map<Compartiment, Eigenaar> lees() {
        var alle = new EnumMap<Compartiment, Eigenaar>(Compartiment.class);
        jdbc.sql("select compartiment, rol, deelt_van, deelt_soort from compartiment_eigenaar")
                .query((rij, nummer) -> Map.entry(
                        Compartiment.valueOf(rij.getString("compartiment")),
                        new Eigenaar(
                                Rol.van(rij.getString("rol")),
                                Partij.valueOf(rij.getString("deelt_van")),
                                Gegevenssoort.valueOf(rij.getString("deelt_soort")))))
                .list()
                .forEach(eigenaar -> alle.put(eigenaar.getKey(), eigenaar.getValue()));
        return alle;
    }

    private record Zaak(int versie, Rol vrager, Compartiment deel, Set<Omstandigheid> omstandigheden, LocalDate op) {}

    private record Eigenaar(Rol rol, Partij partij, Gegevenssoort soort) {}
}
