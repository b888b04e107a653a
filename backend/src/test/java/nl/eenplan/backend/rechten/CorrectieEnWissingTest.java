package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

@Ketentest
@Import(Rechtenproef.class)
@RecordApplicationEvents
@DisplayName("Wie een correctie vraagt houdt zijn verklaring bij het stuk")
class CorrectieEnWissingTest extends Correctiezaak {

    @Test
    @DisplayName("Ook bij een weigering komt de verklaring bij het stuk; wie het stuk niet mag lezen ziet haar niet")
    void voegtVerklaringAltijdToe() {
        corrigeert(VERKLARING);
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, null)))
                .as("zonder stuk waar zij bij hoort")
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist(
                        "pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld))))
                .isEqualTo(new Afronding.Gelukt());

        proef.betrek(gezin, "yilmaz", Rol.POLITIE);
        assertThat(mensen.als("mulder", () -> rechten.beeld(gezin)).aantekeningen())
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.soort()).isEqualTo(Aantekening.Soort.VERKLARING);
                    assertThat(een.tekst()).isEqualTo(VERKLARING);
                });
        assertThat(mensen.als("yilmaz", () -> rechten.beeld(gezin)).aantekeningen())
                .isEmpty();
    }

    @Test
    @DisplayName("Geen professional haalt een verklaring weg of wijzigt haar, ook niet in de database")
    void bewaartDeVerklaring() {
        corrigeert(VERKLARING);
        var beeld = proef.beoordeling(gezin);
        proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld)));

        assertThatThrownBy(() -> mensen.als(
                        "visser",
                        () -> werker.sql("delete from stukaantekening").update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        jdbc.sql("update stukaantekening set tekst = 'niets'").update())
                .hasStackTraceContaining("verandert niet");
    }

    @Test
    @DisplayName("Een correctie komt zichtbaar bij het stuk, dat zelf blijft zoals het is vastgelegd")
    void corrigeertNietInStilte() {
        corrigeert("");
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.TOEGEKEND, null, signaal(beeld))))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(mensen.als("mulder", () -> rechten.beeld(gezin)).aantekeningen())
                .extracting(Aantekening::soort, Aantekening::tekst)
                .containsExactly(tuple(Aantekening.Soort.CORRECTIE, "Er was niemand bij."));
        assertThat(jdbc.sql("select klacht from signaal where gezin = ?")
                        .param(gezin.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo(Rechtenproef.KLACHT);
    }

    @Test
    @DisplayName("Wat bij een stuk is verklaard staat ook in het afschrift")
    void staatInHetAfschrift() {
        corrigeert(VERKLARING);
        var beeld = proef.beoordeling(gezin);
        proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld)));
        proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, "Noor", "Sanne"));

        assertThat(proef.beoordeling(gezin).stukken())
                .filteredOn(stuk -> stuk.sleutel().startsWith("SIGNAAL:"))
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.velden().getLast().tekst()).isEqualTo(VERKLARING));
    }

    @Test
    @DisplayName("Wie bij een stuk verklaarde, wordt in het afschrift van een ander niet genoemd")
    void verzwijgtWieVerklaarde() {
        var basis = proef.verzoek(gezin, Verzoeksoort.CORRECTIE, "René", "René");
        proef.legVast("visser", gezin, metVerklaring(basis, VERKLARING));
        var beeld = proef.beoordeling(gezin);
        proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld)));
        proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, "Noor", "Sanne"));

        assertThat(proef.beoordeling(gezin).stukken())
                .filteredOn(stuk -> stuk.sleutel().startsWith("SIGNAAL:"))
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.velden().getLast().label())
                        .isEqualTo("Verklaring van [weggelaten] [weggelaten]"));
    }

    @Test
    @DisplayName("Wie het stuk schreef waarover het gaat, beslist er niet over; een collega wel")
    void laatDeSchrijverNietBeslissen() {
        corrigeert("");
        jdbc.sql("update signaal set arts = :pinas where gezin = :gezin")
                .param("pinas", mensen.wie("pinas").id().waarde())
                .param("gezin", gezin.waarde())
                .update();
        var beeld = proef.beoordeling(gezin);
        var besluit = besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld));

        assertThat(proef.beslist("pinas", gezin, besluit))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten().getFirst().melding()).contains("U schreef het stuk"));
        assertThat(proef.beslist("smit", gezin, besluit)).isEqualTo(new Afronding.Gelukt());
    }
}
