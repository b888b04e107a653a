package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.RegisseurBenoemd;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Beoordeling;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Oordeel;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Toestemmingtest
class ToestemmingTest {

    @Autowired
    private Proefgezin proef;

    @Autowired
    private ToestemmingService toestemmingen;

    @Autowired
    private ToestemmingTaken taken;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private ZoekService zoeken;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefklok klok;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Met toestemming ziet een tafelpartner medisch, na intrekken meteen niets meer: lijst, zoeken, tijdlijn, document")
    void opentEnSluit() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        var naam = "Stollingsonderzoek.png";
        proef.document(gezin, naam);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        assertThat(medischeSporen("yilmaz", gezin, naam)).isEmpty();

        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        assertThat(medischeSporen("yilmaz", gezin, naam))
                .as("het document noemt niemand, dus ook moeder zelf moet toestemmen")
                .isEmpty();
        proef.ja(gezin, "Wendy Smit", "Wendy Smit");

        assertThat(medischeSporen("yilmaz", gezin, naam)).contains("leesbaar", "document", "zoeken", "tijdlijn");
        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.JEUGDHULP);
        assertThat(jdbc.sql("select unnest(omstandigheden) from betrokkenheid where gezin = ?"
                                + " and toestemming_bij is not null")
                        .param(gezin.waarde())
                        .query(String.class)
                        .list())
                .contains("TOESTEMMING:MEDISCH");

        proef.trekIn(gezin, "Wendy Smit", Waarvoor.MEDISCH_AAN_TAFEL);

        assertThat(medischeSporen("yilmaz", gezin, naam)).isEmpty();
        assertThat(medischeSporen("mulder", gezin, naam)).contains("document");
    }

    private List<String> medischeSporen(String wie, GezinId gezin, String naam) {
        return mensen.als(wie, () -> {
            var sporen = new ArrayList<String>();
            if (poort.leesbaar(gezin).contains(Compartiment.MEDISCH)) {
                sporen.add("leesbaar");
            }
            if (documenten.vanGezin(gezin).stream()
                    .anyMatch(een -> een.bestandsnaam().equals(naam))) {
                sporen.add("document");
            }
            if (!documenten.zoek("Stollingsonderzoek", 10).isEmpty()
                    || zoeken.zoek("Stollingsonderzoek").toString().contains(naam)) {
                sporen.add("zoeken");
            }
            if (tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 50).gebeurtenissen().stream()
                    .anyMatch(een -> een.compartiment() == Compartiment.MEDISCH)) {
                sporen.add("tijdlijn");
            }
            try {
                poort.lees(gezin, Compartiment.MEDISCH, "proef");
                sporen.add("poort");
            } catch (GeenToegang _) {
                return sporen;
            }
            return sporen;
        });
    }

    @Test
    @DisplayName("Wie later aan tafel komt, ziet meteen wat is toegestemd; gaat hij weg, dan eindigt dat mee")
    void geldtVoorWieLaterKomt() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);
        assertThat(betrokkenheden.metRol(gezin, Rol.TAFELPARTNER)).hasSize(1);

        klok.verzet(Duration.ofSeconds(1));
        betrokkenheden.beeindig(gezin, mensen.wie("yilmaz").id(), Rol.TAFELPARTNER);

        assertThat(leesbaar("yilmaz", gezin)).isEmpty();
    }

    @Test
    @DisplayName("Komt er inhoud bij van iemand zonder toestemming, dan sluit het in dezelfde transactie")
    void sluitBijNieuweInhoud() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);

        proef.document(gezin, "moeder.png");

        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Toestemming voor de een opent niets zolang van een ander kind ook inhoud ligt")
    void geldtVoorIederVanWieInhoudLigt() {
        var gezin =
                proef.met(List.of(proef.kind("Daan Brouwer", 8), proef.kind("Lotte Brouwer", 6)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);

        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);

        proef.ja(gezin, "Lotte Brouwer", "Wendy Smit");
        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Op de laatste seconde is het nog te zien, een seconde later niet meer, zonder dat er iets draait")
    void eindigtOpDeSeconde() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.zeg(gezin, "Daan Brouwer", "Wendy Smit", Antwoord.GEGEVEN, Waarvoor.MEDISCH_AAN_TAFEL, proef.vandaag());
        var einde = proef.vandaag().plusDays(1).atStartOfDay(klok.getZone()).toInstant();

        klok.verzet(Duration.between(klok.instant(), einde.minusSeconds(1)));
        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);
        klok.verzet(Duration.ofSeconds(1));
        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
        assertThat(regel(gezin, "Daan Brouwer").status()).isEqualTo(Status.VERLOPEN);
        assertThat(mensen.als("kuipers", () -> toestemmingen.toestemmingen(gezin))
                        .opnieuwTeVragen())
                .hasSize(1);
    }

    @Test
    @DisplayName("Een klok die terugspringt geeft niet terug wat is ingetrokken")
    void geeftNietsTerugAlsDeKlokTerugspringt() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        klok.verzet(Duration.ofHours(2));
        proef.trekIn(gezin, "Daan Brouwer", Waarvoor.MEDISCH_AAN_TAFEL);

        klok.verzet(Duration.ofHours(-1));

        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
        assertThat(regel(gezin, "Daan Brouwer").status()).isEqualTo(Status.INGETROKKEN);
        klok.verzet(Duration.ofHours(2));
    }

    @Test
    @DisplayName("Wat een verdachte ouder tekent geldt pas als de privacy officer het aanvaardt; die ziet niets anders")
    void vraagtEenOordeelOverEenVerdachte() {
        var vader = new NieuwSignaal.Volwassene("Ron de Wit", Gezinsrol.OUDER, null, "", Gezag.JA);
        var gezin = proef.met(List.of(proef.kind("Milan de Wit", 9)), vader);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        mensen.als(
                "kuipers",
                () -> toestemmingen.legVerdenkingVast(
                        gezin, proef.lid(gezin, "Ron de Wit"), true, "Milan noemde hem op school"));

        assertThat(proef.ja(gezin, "Milan de Wit", "Ron de Wit"))
                .isEqualTo(new Uitkomst.Vastgelegd(Status.TE_BEOORDELEN, List.of()));

        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
        var bijTafel = mensen.als("yilmaz", () -> toestemmingen.toestemmingen(gezin));
        assertThat(bijTafel.personen()).noneMatch(Toestemmingsbeeld.Persoon::isVerdacht);
        assertThat(bijTafel.personen().stream().flatMap(een -> een.regels().stream()))
                .extracting(Regel::status)
                .containsExactly(Status.ONVOLLEDIG);

        var taak = taak(gezin).taak();
        assertThatThrownBy(() -> mensen.als("kuipers", () -> taken.teBeoordelen(taak)))
                .isInstanceOf(GeenToegang.class);
        var voorgelegd = mensen.als("smit", () -> taken.teBeoordelen(taak));
        assertThat(voorgelegd.stukken())
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.verklaringen())
                        .singleElement()
                        .satisfies(een -> assertThat(een.wie()).isEqualTo("Ron de Wit")));
        assertThat(leesbaar("smit", gezin)).isEmpty();
        assertThat(mensen.als(
                        "smit", () -> taken.beoordeel(taak, new Beoordeling(Oordeel.AANVAARD, "vrij gegeven", "oud"))))
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(mensen.als(
                        "smit",
                        () -> taken.beoordeel(
                                taak, new Beoordeling(Oordeel.AANVAARD, "vrij gegeven", voorgelegd.stand()))))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);
        assertThat(betrokkenheden.metRol(gezin, Rol.PRIVACY_OFFICER)).isEmpty();
    }

    @Test
    @DisplayName("Wordt een ouder die al tekende verdacht, dan sluit wat dat opende en komt er één taak")
    void sluitAlsDeOuderVerdachtWordt() {
        var gezin = proef.met(List.of(proef.kind("Milan de Wit", 9)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.ja(gezin, "Milan de Wit", "Wendy Smit");
        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);

        var moeder = proef.lid(gezin, "Wendy Smit");
        mensen.als("kuipers", () -> toestemmingen.legVerdenkingVast(gezin, moeder, true, "Nieuwe melding"));
        mensen.als("kuipers", () -> toestemmingen.legVerdenkingVast(gezin, moeder, true, "Nog een melding"));

        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
        assertThat(mensen.als("smit", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)))
                .filteredOn(taak -> taak.gezin().equals(gezin))
                .hasSize(1);
    }

    private Taakregel taak(GezinId gezin) {
        return mensen.als("smit", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == Taaksoort.TOESTEMMING_BEOORDELEN)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "Krijgt het gezin een andere regisseur, dan moet alles opnieuw worden gevraagd; de eerste verandert niets")
    void beginOpnieuwBijEenAndereRegisseur() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        var bakker = mensen.wie("bakker").id();
        benoem(new RegisseurBenoemd(gezin, List.of(), bakker));
        benoem(new RegisseurBenoemd(gezin, List.of(bakker), bakker));
        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);

        benoem(new RegisseurBenoemd(
                gezin, List.of(bakker), mensen.wie("kuipers").id()));

        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
        assertThat(mensen.als("kuipers", () -> toestemmingen.toestemmingen(gezin))
                        .opnieuwTeVragen())
                .extracting(Regel::status)
                .containsExactly(Status.OPNIEUW_VRAGEN);
    }

    /// As the services that appoint a regisseur: they pass the gate and tell it in the same transaction.
    private void benoem(RegisseurBenoemd benoemd) {
        mensen.als(
                "kuipers",
                () -> transactie.executeWithoutResult(_ -> {
                    poort.wijzig(benoemd.gezin(), Compartiment.GEZIN, "proef");
                    events.publishEvent(benoemd);
                }));
    }

    @Test
    @DisplayName("Legt de een vast en voegt de ander tegelijk inhoud toe, dan blijft het dicht, wie er ook wint")
    void sluitBijTegelijk() throws Exception {
        for (var ronde = 0; ronde < 4; ronde++) {
            var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
            proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
            var samen = new CyclicBarrier(2);
            try (var tweeMensen = Executors.newFixedThreadPool(2)) {
                var klaar = tweeMensen.invokeAll(List.<Callable<String>>of(
                        () -> {
                            samen.await();
                            return proef.ja(gezin, "Daan Brouwer", "Wendy Smit").toString();
                        },
                        () -> {
                            samen.await();
                            proef.document(gezin, "samen.png");
                            return "document";
                        }));
                for (var een : klaar) {
                    een.get();
                }
            }

            assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
        }
    }

    @Test
    @DisplayName("Legt de een vast terwijl de ander een partner van tafel haalt, dan houdt die niets over")
    void sluitAlsEenPartnerTegelijkGaat() throws Exception {
        for (var ronde = 0; ronde < 4; ronde++) {
            var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
            proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
            klok.verzet(Duration.ofSeconds(1));
            var samen = new CyclicBarrier(2);
            try (var tweeMensen = Executors.newFixedThreadPool(2)) {
                var klaar = tweeMensen.invokeAll(List.<Callable<String>>of(
                        () -> {
                            samen.await();
                            return proef.ja(gezin, "Daan Brouwer", "Wendy Smit").toString();
                        },
                        () -> {
                            samen.await();
                            betrokkenheden.beeindig(gezin, mensen.wie("yilmaz").id(), Rol.TAFELPARTNER);
                            return "weg";
                        }));
                for (var een : klaar) {
                    een.get();
                }
            }

            assertThat(leesbaar("yilmaz", gezin)).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "Wat is vastgelegd kan niet worden gewijzigd of weggehaald, en wie niet bij het gezin hoort ziet niets")
    void houdtVast() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");

        for (var opdracht : List.of("update toestemming_feit set reden = 'x'", "delete from toestemming_feit")) {
            assertThatThrownBy(() -> jdbc.sql(opdracht).update()).rootCause().hasMessageContaining("verandert niet");
        }
        for (var wie : List.of("aydin", "beheer", "smit")) {
            assertThatThrownBy(() -> mensen.als(wie, () -> toestemmingen.toestemmingen(gezin)))
                    .isInstanceOf(GeenToegang.class);
        }
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        assertThatThrownBy(() -> mensen.als(
                        "yilmaz",
                        () -> toestemmingen.trekIn(
                                gezin,
                                new Intrekking(
                                        proef.lid(gezin, "Daan Brouwer"),
                                        Waarvoor.MEDISCH_AAN_TAFEL,
                                        proef.lid(gezin, "Wendy Smit"),
                                        "",
                                        "x"))))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("Een dag voor de geboorte, in de toekomst of na het einde wordt geweigerd met wat er mis is")
    void weigertOnmogelijkeDagen() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);

        assertThat(meldingen(gezin, proef.vandaag().minusYears(20), null))
                .anyMatch(een -> een.contains("voor de geboorte"));
        assertThat(meldingen(gezin, proef.vandaag().plusDays(1), null)).anyMatch(een -> een.contains("toekomst"));
        assertThat(meldingen(gezin, proef.vandaag(), proef.vandaag().minusDays(1)))
                .anyMatch(een -> een.contains("laatste dag"));
        assertThat(meldingen(gezin, proef.vandaag(), proef.vandaag().plusYears(3)))
                .anyMatch(een -> een.contains("hoogstens"));
        assertThat(meldingen(gezin, proef.vandaag().minusYears(2), null)).anyMatch(een -> een.contains("verlopen"));
    }

    @Test
    @DisplayName("Wie niet mag beslissen wordt geweigerd: geen gezag, gezag onbekend, een ander gezin, te jong")
    void weigertWieNietMagBeslissen() {
        var gezin = proef.met(
                List.of(proef.kind("Daan Brouwer", 8), proef.kind("Lotte Brouwer", 16)),
                Proefgezin.MOEDER,
                new NieuwSignaal.Volwassene("Ron de Wit", Gezinsrol.OUDER, null, "", Gezag.ONBEKEND),
                new NieuwSignaal.Volwassene("Riet Smit", Gezinsrol.GROOTOUDER, null, "", Gezag.NEE));

        assertThat(melding(proef.ja(gezin, "Daan Brouwer", "Ron de Wit"))).contains("niet bekend of die gezag heeft");
        assertThat(melding(proef.ja(gezin, "Daan Brouwer", "Riet Smit"))).contains("geen gezag");
        assertThat(melding(proef.ja(gezin, "Daan Brouwer", "Daan Brouwer"))).contains("was op die dag 8 jaar");
        assertThat(melding(proef.ja(gezin, "Lotte Brouwer", "Wendy Smit"))).contains("beslist zelf");
        var ander = proef.met(List.of(proef.kind("Noor Veldhuis", 4)), Proefgezin.MOEDER);
        var vanElders = new Verklaring(
                proef.lid(gezin, "Daan Brouwer"),
                Waarvoor.MEDISCH_AAN_TAFEL,
                Antwoord.GEGEVEN,
                proef.lid(ander, "Wendy Smit"),
                "",
                null,
                "",
                Wijze.SCHRIFTELIJK,
                "",
                proef.vandaag(),
                null);
        assertThat(melding(mensen.als("kuipers", () -> toestemmingen.legVast(gezin, vanElders))))
                .contains("hoort niet bij dit gezin");
        assertThat(jdbc.sql("select count(*) from toestemming_feit where gezin = ?")
                        .param(gezin.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> meldingen(GezinId gezin, LocalDate op, @Nullable LocalDate totEnMet) {
        var verklaring = new Verklaring(
                proef.lid(gezin, "Daan Brouwer"),
                Waarvoor.MEDISCH_AAN_TAFEL,
                Antwoord.GEGEVEN,
                proef.lid(gezin, "Wendy Smit"),
                "",
                null,
                "",
                Wijze.SCHRIFTELIJK,
                "",
                op,
                totEnMet);
        return ((Uitkomst.Ongeldig) mensen.als("kuipers", () -> toestemmingen.legVast(gezin, verklaring)))
                .fouten().stream().map(Afronding.Veldfout::melding).toList();
    }

    private static String melding(Uitkomst uitkomst) {
        return ((Uitkomst.Ongeldig) uitkomst).fouten().getFirst().melding();
    }

    private Regel regel(GezinId gezin, String naam) {
        return mensen.als("kuipers", () -> toestemmingen.toestemmingen(gezin)).personen().stream()
                .filter(persoon -> persoon.naam().equals(naam))
                .flatMap(persoon -> persoon.regels().stream())
                .findFirst()
                .orElseThrow();
    }

    private Set<Compartiment> leesbaar(String wie, GezinId gezin) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }
}
