package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.ACUTE_VEILIGHEID;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.TermijnOverschreden;
import nl.eenplan.processes.spi.Zaakregie;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
class OpschalingTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private StapService stappen;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Demoklok klok;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    private PersoonId kind = PersoonId.nieuw();

    @BeforeEach
    void begintAcuut() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
        kind = kinderen.vanGezin(gezin).getFirst().id();
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
    }

    @Test
    @DisplayName(
            "Is acute veiligheid te laat, dan krijgt de vertrouwensarts het te zien, met welke stap; de stap blijft")
    void legtHetBijDeVertrouwensarts() {
        isTeLaat(ACUTE_VEILIGHEID);

        var taak = keten.taak("visser", gezin, OPSCHALEN).orElseThrow();
        assertThat(mensen.als("visser", () -> stappen.uitleg(taak)).teLaat()).isEqualTo(ACUTE_VEILIGHEID);
        assertThat(keten.taak("mulder", gezin, ACUTE_VEILIGHEID)).isPresent();
        assertThat(keten.taak("deboer", gezin, OPSCHALEN)).isEmpty();
        assertThat(mensen.als("deboer", () -> stappen.uitleg(taak)).teLaat())
                .as("wie de taak niet ziet, hoort niet welke stap te laat is")
                .isNull();
        assertThatThrownBy(() -> mensen.als("deboer", () -> stappen.stapVastleggen(taak.taak(), opgepakt())))
                .isInstanceOf(GeenToegang.class);

        keten.rondtAf("visser", gezin, OPSCHALEN, id -> stappen.stapVastleggen(id, opgepakt()));
        assertThat(keten.taak("visser", gezin, OPSCHALEN)).isEmpty();
    }

    @Test
    @DisplayName("Wat geen spoed is, blijft bij wie het dossier al kent")
    void blijftBinnenDePraktijk() {
        isTeLaat(Taaksoort.LETSEL_BESCHRIJVEN);

        assertThat(keten.taak("mulder", gezin, OPSCHALEN)).isPresent();
        assertThat(keten.taak("visser", gezin, OPSCHALEN)).isEmpty();
    }

    @Test
    @DisplayName("Sluit de zaak, dan vervalt wat er was opgeschaald")
    void vervaltMetDeZaak() {
        isTeLaat(ACUTE_VEILIGHEID);

        inTransactie(() -> regie.sluitZaak(gezin));

        assertThat(keten.taak("visser", gezin, OPSCHALEN)).isEmpty();
    }

    @Test
    @DisplayName("Wie dienst heeft krijgt er bericht van, met een nummer en zonder wie of wat")
    void berichtWieDienstHeeft() {
        isTeLaat(ACUTE_VEILIGHEID);

        assertThat(berichten("visser"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Termijn verstreken bij G-2026-")
                .doesNotContain("Veldhuis", "Noor", "veilig");
        assertThat(berichten("deboer")).isEmpty();
        assertThat(berichten("jansen")).isEmpty();
    }

    @Test
    @DisplayName("Heeft niemand met een account dienst, dan krijgen allen bericht bij wie het ligt")
    void berichtAllen() {
        jdbc.sql("delete from dienst").update();

        isTeLaat(ACUTE_VEILIGHEID);

        assertThat(berichten("visser")).hasSize(1);
    }

    @Test
    @DisplayName("Dat PEP of forensisch onderzoek uitbleef, leest wie medisch leest; anderen dat een termijn verstreek")
    void zegtAnderenNietWatUitbleef() {
        Map.of("yilmaz", Rol.POLITIE, "jansen", Rol.VT_MEDEWERKER, "bakker", Rol.REGISSEUR, "dijk", Rol.JEUGDBESCHERMER)
                .forEach((wie, rol) ->
                        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef"));

        isTeLaat(Taaksoort.PEP_OVERWEGEN);
        isTeLaat(Taaksoort.FMO_UITVOEREN);

        assertThat(zinnen("mulder"))
                .containsExactlyInAnyOrder(
                        "De termijn van 72 uur is voorbij zonder dat PEP is besproken",
                        "De 7 dagen voor forensisch-medisch onderzoek zijn voorbij; of het is gedaan, is nog niet"
                                + " vastgelegd");
        for (var wie : List.of("yilmaz", "jansen", "bakker", "dijk")) {
            assertThat(zinnen(wie)).as(wie).containsExactly("Termijn verstreken", "Termijn verstreken");
        }
    }

    private List<String> zinnen(String wie) {
        return mensen
                .als(wie, () -> tijdlijn.tijdlijn(gezin, new Tijdlijnfilter(Set.of("TERMIJN")), 0, 200))
                .gebeurtenissen()
                .stream()
                .map(Gebeurtenis::zin)
                .toList();
    }

    private List<String> berichten(String naam) {
        return jdbc.sql("select b.onderwerp from bericht b where b.medewerker = ? and b.onderwerp like '%' || ?"
                        + " and b.onderwerp like 'Termijn%'")
                .params(mensen.wie(naam).id().waarde(), nummer())
                .query(String.class)
                .list();
    }

    private String nummer() {
        return jdbc.sql("select nummer from gezin where id = ?")
                .param(gezin.waarde())
                .query(String.class)
                .single();
    }

    private void isTeLaat(Taaksoort soort) {
        inTransactie(() -> gebeurtenissen.publishEvent(new TermijnOverschreden(gezin, kind, soort)));
    }

    private void inTransactie(Runnable werk) {
        mensen.als("mulder", () -> new TransactionTemplate(transacties).executeWithoutResult(_ -> werk.run()));
    }

    private StapGegevens opgepakt() {
        var nu = LocalDateTime.ofInstant(klok.instant(), ZoneId.of("Europe/Amsterdam"));
        return new StapGegevens(nu, "politie", "Gebeld: het kind is veilig", null, null, null, null);
    }
}
