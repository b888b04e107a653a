package nl.eenplan.backend.waarneming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.waarneming.WaarnemingService.Aanvraag;
import nl.eenplan.backend.waarneming.WaarnemingService.Stand;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie waarneemt ziet en doet wat de ander mag, nooit meer dan beiden, en niet langer dan afgesproken")
class WaarnemingTest extends Waarnemingsproef {

    @Test
    @DisplayName("De waarnemer leest en wijzigt zoals de arts, met beide namen in het logboek; een derde ziet niets")
    void zietWatDeAnderZiet() {
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());

        regel("mulder", "aydin", 24);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEqualTo(mensen.als("mulder", () -> poort.leesbaar(gezin)));
            poort.wijzig(gezin, Compartiment.MEDISCH, "letsel gewijzigd");
            assertThat(zoeken.zoek("Veldhuis")).isNotEmpty();
            assertThat(gezinnen.lijst(Gezinsfilter.alles(), 0, 200))
                    .anyMatch(een -> een.id().equals(gezin));
        });
        for (var derde : List.of("visser", "yilmaz", "beheer", "smit")) {
            mensen.als(derde, () -> assertThat(poort.leesbaar(gezin)).as(derde).isEmpty());
        }
        assertThat(namens("aydin"))
                .contains("WIJZIGEN letsel gewijzigd", "LIJST gezinnenlijst bekeken", "LIJST gezocht")
                .noneMatch(regel -> regel.endsWith("zonder"));
    }

    @Test
    @DisplayName("Zij begint en eindigt wanneer is afgesproken")
    void geldtInHaarTijd() {
        var nu = klok.instant().atZone(klok.getZone()).toLocalDateTime().withNano(0);
        var aanvraag = new Aanvraag(
                wie("mulder"), wie("aydin"), Set.of(Rol.BEHANDELEND_ARTS), Set.of(), nu.plusHours(2), nu.plusHours(5));
        mensen.als("mulder", () -> waarnemingen.regel(aanvraag));
        Instant van = nu.plusHours(2).atZone(klok.getZone()).toInstant();
        Instant tot = nu.plusHours(5).atZone(klok.getZone()).toInstant();

        klok.zetOp(van.minusSeconds(5));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        klok.zetOp(van);
        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isNotEmpty();
            assertThat(waarnemingen.lopend())
                    .singleElement()
                    .satisfies(een -> assertThat(een.vervangen()).isEqualTo("L. Mulder"));
        });
        klok.zetOp(tot.minusSeconds(5));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
        klok.zetOp(tot);
        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEmpty();
            assertThat(waarnemingen.lopend()).isEmpty();
            assertThat(taken("aydin")).isEmpty();
            assertThat(waarnemingen.overzicht()).anyMatch(een -> een.stand() == Stand.VOORBIJ);
        });
    }

    @Test
    @DisplayName("De taak van de arts ligt ook bij de waarnemer, die haar afrondt namens hem en er niets aan overhoudt")
    void doetTakenNamens() {
        var taak = keten.taakVan("mulder", gezin, Taaksoort.EERSTE_ZORG);
        mensen.als("mulder", () -> werkvoorraad.claim(taak));
        assertThat(taken("aydin")).isEmpty();
        var id = regel("mulder", "aydin", 24);

        assertThat(taken("aydin")).singleElement().satisfies(regel -> {
            assertThat(regel.taak()).isEqualTo(taak);
            assertThat(regel.waargenomenVoor()).isEqualTo("L. Mulder");
            assertThat(regel.vanMij()).isFalse();
        });
        mensen.als("aydin", () -> {
            assertThat(werkvoorraad.aantal(Filter.voorMij()))
                    .isEqualTo(werkvoorraad.regels(Filter.voorMij(), 0, 200).size());
            assertThat(werkvoorraad.vind(taak)).isPresent();
            assertThat(letsel.eersteZorg(taak, Voorbeelden.eersteZorg())).isEqualTo(new Afronding.Gelukt());
        });

        assertThat(namens("aydin")).contains("WIJZIGEN taak afgerond: taak_eersteZorg");
        assertThat(jdbc.sql("select count(*) from betrokkenheid where gezin = :gezin and medewerker = :aydin"
                                + " and namens is null")
                        .param("gezin", gezin.waarde())
                        .param("aydin", wie("aydin").waarde())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mensen.als("mulder", () -> werkvoorraad.vanGezin(gezin)))
                .filteredOn(regel -> regel.taak().equals(taak))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.afgerondDoor()).isEqualTo("E. Aydin");
                    assertThat(regel.waargenomenVoor()).isEqualTo("L. Mulder");
                });
        mensen.als("mulder", () -> waarnemingen.beeindig(id));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName("Een taak waarvoor de waarnemer zelf de functie niet heeft, ziet hij niet en doet hij niet")
    void doetAlleenWatHijZelfMag() {
        var taak = keten.taakVan("mulder", gezin, Taaksoort.EERSTE_ZORG);
        mensen.als("mulder", () -> werkvoorraad.claim(taak));
        regel("mulder", "aydin", 24);
        jdbc.sql("update werkvoorraad set rollen = '{vertrouwensarts}' where taak = ?")
                .param(taak.waarde())
                .update();

        assertThat(taken("aydin")).isEmpty();
        mensen.als(
                "aydin",
                () -> assertThatThrownBy(() -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()))
                        .isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName(
            "Wie een andere functie heeft ziet alleen wat ook die functie mag, en doet geen werk dat er niet bij hoort")
    void zietNooitMeerDanBeiden() {
        betrokkenheden.betrek(gezin, wie("visser"), Rol.VERTROUWENSARTS, "proef", "proef");
        assertThat(mensen.als("visser", () -> poort.leesbaar(gezin))).contains(Compartiment.MEDISCH);

        regel("visser", "jansen", 24);

        var jansen = mensen.als("jansen", () -> poort.leesbaar(gezin));
        assertThat(jansen).contains(Compartiment.GEZIN, Compartiment.MELDING).doesNotContain(Compartiment.MEDISCH);
        assertThat(mensen.als("visser", () -> poort.leesbaar(gezin))).containsAll(jansen);
        mensen.als("jansen", () -> {
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken"))
                    .isInstanceOf(GeenToegang.class);
            assertThat(poort.magWijzigen(gezin, Compartiment.PLAN))
                    .as("visser mag het niet")
                    .isFalse();
            assertThat(poort.magWijzigen(gezin, Compartiment.MEDISCH))
                    .as("jansen mag het zelf niet")
                    .isFalse();
        });
    }

    @Test
    @DisplayName("Wie waarneemt voor iemand die voor een gesprek nog niet alles mag lezen, leest dat ook niet")
    void isBlindVoorWieHijVervangt() {
        betrokkenheden.betrek(gezin, wie("visser"), Rol.VERTROUWENSARTS, "proef", "proef");
        regel("visser", "jansen", 24);
        jdbc.sql("insert into blindering (gezin, medewerker, taak, delen, eerder_gezien, van)"
                        + " values (:gezin, :visser, 'proef', '{MELDING}', '{}', now())")
                .param("gezin", gezin.waarde())
                .param("visser", wie("visser").waarde())
                .update();

        mensen.als("jansen", () -> {
            assertThat(poort.leesbaar(gezin)).contains(Compartiment.PLAN).doesNotContain(Compartiment.MELDING);
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.MELDING, "melding bekeken"))
                    .isInstanceOf(GeenToegang.class);
            assertThat(staatInLijst(Compartiment.PLAN)).isTrue();
            assertThat(staatInLijst(Compartiment.MELDING)).isFalse();
        });
    }

    @Test
    @DisplayName("Wat de arts er in die tijd bij krijgt, komt erbij; wat hij verliest, verliest de waarnemer meteen")
    void volgtDeVervangene() {
        regel("mulder", "aydin", 24);
        var nieuw = keten.signaal("Milan");
        mensen.als("aydin", () -> assertThat(poort.leesbaar(nieuw)).contains(Compartiment.MEDISCH));

        betrokkenheden.beeindig(gezin, wie("mulder"), Rol.BEHANDELEND_ARTS);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEmpty();
            assertThat(poort.leesbaar(nieuw)).isNotEmpty();
        });
        jdbc.sql("update betrokkenheid set mag_lezen = '{GEZIN}' where gezin = :gezin and medewerker = :mulder")
                .param("gezin", nieuw.waarde())
                .param("mulder", wie("mulder").waarde())
                .update();
        mensen.als("aydin", () -> assertThat(poort.leesbaar(nieuw)).containsExactly(Compartiment.GEZIN));
    }

    /// Whether the predicate of every list lets through a row of this part of the gezin.
    private boolean staatInLijst(Compartiment deel) {
        return jdbc.sql("select exists (select 1 from (select cast(:gezin as uuid) as id) g,"
                        + " (select cast(:deel as text) as compartiment) d where " + Betrokkenheden.LEESBAAR + ")")
                .params(betrokkenheden.parameters())
                .param("gezin", gezin.waarde())
                .param("deel", deel.name())
                .query(Boolean.class)
                .single();
    }
}
