package nl.eenplan.backend.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.eenplan.backend.bewaring.BewaarplichtService.Aanvraag;
import nl.eenplan.backend.bewaring.VernietigingService.Besluit;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Rijp;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Stand;
import nl.eenplan.backend.bewaring.VernietigingService.Uitvoering;
import nl.eenplan.backend.bewaring.VernietigingService.Voorstelling;
import nl.eenplan.backend.bewaring.VernietigingService.Waarom;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Bewaarproef.class)
class VernietigingTest {

    private static final Uitvoering GEDAAN = new Uitvoering(1, 0);
    private static final Uitvoering NIET_GEDAAN = new Uitvoering(0, 1);

    @Autowired
    private Bewaarproef proef;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private VernietigingService vernietiging;

    @Autowired
    private BewaarplichtService plichten;

    @Autowired
    private Vernietiger vernietiger;

    @Autowired
    private JdbcClient werker;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Test
    @DisplayName("Op de laatste dag van de termijn mag het nog niet, op de dag erna wel; een lopende zaak nooit")
    void kentDeGrensdag() {
        var laatste = proef.gesloten("Noor", proef.vandaag());
        var erna = proef.gesloten("Ties", proef.vandaag().minusDays(1));
        var lopend = proef.lopend("Mees");
        proef.bewaarTot(erna, proef.vandaag().minusDays(1));
        eigenaar.sql("update bewaarklok set bewaren_tot = date '2020-01-01', laatste_wijziging = date '2000-01-01'"
                        + " where gezin = ?")
                .param(lopend.waarde())
                .update();

        assertThat(rijp(laatste).isRijp()).isFalse();
        assertThat(rijp(erna).isRijp()).isTrue();
        assertThat(rijp(erna).termijnen())
                .extracting(VernietigingService.Termijn::categorie)
                .containsExactly(Bewaarcategorie.MEDISCH, Bewaarcategorie.VT_DOSSIER);
        assertThat(mensen.als("smit", () -> vernietiging.stelVoor(List.of(dossier(laatste), dossier(lopend)))))
                .isEqualTo(new Voorstelling(0, 2));
        assertThat(mensen.als("smit", () -> vernietiging.stelVoor(List.of(dossier(laatste), dossier(erna)))))
                .isEqualTo(new Voorstelling(1, 1));
        assertThat(rijp(erna).isVoorgesteld()).isTrue();
        assertThat(mensen.als("pinas", () -> vernietiging.stelVoor(List.of(dossier(erna)))))
                .as("een tweede keer")
                .isEqualTo(new Voorstelling(0, 1));
    }

    @Test
    @DisplayName("De langste termijn van een dossier telt: loopt er nog een, dan staat het niet in de lijst")
    void wachtOpDeLangsteTermijn() {
        var gezin = proef.gesloten("Dex", proef.vandaag().minusDays(1));
        assertThat(rijp(gezin).isRijp()).isTrue();

        eigenaar.sql("update bewaarklok set bewaren_tot = :tot where gezin = :gezin and categorie = 'MEDISCH'")
                .param("tot", proef.vandaag().plusYears(2))
                .param("gezin", gezin.waarde())
                .update();

        assertThat(mensen.als("smit", () -> vernietiging.rijp(0, 200)))
                .noneMatch(een -> een.gezin().equals(gezin));
        assertThat(mensen.als("smit", () -> vernietiging.stelVoor(List.of(dossier(gezin)))))
                .isEqualTo(new Voorstelling(0, 1));
    }

