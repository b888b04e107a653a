package nl.eenplan.backend.keten;

import static java.util.Objects.requireNonNull;
import static nl.eenplan.processes.api.Taaksoort.PEP_OVERWEGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselInzage.Incident;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.stap.StapService.Stapuitleg;
import nl.eenplan.backend.termijn.Incidentgrenzen;
import nl.eenplan.backend.termijn.Incidentgrenzen.Grens;
import nl.eenplan.backend.termijn.Incidentgrenzen.Stand;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TermijnOverschreden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("De klok van een kind loopt van zijn eigen incident, en niets heet voorbij dat nog kan helpen")
class KindklokTest extends Incidentzaak {

    /// F0 of a next signal of these tests.
    private static final LocalDateTime OPNIEUW_GEZIEN = LocalDateTime.of(2026, 3, 2, 11, 0);

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private StapService stappen;

    @Autowired
    private Incidentgrenzen grenzen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private Clock klok;

    @Test
    @DisplayName("Weet niemand wanneer het bij dit kind was, dan telt het incident van zijn zus niet")
    void teltGeenIncidentVanEenAnder() {
        var gezin = keten.signaalVan(GEZIEN.minusDays(10), "Noor", "Sem");
        var sem = kind(gezin, "Sem");

        tot(gezin, kind(gezin, "Noor"), Aard.SEKSUEEL_NA_7_DAGEN, GEZIEN.minusDays(10), null);
        tot(gezin, sem, Aard.SEKSUEEL_ONBEKEND, null, null);

        assertThat(termijnen.einde7DagenNaIncident(gezin, sem.id())).isEqualTo(moment(GEZIEN.plusDays(7)));
        assertThat(taak(gezin, sem, PEP_OVERWEGEN).termijn()).isEqualTo(moment(GEZIEN.plusDays(3)));
        assertThat(uitlegVanPep(gezin, sem).isTijdOnbekend()).isTrue();
        assertThat(grenzen.zevenDagen(gezin, sem.id()).isTijdBekend()).isFalse();
    }

    @Test
    @DisplayName("Na een nieuw signaal telt het vorige incident niet, en een signaal over een ander kind evenmin")
    void teltGeenIncidentVanEerder() {
        var gezin = keten.signaalVan(GEZIEN.minusDays(10), "Noor", "Sem");
        var noor = kind(gezin, "Noor");
        var sem = kind(gezin, "Sem");
        tot(gezin, noor, Aard.SEKSUEEL_NA_7_DAGEN, GEZIEN.minusDays(10), null);
        assertThat(voorFotos(gezin, noor)).isPresent();

        keten.opnieuw(gezin, noor, null);
        keten.opnieuw(gezin, sem, GEZIEN.minusDays(1));

        assertThat(voorFotos(gezin, noor))
                .as("niets vooringevuld van tien dagen terug")
                .isEmpty();
        assertThat(voorFotos(gezin, sem))
                .hasValueSatisfying(incident -> assertThat(incident.van()).isEqualTo(GEZIEN.minusDays(1)));
        assertThat(termijnen.einde7DagenNaIncident(gezin, noor.id())).isEqualTo(moment(OPNIEUW_GEZIEN.plusDays(7)));
        assertThat(grenzen.uur72(gezin, noor.id()).isTijdBekend()).isFalse();
        assertThat(termijnen.einde7DagenNaIncident(gezin, sem.id())).isEqualTo(moment(GEZIEN.plusDays(6)));
    }

    @Test
    @DisplayName("Van een periode heet pas voorbij wat na het laatst mogelijke moment voorbij is, hoe ruim zij ook is")
    void zegtNietTeVroegDatHetVoorbijIs() {
        var nu = LocalDateTime.now(klok).withNano(0);
        var gezin = keten.signaal("Noor", "Sem", "Bo");
        var noor = kind(gezin, "Noor");
        var sem = kind(gezin, "Sem");
        var bo = kind(gezin, "Bo");

        tot(gezin, noor, Aard.SEKSUEEL_TOT_7_DAGEN, nu.minusDays(4), nu.minusDays(2));
        tot(gezin, sem, Aard.SEKSUEEL_TOT_7_DAGEN, nu.minusDays(10), nu.minusDays(2));
        tot(gezin, bo, Aard.SEKSUEEL_TOT_7_DAGEN, nu.minusDays(5), nu.minusDays(4));

        for (var kind : List.of(noor, sem)) {
            var grens = grensVanPep(gezin, kind);
            assertThat(grens.stand()).as(kind.naam()).isEqualTo(Stand.KAN_MISSCHIEN);
            assertThat(grens.laatst()).as(kind.naam()).isEqualTo(moment(nu.plusDays(1)));
            assertThat(grenzen.zevenDagen(gezin, kind.id()).laatst()).isEqualTo(moment(nu.plusDays(5)));
        }
        assertThat(grensVanPep(gezin, bo).isVoorbij()).isTrue();
        assertThat(grenzen.zevenDagen(gezin, bo.id()).stand()).isEqualTo(Stand.KAN);
        assertThat(taak(gezin, noor, PEP_OVERWEGEN).termijn())
                .as("de taak zelf heeft haast vanaf het vroegste moment")
                .isEqualTo(moment(nu.minusDays(1)));
        assertThat(uitlegVanPep(gezin, noor).isTijdOnbekend()).isFalse();

        assertThat(zin(gezin, noor))
                .isEqualTo("De 72 uur kunnen voorbij zijn en PEP is nog niet besproken."
                        + " Gerekend vanaf het laatst mogelijke moment kan het nog: bel nu");
        assertThat(zin(gezin, bo)).isEqualTo("De termijn van 72 uur is voorbij zonder dat PEP is besproken");
    }

    private String zin(GezinId gezin, Kind kind) {
        new TransactionTemplate(transacties)
                .executeWithoutResult(_ -> mensen.als(
                        "mulder",
                        () -> gebeurtenissen.publishEvent(new TermijnOverschreden(gezin, kind.id(), PEP_OVERWEGEN))));
        return mensen
                .als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                .gebeurtenissen()
                .stream()
                .filter(gebeurtenis -> kind.naam().equals(gebeurtenis.kindNaam()))
                .filter(gebeurtenis -> gebeurtenis.soort().equals("TERMIJN"))
                .findFirst()
                .orElseThrow()
                .zin();
    }

    private Optional<Incident> voorFotos(GezinId gezin, Kind kind) {
        return mensen.als("mulder", () -> inzage.voorFotos(gezin, kind.id())).incident();
    }

    private Stapuitleg uitlegVanPep(GezinId gezin, Kind kind) {
        var pep = taak(gezin, kind, PEP_OVERWEGEN);
        return mensen.als("mulder", () -> stappen.uitleg(pep));
    }

    private Grens grensVanPep(GezinId gezin, Kind kind) {
        return requireNonNull(uitlegVanPep(gezin, kind).grens());
    }
}
