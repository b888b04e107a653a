package nl.eenplan.backend.stap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When steps without a form of their own were recorded, for other capabilities; nothing of what was done.
@Component
@NaDePoort
public class Stapmomenten {

    private final JdbcClient jdbc;

    Stapmomenten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The last of these steps from that moment on that is about the child and in which somebody was spoken to.
    public Optional<Instant> laatste(GezinId gezin, PersoonId kind, Collection<Taaksoort> soorten, Instant vanaf) {
        return jdbc.sql(
                        "select vastgelegd_op from stap where gezin = :gezin and kind = :kind and soort = any(:soorten)"
                                + " and is_bereikt is distinct from false and vastgelegd_op >= :vanaf order by vastgelegd_op desc limit 1")
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("soorten", soorten.stream().map(Enum::name).toArray(String[]::new))
                .param("vanaf", vanaf.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
