package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static nl.eenplan.processes.api.Taaksoort.PEP_OVERWEGEN;
import static nl.eenplan.processes.api.Taaksoort.SPOEDOVERLEG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Termijnen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
class IncidentklokTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);

    /// F0 of the family of these tests.
    private static final LocalDateTime GEZIEN = LocalDateTime.of(2026, 3, 2, 10, 15);

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private PlatformTransactionManager transacties;

    @Test
    @DisplayName("Kinderen die samen binnenkomen, hebben elk de klok van hun eigen incident")
    void geeftElkKindEenEigenKlok() {
        keten.hetIs(NU);
        var gezin = keten.signaal("Noor", "Sem");
        var noor = kind(gezin, "Noor");
        var sem = kind(gezin, "Sem");

        tot(gezin, noor, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1), null);
        tot(gezin, sem, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(6), NU.minusDays(3));

        assertThat(termijnen.einde7DagenNaIncident(gezin, noor)).isEqualTo(moment(NU.plusDays(6)));
        assertThat(termijnen.einde72UurNaIncident(gezin, noor)).isEqualTo(moment(NU.plusDays(2)));
        assertThat(termijnen.einde7DagenNaIncident(gezin, sem)).isEqualTo(moment(NU.plusDays(1)));
        assertThat(taak(gezin, noor, PEP_OVERWEGEN).termijn()).isEqualTo(moment(NU.plusDays(2)));
        assertThat(taak(gezin, sem, PEP_OVERWEGEN).termijn())
                .as("ook een termijn die al voorbij is, blijft zichtbaar")
                .isEqualTo(moment(NU.minusDays(3)));
    }

    @Test
    @DisplayName("Weet niemand wanneer het was, dan is het spoed en telt alles vanaf het signaal")
    void teltVanafSignaalAlsNiemandHetWeet() {
        keten.hetIs(NU);
        var gezin = keten.signaal("Noor");
        var noor = kind(gezin, "Noor");

        tot(gezin, noor, Aard.SEKSUEEL_ONBEKEND, null, null);

        assertThat(taak(gezin, noor, SPOEDOVERLEG)).isNotNull();
        assertThat(termijnen.einde7DagenNaIncident(gezin, noor)).isEqualTo(moment(GEZIEN.plusDays(7)));
        assertThat(termijnen.einde72UurNaIncident(gezin, noor)).isEqualTo(moment(GEZIEN.plusDays(3)));
    }

    @Test
    @DisplayName("Van een periode telt het vroegste moment; was dat al voorbij, dan het laatste dat nog spoed is")
    void teltVanafHetVroegsteDatNogSpoedIs() {
        keten.hetIs(NU);
        var gezin = keten.signaal("Noor", "Sem");
        var noor = kind(gezin, "Noor");
        var sem = kind(gezin, "Sem");

        tot(gezin, noor, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(4), NU.minusDays(2));
        tot(gezin, sem, Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(10), NU.minusDays(2));

        assertThat(termijnen.einde7DagenNaIncident(gezin, noor)).isEqualTo(moment(NU.plusDays(3)));
        assertThat(termijnen.einde7DagenNaIncident(gezin, sem)).isEqualTo(moment(NU.plusDays(5)));
        assertThat(taak(gezin, sem, SPOEDOVERLEG)).isNotNull();
    }

    @Test
    @DisplayName(
            "Wie mag weten waarom, leest tafel, versie, antwoorden en regel; wie alleen het gezin kent, niets ervan")
    void zegtWaaromHier() {
        keten.hetIs(NU);
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

    private void tot(
            GezinId gezin, PersoonId kind, Aard aard, @Nullable LocalDateTime van, @Nullable LocalDateTime tot) {
        doet(gezin, kind, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        doet(gezin, kind, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        doet(
                gezin,
                kind,
                FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak,
                        new FotosVastleggenGegevens(
                                List.of(), "Geen uitwendig letsel.", null, true, aard, van, tot, null)));
    }

    private void doet(GezinId gezin, PersoonId kind, Taaksoort soort, Function<TaakId, Afronding> werk) {
        var taak = taak(gezin, kind, soort).taak();
        assertThat(mensen.als("mulder", () -> werk.apply(taak))).isEqualTo(new Afronding.Gelukt());
    }

    private Taakregel taak(GezinId gezin, PersoonId kind, Taaksoort soort) {
        return mensen.als("mulder", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == soort && kind.equals(regel.kind()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen taak " + soort));
    }

    private PersoonId kind(GezinId gezin, String naam) {
        return kinderen.vanGezin(gezin).stream()
                .filter(kind -> kind.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Instant moment(LocalDateTime lokaal) {
        return lokaal.atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }
}
