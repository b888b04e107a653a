package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.RegisseurBenoemd;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Toestemming opent wat zij zegt, zolang zij geldt en geen seconde langer")
class ToestemmingTest extends Toestemmingsproef {

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
}
