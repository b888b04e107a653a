package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.AFWEGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.melding.AfwegenGegevens;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.Terugkijkdag;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.engine.Klokslag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Wie niet meldt maar afspraken maakt, kiest de dag waarop hij opnieuw afweegt")
@Ketentest
@Import(Klokslag.class)
class TerugkijkenTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private AfwegingService afwegingen;

    @Autowired
    private MeldingInzage inzage;

    @Autowired
    private Klokslag klokslag;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();
    private TaakId taak = new TaakId("");

    @BeforeEach
    void totAfwegen() {
        gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        taak = keten.taakVan("mulder", gezin, AFWEGEN);
    }

    @Test
    @DisplayName("De zaak blijft open tot de afgesproken dag, en wat is afgesproken staat bij de afweging")
    void wachtOpDeDag() {
        assertThat(weegt(nietMelden("Oma past op", Meldingsvoorbeelden.TERUGKIJKEN)))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(wachtend())
                .containsExactly(Meldingsvoorbeelden.TERUGKIJKEN
                        .atStartOfDay(NEDERLAND)
                        .toInstant()
                        .toString());
        assertThat(eigenaar.sql("select fase from gezin where id = ?")
                        .param(gezin.waarde())
                        .query(String.class)
                        .single())
                .isNotEqualTo("AFGESLOTEN");
        assertThat(mensen.als("mulder", () -> inzage.zaak(gezin)).afwegingen())
                .singleElement()
                .satisfies(afweging -> {
                    assertThat(afweging.afspraken()).isEqualTo("Oma past op");
                    assertThat(afweging.terugkijkenOp()).isEqualTo(Meldingsvoorbeelden.TERUGKIJKEN);
                });
    }

    @Test
    @DisplayName("De dag waarop wordt gewacht leest wie de melding leest, en alleen zolang erop wordt gewacht")
    void noemtDeDag() {
        assertThat(dagen("mulder")).isEmpty();

        weegt(nietMelden("Oma past op", Meldingsvoorbeelden.TERUGKIJKEN));

        assertThat(dagen("mulder")).containsExactly(new Terugkijkdag("Noor", Meldingsvoorbeelden.TERUGKIJKEN));
        for (var ander : List.of("deboer", "aydin", "beheer")) {
            assertThat(dagen(ander)).as(ander).isEmpty();
        }

        klokslag.slaat(gezin, "stroomschema-fmek");

        assertThat(keten.taak("mulder", gezin, AFWEGEN)).isPresent();
        assertThat(dagen("mulder")).isEmpty();
    }

    @Test
    @DisplayName("Zonder afspraak, zonder dag of met een dag die voorbij is, wordt er niets vastgelegd")
    void eistAfspraakEnDag() {
        assertThat(fouten(nietMelden(null, Meldingsvoorbeelden.TERUGKIJKEN))).containsExactly("afspraken");
        assertThat(fouten(nietMelden("Oma past op", null))).containsExactly("terugkijkenOp");
        assertThat(fouten(nietMelden("Oma past op", LocalDate.of(2026, 3, 2)))).containsExactly("terugkijkenOp");
        assertThat(mensen.als("mulder", () -> inzage.zaak(gezin)).afwegingen()).isEmpty();
    }

    @Test
    @DisplayName("Wie meldt, spreekt niets af; wat hij eerder invulde, wordt niet bewaard")
    void vraagtNietsBijMelden() {
        var melden = Meldingsvoorbeelden.afwegen();
        var metRest = new AfwegenGegevens(
                melden.isVermoeden(),
                melden.isOnveilig(),
                null,
                null,
                null,
                melden.gesprekOp(),
                melden.gesprek(),
                melden.onderbouwing(),
                true,
                "Oma past op",
                Meldingsvoorbeelden.TERUGKIJKEN);

        assertThat(weegt(metRest)).isEqualTo(new Afronding.Gelukt());

        assertThat(mensen.als("mulder", () -> inzage.zaak(gezin)).afwegingen())
                .singleElement()
                .satisfies(afweging -> {
                    assertThat(afweging.afspraken()).isNull();
                    assertThat(afweging.terugkijkenOp()).isNull();
                });
        assertThat(wachtend()).isEmpty();
    }

    private List<Terugkijkdag> dagen(String wie) {
        return mensen.als(wie, () -> inzage.terugkijkdagen(gezin));
    }

    private Afronding weegt(AfwegenGegevens gegevens) {
        return mensen.als("mulder", () -> afwegingen.afwegen(taak, gegevens));
    }

    private List<String> fouten(AfwegenGegevens gegevens) {
        return ((Afronding.Ongeldig) weegt(gegevens))
                .fouten().stream().map(Veldfout::veld).toList();
    }

    /// When the process goes on by itself, as an instant.
    private List<String> wachtend() {
        return eigenaar.sql("""
                        select to_char(j.duedate_, 'YYYY-MM-DD"T"HH24:MI:SS') from act_ru_job j
                          join act_ru_execution p on p.id_ = j.process_instance_id_
                          join act_ru_execution r on r.id_ = p.root_proc_inst_id_
                          join act_ru_jobdef f on f.id_ = j.job_def_id_
                         where f.act_id_ = 'timer_terugkijken' and r.business_key_ = ?
                        """).param(gezin.toString()).query(String.class).list().stream()
                .map(moment -> LocalDateTime.parse(moment)
                        .atZone(ZoneId.systemDefault())
                        .toInstant()
                        .toString())
                .toList();
    }

    private static AfwegenGegevens nietMelden(@Nullable String afspraken, @Nullable LocalDate dag) {
        var niet = Meldingsvoorbeelden.nietMelden();
        return new AfwegenGegevens(
                niet.isVermoeden(),
                niet.isOnveilig(),
                niet.kanHelpen(),
                niet.werktMee(),
                niet.heeftResultaat(),
                null,
                niet.gesprek(),
                niet.onderbouwing(),
                true,
                afspraken,
                dag);
    }
}
