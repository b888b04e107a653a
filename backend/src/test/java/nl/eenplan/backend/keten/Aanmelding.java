package nl.eenplan.backend.keten;

import java.util.concurrent.atomic.AtomicInteger;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A family that comes to the conference without a signal of a doctor (M1): nothing runs for it yet.
@TestComponent
class Aanmelding {

    private static final AtomicInteger NUMMERS = new AtomicInteger(9000);

    private final JdbcClient jdbc;

    Aanmelding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    GezinId gezin() {
        var gezin = GezinId.nieuw();
        jdbc.sql("insert into gezin (id, nummer, naam, regio, fase, aangemaakt_op, versie)"
                        + " values (?, ?, 'Brouwer', 'Merewestein', 'SIGNAAL', now(), 0)")
                .params(gezin.waarde(), "G-2026-" + NUMMERS.incrementAndGet())
                .update();
        lid(gezin, "Lotte Brouwer", "KIND", "2018-02-01");
        lid(gezin, "Anja Brouwer", "OUDER", "1990-02-01");
        return gezin;
    }

    private void lid(GezinId gezin, String naam, String rol, String geboren) {
        jdbc.sql("""
                        insert into gezinslid (id, gezin, naam, geboortedatum, geslacht, rol, vermoeden, gewijzigd_door,
                                               gewijzigd_op, versie)
                        values (?, ?, ?, cast(? as date), 'VROUW', ?, false, 'proef', now(), 0)
                        """)
                .params(PersoonId.nieuw().waarde(), gezin.waarde(), naam, geboren, rol)
                .update();
    }
}
