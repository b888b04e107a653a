package nl.eenplan.backend.waarneming;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.waarneming.WaarnemingService.Aanvraag;
import nl.eenplan.backend.waarneming.WaarnemingService.Uitkomst;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
abstract class Waarnemingsproef {

    @Autowired
    WaarnemingService waarnemingen;

    @Autowired
    Dossierpoort poort;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    GezinService gezinnen;

    @Autowired
    ZoekService zoeken;

    @Autowired
    WerkvoorraadService werkvoorraad;

    @Autowired
    LetselService letsel;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    Demoklok klok;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient jdbc;

    GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void begin() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
    }

    @AfterEach
    void ruimOp() {
        jdbc.sql("update betrokkenheid set tot = van where waarneming is not null")
                .update();
        jdbc.sql("update waarneming set tot = van").update();
    }

    UUID regel(String vervangen, String waarnemer, int uren) {
        var uitkomst = regel(vervangen, aanvraag(vervangen, waarnemer, Set.of(), uren));
        return ((Uitkomst.Geregeld) uitkomst).id();
    }

    Uitkomst regel(String door, Aanvraag aanvraag) {
        return mensen.als(door, () -> waarnemingen.regel(aanvraag));
    }

    Aanvraag aanvraag(String vervangen, String waarnemer, Set<GezinId> welke, int uren) {
        return new Aanvraag(
                wie(vervangen),
                wie(waarnemer),
                Set.of(mensen.wie(vervangen).rol()),
                welke,
                null,
                LocalDateTime.ofInstant(klok.instant().plus(Duration.ofHours(uren)), klok.getZone()));
    }

    List<Taakregel> taken(String naam) {
        return mensen.als(
                naam,
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                        .filter(regel -> regel.gezin().equals(gezin))
                        .toList());
    }

    /// What somebody did for Mulder in this gezin, and what he did for nobody.
    List<String> namens(String naam) {
        return jdbc.sql("select soort || ' ' || handeling || case when namens is null then ' zonder' else '' end"
                        + " from logboek where medewerker = :wie and toegestaan"
                        + " and (gezin = :gezin or gezinnen @> array[:gezin])"
                        + " and (namens is null or namens = :mulder)")
                .param("wie", wie(naam).waarde())
                .param("gezin", gezin.waarde())
                .param("mulder", wie("mulder").waarde())
                .query(String.class)
                .list();
    }

    MedewerkerId wie(String naam) {
        return mensen.wie(naam).id();
    }
}
