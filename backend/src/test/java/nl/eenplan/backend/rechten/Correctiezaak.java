package nl.eenplan.backend.rechten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenplan.backend.rechten.Afgiften.Besluitbrief;
import nl.eenplan.backend.termijn.Eenheid;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody of the family says that something is wrong, or wants it gone.
abstract class Correctiezaak extends Rechtenzaak {

    static final String VERKLARING = "Ik was die dag op mijn werk en heb niemand geslagen.";

    static final byte[] BESTAND = "brief".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Wissingsregister wissingen;

    @Autowired
    Termijnkalender kalender;

    @Autowired
    JdbcClient werker;

    @Autowired
    ApplicationEvents gebeurtenissen;

    @Autowired
    ApplicationEventPublisher melder;

    @Autowired
    TransactionTemplate transacties;

    void corrigeert(String verklaring) {
        var basis = proef.verzoek(gezin, Verzoeksoort.CORRECTIE, "Noor", "Sanne");
        proef.legVast("visser", gezin, metVerklaring(basis, verklaring));
    }

    NieuwVerzoek metVerklaring(NieuwVerzoek basis, String verklaring) {
        return new NieuwVerzoek(
                basis.soort(),
                basis.over(),
                basis.vrager(),
                "",
                vandaag,
                Identiteitswijze.BEKEND,
                basis.omschrijving(),
                null,
                verklaring);
    }

    BetrokkeneverzoekId wist(String over, String vrager) {
        return proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.WISSING, over, vrager));
    }

    LocalDate maanden(int aantal) {
        return kalender.laatsteDag(vandaag, aantal, Eenheid.MAAND, true);
    }

    static String signaal(RechtenTaken.Beoordeling beeld) {
        return beeld.stukken().stream()
                .map(RechtenTaken.Stukvoorstel::sleutel)
                .filter(sleutel -> sleutel.startsWith("SIGNAAL:"))
                .findFirst()
                .orElseThrow();
    }

    Besluitbrief brief(BetrokkeneverzoekId id) {
        var gemaakt = new AtomicReference<Besluitbrief>();
        mensen.als(
                "smit",
                () -> afgiften.besluit(id, brief -> {
                    gemaakt.set(brief);
                    return BESTAND;
                }));
        return Objects.requireNonNull(gemaakt.get());
    }
}
