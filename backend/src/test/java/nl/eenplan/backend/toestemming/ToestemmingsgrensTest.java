package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.RegisseurBenoemd;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Beoordeling;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Oordeel;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Gebeurd;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat niemand kan zeggen wordt geweigerd, en wat half is of elders over gaat opent niets")
class ToestemmingsgrensTest extends Toestemmingsproef {

    private static final NieuwSignaal.Volwassene VADER =
            new NieuwSignaal.Volwassene("Ron de Wit", Gezinsrol.OUDER, null, "", Gezag.JA);

    @Test
    @DisplayName("Over een kind dat nog niet is geboren zegt niemand iets, ook zijn moeder niet")
    void weigertVoorDeGeboorte() {
        var ongeboren = new NieuwSignaal.Kind(
                null, "Baby Brouwer", null, proef.vandaag().plusMonths(2), "", Geslacht.MAN, false);
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8), ongeboren), Proefgezin.MOEDER);

        assertThat(melding(proef.ja(gezin, "Baby Brouwer", "Wendy Smit"))).contains("nog niet geboren");
    }

    @Test
    @DisplayName("Op de dag van de geboorte kan het, de dag ervoor niet")
    void kentDeDagVanDeGeboorte() {
        var geboren = proef.vandaag().minusDays(3);
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", geboren, true)), Proefgezin.MOEDER);

        assertThat(meldingen(gezin, geboren.minusDays(1), null)).anyMatch(een -> een.contains("voor de geboorte"));
        assertThat(zegt(gezin, "Daan Brouwer", "Wendy Smit", Wijze.SCHRIFTELIJK, true))
                .isInstanceOf(Uitkomst.Vastgelegd.class);
    }

    @Test
    @DisplayName("Alleen mondeling is niet genoeg, een kind vertegenwoordigt niemand, wie het niet overziet evenmin")
    void weigertWatNietTelt() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 14)), Proefgezin.MOEDER);

        assertThat(melding(zegt(gezin, "Daan Brouwer", "Wendy Smit", Wijze.MONDELING, true)))
                .contains("wie erbij was");
        assertThat(melding(zegt(gezin, "Wendy Smit", "Daan Brouwer", Wijze.SCHRIFTELIJK, false)))
                .contains("Een kind vertegenwoordigt geen volwassene");
        assertThat(melding(zegt(gezin, "Daan Brouwer", "Daan Brouwer", Wijze.SCHRIFTELIJK, false)))
                .contains("wordt vertegenwoordigd");
    }

    @Test
    @DisplayName("Intrekken doet iemand van dit gezin, en verdacht is nooit een kind")
    void weigertWieErNietOverGaat() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        var ander = proef.met(List.of(proef.kind("Noor Veldhuis", 4)), Proefgezin.MOEDER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        var intrekking = new Intrekking(
                proef.lid(gezin, "Daan Brouwer"),
                Waarvoor.MEDISCH_AAN_TAFEL,
                proef.lid(ander, "Wendy Smit"),
                "",
                "Wil het niet meer");

        assertThat(melding(mensen.als("kuipers", () -> toestemmingen.trekIn(gezin, intrekking))))
                .contains("wie de toestemming intrekt");
        assertThat(regel(gezin, "Daan Brouwer").status()).isEqualTo(Status.GEGEVEN);
        assertThat(melding(mensen.als(
                        "kuipers",
                        () -> toestemmingen.legVerdenkingVast(
                                gezin, proef.lid(gezin, "Daan Brouwer"), true, "Zijn zusje noemde hem"))))
                .contains("volwassene");
    }

    @Test
    @DisplayName("Wie niet mag weten wie verdacht is, leest dat ook niet in wat er met een handtekening gebeurde")
    void verzwijgtDeVerdenking() {
        var gezin = proef.met(List.of(proef.kind("Milan de Wit", 9)), VADER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        mensen.als(
                "kuipers",
                () -> toestemmingen.legVerdenkingVast(gezin, proef.lid(gezin, "Ron de Wit"), true, "Milan noemde hem"));

        assertThat(mensen.als(
                        "mulder",
                        () -> toestemmingen.legVast(
                                gezin, verklaring(gezin, "Milan de Wit", "Ron de Wit", Wijze.SCHRIFTELIJK, true))))
                .as("de melder legt vast en leest veiligheid niet")
                .isEqualTo(new Uitkomst.Vastgelegd(Status.ONVOLLEDIG, List.of()));

        var taak = taak(gezin).taak();
        var stand = mensen.als("smit", () -> taken.teBeoordelen(taak)).stand();
        mensen.als("smit", () -> taken.beoordeel(taak, new Beoordeling(Oordeel.AFGEWEZEN, "onder druk", stand)));
        assertThat(gebeurd("kuipers", gezin)).extracting(Gebeurd::wat).containsExactly("AFGEWEZEN", "GEGEVEN");
        assertThat(gebeurd("yilmaz", gezin)).extracting(Gebeurd::wat).containsExactly("GEGEVEN");
    }

    @Test
    @DisplayName("Bij een andere regisseur telt ook een halve handtekening niet meer mee")
    void vergeetWatHalfWas() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER, VADER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        benoem(new RegisseurBenoemd(
                gezin, List.of(mensen.wie("bakker").id()), mensen.wie("kuipers").id()));

        proef.ja(gezin, "Daan Brouwer", "Ron de Wit");

        assertThat(regel(gezin, "Daan Brouwer").ontbreekt())
                .extracting(Ontbreekt::naam)
                .containsExactly("Wendy Smit");
        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Wat voor het ene kind medisch mag en voor het andere alleen jeugdhulp, opent samen niets")
    void teltGeenAndereSoort() {
        var gezin =
                proef.met(List.of(proef.kind("Daan Brouwer", 8), proef.kind("Lotte Brouwer", 6)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");

        proef.zeg(gezin, "Lotte Brouwer", "Wendy Smit", Antwoord.GEGEVEN, Waarvoor.HULPDOSSIER_AAN_TAFEL, null);

        assertThat(leesbaar("yilmaz", gezin)).doesNotContain(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Gaat het over twee kinderen, dan sluit het bij de eerste die verloopt")
    void sluitBijDeEersteDieVerloopt() {
        var gezin =
                proef.met(List.of(proef.kind("Daan Brouwer", 8), proef.kind("Lotte Brouwer", 6)), Proefgezin.MOEDER);
        proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");
        proef.zeg(gezin, "Lotte Brouwer", "Wendy Smit", Antwoord.GEGEVEN, Waarvoor.MEDISCH_AAN_TAFEL, proef.vandaag());
        assertThat(leesbaar("yilmaz", gezin)).contains(Compartiment.MEDISCH);

        assertThat(jdbc.sql("select tot from betrokkenheid where gezin = ? and toestemming_bij is not null")
                        .param(gezin.waarde())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(
                        proef.vandaag().plusDays(1).atStartOfDay(klok.getZone()).toInstant());
    }

    private Verklaring verklaring(GezinId gezin, String over, String gever, Wijze wijze, boolean isWilsbekwaam) {
        return new Verklaring(
                proef.lid(gezin, over),
                Waarvoor.MEDISCH_AAN_TAFEL,
                Antwoord.GEGEVEN,
                proef.lid(gezin, gever),
                "",
                isWilsbekwaam,
                "H. Kuipers",
                wijze,
                "",
                proef.vandaag(),
                null);
    }

    private Uitkomst zegt(GezinId gezin, String over, String gever, Wijze wijze, boolean isWilsbekwaam) {
        var verklaring = verklaring(gezin, over, gever, wijze, isWilsbekwaam);
        return mensen.als("kuipers", () -> toestemmingen.legVast(gezin, verklaring));
    }

    private List<Gebeurd> gebeurd(String wie, GezinId gezin) {
        return mensen.als(wie, () -> toestemmingen.toestemmingen(gezin)).personen().stream()
                .flatMap(persoon -> persoon.regels().stream())
                .flatMap(regel -> regel.geschiedenis().stream())
                .toList();
    }
}
