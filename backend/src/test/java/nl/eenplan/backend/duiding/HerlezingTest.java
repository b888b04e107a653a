package nl.eenplan.backend.duiding;

import static nl.eenplan.backend.letsel.Voorbeelden.herzien;
import static nl.eenplan.processes.api.Taaksoort.HERZIENE_DUIDING_LEZEN;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Conclusie;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselduidenGegevens;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.engine.Klokslag;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
@Import({Duidingproef.class, Klokslag.class})
@DisplayName(
        "Zegt een herziene letselduiding iets anders, dan leest de aanvrager haar en weet Veilig Thuis dat er iets is")
class HerlezingTest {

    private static final LetselduidenGegevens TERUG = Voorbeelden.herzien();

    @Autowired
    private Duidingproef proef;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Klokslag klokslag;

    @Autowired
    private Mensen mensen;

    @Autowired
    private HerlezingService herlezingen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void isGetekend() {
        gezin = proef.getekend(Duidingstatus.ADVIES);
    }

    @Test
    @DisplayName("De aanvrager krijgt een taak met wat er veranderde, en een mail met alleen het zaaknummer")
    void legtHaarVoorAanDeAanvrager() {
        afgewogen();
        betrek("jansen", Rol.VT_MEDEWERKER);
        var vooraf = mails();

        herzie(TERUG);

        var voorstel =
                mensen.als("mulder", () -> herlezingen.voorbereiding(taak())).orElseThrow();
        assertThat(voorstel.versie()).isEqualTo(2);
        assertThat(voorstel.ontvangen()).isEqualTo(1);
        assertThat(voorstel.verschil())
                .extracting(Duidingverschil::wat)
                .containsExactly("conclusie", "waarschijnlijkheid", "toelichting");
        var nieuw = mails().subList(vooraf.size(), mails().size());
        assertThat(nieuw)
                .extracting(Mail::aan, Mail::onderwerp)
                .containsExactlyInAnyOrder(
                        tuple("mulder", "Taak voor u bij " + nummer()),
                        tuple("jansen", "Nieuw om te lezen bij " + nummer()));
        assertThat(nieuw)
                .allSatisfy(mail -> assertThat(mail.onderwerp() + mail.tekst())
                        .doesNotContainIgnoringCase(
                                "Noor", "Veldhuis", "duiding", "letsel", "conclusie", "herzien", "onbepaald", "K-"));
    }

    @Test
    @DisplayName("Is er niet gemeld, dan hoort Veilig Thuis niets; wie nog moet afwegen, leest de nieuwste daar")
    void zwijgtZonderMelding() {
        betrek("jansen", Rol.VT_MEDEWERKER);

        herzie(TERUG);

        assertThat(keten.taak("mulder", gezin, HERZIENE_DUIDING_LEZEN)).isEmpty();
        assertThat(mails()).extracting(Mail::aan).doesNotContain("jansen", "mulder");
    }

    @Test
    @DisplayName("Alleen andere woorden zijn geen reden voor een taak; andere beperkingen of een andere kans wel")
    void weegtWatVeranderde() {
        afgewogen();

        herzie(herzien(
                Conclusie.TOEGEBRACHT, "WAARSCHIJNLIJKER", "Met andere woorden.", "Alleen op foto’s beoordeeld."));
        assertThat(keten.taak("mulder", gezin, HERZIENE_DUIDING_LEZEN)).isEmpty();
        herzie(herzien(Conclusie.TOEGEBRACHT, "WAARSCHIJNLIJKER", "Met andere woorden.", "Stolling onbekend."));
        leest(new HerleesGegevens(true, false, "Dat wist ik al.", 3));
        herzie(herzien(Conclusie.TOEGEBRACHT, "VEEL", "Met andere woorden.", "Stolling onbekend."));

        assertThat(proef.taken("mulder", gezin, HERZIENE_DUIDING_LEZEN)).hasSize(1);
        assertThat(mensen.als("mulder", () -> herlezingen.voorbereiding(taak()))
                        .orElseThrow()
                        .verschil())
                .extracting(Duidingverschil::wat)
                .containsExactly("waarschijnlijkheid");
    }

