package nl.eenplan.backend.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import nl.eenplan.backend.inzage.InzageService.Stand;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een vraag om een afgeschermd deel gaat naar de eigenaar en komt terug met zijn antwoord")
class InzageverzoekTest extends Inzageproef {

    @Test
    @DisplayName(
            "De eigenaar kent toe: precies dit deel gaat open, voor precies deze persoon, tot en met de gekozen dag")
    void opentEenDeelVoorEenMens() {
        betrek("post", Rol.RAADSONDERZOEKER);
        vraagt("jansen", Compartiment.MEDISCH, null);
        assertThat(leesbaar("jansen")).doesNotContain(Compartiment.MEDISCH);

        assertThat(oordeelt("mulder", toekennen())).isEqualTo(new Afronding.Gelukt());

        assertThat(leesbaar("jansen")).contains(Compartiment.MEDISCH);
        assertThat(leesbaar("post")).doesNotContain(Compartiment.MEDISCH);
        assertThat(mensen.als("jansen", () -> poort.magWijzigen(gezin, Compartiment.MEDISCH)))
                .isFalse();
        assertThat(mensen.als("jansen", () -> letsel.overzicht(gezin))
                        .getFirst()
                        .isMedischAfgeschermd())
                .isFalse();
        assertThat(doelInLog("letsel bekeken")).isEqualTo("inzage op verzoek: veiligheid beoordelen");
        assertThat(mijn("jansen").stand()).isEqualTo(Stand.TOEGEKEND);

        assertThat(mijn("jansen").tot())
                .isEqualTo(vandaag().plusDays(3).atStartOfDay(klok.getZone()).toInstant());
        jdbc.sql("update betrokkenheid set van = :nu - interval '1 day', tot = :nu"
                        + " where gezin = :gezin and inzageverzoek is not null")
                .param("nu", OffsetDateTime.now(klok))
                .param("gezin", gezin.waarde())
                .update();
        assertThat(leesbaar("jansen")).doesNotContain(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName(
            "Het antwoord komt bij wie vroeg: in de lijst en met een bericht zonder inhoud; een ander ziet er niets van")
    void brengtAntwoordTerug() {
        vraagt("jansen", Compartiment.MEDISCH, null);

        oordeelt("mulder", new Inzageoordeel(Besluit.WEIGEREN, null, false, "Vraag het na de letselduiding opnieuw."));

        var regel = mijn("jansen");
        assertThat(regel.stand()).isEqualTo(Stand.GEWEIGERD);
        assertThat(regel.antwoord()).isEqualTo("Vraag het na de letselduiding opnieuw.");
        assertThat(regel.beoordeeldDoor()).isEqualTo("L. Mulder");
        assertThat(leesbaar("jansen")).doesNotContain(Compartiment.MEDISCH);
        assertThat(mensen.als("post", () -> inzage.vanMij(10)))
                .noneMatch(een -> een.gezin().equals(gezin));
        assertThat(berichten("jansen"))
                .isNotEmpty()
                .allSatisfy(tekst ->
                        assertThat(tekst).doesNotContain("edisch", "Noor", "Veldhuis", "letselduiding", NOODZAAK));
        assertThat(berichten("mulder"))
                .isNotEmpty()
                .allSatisfy(
                        tekst -> assertThat(tekst).doesNotContain("edisch", "Noor", "Veldhuis", NOODZAAK, "Jansen"));
    }

    @Test
    @DisplayName(
            "Is er niemand met die rol betrokken, dan ligt het verzoek bij de mensen die de rol in de regio hebben")
    void legtHetBijHetTeam() {
        vraagt("jansen", Compartiment.POLITIE, null);

        keten.rondtAf("yilmaz", gezin, Taaksoort.INZAGE_BEOORDELEN, taak -> taken.beoordeel(taak, toekennen()));

        assertThat(leesbaar("jansen")).contains(Compartiment.POLITIE);
    }

    @Test
    @DisplayName("Eindigt de betrokkenheid van wie vroeg, dan kan toekennen niet meer en gaat wat open was dicht")
    void eindigtMetDeBetrokkenheid() {
        vraagt("jansen", Compartiment.MEDISCH, null);
        oordeelt("mulder", toekennen());
        vraagt("jansen", Compartiment.POLITIE, null);

        betrokkenheden.beeindig(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER);

        assertThat(leesbaar("jansen")).isEmpty();
        assertThat(fouten(keten.doet(
                        "yilmaz", gezin, Taaksoort.INZAGE_BEOORDELEN, taak -> taken.beoordeel(taak, toekennen()))))
                .anyMatch(fout -> fout.contains("niet meer bij het gezin betrokken"));
    }

    @Test
    @DisplayName(
            "Twee eigenaren die tegelijk antwoorden: de tweede leest wie er eerst was, en niets wordt twee keer besloten")
    void besluitEenKeer() {
        vraagt("jansen", Compartiment.MEDISCH, null);
        var taak = keten.taakVan("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN);
        mensen.als("mulder", () -> taken.beoordeel(taak, toekennen()));

        assertThat(mensen.als(
                        "mulder",
                        () -> taken.beoordeel(taak, new Inzageoordeel(Besluit.WEIGEREN, null, false, "Toch niet."))))
                .isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(mijn("jansen").stand()).isEqualTo(Stand.TOEGEKEND);
    }

    @Test
    @DisplayName(
            "Na de termijn kan iedereen met de rol antwoorden, en wie vroeg leest dat; zonder zo iemand de privacy officer")
    void schaaltOp() {
        var verzoek = vraagt("jansen", Compartiment.MEDISCH, null);
        var voor = berichten("mulder").size();

        transacties.executeWithoutResult(_ -> regie.schaalOp(verzoek));

        assertThat(mijn("jansen").isTeLaat()).isTrue();
        assertThat(berichten("mulder")).hasSizeGreaterThan(voor);
        var team = adressen.adres(verzoeken.get(verzoek), Taaksoort.INZAGE_TEAM);
        assertThat(team.behandelaar()).isNull();
        assertThat(team.rol()).isEqualTo(Rol.BEHANDELEND_ARTS);
        assertThat(team.organisatie()).isEqualTo(mensen.wie("mulder").organisatie());
        assertThat(adressen.pool(gezin, Set.of()).rol()).isEqualTo(Rol.PRIVACY_OFFICER);
    }

    @Test
    @DisplayName("Sluit de zaak, dan vervalt het verzoek en blijft er geen taak over")
    void vervaltMetDeZaak() {
        vraagt("jansen", Compartiment.MEDISCH, null);

        mensen.als("mulder", () -> transactie(() -> afsluiting.laatVervallen(gezin)));

        assertThat(mijn("jansen").stand()).isEqualTo(Stand.VERVALLEN);
        assertThat(keten.taak("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN)).isEmpty();
    }
}
