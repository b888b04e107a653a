package nl.eenplan.backend.organisatie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.database.Startweigering;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Where the secrets of one-time codes lie, each encrypted for its person.
///
/// A start encrypts with the newest key whatever is not: secrets from before there were keys, and those under a key
/// that another took the place of. A key that is missing for one of them stops the start, for its person could not log
/// in any more.
@Component
class Geheimkluis implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final Factorsleutels sleutels;
    private final TransactionTemplate transactie;

    Geheimkluis(JdbcClient jdbc, Factorinstellingen instellingen, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.sleutels = instellingen.sleutels();
        this.transactie = new TransactionTemplate(transacties);
    }

    /// In place of one that was not confirmed.
    void bewaar(MedewerkerId medewerker, byte[] geheim) {
        jdbc.sql("""
                        insert into eenmaalgeheim as e (medewerker, geheim, sleutel) values (:id, :geheim, :sleutel)
                        on conflict (medewerker) do update
                           set geheim = excluded.geheim, sleutel = excluded.sleutel, aangemaakt = now()
                         where e.bevestigd is null
                        """)
                .param("id", medewerker.waarde())
                .param("geheim", sleutels.versleutel(geheim, medewerker))
                .param("sleutel", sleutels.huidig())
                .update();
    }

    /// Until the transaction ends nobody else's to use.
    Optional<byte[]> geef(MedewerkerId medewerker, boolean isBevestigd) {
        return jdbc.sql("select medewerker, geheim, sleutel from eenmaalgeheim"
                        + " where medewerker = :id and (bevestigd is not null) = :bevestigd for update")
                .param("id", medewerker.waarde())
                .param("bevestigd", isBevestigd)
                .query((rij, nummer) -> new Rij(medewerker, rij.getBytes("geheim"), rij.getString("sleutel")))
                .optional()
                .map(this::open);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactie.executeWithoutResult(_ -> anders().forEach(this::versleutelOpnieuw));
    }

    private List<Rij> anders() {
        return jdbc.sql("select medewerker, geheim, sleutel from eenmaalgeheim"
                        + " where sleutel is distinct from :huidig order by medewerker for update")
                .param("huidig", sleutels.huidig())
                .query((rij, nummer) -> new Rij(
                        new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                        rij.getBytes("geheim"),
                        rij.getString("sleutel")))
                .list();
    }

    private void versleutelOpnieuw(Rij rij) {
        jdbc.sql("update eenmaalgeheim set geheim = :geheim, sleutel = :sleutel where medewerker = :id")
                .param("geheim", sleutels.versleutel(open(rij), rij.van()))
                .param("sleutel", sleutels.huidig())
                .param("id", rij.van().waarde())
                .update();
    }

    private byte[] open(Rij rij) {
        if (rij.sleutel() == null) {
            return rij.inhoud();
        }
        return sleutels.ontsleutel(rij.sleutel(), rij.inhoud(), rij.van())
                .orElseThrow(() -> new Startweigering(
                        "De sleutel \"" + rij.sleutel() + "\" van tweede stappen ontbreekt.",
                        "Zet zijn regel terug in EENPLAN_FACTOR_SLEUTELS, onder de nieuwe."));
    }

    private record Rij(
            MedewerkerId van, byte[] inhoud, @Nullable String sleutel) {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Factorinstellingen.class)
    static class Instellingen {}
}
