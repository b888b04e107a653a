package nl.eenplan.backend.waarneming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.waarneming.WaarnemingService.Uitkomst;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie een waarneming regelt, regelt haar voor zichzelf of zijn organisatie, en voor niet meer")
class WaarnemingsregelingTest extends Waarnemingsproef {

    @Test
    @DisplayName("Wie waarneemt geeft dat niet door aan wie voor hem waarneemt")
    void geeftNietDoor() {
        betrokkenheden.betrek(gezin, wie("visser"), Rol.TAFELPARTNER, "proef", "proef");
        regel("visser", "jansen", 24);
        mensen.als("jansen", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
        regel("jansen", "visser", 24);
        var ander = keten.signaal("Ander");
        regel("mulder", "aydin", 24);
        mensen.als("aydin", () -> assertThat(poort.leesbaar(ander)).isNotEmpty());

        betrokkenheden.beeindig(gezin, wie("visser"), Rol.TAFELPARTNER);

        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(jdbc.sql("select count(*) from betrokkenheid d join betrokkenheid b on b.id = d.afgeleid_van"
                                + " where b.afgeleid_van is not null or b.noodtoegang is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "Overlappen twee waarnemingen, dan blijft de ene over als de andere eindigt; eigen betrokkenheid telt los")
    void verdraagtOverlap() {
        var eerste = regel("mulder", "aydin", 24);
        regel("mulder", "aydin", 48);

        mensen.als("aydin", () -> {
            waarnemingen.beeindig(eerste);
            assertThat(poort.leesbaar(gezin)).isNotEmpty();
        });
        betrokkenheden.betrek(gezin, wie("aydin"), Rol.BEHANDELEND_ARTS, "eigen", "eigen");
        mensen.als("aydin", () -> poort.lees(gezin, Compartiment.MEDISCH, "letsel als zichzelf"));
        assertThat(namens("aydin")).contains("LEZEN letsel als zichzelf zonder");
        mensen.als(
                "mulder",
                () -> waarnemingen.overzicht().stream()
                        .filter(WaarnemingService.Regel::magBeeindigen)
                        .forEach(een -> waarnemingen.beeindig(een.id())));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
    }

    @Test
    @DisplayName("Voor genoemde gezinnen alleen die, en alleen wie er betrokken is kiest ze")
    void blijftBijGenoemdeGezinnen() {
        var ander = keten.signaal("Ander");

        assertThat(regel("mulder", aanvraag("mulder", "aydin", Set.of(gezin), 24)))
                .isInstanceOf(Uitkomst.Geregeld.class);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isNotEmpty();
            assertThat(poort.leesbaar(ander)).isEmpty();
        });
        assertThat(regel("visser", aanvraag("visser", "jansen", Set.of(gezin), 24)))
                .isInstanceOf(Uitkomst.Ongeldig.class);
    }

    @Test
    @DisplayName(
            "Alleen hijzelf of wie in zijn organisatie regelt, regelt en beëindigt; de waarnemer past of het gaat niet door")
    void weigertWieErNietOverGaat() {
        for (var ander : List.of("aydin", "visser", "kuipers", "beheer")) {
            assertThatThrownBy(() -> regel(ander, aanvraag("mulder", "aydin", Set.of(), 24)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
        }
        for (var wie : List.of("mulder", "visser", "smit", "beheer")) {
            assertThat(regel("mulder", aanvraag("mulder", wie, Set.of(), 24)))
                    .as(wie)
                    .isInstanceOf(Uitkomst.Ongeldig.class);
        }
        assertThat(regel("mulder", aanvraag("mulder", "aydin", Set.of(), -1))).isInstanceOf(Uitkomst.Ongeldig.class);
        assertThat(regel("mulder", aanvraag("mulder", "aydin", Set.of(), 24 * 92 + 1)))
                .isInstanceOf(Uitkomst.Ongeldig.class);
        var id = regel("mulder", "aydin", 24);
        for (var ander : List.of("visser", "kuipers", "beheer", "smit")) {
            assertThatThrownBy(() -> mensen.als(ander, () -> waarnemingen.beeindig(id)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
            assertThat(mensen.als(ander, () -> waarnemingen.overzicht()))
                    .noneMatch(een -> een.id().equals(id));
        }
        mensen.als("aydin", () -> waarnemingen.beeindig(id));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName("Wie regelt voor zijn organisatie, doet dat voor een collega en ziet daarbij geen gezin")
    void regeltVoorDeOrganisatie() {
        jdbc.sql("insert into functie (medewerker, organisatie, rol, volgorde)"
                        + " select :beheer, organisatie, 'beheerder', -1 from functie where medewerker = :mulder"
                        + " on conflict do nothing")
                .param("beheer", wie("beheer").waarde())
                .param("mulder", wie("mulder").waarde())
                .update();
        try {
            mensen.als("beheer", () -> {
                assertThat(waarnemingen.voorWie()).extracting(een -> een.naam()).containsExactly("L. Mulder");
                assertThat(waarnemingen.eigenGezinnen()).isEmpty();
            });
            assertThat(regel("beheer", aanvraag("mulder", "aydin", Set.of(gezin), 24)))
                    .isInstanceOf(Uitkomst.Ongeldig.class);

            assertThat(regel("beheer", aanvraag("mulder", "aydin", Set.of(), 24)))
                    .isInstanceOf(Uitkomst.Geregeld.class);

            mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
            mensen.als("beheer", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        } finally {
            jdbc.sql("delete from functie where medewerker = :beheer and volgorde = -1")
                    .param("beheer", wie("beheer").waarde())
                    .update();
        }
    }
}
