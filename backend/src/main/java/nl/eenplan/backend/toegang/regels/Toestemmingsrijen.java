package nl.eenplan.backend.toegang.regels;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Rechtengeheugen;
import nl.eenplan.backend.toegang.Toestemmingbron;
import nl.eenplan.backend.toegang.Toestemmingbron.Geldig;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What consent opens stands in `betrokkenheid` as a row of its own beside the involvement: for one category, with the
/// end of the consent as its end. So every query and the gate stop showing it at that moment, without a timer.
///
/// Opens only when everybody about whom there is content of that category consented, for the party of the receiver.
@Component
class Toestemmingsrijen {

    private static final String DOEL = "met toestemming van het gezin";
    private static final String SYSTEEM = "systeem";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Deelversies versies;
    private final Deelbeslisser beslisser;
    private final Inhoudsopgave inhoud;
    private final ObjectProvider<Toestemmingbron> bron;
    private final ObjectProvider<EntityManagerFactory> entiteiten;

    Toestemmingsrijen(
            JdbcClient jdbc,
            Clock klok,
            Deelversies versies,
            Deelbeslisser beslisser,
            Inhoudsopgave inhoud,
            ObjectProvider<Toestemmingbron> bron,
            ObjectProvider<EntityManagerFactory> entiteiten) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.versies = versies;
        this.beslisser = beslisser;
        this.inhoud = inhoud;
        this.bron = bron;
        this.entiteiten = entiteiten;
    }

    /// Waits for whoever else changes this gezin and sees what he did; a gezin without consent costs one statement.
    void stemAf(GezinId gezin) {
        if (isErToestemming(gezin)) {
            stuurWijzigingen();
            var wie = wie();
            wees(SYSTEEM);
            var gewenst = gewenst(gezin);
            var staand = staand(gezin);
            staand.forEach((opening, rij) -> houdOfBeeindig(rij, Optional.ofNullable(gewenst.get(opening))));
            gewenst.forEach((opening, tot) -> {
                if (!staand.containsKey(opening)) {
                    open(opening, tot);
                }
            });
            wees(wie);
        }
    }

    /// For whom PostgreSQL shows rows in this transaction.
    private String wie() {
        return jdbc.sql("select coalesce(current_setting('eenplan.wie', true), '')")
                .query(String.class)
                .single();
    }

    /// The house decides, whatever the person who set it off may see of the gezin himself.
    private void wees(String wie) {
        jdbc.sql("select set_config('eenplan.wie', ?, true)")
                .param(wie)
                .query(String.class)
                .single();
    }

    private boolean isErToestemming(GezinId gezin) {
        return jdbc.sql("select toestemming_slot(?)")
                .param(gezin.waarde())
                .query(Boolean.class)
                .single();
    }

    private Map<Opening, Instant> gewenst(GezinId gezin) {
        var toestemmingen =
                bron.stream().flatMap(een -> een.geldig(gezin).stream()).toList();
        var leden =
                bron.stream().flatMap(een -> een.gezinsleden(gezin).stream()).collect(Collectors.toSet());
        var over = new HashMap<Compartiment, Set<PersoonId>>();
        Function<Compartiment, Set<PersoonId>> opzoeken = deel -> inhoud.over(gezin, deel, leden);
        var gewenst = new HashMap<Opening, Instant>();
        if (!toestemmingen.isEmpty()) {
            lopend(gezin)
                    .forEach((betrokkenheid, rol) -> toestemmingen.stream()
                            .filter(een -> een.naar() == Partijen.van(rol))
                            .map(Geldig::soort)
                            .distinct()
                            .forEach(soort -> tot(
                                            toestemmingen.stream()
                                                    .filter(een ->
                                                            een.naar() == Partijen.van(rol) && een.soort() == soort)
                                                    .toList(),
                                            beslisser.compartimenten(rol, soort),
                                            deel -> over.computeIfAbsent(deel, opzoeken))
                                    .ifPresent(tot -> gewenst.put(new Opening(betrokkenheid, rol, soort), tot))));
        }
        return gewenst;
    }

    /// Until when these consents open these compartments; empty when somebody's is missing.
    private static Optional<Instant> tot(
            List<Geldig> toestemmingen, Set<Compartiment> delen, Function<Compartiment, Set<PersoonId>> over) {
        var nodig = new HashSet<PersoonId>();
        delen.forEach(deel -> nodig.addAll(over.apply(deel)));
        var gegeven = toestemmingen.stream().map(Geldig::over).collect(Collectors.toSet());
        if (delen.isEmpty() || !gegeven.containsAll(nodig)) {
            return Optional.empty();
        }
        return toestemmingen.stream()
                .filter(een -> nodig.isEmpty() || nodig.contains(een.over()))
                .map(Geldig::tot)
                .min(Instant::compareTo);
    }

    private Map<UUID, Rol> lopend(GezinId gezin) {
        return jdbc
                .sql("select id, rol from betrokkenheid where gezin = ? and tot is null")
                .param(gezin.waarde())
                .query((rij, nummer) -> Map.entry(rij.getObject("id", UUID.class), Rol.van(rij.getString("rol"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Opening, Rij> staand(GezinId gezin) {
        return jdbc
                .sql("select id, toestemming_bij, rol, omstandigheden, tot from betrokkenheid"
                        + " where gezin = :gezin and toestemming_bij is not null and tot > :nu")
                .param("gezin", gezin.waarde())
                .param("nu", nu())
                .query((rij, nummer) -> Map.entry(
                        new Opening(
                                rij.getObject("toestemming_bij", UUID.class),
                                Rol.van(rij.getString("rol")),
                                soort((String[]) rij.getArray("omstandigheden").getArray())),
                        new Rij(
                                rij.getObject("id", UUID.class),
                                rij.getObject("tot", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Gegevenssoort soort(String[] omstandigheden) {
        return Omstandigheden.lees(omstandigheden).toegestemd().iterator().next();
    }

    /// What ends early shows nothing any more, also for a clock that jumps back.
    private void houdOfBeeindig(Rij rij, Optional<Instant> tot) {
        Rechtengeheugen.vergeet();
        if (tot.isEmpty()) {
            jdbc.sql("update betrokkenheid set tot = greatest(van, :nu), mag_lezen = '{}' where id = :id")
                    .param("nu", nu())
                    .param("id", rij.id())
                    .update();
        } else if (!tot.get().equals(rij.tot())) {
            jdbc.sql("update betrokkenheid set tot = greatest(van, :tot) where id = :id")
                    .param("tot", utc(tot.get()))
                    .param("id", rij.id())
                    .update();
        }
    }

    /// Waits for whoever ends the involvement at this moment, and then opens nothing.
    private void open(Opening opening, Instant tot) {
        Rechtengeheugen.vergeet();
        var omstandigheden = Deelbeslisser.omstandigheden(opening.rol()).metToestemmingVoor(opening.soort());
        var versie = versies.vastgehouden();
        var rechten = beslisser.rechten(versie, opening.rol(), omstandigheden);
        jdbc.sql("""
                        insert into betrokkenheid (gezin, medewerker, organisatie, rol, doel, grondslag, van, tot,
                                                   bron_taak, mag_lezen, mag_schrijven, omstandigheden, regelversie,
                                                   toestemming_bij)
                        select gezin, medewerker, organisatie, rol, :doel, :grondslag, least(:nu, :tot), :tot,
                               bron_taak, :lezen, '{}', :omstandigheden, :versie, id
                          from betrokkenheid where id = :id and tot is null for no key update
                        """)
                .param("doel", DOEL)
                .param("grondslag", grondslag(versie, opening, omstandigheden))
                .param("nu", nu())
                .param("tot", utc(tot))
                .param("lezen", rechten.lezen().toArray(String[]::new))
                .param("omstandigheden", rechten.omstandigheden().toArray(String[]::new))
                .param("versie", versie)
                .param("id", opening.betrokkenheid())
                .update();
    }

    private String grondslag(int versie, Opening opening, Omstandigheden omstandigheden) {
        return "toestemming: "
                + beslisser.onderdelen(versie, opening.rol(), omstandigheden).stream()
                        .flatMap(deel -> deel.besluit().stream())
                        .map(besluit -> besluit.grondslag())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /// The queries below read rows that Hibernate may still have to write.
    private void stuurWijzigingen() {
        entiteiten.ifAvailable(fabriek -> {
            if (TransactionSynchronizationManager.getResource(fabriek) instanceof EntityManagerHolder houder) {
                houder.getEntityManager().flush();
            }
        });
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /// One category for one involvement.
    private record Opening(UUID betrokkenheid, Rol rol, Gegevenssoort soort) {}

    private record Rij(UUID id, Instant tot) {}
}
