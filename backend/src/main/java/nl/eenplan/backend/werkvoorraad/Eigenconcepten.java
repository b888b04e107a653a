package nl.eenplan.backend.werkvoorraad;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.NaDePoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts of forms that hang on no task, kept in the database for the capability that owns the form.
///
/// Whoever is logged in reaches his own only. The capability checks whether he may fill in that form at all.
@Component
@NaDePoort
@Transactional
public class Eigenconcepten {

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Dossierpoort poort;

    Eigenconcepten(JdbcClient jdbc, Clock klok, Dossierpoort poort) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
    }

    /// @param versie of what is being changed, as it was read
    /// @param json of the form, at most 256 kB
    /// @return the moment of saving
    public Instant bewaar(String sleutel, int versie, String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > Conceptenkast.GROOTSTE) {
            throw new IllegalArgumentException("Een concept is ten hoogste 256 kB");
        }
        var nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into eigen_concept (medewerker, sleutel, versie, json, bewaard_op)
                        values (:medewerker, :sleutel, :versie, :json, :nu)
                        on conflict (medewerker, sleutel) do update
                           set versie = excluded.versie, json = excluded.json, bewaard_op = excluded.bewaard_op
                        """)
                .param("medewerker", poort.gebruiker().id().waarde())
                .param("sleutel", sleutel)
                .param("versie", versie)
                .param("json", json)
                .param("nu", nu.atZone(klok.getZone()).toOffsetDateTime())
                .update();
        return nu;
    }

    public Optional<Eigenconcept> vind(String sleutel) {
        return Optional.ofNullable(vindAlle(sleutel).get(sleutel));
    }

    /// By key, all whose key begins like this.
    public Map<String, Eigenconcept> vindAlle(String begin) {
        var gevonden = new HashMap<String, Eigenconcept>();
        jdbc.sql("select sleutel, versie, json, bewaard_op from eigen_concept"
                        + " where medewerker = :medewerker and starts_with(sleutel, :begin)")
                .param("medewerker", poort.gebruiker().id().waarde())
                .param("begin", begin)
                .query(rij -> {
                    var op = rij.getObject("bewaard_op", OffsetDateTime.class).toInstant();
                    gevonden.put(
                            rij.getString("sleutel"),
                            new Eigenconcept(rij.getInt("versie"), rij.getString("json"), op));
                });
        return gevonden;
    }

    public void verwijder(String sleutel) {
        jdbc.sql("delete from eigen_concept where medewerker = :medewerker and sleutel = :sleutel")
                .param("medewerker", poort.gebruiker().id().waarde())
                .param("sleutel", sleutel)
                .update();
    }

    /// @param versie of what was being changed, as it was read then
    public record Eigenconcept(int versie, String json, Instant bewaardOp) {}
}
