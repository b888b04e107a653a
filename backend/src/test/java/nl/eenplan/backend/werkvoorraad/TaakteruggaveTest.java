package nl.eenplan.backend.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
@DisplayName("Wie elders gaat werken, laat zijn taken bij zijn team achter")
class TaakteruggaveTest {

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transacties;

    private GezinId gezin = GezinId.nieuw();
    private MedewerkerId jansen = MedewerkerId.nieuw();
    private TaakId taak = new TaakId("-");

    @BeforeEach
    void neemt() {
        gezin = proces.gezin();
        jansen = mensen.wie("jansen").id();
        taak = proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);
        mensen.als("jansen", () -> werkvoorraad.claim(taak));
        assertThat(van("jansen")).extracting(Taakregel::vanMij).containsExactly(true);
    }

    @AfterEach
    void herstel() {
        verhuis("Veilig Thuis Merewestein", "vt-medewerker");
        jdbc.sql("delete from functie where rol = 'vt-medewerker' and volgorde = 3")
                .update();
    }

    @Test
    @DisplayName("Na een verhuizing ligt de taak weer bij het team, en wie weg is opent het gezin niet meer")
    void geeftTerugNaVerhuizing() {
        jdbc.sql("insert into functie (medewerker, organisatie, rol, volgorde)"
                        + " select medewerker, organisatie, 'vt-medewerker', 3 from functie where medewerker = :visser")
                .param("visser", mensen.wie("visser").id().waarde())
                .update();
        verhuis("GGD Merewestein", "vt-medewerker");

        meld();

        assertThat(bak()).isEqualTo("g:vt-medewerker@" + veiligThuis());
        assertThat(van("jansen")).isEmpty();
        mensen.als("jansen", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(jdbc.sql(
                                "select count(*) from logboek where gezin = :gezin and handeling like 'taak terug naar het team%'")
                        .param("gezin", gezin.waarde())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("Wie de functie houdt, houdt zijn taken")
    void laatStaanWieBlijft() {
        meld();

        assertThat(bak()).isEqualTo("m:" + jansen);
    }

    @Test
    @DisplayName("Een taak op naam heeft geen team en blijft bij hem")
    void laatTaakOpNaam() {
        var opNaam = proces.taak(gezin, Taaksoort.BIJDRAGE, Set.of(), jansen, Duration.ofDays(1));
        verhuis("GGD Merewestein", "vt-medewerker");

        meld();

        assertThat(jdbc.sql("select bak from werkvoorraad where taak = :taak")
                        .param("taak", opNaam.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("m:" + jansen);
    }

    private void meld() {
        new TransactionTemplate(transacties)
                .executeWithoutResult(status -> betrokkenheden.beeindigBuitenFuncties(jansen, List.of()));
    }

    private void verhuis(String organisatie, String rol) {
        jdbc.sql("delete from functie where medewerker = :wie")
                .param("wie", jansen.waarde())
                .update();
        jdbc.sql("insert into functie (medewerker, organisatie, rol) select :wie, id, :rol from organisatie"
                        + " where naam = :naam")
                .param("wie", jansen.waarde())
                .param("rol", rol)
                .param("naam", organisatie)
                .update();
    }

    private String veiligThuis() {
        return jdbc.sql("select cast(id as text) from organisatie where naam = 'Veilig Thuis Merewestein'")
                .query(String.class)
                .single();
    }

    private String bak() {
        return jdbc.sql("select bak from werkvoorraad where taak = :taak")
                .param("taak", taak.waarde())
                .query(String.class)
                .single();
    }

    private List<Taakregel> van(String naam) {
        return mensen.als(
                naam,
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                        .filter(regel -> regel.gezin().equals(gezin))
                        .toList());
    }
}
