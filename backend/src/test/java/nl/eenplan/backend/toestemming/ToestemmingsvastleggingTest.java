package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Beoordeling;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Oordeel;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Wie toestemming vastlegt, legt vast wie mag beslissen, en een verdachte wacht op een oordeel")
class ToestemmingsvastleggingTest extends Toestemmingsproef {

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

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

    @Test
    @DisplayName(
            "Wat is vastgelegd kan niet worden gewijzigd of weggehaald, en wie niet bij het gezin hoort ziet niets")
    void houdtVast() {
        var gezin = proef.met(List.of(proef.kind("Daan Brouwer", 8)), Proefgezin.MOEDER);
        proef.ja(gezin, "Daan Brouwer", "Wendy Smit");

        for (var opdracht : List.of("update toestemming_feit set reden = 'x'", "delete from toestemming_feit")) {
            assertThatThrownBy(() -> jdbc.sql(opdracht).update())
                    .as("de rol waaronder wordt gewerkt")
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> eigenaar.sql(opdracht).update())
                    .as("de eigenaar")
                    .rootCause()
                    .hasMessageContaining("verandert niet");
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
}
