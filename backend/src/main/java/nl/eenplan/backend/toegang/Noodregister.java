package nl.eenplan.backend.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.backend.toegang.Logboek.Grond;
import nl.eenplan.backend.toegang.Rechtenbepaling.Rechten;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the involvements of emergencies in `betrokkenheid`, where every query finds them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Noodregister implements Noodbetrokkenheden {

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Rolrechten rechten;

    Noodregister(JdbcClient jdbc, Clock klok, Rolrechten rechten) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.rechten = rechten;
    }

    @Override
    public void open(GezinId gezin, Gebruiker wie, UUID noodtoegang, Grond grond, Instant tot) {
        Rechtengeheugen.vergeet();
        jdbc.sql("""
                        insert into betrokkenheid (gezin, medewerker, organisatie, rol, doel, grondslag, van, tot,
                                                   noodtoegang, mag_lezen, omstandigheden, regelversie)
                        values (:gezin, :medewerker, :organisatie, :rol, :doel, :grondslag, :nu, :tot,
                                :noodtoegang, :lezen, :omstandigheden, :versie)
                        """)
                .param("gezin", gezin.waarde())
                .param("medewerker", wie.id().waarde())
                .param("organisatie", wie.organisatie().waarde())
                .param("rol", wie.rol().sleutel())
                .param("doel", grond.doel())
                .param("grondslag", grond.grondslag())
                .param("nu", nu())
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .param("noodtoegang", noodtoegang)
                .params(besluit(rechten.inNood(wie.rol())))
                .update();
    }

    /// What ends early shows nothing any more, also for a clock that jumps back.
    @Override
    public void sluit(UUID noodtoegang) {
        Rechtengeheugen.vergeet();
        jdbc.sql(
                        "update betrokkenheid set tot = greatest(van, :nu), mag_lezen = '{}' where noodtoegang = :noodtoegang and tot > :nu")
                .param("nu", nu())
                .param("noodtoegang", noodtoegang)
                .update();
    }

    /// A stricter version of the rules closes what an emergency opened, too.
    @EventListener
    void op(Regelwijziging gebeurtenis) {
        jdbc.sql("select distinct rol from betrokkenheid where noodtoegang is not null and tot > :nu")
                .param("nu", nu())
                .query(String.class)
                .list()
                .forEach(this::herzie);
    }

    private void herzie(String rol) {
        Rechtengeheugen.vergeet();
        jdbc.sql("""
                        update betrokkenheid
                           set mag_lezen = :lezen, omstandigheden = :omstandigheden, regelversie = :versie
                         where noodtoegang is not null and tot > :nu and rol = :rol
                        """)
                .params(besluit(rechten.inNood(Rol.van(rol))))
                .param("nu", nu())
                .param("rol", rol)
                .update();
    }

    private static Map<String, Object> besluit(Rechten rechten) {
        return Map.of(
                "lezen", rechten.lezen().toArray(String[]::new),
                "omstandigheden", rechten.omstandigheden().toArray(String[]::new),
                "versie", rechten.versie());
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }
}
