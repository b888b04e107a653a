package nl.eenplan.backend.toegang.regels;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Rechtenbepaling.Rechten;
import nl.eenplan.backend.toegang.Regelwijziging;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Omstandigheid;
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

    private final JdbcClient jdbc;
    private final Deelversies versies;
    private final Deelbeslisser beslisser;
    private final ApplicationEventPublisher events;

    Herbeoordeling(JdbcClient jdbc, Deelversies versies, Deelbeslisser beslisser, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
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
        return jdbc.sql("select rol, omstandigheden, count(*) as aantal, count(distinct gezin) as gezinnen"
                        + " from betrokkenheid where tot is null group by rol, omstandigheden order by rol")
                .query((rij, nummer) -> new Groep(
                        Rol.van(rij.getString("rol")),
                        (String[]) rij.getArray("omstandigheden").getArray(),
                        rij.getLong("aantal"),
                        rij.getLong("gezinnen")))
                .list();
    }

    private int leg(Groep groep, Rechten rechten) {
        return jdbc.sql("""
                        update betrokkenheid
                           set mag_lezen = :lezen, mag_schrijven = :schrijven, omstandigheden = :omstandigheden,
                               regelversie = :versie
                         where tot is null and rol = :rol and omstandigheden = cast(:bekend as text[])
                           and (mag_lezen, mag_schrijven, omstandigheden, regelversie)
                               is distinct from (cast(:lezen as text[]), cast(:schrijven as text[]),
                                                 cast(:omstandigheden as text[]), :versie)
                        """)
                .param("lezen", rij(rechten.lezen()))
                .param("schrijven", rij(rechten.schrijven()))
                .param("omstandigheden", rij(rechten.omstandigheden()))
                .param("versie", rechten.versie())
                .param("rol", groep.rol().sleutel())
                .param("bekend", groep.bekend())
                .update();
    }

    private static String[] rij(List<String> namen) {
        return namen.toArray(String[]::new);
    }

    /// @param bekend as they stand with the involvement; empty for one from before there were rules
    record Groep(Rol rol, String[] bekend, long aantal, long gezinnen) {

        Set<Omstandigheid> omstandigheden() {
            return bekend.length == 0
                    ? Deelbeslisser.omstandigheden(rol)
                    : Arrays.stream(bekend).map(Omstandigheid::valueOf).collect(Collectors.toSet());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Rooster {}
}
