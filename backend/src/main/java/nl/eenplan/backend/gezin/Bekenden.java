package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Recognises a person by BSN. Tells the user of his own families only; of others it keeps a `herkenning`, in silence.
@Component
class Bekenden {

    private final JdbcClient jdbc;
    private final Betrokkenheden betrokkenheden;

    Bekenden(JdbcClient jdbc, Betrokkenheden betrokkenheden) {
        this.jdbc = jdbc;
        this.betrokkenheden = betrokkenheden;
    }

    /// A family of the user himself in which the person stands already.
    Optional<EigenGezin> inEigenGezin(String bsn) {
        if (!Bsn.isVanPersoon(bsn)) {
            return Optional.empty();
        }
        return jdbc.sql("select g.id, g.nummer, g.naam from gezinslid l join gezin g on g.id = l.gezin"
                        + " where l.bsn = :bsn and " + Betrokkenheden.ZICHTBAAR + " order by g.nummer desc limit 1")
                .params(betrokkenheden.parameters())
                .param("bsn", bsn.strip())
                .query((rij, nummer) -> new EigenGezin(
                        new GezinId(rij.getObject("id", UUID.class)),
                        rij.getString("nummer") + " · " + rij.getString("naam")))
                .optional();
    }

    /// Notes that this person stands in other families too. The outcome for the user is the same either way.
    void herken(PersoonId persoon, Instant op) {
        jdbc.sql("select herken(:persoon, :op)")
                .param("persoon", persoon.waarde())
                .param("op", OffsetDateTime.ofInstant(op, ZoneOffset.UTC))
                .query((rij, nummer) -> true)
                .single();
    }

    record EigenGezin(GezinId id, String naam) {}
}
