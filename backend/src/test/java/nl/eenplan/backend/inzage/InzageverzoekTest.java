package nl.eenplan.backend.inzage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.inzage.InzageService.Afscherming;
import nl.eenplan.backend.inzage.InzageService.Indiening;
import nl.eenplan.backend.inzage.InzageService.Intrekking;
import nl.eenplan.backend.inzage.InzageService.Stand;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.spi.Inzageregie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Jansen of Veilig Thuis asks dr. Mulder for the medical detail; Yilmaz of the police, outsider Aydin and colleagues.
@Ketentest
class InzageverzoekTest {

    private static final String NOODZAAK = "Zonder het letselverslag kan ik de veiligheid van Noor niet beoordelen.";

    @Autowired
    private InzageService inzage;

    @Autowired
    private InzageTaken taken;

    @Autowired
    private Inzageafsluiting afsluiting;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private LetselInzage letsel;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    @Autowired
    private TransactionTemplate transacties;

    @Autowired
    private Inzageregie regie;

    @Autowired
    private Inzageadres adressen;

    @Autowired
    private Verzoeken verzoeken;

    private GezinId gezin;

    @BeforeEach
    void beginZaak() {
        gezin = artsen.signaal();
        betrek("jansen", Rol.VT_MEDEWERKER);
    }

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
    @DisplayName("Een afgeschermd deel staat er ook als er niets in ligt, en zegt welke regel geldt")
    void zegtNietsOverInhoud() {
        var leeg = afscherming("jansen", Compartiment.POLITIE);
        var vol = afscherming("jansen", Compartiment.MEDISCH);

        assertThat(leeg.isTeVragen()).isTrue();
        assertThat(leeg.eigenaar()).isEqualTo(Rol.POLITIE);
        assertThat(vol.besluit().uitkomst()).isEqualTo(Deeluitkomst.MET_MOTIVERING);
        assertThat(vol.eigenaar()).isEqualTo(Rol.BEHANDELEND_ARTS);
        assertThat(afschermingen("jansen"))
                .extracting(Afscherming::deel)
                .isEqualTo(afschermingenVan(artsen.signaal(), "jansen"));
    }

