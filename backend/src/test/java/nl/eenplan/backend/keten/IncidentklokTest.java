package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.PEP_OVERWEGEN;
import static nl.eenplan.processes.api.Taaksoort.SPOEDOVERLEG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class IncidentklokTest extends Incidentzaak {

    @Autowired
    private Procesinzage proces;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private PlatformTransactionManager transacties;

    @Test
    @DisplayName("Kinderen die samen binnenkomen, hebben elk de klok van hun eigen incident")
    void geeftElkKindEenEigenKlok() {
        var gezin = keten.signaal("Noor", "Sem");
        var noor = kind(gezin, "Noor");
        var sem = kind(gezin, "Sem");

        tot(gezin, noor, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1), null);
        tot(gezin, sem, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(6), NU.minusDays(3));

        assertThat(termijnen.einde7DagenNaIncident(gezin, noor.id())).isEqualTo(moment(NU.plusDays(6)));
        assertThat(termijnen.einde72UurNaIncident(gezin, noor.id())).isEqualTo(moment(NU.plusDays(2)));
        assertThat(termijnen.einde7DagenNaIncident(gezin, sem.id())).isEqualTo(moment(NU.plusDays(1)));
        assertThat(taak(gezin, noor, PEP_OVERWEGEN).termijn()).isEqualTo(moment(NU.plusDays(2)));
        assertThat(taak(gezin, sem, PEP_OVERWEGEN).termijn())
                .as("ook een termijn die al voorbij is, blijft zichtbaar")
                .isEqualTo(moment(NU.minusDays(3)));
    }

    @Test
    @DisplayName("Weet niemand wanneer het was, dan is het spoed en telt alles vanaf het signaal")
    void teltVanafSignaalAlsNiemandHetWeet() {
        var gezin = keten.signaal("Noor");
        var noor = kind(gezin, "Noor");

        tot(gezin, noor, Aard.SEKSUEEL_ONBEKEND, null, null);

        assertThat(taak(gezin, noor, SPOEDOVERLEG)).isNotNull();
        assertThat(termijnen.einde7DagenNaIncident(gezin, noor.id())).isEqualTo(moment(GEZIEN.plusDays(7)));
        assertThat(termijnen.einde72UurNaIncident(gezin, noor.id())).isEqualTo(moment(GEZIEN.plusDays(3)));
    }

    @Test
    @DisplayName("Van een periode telt het vroegste moment; was dat al voorbij, dan het laatste dat nog spoed is")
    void teltVanafHetVroegsteDatNogSpoedIs() {
        var gezin = keten.signaal("Noor", "Sem");
        var noor = kind(gezin, "Noor");
        var sem = kind(gezin, "Sem");

        tot(gezin, noor, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(4), NU.minusDays(2));
        tot(gezin, sem, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(10), NU.minusDays(2));

        assertThat(termijnen.einde7DagenNaIncident(gezin, noor.id())).isEqualTo(moment(NU.plusDays(3)));
        assertThat(termijnen.einde7DagenNaIncident(gezin, sem.id())).isEqualTo(moment(NU.plusDays(5)));
        assertThat(taak(gezin, sem, SPOEDOVERLEG)).isNotNull();
    }

    @Test
    @DisplayName(
            "Wie mag weten waarom, leest tafel, versie, antwoorden en regel; wie alleen het gezin kent, niets ervan")
    void zegtWaaromHier() {
        var gezin = keten.signaal("Noor");
        tot(gezin, kind(gezin, "Noor"), Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1), null);
        new TransactionTemplate(transacties)
                .executeWithoutResult(_ -> mensen.als("mulder", () -> {
                    betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.TAFELPARTNER, "overleg", "regel 21");
                }));

        var bijArts = route("mulder", gezin);
        var bijTafelpartner = route("yilmaz", gezin);

        assertThat(bijArts.waarom()).startsWith("Mogelijk seksueel misbruik, hoogstens zeven dagen geleden.");
        assertThat(bijArts.besluit())
                .isEqualTo(new Tafelbesluit(
                        "aard-route", "2026.2", "aard = S, moment = BINNEN", List.of("regel_seksueelRecent")));
        assertThat(bijTafelpartner.waarom()).isNull();
        assertThat(bijTafelpartner.besluit()).isNull();
    }

    private Processtap route(String wie, GezinId gezin) {
        return mensen.als(wie, () -> proces.verloop(gezin)).stream()
                .flatMap(verloop -> verloop.stappen().stream())
                .filter(stap -> "regel_aardRoute".equals(stap.element()))
                .findFirst()
                .orElseThrow();
    }
}
