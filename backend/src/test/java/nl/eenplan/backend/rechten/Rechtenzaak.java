package nl.eenplan.backend.rechten;

import java.time.LocalDate;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.rechten.RechtenService.Verzoekregel;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A gezin of which somebody asks for a right.
abstract class Rechtenzaak {

    @Autowired
    Rechtenproef proef;

    @Autowired
    RechtenService rechten;

    @Autowired
    Afgiften afgiften;

    @Autowired
    Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient jdbc;

    LocalDate vandaag = LocalDate.MIN;

    GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void beginZaak() {
        vandaag = proef.vandaag();
        gezin = proef.gezin(vandaag.minusYears(10));
    }

    Verzoekregel regel(BetrokkeneverzoekId id) {
        return mensen.als("visser", () -> rechten.beeld(gezin)).verzoeken().stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
