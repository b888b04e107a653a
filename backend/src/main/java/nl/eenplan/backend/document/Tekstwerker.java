package nl.eenplan.backend.document;

import nl.eenplan.backend.document.Tekstwerk.Klus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads what waits, one document after the other, each in a process of its own and in no transaction.
@Component
class Tekstwerker {

    private static final Logger LOG = LoggerFactory.getLogger(Tekstwerker.class);

    private final Tekstwerk werk;
    private final Inhoudopslag opslag;
    private final Leesproces proces;

    Tekstwerker(Tekstwerk werk, Inhoudopslag opslag, Leesproces proces) {
        this.werk = werk;
        this.opslag = opslag;
        this.proces = proces;
    }

    void leesWatWacht() {
        for (var klus = werk.neem(); klus.isPresent(); klus = werk.neem()) {
            lees(klus.get());
        }
    }

    private void lees(Klus klus) {
        proces.lees(opslag.open(klus.sha256()))
                .ifPresentOrElse(tekst -> werk.gelezen(klus, tekst), () -> mislukt(klus));
    }

    private void mislukt(Klus klus) {
        LOG.warn("Document {} kon niet worden gelezen, poging {}", klus.document(), klus.poging());
        werk.mislukt(klus);
    }
}
