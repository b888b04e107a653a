package nl.eenplan.backend.toegang.regels;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenplan.backend.transactie.Transactiegeheugen;
import nl.eenplan.processes.api.delen.Deeltafel;
import nl.eenplan.processes.api.delen.Deeltafels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The versions of the sharing rules, each read once: a version never changes.
@Component
class Deelversies {

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Deeltafels tafels;
    private final Map<Integer, Deeltafel> gelezen = new ConcurrentHashMap<>();
    private final Transactiegeheugen<Slot, Integer> gehouden = new Transactiegeheugen<>();

    Deelversies(JdbcClient jdbc, Clock klok, Deeltafels tafels) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.tafels = tafels;
    }

    /// The number of the version that holds now; an empty house gets the delivered one.
    int geldende() {
        return vindGeldende().orElseGet(this::leverEerste);
    }

    /// The same, and until the end of the transaction no other comes to hold: what is decided under it is found by
    /// whoever replaces it.
    int vastgehouden() {
        return gehouden.vind(Slot.DEELREGELS).orElseGet(() -> {
            int versie = jdbc.sql("select geldende_deelregels()")
                    .query(Integer.class)
                    .optional()
                    .orElseGet(this::geldende);
            gehouden.onthoud(Slot.DEELREGELS, versie);
            return versie;
        });
    }

    Deeltafel tafel(int nummer) {
        return gelezen.computeIfAbsent(
                nummer,
                versie -> tafels.lees(jdbc.sql("select dmn from deelregelversie where nummer = ?")
                        .param(versie)
                        .query(String.class)
                        .single()));
    }

    private Optional<Integer> vindGeldende() {
        return jdbc.sql("select nummer from deelregelversie where geactiveerd_op is not null and vervangen_op is null")
                .query(Integer.class)
                .optional();
    }

    private int leverEerste() {
        var dmn = tafels.geleverd();
        jdbc.sql("""
                        insert into deelregelversie (naam, dmn, toelichting, opgesteld_op, geactiveerd_op)
                        values (:naam, :dmn, 'Zoals geleverd', :nu, :nu)
                        on conflict do nothing
                        """)
                .param("naam", tafels.lees(dmn).versie())
                .param("dmn", dmn)
                .param("nu", OffsetDateTime.now(klok))
                .update();
        return vindGeldende().orElseThrow();
    }

    /// What a transaction holds as long as it runs.
    private enum Slot {
        DEELREGELS
    }
}
