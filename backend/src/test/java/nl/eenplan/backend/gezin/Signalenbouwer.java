package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.processes.api.GezinId;
import org.springframework.boot.test.context.TestComponent;

/// Signals as scenario S1 has them (`domain.md` §9), each with one thing other than the scenario where a test wants so.
@TestComponent
public class Signalenbouwer {

    static final String BSN_NOOR = "999990111";
    static final LocalDate GEBOORTE_NOOR = LocalDate.of(2025, 10, 28);

    private final GezinService gezinnen;
    private final Mensen mensen;
    private final Clock klok;

    Signalenbouwer(GezinService gezinnen, Mensen mensen, Clock klok) {
        this.gezinnen = gezinnen;
        this.mensen = mensen;
        this.klok = klok;
    }

    /// The family of somebody who records a signal about a child with this name.
    public GezinId gezinVan(String arts, String gezinsnaam, String kind) {
        var uitkomst =
                mensen.als(arts, () -> gezinnen.legSignaalVast(signaal(gezinsnaam, kind(kind, "", GEBOORTE_NOOR))));
        return ((Signaalvastlegging.Vastgelegd) uitkomst).gezin();
    }

    /// As [#gezinVan(String, String, String)], of a child whose BSN is known.
    public GezinId gezinVan(String arts, String gezinsnaam, String kind, String bsn) {
        var uitkomst =
                mensen.als(arts, () -> gezinnen.legSignaalVast(signaal(gezinsnaam, kind(kind, bsn, GEBOORTE_NOOR))));
        return ((Signaalvastlegging.Vastgelegd) uitkomst).gezin();
    }

    NieuwSignaal veldhuis() {
        return signaal("Veldhuis", kind("Noor Veldhuis", BSN_NOOR, GEBOORTE_NOOR));
    }

    NieuwSignaal signaal(String gezinsnaam, NieuwSignaal.Kind... kinderen) {
        var nu = LocalDateTime.ofInstant(klok.instant(), klok.getZone());
        return new NieuwSignaal(
                null,
                gezinsnaam,
                Signaalbron.HUISARTS,
                nu.minusMinutes(5),
                "Moeder zegt: tegen de rand van de box gevallen",
                "moeder",
                nu.minusDays(1),
                nu.minusHours(12),
                List.of(kinderen),
                List.of(
                        new NieuwSignaal.Volwassene("Sanne Veldhuis", Gezinsrol.OUDER, null, "", Gezag.JA),
                        new NieuwSignaal.Volwassene("Riet Veldhuis", Gezinsrol.GROOTOUDER, null, "", Gezag.NEE)),
                new Adres("Dorpsstraat", "1", "1234 AB", "Lindewaard"));
    }

    static NieuwSignaal.Kind kind(String naam, String bsn, LocalDate geboren) {
        return new NieuwSignaal.Kind(null, naam, geboren, null, bsn, Geslacht.VROUW, true);
    }
}
