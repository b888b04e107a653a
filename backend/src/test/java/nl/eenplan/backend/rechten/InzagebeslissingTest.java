package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static nl.eenplan.backend.rechten.Rechtenproef.zoalsVoorgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@Ketentest
@Import(Rechtenproef.class)
@DisplayName("Over inzage beslist een ander dan wie haar vastlegde, en wie er niet over gaat ziet niets")
class InzagebeslissingTest extends Inzagezaak {

    @Test
    @DisplayName("Wie het verzoek vastlegde beslist er niet over; ook de database weigert dat")
    void laatEenAnderBeslissen() {
        proef.legVast("pinas", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, "Noor", "Sanne"));
        var besluit = zoalsVoorgesteld(proef.beoordeling(gezin));

        assertThat(proef.beslist("pinas", gezin, besluit))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten().getFirst().melding()).contains("Een collega beslist"));
        assertThatThrownBy(() -> jdbc.sql("update betrokkeneverzoek set status = 'TOEGEKEND', reden = 'x',"
                                + " beslist_op = now(), beslist_door = vastgelegd_door where gezin = ?")
                        .param(gezin.waarde())
                        .update())
                .hasMessageContaining("ander_beslist");
        assertThat(proef.beslist("smit", gezin, besluit)).isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Komt er iets bij terwijl iemand beoordeelt, dan leest hij dat eerst")
    void beslistNietOverWatNietIsGezien() {
        vraagt("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);
        jdbc.sql("update gezinslid set geslacht = 'ANDERS' where gezin = ?")
                .param(gezin.waarde())
                .update();

        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld)))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .extracting(Afronding.Veldfout::veld)
                                .containsExactly("stand"));
    }

    @Test
    @DisplayName(
            "Van elk bestand dat wordt gemaakt blijft de hash, in het logboek staat wie; een tweede keer is hetzelfde")
    void bewaartHetBewijs() {
        var id = vraagt("Noor", "Sanne");
        proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin)));
        var eerste = afschrift(id);

        jdbc.sql("update gezinslid set naam = 'Sanne de Vries' where gezin = ? and naam like 'Sanne%'")
                .param(gezin.waarde())
                .update();

        assertThat(afschrift(id).stukken()).isEqualTo(eerste.stukken());
        assertThat(afschrift(id).sha256()).isEqualTo(eerste.sha256());
        assertThat(jdbc.sql("select distinct sha256 from afgifte where verzoek = ? and wat = 'AFSCHRIFT'")
                        .param(id.waarde())
                        .query(String.class)
                        .list())
                .containsExactly(Stukkenlezer.sha256(BESTAND));
        assertThat(jdbc.sql("select count(*) from logboek where gezin = ? and handeling ="
                                + " 'afschrift voor een betrokkene gemaakt'")
                        .param(gezin.waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName(
            "De taak opent de stukken voor wie beslist en sluit ze weer; elk deel dat hij las staat in het logboek")
    void opentAlleenMetDeTaak() {
        vraagt("Noor", "Sanne");
        var taak = proef.taak(gezin);
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.stukken()).extracting(RechtenTaken.Stukvoorstel::deel).contains(Compartiment.MEDISCH);

        proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld));

        assertThat(mensen.als("pinas", () -> taken.beoordeling(taak))).isEmpty();
        assertThat(mensen.als("pinas", () -> poort.leesbaar(gezin))).isEmpty();
        assertThat(jdbc.sql("select distinct compartiment from logboek where gezin = ? and handeling ="
                                + " 'stukken bekeken voor een verzoek van een betrokkene'")
                        .param(gezin.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("MEDISCH");
    }

    @Test
    @DisplayName("Wie er niet over gaat ziet het verzoek niet, vindt het niet en haalt het afschrift niet op")
    void verbergtVoorAnderen() {
        var id = vraagt("Noor", "Sanne");
        proef.betrek(gezin, "yilmaz", Rol.POLITIE);
        var taak = proef.taak(gezin);
        proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin)));

        for (var wie : List.of("mulder", "yilmaz")) {
            assertThat(mensen.als(wie, () -> rechten.beeld(gezin)).verzoeken()).isEmpty();
            weigert(wie, () -> rechten.keuze(gezin));
        }
        for (var wie : List.of("aydin", "beheer")) {
            weigert(wie, () -> rechten.beeld(gezin));
            weigert(wie, () -> rechten.keuze(gezin));
        }
        for (var wie : List.of("mulder", "visser", "yilmaz", "aydin", "beheer")) {
            weigert(wie, rechten::alle);
            weigert(wie, () -> rechten.vind("G-2026-0001"));
            weigert(wie, () -> taken.beoordeling(taak));
            weigert(wie, () -> afgiften.afschrift(id, _ -> BESTAND));
            weigert(wie, () -> afgiften.besluit(id, _ -> BESTAND));
        }
        assertThat(mensen.als("visser", () -> rechten.beeld(gezin)).verzoeken()).hasSize(1);
    }

    @Test
    @DisplayName("Verzet het belang van het kind zich, of is dat niet gewogen, dan krijgt een ouder niets toegekend")
    void weegtHetBelangVanHetKind() {
        vraagt("Noor", "Sanne");
        var voorgesteld = zoalsVoorgesteld(proef.beoordeling(gezin));

        for (var isTegenBelang : Arrays.asList(null, true)) {
            assertThat(proef.beslist("pinas", gezin, metBelang(voorgesteld, isTegenBelang)))
                    .isInstanceOfSatisfying(
                            Afronding.Ongeldig.class,
                            nee -> assertThat(nee.fouten())
                                    .extracting(Afronding.Veldfout::veld)
                                    .containsExactly("isTegenBelang"));
        }
        assertThat(proef.beslist("pinas", gezin, metBelang(voorgesteld, false))).isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Wie vastlegt kiest uit wat hij zelf mag lezen; een ander stuk noemen kan niet, ook al bestaat het")
    void noemtAlleenWatVastleggerLeest() {
        keten.foto(gezin);
        assertThat(mensen.als("visser", () -> rechten.keuze(gezin)).stukken())
                .extracting(RechtenService.Stukkeuze::titel)
                .contains("Document");
        var stuk = "DOCUMENT:"
                + jdbc.sql("update document set compartiment = 'POLITIE' where gezin = ? returning id::text")
                        .param(gezin.waarde())
                        .query(String.class)
                        .single();

        assertThat(mensen.als("visser", () -> rechten.keuze(gezin)).stukken())
                .extracting(RechtenService.Stukkeuze::titel)
                .isNotEmpty()
                .doesNotContain("Document");
        assertThat(mensen.als("visser", () -> rechten.legVast(gezin, over(stuk))))
                .isInstanceOfSatisfying(
                        RechtenService.Vastlegging.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .extracting(Afronding.Veldfout::veld)
                                .containsExactly("stuk"));
    }
}