    @Test
    @DisplayName(
            "De aanvrager bevestigt welke versie hij las, en zegt waarom zijn afweging blijft of dat zij verandert")
    void vraagtWatHetDoet() {
        afgewogen();
        herzie(TERUG);

        assertThat(meldingen(new HerleesGegevens(null, null, null, 2)))
                .containsExactly(
                        "Lees de nieuwe versie, en bevestig dat u als aanvrager verantwoordelijk blijft.",
                        "Kies of dit uw afweging verandert.");
        assertThat(meldingen(new HerleesGegevens(true, false, " ", 2)))
                .containsExactly("Leg uit waarom dit uw afweging niet verandert.");
        assertThat(meldingen(new HerleesGegevens(true, true, null, 1)))
                .containsExactly("Er is intussen een nieuwe versie. Open de taak opnieuw en lees die.");
        leest(new HerleesGegevens(true, true, null, 2));

        assertThat(keten.taak("mulder", gezin, HERZIENE_DUIDING_LEZEN)).isEmpty();
        assertThat(eigenaar.sql("select wijzigt from duidingontvangst where gezin = ? and wijzigt is not null")
                        .param(gezin.waarde())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    @DisplayName("Politie, coördinator en regisseur zien de taak nergens, ook niet in wie doet wat of het verloop")
    void verbergtDeTaakVoorAnderen() {
        afgewogen();
        betrek("yilmaz", Rol.POLITIE);
        betrek("kuipers", Rol.PROCESCOORDINATOR);
        betrek("bakker", Rol.REGISSEUR);
        herzie(TERUG);
        var taak = taak();

        for (var wie : List.of("yilmaz", "kuipers", "bakker")) {
            mensen.als(wie, () -> {
                assertThat(werkvoorraad.vanGezin(gezin))
                        .as(wie)
                        .isNotEmpty()
                        .extracting(Taakregel::soort)
                        .doesNotContain(HERZIENE_DUIDING_LEZEN);
                assertThat(werkvoorraad.bijAnderen(200))
                        .as(wie)
                        .extracting(Taakregel::soort)
                        .doesNotContain(HERZIENE_DUIDING_LEZEN);
                assertThat(werkvoorraad.vind(taak)).as(wie).isEmpty();
                assertThat(proces.verloop(gezin).toString())
                        .as(wie)
                        .doesNotContainIgnoringCase("herlez", "herzieneDuiding");
            });
            assertThatExceptionOfType(GeenToegang.class)
                    .as(wie)
                    .isThrownBy(() -> mensen.als(wie, () -> herlezingen.voorbereiding(taak)));
            assertThatExceptionOfType(GeenToegang.class)
                    .as(wie)
                    .isThrownBy(() ->
                            mensen.als(wie, () -> herlezingen.lees(taak, new HerleesGegevens(true, true, null, 2))));
        }
    }

    @Test
    @DisplayName("Sluit de zaak intussen, dan blijft de taak bij de aanvrager liggen, die haar nog kan afronden")
    void overleeftHetSluiten() {
        afgewogen();
        herzie(TERUG);

        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));

        leest(new HerleesGegevens(true, false, "De zorg om het gezin bleef.", 2));
    }

    @Test
    @DisplayName("Leest de aanvrager haar niet op tijd, dan ligt het ook bij zijn collega's")
    void schaaltOp() {
        afgewogen();
        herzie(TERUG);

        klokslag.slaat(gezin, "duidingherlezing");

        assertThat(keten.taak("mulder", gezin, OPSCHALEN)).isPresent();
        assertThat(keten.taak("yilmaz", gezin, OPSCHALEN)).isEmpty();
    }

    private void afgewogen() {
        artsen.melding(gezin);
    }

    private void herzie(LetselduidenGegevens gegevens) {
        proef.herzietAls(gezin, proef.onderzoek(gezin), gegevens);
    }

    private TaakId taak() {
        return keten.taakVan("mulder", gezin, HERZIENE_DUIDING_LEZEN);
    }

    private void leest(HerleesGegevens gegevens) {
        keten.rondtAf("mulder", gezin, HERZIENE_DUIDING_LEZEN, taak -> herlezingen.lees(taak, gegevens));
    }

    private List<String> meldingen(HerleesGegevens gegevens) {
        return Duidingproef.meldingen(
                keten.doet("mulder", gezin, HERZIENE_DUIDING_LEZEN, taak -> herlezingen.lees(taak, gegevens)));
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private String nummer() {
        return eigenaar.sql("select nummer from gezin where id = ?")
                .param(gezin.waarde())
                .query(String.class)
                .single();
    }

    /// About this gezin, oldest first.
    private List<Mail> mails() {
        return eigenaar.sql("""
                        select m.gebruikersnaam as aan, b.onderwerp, b.tekst
                          from bericht b join medewerker m on m.id = b.medewerker
                         where b.onderwerp like '%' || :nummer order by b.gemaakt_op, b.id
                        """).param("nummer", nummer()).query(Mail.class).list();
    }

    private record Mail(String aan, String onderwerp, String tekst) {}
}
