package nl.eenplan.backend.werkvoorraad;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.TaakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts in the table `concept`; each person reads his own only.
@Component
@Transactional
class Conceptenkast implements Concepten {

    static final int GROOTSTE = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Taakrijen rijen;
    private final Taakrecht recht;
    private final Dossierpoort poort;
    private final Logboek logboek;

    Conceptenkast(JdbcClient jdbc, Clock klok, Taakrijen rijen, Taakrecht recht, Dossierpoort poort, Logboek logboek) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.rijen = rijen;
        this.recht = recht;
        this.poort = poort;
        this.logboek = logboek;
    }

    @Override
    public Instant bewaar(TaakId taak, String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > GROOTSTE) {
            throw new IllegalArgumentException("Een concept is ten hoogste 256 kB");
        }
        var wie = kandidaat(taak);
        var nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into concept (taak, medewerker, json, bewaard_op)
                        values (:taak, :medewerker, :json, :nu)
                        on conflict (taak, medewerker)
                        do update set json = excluded.json, bewaard_op = excluded.bewaard_op
                        """)
                .param("taak", taak.waarde())
                .param("medewerker", wie.id().waarde())
                .param("json", json)
                .param("nu", nu.atZone(klok.getZone()).toOffsetDateTime())
                .update();
        return nu;
    }

    @Override
    public Optional<Concept> vind(TaakId taak) {
        var wie = kandidaat(taak);
        return jdbc.sql("select json, bewaard_op from concept where taak = :taak and medewerker = :medewerker")
                .param("taak", taak.waarde())
                .param("medewerker", wie.id().waarde())
                .query((rij, nummer) -> new Concept(
                        rij.getString("json"),
                        rij.getObject("bewaard_op", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private Gebruiker kandidaat(TaakId taak) {
        var wie = poort.gebruiker();
        if (rijen.vind(taak).filter(rij -> recht.isOfWasVoor(rij, wie)).isEmpty()) {
            logboek.schrijfBlijvend(
                    wie, Regel.van(Soort.GEWEIGERD, null, "concept geweigerd").bij(taak));
            throw new GeenToegang();
        }
        return wie;
    }
}
