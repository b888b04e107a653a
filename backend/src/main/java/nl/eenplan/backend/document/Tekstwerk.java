package nl.eenplan.backend.document;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentService.Tekststatus;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What waits to be read and what came of it: written with the document, taken by one reader at a time, retried.
@Component
@Transactional
class Tekstwerk {

    private static final int POGINGEN = 3;
    private static final Duration GELEEND = Duration.ofMinutes(5);
    private static final Duration RUST = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock klok;

    Tekstwerk(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// A photo holds no text to look for and is never decoded here; it is done at once.
    @Transactional(propagation = Propagation.MANDATORY)
    void zetKlaar(Dossierstuk document) {
        jdbc.sql("insert into documenttekst (document, naam, status, volgende_poging)"
                        + " values (:document, :naam, :status, :nu)")
                .param("document", document.id().waarde())
                .param("naam", document.bestandsnaam())
                .param("status", (document.type().isFoto() ? Tekststatus.LEEG : Tekststatus.WACHT).name())
                .param("nu", nu())
                .update();
    }

    /// Takes the next document for five minutes; whoever dies on it leaves it to another.
    Optional<Klus> neem() {
        return jdbc.sql("""
                        update documenttekst t set pogingen = pogingen + 1, volgende_poging = :terug
                          from document d
                         where d.id = t.document and t.document = (
                               select document from documenttekst
                                where status = 'WACHT' and volgende_poging <= :nu
                                order by volgende_poging limit 1 for update skip locked)
                        returning t.document, t.pogingen, d.gezin, d.compartiment, d.sha256
                        """)
                .param("nu", nu())
                .param("terug", nu().plus(GELEEND))
                .query((rij, nummer) -> new Klus(
                        new DocumentId(rij.getObject("document", UUID.class)),
                        new GezinId(rij.getObject("gezin", UUID.class)),
                        Compartiment.valueOf(rij.getString("compartiment")),
                        rij.getString("sha256"),
                        rij.getInt("pogingen")))
                .optional();
    }

    void gelezen(Klus klus, String tekst) {
        var schoon = tekst.replace("\0", "").strip();
        sluit(klus, schoon.isEmpty() ? Tekststatus.LEEG : Tekststatus.GELEZEN, schoon);
    }

    void mislukt(Klus klus) {
        if (klus.poging() >= POGINGEN) {
            sluit(klus, Tekststatus.MISLUKT, "");
            return;
        }
        jdbc.sql("update documenttekst set volgende_poging = :later where document = :document")
                .param("later", nu().plus(RUST))
                .param("document", klus.document().waarde())
                .update();
    }

    private void sluit(Klus klus, Tekststatus status, String tekst) {
        jdbc.sql("update documenttekst set status = :status, tekst = :tekst where document = :document")
                .param("status", status.name())
                .param("tekst", tekst)
                .param("document", klus.document().waarde())
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    record Klus(DocumentId document, GezinId gezin, Compartiment compartiment, String sha256, int poging) {}
}