    @Test
    @DisplayName("Wie buiten de zaak staat, krijgt niets te zien en kan niets vragen; dat staat in het logboek")
    void weigertBuitenstaander() {
        var verzoek = vraagt("jansen", Compartiment.MEDISCH, null);
        var taak = keten.taakVan("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN);
        var voor = weigeringen();

        mensen.als("aydin", () -> {
            assertThatThrownBy(() -> inzage.afschermingen(gezin)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null)))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> inzage.trekIn(verzoek)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> taken.beoordeling(taak)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> taken.beoordeel(taak, toekennen())).isInstanceOf(GeenToegang.class);
            assertThat(inzage.vanMij(10)).isEmpty();
        });
        assertThat(weigeringen()).isEqualTo(voor + 5);
        assertThat(keten.taak("jansen", gezin, Taaksoort.INZAGE_BEOORDELEN)).isEmpty();
    }

    @Test
    @DisplayName(
            "Hetzelfde twee keer vragen geeft één taak; na intrekken kan het opnieuw, na antwoord is intrekken te laat")
    void vraagtEenKeer() {
        var eerste = vraagt("jansen", Compartiment.MEDISCH, null);

        assertThat(mensen.als("jansen", () -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null))))
                .isInstanceOf(Indiening.AlGevraagd.class);
        assertThat(mensen.als("jansen", () -> inzage.trekIn(eerste))).isEqualTo(Intrekking.GELUKT);
        assertThat(keten.taak("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN)).isEmpty();
        assertThat(mensen.als("jansen", () -> inzage.trekIn(eerste))).isEqualTo(Intrekking.AL_BEANTWOORD);

        var tweede = vraagt("jansen", Compartiment.MEDISCH, null);
        oordeelt("mulder", toekennen());
        assertThat(mensen.als("jansen", () -> inzage.trekIn(tweede))).isEqualTo(Intrekking.AL_BEANTWOORD);
        assertThat(mensen.als("jansen", () -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null))))
                .isInstanceOf(Indiening.AlOpen.class);
    }

    @Test
    @DisplayName("Wat de regels weigeren kan niemand vragen; zonder uitleg van de noodzaak wordt niets verstuurd")
    void houdtZichAanDeRegels() {
        betrek("bakker", Rol.REGISSEUR);

        assertThat(mensen.als("bakker", () -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null))))
                .isInstanceOfSatisfying(
                        Indiening.NietMogelijk.class,
                        niet -> assertThat(niet.reden()).contains("deelregels"));
        assertThat(mensen.als(
                        "jansen",
                        () -> inzage.vraag(
                                gezin, Compartiment.MEDISCH, new Inzagevraag(Doel.BEOORDELEN, "nodig", null))))
                .isInstanceOf(Indiening.Ongeldig.class);
        assertThat(mensen.als("mulder", () -> inzage.vraag(gezin, Compartiment.PLAN, vraag(null))))
                .isInstanceOf(Indiening.NietMogelijk.class);
    }

    @Test
    @DisplayName("Vragen de regels toestemming, dan kan de eigenaar niet toekennen, wel zeggen dat die eerst nodig is")
    void verwijstNaarToestemming() {
        betrek("yilmaz", Rol.POLITIE);
        vraagt("yilmaz", Compartiment.MEDISCH, null);

        assertThat(fouten(oordeelt("mulder", toekennen()))).anyMatch(fout -> fout.contains("alleen met toestemming"));
        assertThat(oordeelt(
                        "mulder",
                        new Inzageoordeel(Besluit.TOESTEMMING_VRAGEN, null, false, "Vraag het eerst aan de moeder.")))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(mijn("yilmaz").stand()).isEqualTo(Stand.TOESTEMMING_NODIG);
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Bij acuut gevaar zonder toestemming gaat het deel pas open als een andere arts het eens is")
    void vraagtEenTweedeArts() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("visser", Rol.VERTROUWENSARTS);
        vraagt("yilmaz", Compartiment.MEDISCH, Omstandigheid.ACUUT_GEVAAR);
        oordeelt("mulder", new Inzageoordeel(Besluit.TOEKENNEN, vandaag().plusDays(1), true, "Acuut, dat klopt."));
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.MEDISCH);
        assertThat(mijn("yilmaz").stand()).isEqualTo(Stand.TWEEDE_OORDEEL);

        var taak = keten.taakVan("visser", gezin, Taaksoort.INZAGE_TWEEDE_OORDEEL);
        assertThat(mensen.als("visser", () -> taken.beoordeling(taak))
                        .orElseThrow()
                        .eerste())
                .isNotNull();
        assertThat(mensen.als("visser", () -> taken.beoordeelAlsTweede(taak, new Tweedeoordeel(true, "Eens."))))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(leesbaar("yilmaz")).contains(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Is de tweede arts het niet eens, dan blijft het deel dicht")
    void blijftDichtZonderDeTweede() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("visser", Rol.VERTROUWENSARTS);
        vraagt("yilmaz", Compartiment.MEDISCH, Omstandigheid.ACUUT_GEVAAR);
        oordeelt("mulder", new Inzageoordeel(Besluit.TOEKENNEN, vandaag().plusDays(1), true, "Acuut, dat klopt."));

        keten.rondtAf(
                "visser",
                gezin,
                Taaksoort.INZAGE_TWEEDE_OORDEEL,
                taak -> taken.beoordeelAlsTweede(taak, new Tweedeoordeel(false, "Het gevaar is geweken.")));

        assertThat(mijn("yilmaz").stand()).isEqualTo(Stand.GEWEIGERD);
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.MEDISCH);
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

    private String transactie(Runnable werk) {
        transacties.executeWithoutResult(_ -> werk.run());
        return "gedaan";
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private InzageverzoekId vraagt(String wie, Compartiment deel, @Nullable Omstandigheid omstandigheid) {
        var uit = mensen.als(wie, () -> inzage.vraag(gezin, deel, vraag(omstandigheid)));
        assertThat(uit).isInstanceOf(Indiening.Ingediend.class);
        return ((Indiening.Ingediend) uit).verzoek();
    }

    private static Inzagevraag vraag(@Nullable Omstandigheid omstandigheid) {
        return new Inzagevraag(Doel.BEOORDELEN, NOODZAAK, omstandigheid);
    }

    private Inzageoordeel toekennen() {
        return new Inzageoordeel(
                Besluit.TOEKENNEN, vandaag().plusDays(2), false, "Akkoord, alleen voor de beoordeling.");
    }

    private Afronding oordeelt(String wie, Inzageoordeel oordeel) {
        return keten.doet(wie, gezin, Taaksoort.INZAGE_BEOORDELEN, taak -> taken.beoordeel(taak, oordeel));
    }

    private static List<String> fouten(Afronding uit) {
        assertThat(uit).isInstanceOf(Afronding.Ongeldig.class);
        return ((Afronding.Ongeldig) uit)
                .fouten().stream().map(Afronding.Veldfout::melding).toList();
    }

    private InzageService.Verzoekregel mijn(String wie) {
        return mensen.als(wie, () -> inzage.vanMij(10)).stream()
                .filter(regel -> regel.gezin().equals(gezin))
                .findFirst()
                .orElseThrow();
    }

    private List<Afscherming> afschermingen(String wie) {
        return mensen.als(wie, () -> inzage.afschermingen(gezin));
    }

    private List<Compartiment> afschermingenVan(GezinId ander, String wie) {
        betrokkenheden.betrek(ander, mensen.wie(wie).id(), Rol.VT_MEDEWERKER, "proef", "proef");
        return mensen.als(wie, () -> inzage.afschermingen(ander)).stream()
                .map(Afscherming::deel)
                .toList();
    }

    private Afscherming afscherming(String wie, Compartiment deel) {
        return afschermingen(wie).stream()
                .filter(een -> een.deel() == deel)
                .findFirst()
                .orElseThrow();
    }

    private Set<Compartiment> leesbaar(String wie) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private String doelInLog(String handeling) {
        return jdbc.sql("select doel from logboek where gezin = ? and handeling = ? and medewerker = ?"
                        + " order by id desc limit 1")
                .param(gezin.waarde())
                .param(handeling)
                .param(mensen.wie("jansen").id().waarde())
                .query(String.class)
                .single();
    }

    private List<String> berichten(String wie) {
        return jdbc.sql("select onderwerp || ' ' || tekst from bericht where medewerker = ?")
                .param(mensen.wie(wie).id().waarde())
                .query(String.class)
                .list();
    }

    private long weigeringen() {
        return jdbc.sql("select count(*) from logboek where soort = 'GEWEIGERD'")
                .query(Long.class)
                .single();
    }
}
