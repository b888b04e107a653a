package nl.eenplan.backend.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Regelwijziging;
import nl.eenplan.backend.waarneming.WaarnemingService.Aanvraag;
import nl.eenplan.backend.waarneming.WaarnemingService.Uitkomst;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Noodtoegang opent tijdelijk en alleen wat nodig kan zijn, en vertelt het iedereen die het weten moet")
class NoodtoegangTest extends Noodproef {

    @Test
    @DisplayName("Een arts van een andere praktijk ziet het medisch deel en niet de melding, en wijzigt niets")
    void opentWatEenArtsNodigHeeft() {
        mensen.als("aydin", () -> {
            assertThat(zoeken.zoek("Veldhuis"))
                    .noneMatch(treffer -> treffer.gezin().equals(gezin));
            assertThat(poort.leesbaar(gezin)).isEmpty();
        });

        assertThat(neem("aydin", nummer)).isInstanceOf(Antwoord.Verleend.class);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin))
                    .containsExactlyInAnyOrder(Compartiment.GEZIN, Compartiment.MEDISCH, Compartiment.LETSELDUIDING);
            for (var compartiment : Compartiment.values()) {
                assertThat(poort.magWijzigen(gezin, compartiment)).isFalse();
            }
            assertThat(gezinnen.kop(gezin).nummer()).isEqualTo(nummer);
            assertThatThrownBy(() -> leden.voegHuishoudenToe(
                            gezin,
                            new nl.eenplan.backend.gezin.Huishoudgegevens(
                                    "x", new nl.eenplan.backend.gezin.Adres("", "", "", ""), List.of())))
                    .isInstanceOf(GeenToegang.class);
        });
        mensen.als("yilmaz", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName(
            "De politie ziet veiligheid en melding; het medisch deel vraagt een tweede beoordelaar en blijft dicht")
    void houdtMedischDichtVoorPolitie() {
        neem("yilmaz", nummer);

        mensen.als(
                "yilmaz",
                () -> assertThat(poort.leesbaar(gezin))
                        .contains(Compartiment.VEILIGHEID, Compartiment.MELDING)
                        .doesNotContain(Compartiment.MEDISCH, Compartiment.KINDGESPREK, Compartiment.LETSELDUIDING));
    }

    @Test
    @DisplayName("Zij eindigt vanzelf, en opnieuw vragen verlengt haar niet")
    void eindigtVanzelf() {
        neem("aydin", nummer);
        assertThat(neem("aydin", nummer)).isEqualTo(new Antwoord.AlOpen(gezin));
        var tot = mensen.als("aydin", () -> noodtoegang.lopend(gezin))
                .orElseThrow()
                .tot();
        assertThat(tot)
                .isBetween(
                        klok.instant().plus(Duration.ofMinutes(239)),
                        klok.instant().plus(Duration.ofHours(4)));

        klok.zetOp(tot.minusSeconds(5));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
        klok.zetOp(tot);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEmpty();
            assertThat(noodtoegang.lopend(gezin)).isEmpty();
            assertThat(gezinnen.lijst(Gezinsfilter.alles(), 0, 50))
                    .noneMatch(een -> een.id().equals(gezin));
            assertThatThrownBy(() -> gezinnen.kop(gezin)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> noodtoegang.beeindig(gezin)).isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("Wie klaar is beëindigt haar, en ziet meteen niets meer")
    void eindigtEerder() {
        neem("aydin", nummer);

        mensen.als("aydin", () -> {
            noodtoegang.beeindig(gezin);
            assertThat(poort.leesbaar(gezin)).isEmpty();
        });
        mensen.als(
                "visser",
                () -> assertThatThrownBy(() -> noodtoegang.beeindig(gezin)).isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("Zij wordt niet doorgegeven: geen rol, geen taak, geen plaats bij wie ook")
    void telNietMee() {
        neem("yilmaz", nummer);

        assertThat(betrokkenheden.metRol(gezin, Rol.POLITIE)).isEmpty();
        mensen.als(
                "mulder",
                () -> assertThat(betrokkenheden.betrokkenen(gezin))
                        .filteredOn(Betrokkenheden.Betrokkene::nood)
                        .singleElement()
                        .satisfies(een -> assertThat(een.isEigen()).isFalse()));
    }

    @Test
    @DisplayName("Wie voor een ander waarneemt, krijgt diens noodtoegang niet, ook niet als die er al was")
    void gaatNietNaarDeWaarnemer() {
        neem("visser", nummer);
        var nu = LocalDateTime.ofInstant(klok.instant(), klok.getZone());
        var aanvraag = new Aanvraag(
                mensen.wie("visser").id(),
                mensen.wie("jansen").id(),
                Set.of(Rol.VERTROUWENSARTS),
                Set.of(),
                null,
                nu.plusHours(2));

        var geregeld = mensen.als("visser", () -> (Uitkomst.Geregeld) waarnemingen.regel(aanvraag));

        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
        mensen.als("jansen", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        mensen.als("visser", () -> waarnemingen.beeindig(geregeld.id()));
    }

    @Test
    @DisplayName("Wordt strenger wat een rol in nood mag, dan sluit dat ook wat al open stond")
    void sluitMetDeRegels() {
        neem("aydin", nummer);
        var streng = "update noodcompartiment set compartiment = :wordt where rol = 'behandelend-arts'"
                + " and compartiment = :is";
        jdbc.sql(streng).param("is", "MEDISCH").param("wordt", "PLAN").update();
        try {
            transacties.executeWithoutResult(_ -> melder.publishEvent(new Regelwijziging(1)));

            mensen.als(
                    "aydin",
                    () -> assertThat(poort.leesbaar(gezin))
                            .contains(Compartiment.GEZIN)
                            .doesNotContain(Compartiment.MEDISCH));
        } finally {
            jdbc.sql(streng).param("is", "PLAN").param("wordt", "MEDISCH").update();
        }
    }

    @Test
    @DisplayName("De database verlengt haar niet, laat er niet mee schrijven en wist haar niet")
    void staatVast() {
        neem("aydin", nummer);

        for (var opdracht : Set.of(
                "update noodtoegang set tot = tot + interval '1 hour'",
                "update noodtoegang set toelichting = 'iets anders dan er stond'",
                "delete from noodtoegang",
                "update betrokkenheid set mag_schrijven = '{PLAN}' where noodtoegang is not null",
                "update betrokkenheid set tot = null where noodtoegang is not null")) {
            assertThatThrownBy(() -> jdbc.sql(opdracht).update()).as(opdracht).isNotNull();
        }
    }
}
