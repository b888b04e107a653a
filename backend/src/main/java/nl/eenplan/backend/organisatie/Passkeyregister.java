package nl.eenplan.backend.organisatie;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/// Which passkeys there are and whose, beside the repositories of Spring Security, which write them.
@Component
class Passkeyregister {

    private static final String VAN_WIE =
            " from user_credentials c join user_entities u on u.id = c.user_entity_user_id"
                    + " join medewerker m on m.gebruikersnaam = u.name where ";

    private final JdbcClient jdbc;

    Passkeyregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param houder the id by which the device knows the account
    /// @param teller how often it had signed when it was last accepted
    record Sleutel(
            String id,
            MedewerkerId medewerker,
            String gebruikersnaam,
            String houder,
            long teller,
            boolean geblokkeerd) {}

    Optional<Sleutel> vind(Bytes id) {
        return vind(id.toBase64UrlString(), "");
    }

    /// As it is now, and until the transaction ends nobody else's to use.
    Optional<Sleutel> vergrendel(String id) {
        return vind(id, " for update of c");
    }

    private Optional<Sleutel> vind(String id, String slot) {
        return jdbc.sql("select c.credential_id, m.id, m.gebruikersnaam, u.id as houder, c.signature_count,"
                        + " c.geblokkeerd is not null as geblokkeerd" + VAN_WIE + "c.credential_id = :id" + slot)
                .param("id", id)
                .query((rij, nummer) -> new Sleutel(
                        rij.getString("credential_id"),
                        new MedewerkerId(rij.getObject("id", UUID.class)),
                        rij.getString("gebruikersnaam"),
                        rij.getString("houder"),
                        rij.getLong("signature_count"),
                        rij.getBoolean("geblokkeerd")))
                .optional();
    }

    /// Oldest first.
    List<Passkey> van(MedewerkerId medewerker) {
        return jdbc.sql("select c.credential_id, c.label, c.created, c.last_used,"
                        + " c.geblokkeerd is not null as geblokkeerd" + VAN_WIE + "m.id = :medewerker"
                        + " order by c.created, c.credential_id")
                .param("medewerker", medewerker.waarde())
                .query((rij, nummer) -> new Passkey(
                        rij.getString("credential_id"),
                        rij.getString("label"),
                        rij.getObject("created", OffsetDateTime.class).toInstant(),
                        rij.getObject("last_used", OffsetDateTime.class).toInstant(),
                        rij.getBoolean("geblokkeerd")))
                .list();
    }

    /// Blocked ones count: whoever copies a key does not get away with the password alone.
    boolean heeft(MedewerkerId medewerker) {
        return jdbc.sql("select exists (select 1" + VAN_WIE + "m.id = :medewerker)")
                .param("medewerker", medewerker.waarde())
                .query(Boolean.class)
                .single();
    }

    void blokkeer(String id) {
        jdbc.sql("update user_credentials set geblokkeerd = now() where credential_id = :id and geblokkeerd is null")
                .param("id", id)
                .update();
    }

    /// @return whether it was his
    boolean verwijder(MedewerkerId medewerker, String id) {
        return jdbc.sql("delete from user_credentials where credential_id = :id and credential_id in"
                                + " (select c.credential_id" + VAN_WIE + "m.id = :medewerker)")
                        .param("id", id)
                        .param("medewerker", medewerker.waarde())
                        .update()
                == 1;
    }

    void verwijderAlle(MedewerkerId medewerker) {
        jdbc.sql("delete from user_credentials where credential_id in (select c.credential_id" + VAN_WIE
                        + "m.id = :medewerker)")
                .param("medewerker", medewerker.waarde())
                .update();
    }
}
