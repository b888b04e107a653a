package nl.eenplan.backend.duiding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The seals that authors set when they signed. A row never changes; what is read later is measured against it.
@Component
class Zegelkast {

    private final Duidinginzage duidingen;
    private final JdbcClient jdbc;

    Zegelkast(Duidinginzage duidingen, JdbcClient jdbc) {
        this.duidingen = duidingen;
        this.jdbc = jdbc;
    }

    void verzegel(GezinId gezin, PersoonId kind, Duiding duiding, Instant op) {
        jdbc.sql("""
                        insert into duidingzegel (duiding, gezin, kind, sha256, door, big_nummer, op)
                        values (:duiding, :gezin, :kind, :sha256, :door, :big, :op)
                        """)
                .param("duiding", duiding.id())
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("sha256", bereken(kind, duiding))
                .param("door", duiding.auteur().waarde())
                .param("big", duiding.bigNummer())
                .param("op", java.sql.Timestamp.from(op))
                .update();
    }

    /// Of what stands in the file now.
    String bereken(PersoonId kind, Duiding duiding) {
        return Zegeltekst.sha256(duidingen.kindnummer(kind), duiding, duidingen.letsels(kind, duiding.op()));
    }

    /// As it was signed; empty for versions from before there were seals.
    Optional<String> gezet(UUID duiding) {
        return jdbc.sql("select sha256 from duidingzegel where duiding = ?")
                .param(duiding)
                .query(String.class)
                .optional();
    }
}
