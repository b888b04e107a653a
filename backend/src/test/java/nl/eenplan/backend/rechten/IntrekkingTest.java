package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.zoalsVoorgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.Intrekking.Weg;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

@Ketentest
@Import(Rechtenproef.class)
@RecordApplicationEvents
@DisplayName("Wie iets vroeg trekt het in zolang er niet is beslist; dan gebeurt er niets meer")
class IntrekkingTest extends Correctiezaak {

    @Test
    @DisplayName("Een ingetrokken wissing wist niets en houdt het dossier niet langer vast; log en brief zeggen het")
    void laatEenWissingVallen() {
        var id = wist("Noor", "Sanne");
        assertThat(lopend()).isOne();

        assertThat(proef.beslist("pinas", gezin, ingetrokken(true, vandaag, Weg.TELEFOON)))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(gebeurtenissen.stream(WissingToegewezen.class)).isEmpty();
        assertThat(lopend()).as("wat een vernietiging zou tegenhouden").isZero();
        assertThat(regel(id)).satisfies(een -> {
            assertThat(een.stand()).isEqualTo(Stand.INGETROKKEN);
            assertThat(een.intrekking()).isEqualTo(new Intrekking(vandaag, Weg.TELEFOON));
            assertThat(een.isTeLaat()).isFalse();
            assertThat(een.heeftBrief()).isTrue();
        });
        assertThat(brief(id).intrekking()).isEqualTo(new Intrekking(vandaag, Weg.TELEFOON));
        assertThat(jdbc.sql("select count(*) from logboek where gezin = :gezin and medewerker = :wie"
                                + " and handeling = 'verzoek van een betrokkene ingetrokken'")
                        .param("gezin", gezin.waarde())
                        .param("wie", mensen.wie("pinas").id().waarde())
                        .query(Long.class)
                        .single())
                .isOne();
        transacties.executeWithoutResult(
                _ -> assertThat(wissingen.wacht(id)).as("wie vernietigt").isFalse());
    }

    @Test
    @DisplayName("Van een ingetrokken correctie komt geen correctie en geen verklaring bij het stuk")
    void voegtNietsBij() {
        corrigeert(VERKLARING);

        assertThat(proef.beslist("pinas", gezin, ingetrokken(true, vandaag, Weg.BRIEF)))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(mensen.als("mulder", () -> rechten.beeld(gezin)).aantekeningen())
                .isEmpty();
    }

    @Test
    @DisplayName("Een ander dan de vrager trekt niet in, en niet op een dag die niet kan of zonder te zeggen hoe")
    void eistDeVragerDeDagEnDeWeg() {
        wist("Noor", "Sanne");

        assertThat(fout(ingetrokken(false, vandaag, Weg.MAIL))).isEqualTo("isDoorVrager");
        assertThat(fout(ingetrokken(null, vandaag, Weg.MAIL))).isEqualTo("isDoorVrager");
        assertThat(fout(ingetrokken(true, null, Weg.MAIL))).isEqualTo("ingetrokkenOp");
        assertThat(fout(ingetrokken(true, vandaag.plusDays(1), Weg.MAIL))).isEqualTo("ingetrokkenOp");
        assertThat(fout(ingetrokken(true, vandaag.minusDays(1), Weg.MAIL)))
                .as("voordat het binnenkwam")
                .isEqualTo("ingetrokkenOp");
        assertThat(fout(ingetrokken(true, vandaag, null))).isEqualTo("ingetrokkenLangs");
        assertThat(proef.taak(gezin)).isNotNull();
    }

    @Test
    @DisplayName("Wie het verzoek zelf vastlegde laat het niet verdwijnen; een collega legt de intrekking vast")
    void vraagtEenTweede() {
        proef.legVast("pinas", gezin, proef.verzoek(gezin, Verzoeksoort.WISSING, "Noor", "Sanne"));

        assertThat(fout(ingetrokken(true, vandaag, Weg.GESPREK))).isEqualTo("uitkomst");
        assertThat(proef.beslist("smit", gezin, ingetrokken(true, vandaag, Weg.GESPREK)))
                .isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Na een besluit valt er niets meer in te trekken, ook niet in de database")
    void trektNietsInNaHetBesluit() {
        var id = wist("Noor", "Sanne");
        var taak = proef.taak(gezin);
        var intrekking = ingetrokken(true, vandaag, Weg.MAIL);
        proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin)));

        assertThat(proef.opnieuw("smit", taak, intrekking)).isInstanceOf(Afronding.AlAfgerond.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update betrokkeneverzoek set status = 'INGETROKKEN', ingetrokken_op = ontvangen_op,"
                                        + " ingetrokken_langs = 'MAIL' where id = ?")
                        .param(id.waarde())
                        .update())
                .hasStackTraceContaining("verandert niet");
        assertThat(regel(id).stand()).isEqualTo(Stand.WACHT_OP_VERNIETIGING);
    }

    @Test
    @DisplayName("Ingetrokken zonder dag, of een besluit zonder reden, neemt de database niet aan")
    void bewaartGeenHalveIntrekking() {
        var id = wist("Noor", "Sanne");

        assertThatThrownBy(() -> zet(id, "status = 'INGETROKKEN'")).hasStackTraceContaining("ingetrokken_is_een_stand");
        assertThatThrownBy(() -> zet(id, "status = 'TOEGEKEND', reden = ''"))
                .hasStackTraceContaining("besluit_heeft_reden");
    }

    @Test
    @DisplayName("Wie geen functionaris is trekt niets in, ook de arts niet die het stuk schreef")
    void weigertEenAnder() {
        wist("Noor", "Sanne");

        assertThatThrownBy(() -> proef.beslist("mulder", gezin, ingetrokken(true, vandaag, Weg.MAIL)))
                .isInstanceOf(GeenToegang.class);
        assertThat(lopend()).isOne();
    }

    private String fout(Besluit besluit) {
        return switch (proef.beslist("pinas", gezin, besluit)) {
            case Afronding.Ongeldig(var fouten) ->
                fouten.stream().map(Veldfout::veld).findFirst().orElseThrow();
            default -> "";
        };
    }

    private void zet(BetrokkeneverzoekId id, String wat) {
        jdbc.sql("update betrokkeneverzoek set beslist_op = now(), beslist_door = :wie, " + wat + " where id = :id")
                .param("wie", mensen.wie("smit").id().waarde())
                .param("id", id.waarde())
                .update();
    }

    private long lopend() {
        return jdbc.sql("select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where e.business_key_ = ? and d.key_ = 'betrokkeneverzoek'")
                .param(gezin.toString())
                .query(Long.class)
                .single();
    }

    private static Besluit ingetrokken(@Nullable Boolean doorVrager, @Nullable LocalDate op, @Nullable Weg langs) {
        return new Besluit(
                Uitkomst.INGETROKKEN, null, "", null, null, null, null, "", List.of(), "", "", doorVrager, op, langs);
    }
}
