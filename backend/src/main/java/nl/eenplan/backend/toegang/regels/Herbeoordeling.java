package nl.eenplan.backend.toegang.regels;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Rechtenbepaling.Rechten;
import nl.eenplan.backend.toegang.Rechtengeheugen;
import nl.eenplan.backend.toegang.Regelwijziging;
import nl.eenplan.processes.api.Rol;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides again what every open involvement may see: when another version holds, and daily, since rules begin and end
/// with a day. Equal involvements are decided together, so it costs as much for 300,000 families as for three.
@Component
class Herbeoordeling {

    private static final String LOOPT = "tot is null";

    /// What consent opens always has an end.
    private static final String LOOPT_MET_TOESTEMMING = "toestemming_bij is not null and tot > :nu";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Deelversies versies;
    private final Deelbeslisser beslisser;
    private final ApplicationEventPublisher events;

    Herbeoordeling(
            JdbcClient jdbc,
            Clock klok,
            Deelversies versies,
            Deelbeslisser beslisser,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.versies = versies;
        this.beslisser = beslisser;
        this.events = events;
    }

    /// @return how many involvements changed
    @Transactional
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1H")
    public int beoordeelOpnieuw() {
        var versie = versies.geldende();
        var gewijzigd = groepen().stream()
                .mapToInt(groep -> leg(groep, beslisser.rechten(versie, groep.rol(), groep.omstandigheden())))
                .sum();
        events.publishEvent(new Regelwijziging(versie));
        return gewijzigd;
    }

    /// Involvements from before there were rules, as in a data folder of an older version, are decided before anybody
    /// works.
    @Transactional
    @EventListener(ApplicationStartedEvent.class)
    public void haalIn() {
        var isOnbesloten = jdbc.sql(
                        "select exists (select 1 from betrokkenheid where tot is null and regelversie is null)")
                .query(Boolean.class)
                .single();
        if (isOnbesloten) {
            beoordeelOpnieuw();
        }
    }

    /// Which kinds of involvement there are among those that run.
    List<Groep> groepen() {
        return Stream.concat(groepen(LOOPT), groepen(LOOPT_MET_TOESTEMMING)).toList();
    }

    private Stream<Groep> groepen(String loopt) {
        return jdbc
                .sql("select rol, omstandigheden, count(*) as aantal, count(distinct gezin) as gezinnen"
                        + " from betrokkenheid where " + loopt + " group by rol, omstandigheden order by rol")
                .param("nu", nu())
                .query((rij, nummer) -> new Groep(
                        Rol.van(rij.getString("rol")),
                        (String[]) rij.getArray("omstandigheden").getArray(),
                        rij.getLong("aantal"),
                        rij.getLong("gezinnen")))
                .list()
                .stream();
    }

    private int leg(Groep groep, Rechten rechten) {
        Rechtengeheugen.vergeet();
        return jdbc.sql("""
                        update betrokkenheid
                           set mag_lezen = :lezen, mag_schrijven = :schrijven, omstandigheden = :omstandigheden,
                               regelversie = :versie
                         where %s and rol = :rol and omstandigheden = cast(:bekend as text[])
                           and (mag_lezen, mag_schrijven, omstandigheden, regelversie)
                               is distinct from (cast(:lezen as text[]), cast(:schrijven as text[]),
                                                 cast(:omstandigheden as text[]), :versie)
                        """.formatted(groep.omstandigheden().isMetToestemming() ? LOOPT_MET_TOESTEMMING : LOOPT))
                .param("nu", nu())
                .param("lezen", rij(rechten.lezen()))
                .param("schrijven", rij(rechten.schrijven()))
                .param("omstandigheden", rij(rechten.omstandigheden()))
                .param("versie", rechten.versie())
                .param("rol", groep.rol().sleutel())
                .param("bekend", groep.bekend())
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    private static String[] rij(List<String> namen) {
        return namen.toArray(String[]::new);
    }

    /// @param bekend as they stand with the involvement; empty for one from before there were rules
    record Groep(Rol rol, String[] bekend, long aantal, long gezinnen) {

        Omstandigheden omstandigheden() {
            return bekend.length == 0 ? Deelbeslisser.omstandigheden(rol) : Omstandigheden.lees(bekend);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Rooster {}
}