    @Test
    @DisplayName("Wie geen functionaris gegevensbescherming is, ziet geen lijst, geen voorstel en geen bewijs")
    void weigertAnderen() {
        var wat = UUID.randomUUID();
        for (var ander : List.of("beheer", "mulder", "kuipers", "jansen")) {
            for (Runnable poging : List.<Runnable>of(
                    () -> vernietiging.rijp(0, 10),
                    vernietiging::aantalRijp,
                    () -> vernietiging.stelVoor(List.of()),
                    vernietiging::voorstellen,
                    () -> vernietiging.keurGoed(wat),
                    () -> vernietiging.trekIn(wat),
                    () -> vernietiging.voerUit(wat),
                    () -> vernietiging.bewijzen(0, 10),
                    () -> vernietiging.bewijs("PV-2046-0001"))) {
                assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> mensen.als(ander, poging));
            }
        }
    }

    @Test
    @DisplayName("Wie voorstelt keurt niet goed; van twee keer goedkeuren tegelijk telt er één")
    void eistTweeMensen() throws Exception {
        var gezin = proef.gesloten("Saar", proef.vandaag().minusDays(1));
        var voorstel = proef.voorgesteld(gezin, Soort.DOSSIER);

        assertThat(voorstel.isVanMij()).isTrue();
        assertThat(mensen.als("smit", () -> vernietiging.keurGoed(voorstel.id())))
                .isEqualTo(Besluit.EIGEN_VOORSTEL);
        assertThat(mensen.als("smit", () -> vernietiging.voerUit(voorstel.id())))
                .isEqualTo(new Uitvoering(0, 0));
        try (var uitvoerder = Executors.newFixedThreadPool(2)) {
            List<Future<Besluit>> besluiten = IntStream.range(0, 2)
                    .mapToObj(_ ->
                            uitvoerder.submit(() -> mensen.als("pinas", () -> vernietiging.keurGoed(voorstel.id()))))
                    .toList();
            assertThat(List.of(besluiten.get(0).get(), besluiten.get(1).get()))
                    .containsExactlyInAnyOrder(Besluit.GELUKT, Besluit.INGEHAALD);
        }
        assertThat(proef.bestaat(gezin)).isTrue();
        assertThat(proef.voerUit(voorstel)).isEqualTo(GEDAAN);
        assertThat(proef.bestaat(gezin)).isFalse();
        assertThat(proef.voerUit(voorstel)).isEqualTo(new Uitvoering(0, 0));
    }

    @Test
    @DisplayName("Een bewaarplicht tussen goedkeuring en uitvoering houdt het dossier, en het voorstel zegt waarom")
    void houdtVastNaGoedkeuring() {
        var gezin = proef.gesloten("Roos", proef.vandaag().minusDays(1));
        var voorstel = proef.goedgekeurd(gezin);
        mensen.als(
                "smit",
                () -> plichten.leg(
                        new Aanvraag(proef.nummer(gezin), Bewaargrond.KLACHT, "Er is een klacht ingediend.", null)));

        assertThat(proef.voerUit(voorstel)).isEqualTo(NIET_GEDAAN);

        assertThat(proef.bestaat(gezin)).isTrue();
        assertThat(waarom(voorstel.id())).isEqualTo(Waarom.VASTGEHOUDEN);
        assertThat(rijp(gezin).isVastgehouden()).isTrue();
        assertThat(mensen.als("smit", () -> vernietiging.stelVoor(List.of(dossier(gezin)))))
                .isEqualTo(new Voorstelling(0, 1));
    }

    @Test
    @DisplayName("Een wijziging tussen voorstel en uitvoering verschuift de termijn, ook als die nog niet was geteld")
    void rekentOpnieuwBijUitvoering() {
        var gezin = proef.gesloten("Guus", proef.vandaag().minusDays(1));
        var voorstel = proef.goedgekeurd(gezin);
        keten.foto(gezin);

        assertThat(proef.voerUit(voorstel)).isEqualTo(NIET_GEDAAN);

        assertThat(proef.bestaat(gezin)).isTrue();
        assertThat(waarom(voorstel.id())).isEqualTo(Waarom.TERMIJN_LOOPT);
    }

    @Test
    @DisplayName("Een ingetrokken voorstel wordt niet uitgevoerd, ook niet na goedkeuring; daarna kan een nieuw")
    void trektIn() {
        var gezin = proef.gesloten("Pip", proef.vandaag().minusDays(1));
        var voorstel = proef.goedgekeurd(gezin);

        assertThat(mensen.als("smit", () -> vernietiging.trekIn(voorstel.id()))).isEqualTo(Besluit.GELUKT);
        assertThat(mensen.als("pinas", () -> vernietiging.trekIn(voorstel.id())))
                .isEqualTo(Besluit.INGEHAALD);
        vernietiger.ronde();

        assertThat(proef.bestaat(gezin)).isTrue();
        assertThat(mensen.als("smit", vernietiging::voorstellen).stream()
                        .filter(een -> een.id().equals(voorstel.id())))
                .singleElement()
                .satisfies(een -> assertThat(een.stand()).isEqualTo(Stand.INGETROKKEN));
        var tweede = proef.voorgesteld(gezin, Soort.DOSSIER);
        mensen.als("smit", () -> vernietiging.trekIn(tweede.id()));
        assertThat(mensen.als("pinas", () -> vernietiging.keurGoed(tweede.id())))
                .isEqualTo(Besluit.INGEHAALD);
        assertThat(proef.voerUit(proef.goedgekeurd(gezin))).isEqualTo(GEDAAN);
    }

    @Test
    @DisplayName("Gegevens over een huisverbod gaan na vijf jaar, terwijl het dossier blijft")
    void vernietigtHuisverbodApart() {
        var gezin = proef.gesloten("Evi");
        eigenaar.sql(
                        "insert into maatregel (gezin, soort, besloten_door, vanaf, tot, toelichting, door, vastgelegd_op)"
                                + " select :gezin, soort, 'BURGEMEESTER', date '2010-03-01', date '2010-03-11', 'tien dagen',"
                                + " (select id from medewerker limit 1), now() from unnest(array['HUISVERBOD', 'AANHOUDING']) soort")
                .param("gezin", gezin.waarde())
                .update();
        keten.foto(gezin);
        assertThat(mensen.als("smit", () -> vernietiging.rijp(0, 200))).isNotNull();
        var voorstel = Systeem.als("proef", () -> {
            werker.sql("select bewaarklok_bereken('" + gezin + "')").query(rij -> {});
            return proef.voorgesteld(gezin, Soort.HUISVERBOD);
        });
        mensen.als("pinas", () -> vernietiging.keurGoed(voorstel.id()));

        assertThat(proef.voerUit(voorstel)).isEqualTo(GEDAAN);

        assertThat(eigenaar.sql("select soort from maatregel where gezin = ?")
                        .param(gezin.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("AANHOUDING");
        assertThat(proef.bestaat(gezin)).isTrue();
    }

    @Test
    @DisplayName("Een toegekend verzoek wacht niet op de termijn, wel op een tweede mens")
    void vernietigtOpVerzoek() {
        var gezin = proef.gesloten("Luc");
        var voorstel = proef.toegewezen(gezin);
        assertThat(voorstel.isVanwegeVerzoek()).isTrue();
        assertThat(mensen.als("smit", () -> vernietiging.keurGoed(voorstel.id())))
                .isEqualTo(Besluit.EIGEN_VOORSTEL);
        mensen.als("pinas", () -> vernietiging.keurGoed(voorstel.id()));

        assertThat(proef.voerUit(voorstel)).isEqualTo(GEDAAN);

        assertThat(proef.bestaat(gezin)).isFalse();
    }

    @Test
    @DisplayName("Een toegekend verzoek over een lopende zaak wacht, zegt waarop, en gaat door als de zaak gesloten is")
    void wachtMetVerzoekOpSluiting() {
        var gezin = proef.lopend("Ivo");
        var voorstel = proef.toegewezen(gezin);
        mensen.als("pinas", () -> vernietiging.keurGoed(voorstel.id()));

        assertThat(proef.voerUit(voorstel)).isEqualTo(NIET_GEDAAN);
        assertThat(waarom(voorstel.id())).isEqualTo(Waarom.ZAAK_LOOPT);
        assertThat(proef.voerUit(voorstel)).isEqualTo(NIET_GEDAAN);
        assertThat(eigenaar.sql(
                                "select count(*) from logboek where keten = ? and handeling = 'vernietiging niet uitgevoerd'")
                        .param(gezin.waarde())
                        .query(Long.class)
                        .single())
                .isOne();
        proef.sluit(gezin);

        assertThat(proef.voerUit(voorstel)).isEqualTo(GEDAAN);
    }

    private Rijp rijp(GezinId gezin) {
        return mensen.als("smit", () -> vernietiging.rijp(0, 200)).stream()
                .filter(een -> een.gezin().equals(gezin))
                .findFirst()
                .orElseThrow();
    }

    private Waarom waarom(UUID voorstel) {
        return java.util.Objects.requireNonNull(mensen.als("smit", vernietiging::voorstellen).stream()
                .filter(een -> een.id().equals(voorstel))
                .findFirst()
                .orElseThrow()
                .posten()
                .getFirst()
                .waarom());
    }

    private static Keuze dossier(GezinId gezin) {
        return new Keuze(gezin, Soort.DOSSIER);
    }
}
