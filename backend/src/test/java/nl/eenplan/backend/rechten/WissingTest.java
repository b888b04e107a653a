package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static nl.eenplan.backend.rechten.Rechtenproef.zoalsVoorgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.BetrokkeneverzoekTeLaat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

@Ketentest
@Import(Rechtenproef.class)
@RecordApplicationEvents
@DisplayName("Wie wissing vraagt krijgt haar, of een grond uit de vaste lijst met de weg naar bezwaar")
class WissingTest extends Correctiezaak {

    @Test
    @DisplayName(
            "Een wissing duurt drie maanden vanaf ontvangst en wordt niet verlengd; inzage één maand, en twee erbij")
    void kentDeTermijnen() {
        var wissing = wist("Noor", "Sanne");
        assertThat(regel(wissing).uiterlijk()).isEqualTo(maanden(3));
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.magVerlengen()).isFalse();
        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.VERLENGD, null, null)))
                .isInstanceOf(Afronding.Ongeldig.class);

        gezin = proef.gezin(vandaag.minusYears(10));
        var inzage = proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, "Noor", "Sanne"));
        assertThat(regel(inzage).uiterlijk()).isEqualTo(maanden(1));
        assertThat(proef.beslist("pinas", gezin, besluit(proef.beoordeling(gezin), Uitkomst.VERLENGD, null, null)))
                .isEqualTo(new Afronding.Gelukt());
        assertThat(regel(inzage)).satisfies(een -> {
            assertThat(een.uiterlijk()).isEqualTo(maanden(3));
            assertThat(een.stand()).isEqualTo(Stand.ONTVANGEN);
            assertThat(een.heeftBrief()).isTrue();
        });
        assertThat(proef.beslist("pinas", gezin, besluit(proef.beoordeling(gezin), Uitkomst.VERLENGD, null, null)))
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(brief(inzage).verlengdTot()).isEqualTo(maanden(3));
    }

    @Test
    @DisplayName("Een toegewezen wissing wordt gemeld aan wie vernietigt en wacht tot het is gedaan")
    void wachtOpVernietiging() {
        var id = wist("Noor", "Sanne");
        proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin)));

        assertThat(gebeurtenissen.stream(WissingToegewezen.class))
                .containsExactly(new WissingToegewezen(gezin, id, proef.lid(gezin, "Noor")));
        assertThat(regel(id).stand()).isEqualTo(Stand.WACHT_OP_VERNIETIGING);
        transacties.executeWithoutResult(_ -> {
            assertThat(wissingen.wacht(id)).isTrue();
            wissingen.vernietigd(id);
            assertThat(wissingen.wacht(id)).isFalse();
        });
        assertThat(regel(id).stand()).isEqualTo(Stand.VERNIETIGD);
    }

    @Test
    @DisplayName("Een weigering noemt haar grond uit de vaste lijst en staat met haar reden in de brief")
    void weigertMetGrond() {
        var id = wist("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, null, null)))
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, null)))
                .as("een grond van een ander soort verzoek")
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist(
                        "pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.LOPENDE_PROCEDURE, null)))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(gebeurtenissen.stream(WissingToegewezen.class)).isEmpty();
        assertThat(brief(id)).satisfies(brief -> {
            assertThat(brief.weigergrond()).isEqualTo(Weigergrond.LOPENDE_PROCEDURE);
            assertThat(brief.reden()).isEqualTo("Zo staat het in de wet.");
            assertThat(brief.vrager()).isEqualTo("Sanne Veldhuis");
        });
        assertThatThrownBy(() -> jdbc.sql("update betrokkeneverzoek set status = 'TOEGEKEND', weigergrond = null"
                                + " where id = ?")
                        .param(id.waarde())
                        .update())
                .as("een besluit verandert niet")
                .hasStackTraceContaining("verandert niet");
    }

    @Test
    @DisplayName(
            "Elke functionaris hoort dat er een verzoek is en dat de termijn voorbij is; in het bericht staat geen inhoud")
    void waarschuwtFunctionarissen() {
        var id = wist("Noor", "Sanne");
        transacties.executeWithoutResult(_ -> melder.publishEvent(new BetrokkeneverzoekTeLaat(gezin, id)));

        var berichten = jdbc.sql("select b.onderwerp || ' ' || b.tekst from bericht b join medewerker m"
                        + " on m.id = b.medewerker join gezin g on position(g.nummer in b.onderwerp) > 0"
                        + " where g.id = ? and m.gebruikersnaam in ('smit', 'pinas')")
                .param(gezin.waarde())
                .query(String.class)
                .list();
        assertThat(berichten)
                .hasSize(4)
                .allSatisfy(tekst -> assertThat(tekst).doesNotContain("Noor", "Sanne", "Veldhuis", "issing"));
        assertThat(proef.taak(gezin)).as("de taak blijft staan").isNotNull();
    }
}
