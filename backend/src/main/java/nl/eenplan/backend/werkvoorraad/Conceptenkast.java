package nl.eenplan.backend.werkvoorraad;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        var wie = poort.gebruiker();
        var gevonden = jdbc.sql("select w.*, c.json, c.bewaard_op from werkvoorraad w"
                        + " left join concept c on c.taak = w.taak and c.medewerker = :medewerker where w.taak = :taak")
                .param("taak", taak.waarde())
                .param("medewerker", wie.id().waarde())
                .query((rij, nummer) -> new Rij(Taakrij.van(rij, nummer), concept(rij)))
                .optional();
        eisKandidaat(taak, wie, gevonden.map(Rij::taak));
        return gevonden.flatMap(Rij::concept);
    }

    /// From columns `json` and `bewaard_op` of a row that may have none.
    static Optional<Concept> concept(ResultSet rij) throws SQLException {
        var json = rij.getString("json");
        return json == null
                ? Optional.empty()
                : Optional.of(new Concept(
                        json, rij.getObject("bewaard_op", OffsetDateTime.class).toInstant()));
    }

    private Gebruiker kandidaat(TaakId taak) {
        var wie = poort.gebruiker();
        eisKandidaat(taak, wie, rijen.vind(taak));
        return wie;
    }

    private void eisKandidaat(TaakId taak, Gebruiker wie, Optional<Taakrij> gevonden) {
        if (gevonden.filter(rij -> recht.isOfWasVoor(rij, wie)).isEmpty()) {
            logboek.schrijfBlijvend(
                    wie, Regel.van(Soort.GEWEIGERD, null, "concept geweigerd").bij(taak));
            throw new GeenToegang();
        }
    }

    private record Rij(Taakrij taak, Optional<Concept> concept) {}
}
