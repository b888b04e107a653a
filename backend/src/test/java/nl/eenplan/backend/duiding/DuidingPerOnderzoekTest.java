package nl.eenplan.backend.duiding;

import static nl.eenplan.backend.duiding.Duidingproef.eens;
import static nl.eenplan.processes.api.Taaksoort.AFWEGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Conclusie;
import nl.eenplan.backend.letsel.Duidingstand;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.Letseldossier.Duidingreeks;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Letseloverzicht;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Duidingproef.class)
@DisplayName("Elk onderzoek heeft zijn eigen letselduiding, ook als hetzelfde kind later weer letsel heeft")
class DuidingPerOnderzoekTest {

    @Autowired
    private Duidingproef proef;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselduidingService duidingen;

    @Autowired
    private LezingService lezingen;

    @Autowired
    private DuidingrapportService rapporten;

    @Autowired
    private AfwegingService afwegingen;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void tweeKeerLetsel() {
        gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        proef.zietOpnieuw(gezin);
    }

    @Test
    @DisplayName("De duiding van het tweede letsel is versie 1, en niemand hoeft te zeggen waarom zij er is")
    void begintOpnieuwTeTellen() {
        var taak = keten.taakVan("deboer", gezin, LETSELDUIDEN);
        assertThat(mensen.als("deboer", () -> duidingen.voorbereiding(taak)).vorige())
                .isNull();

        proef.tekentTweede(gezin, Duidingstatus.DEFINITIEF);

        var reeksen = reeksen();
        assertThat(reeksen)
                .hasSize(2)
                .allSatisfy(reeks -> assertThat(reeks.versies())
                        .extracting(Duiding::versie, Duiding::reden)
                        .containsExactly(tuple(1, null)));
        assertThat(reeksen).extracting(Duidingreeks::onderzoek).doesNotHaveDuplicates();
        assertThat(overzicht().conclusies()).hasSize(2);
    }

    @Test
    @DisplayName("De tweede lezing van de eerste loopt door als de tweede is getekend, en maakt de eerste definitief")
    void laatDeEersteLezen() {
        proef.tekentTweede(gezin, Duidingstatus.DEFINITIEF);
        assertThat(proef.taken("terpstra", gezin, TWEEDE_LEZING)).hasSize(2);

        var eerste = proef.taken("terpstra", gezin, TWEEDE_LEZING).getFirst();
        assertThat(mensen.als("terpstra", () -> lezingen.voorbereiding(eerste))
                        .orElseThrow()
                        .duiding()
                        .id())
                .isEqualTo(eersteDuiding().id());
        assertThat(mensen.als("terpstra", () -> lezingen.lees(eerste, eens(1)))).isEqualTo(new Afronding.Gelukt());

        assertThat(eersteDuiding().stand()).isEqualTo(Duidingstand.DEFINITIEF);
        assertThat(tweedeDuiding().stand()).isEqualTo(Duidingstand.WACHT_OP_LEZER);
    }

    @Test
    @DisplayName(
            "Een advies over het tweede letsel laat de lezing van het eerste staan; een herziening blijft bij haar reeks")
    void laatDeAndereReeksMetRust() {
        proef.tekentTweede(gezin, Duidingstatus.ADVIES);
        assertThat(proef.taken("terpstra", gezin, TWEEDE_LEZING)).hasSize(1);

        proef.herzietAls(
                gezin,
                tweedeDuiding().onderzoek(),
                Voorbeelden.herzien(
                        Conclusie.TOEGEBRACHT,
                        "WAARSCHIJNLIJKER",
                        "Met andere woorden.",
                        "Alleen op foto’s beoordeeld."));

        assertThat(reeksen()).extracting(reeks -> reeks.versies().size()).containsExactlyInAnyOrder(1, 2);
        assertThat(tweedeDuiding().versie()).isEqualTo(2);
        assertThat(proef.taken("terpstra", gezin, TWEEDE_LEZING)).hasSize(1);
        assertThat(eersteDuiding().versie()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Het rapport van de eerste zegt niet dat er een nieuwere is, en dat van de tweede niet wat er veranderde")
    void houdtDeRapportenUitElkaar() {
        proef.tekentTweede(gezin, Duidingstatus.DEFINITIEF);

        var eerste = mensen.als(
                "mulder", () -> rapporten.rapport(gezin, eersteDuiding().id()));
        var tweede = mensen.als(
                "mulder", () -> rapporten.rapport(gezin, tweedeDuiding().id()));

        assertThat(eerste.isVervangen()).isFalse();
        assertThat(tweede.verschil()).isEmpty();
        assertThat(List.of(eerste, tweede))
                .allSatisfy(rapport -> assertThat(rapport.zegel().klopt()).isTrue());
        assertThat(mensen.als(
                                "mulder",
                                () -> rapporten.conclusie(gezin, eersteDuiding().id()))
                        .isVervangen())
                .isFalse();
    }

    @Test
    @DisplayName(
            "Wie afweegt, bevestigt de duiding van zijn eigen ronde: de eerste zonder, de tweede met nog een te lezen")
    void bevestigtDeEigenRonde() {
        var eerste = proef.taken("mulder", gezin, AFWEGEN).getFirst();
        proef.tekentTweede(gezin, Duidingstatus.ADVIES);
        var tweede = proef.taken("mulder", gezin, AFWEGEN).stream()
                .filter(taak -> !taak.equals(eerste))
                .findFirst()
                .orElseThrow();

        mensen.als("mulder", () -> afwegingen.afwegen(eerste, Meldingsvoorbeelden.afwegen()));

        assertThat(ontvangen()).containsExactly(eersteDuiding().id());
        assertThat(mensen.als("mulder", () -> afwegingen.teBevestigen(tweede))).contains(1);
        mensen.als("mulder", () -> afwegingen.afwegen(tweede, Meldingsvoorbeelden.afwegen()));
        assertThat(ontvangen())
                .containsExactly(eersteDuiding().id(), tweedeDuiding().id());
    }

    private List<UUID> ontvangen() {
        return eigenaar.sql("select duiding from duidingontvangst where gezin = ? order by op, id")
                .param(gezin.waarde())
                .query(UUID.class)
                .list();
    }

    private Duiding eersteDuiding() {
        return proef.versies(gezin).getLast();
    }

    private Duiding tweedeDuiding() {
        return proef.versies(gezin).getFirst();
    }

    private Letseloverzicht overzicht() {
        return mensen.als("mulder", () -> inzage.overzicht(gezin)).getFirst();
    }

    private List<Duidingreeks> reeksen() {
        return Objects.requireNonNull(overzicht().medisch()).reeksen();
    }
}
