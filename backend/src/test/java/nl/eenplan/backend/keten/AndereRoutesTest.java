package nl.eenplan.backend.keten;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.ActieoverlegGegevens;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.Partij;
import nl.eenplan.backend.melding.TriageGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.stap.Stapbeeld;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class AndereRoutesTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private LetselInzage letselInzage;

    @Autowired
    private MeldingService meldingen;

    @Autowired
    private MeldingInzage meldingInzage;

    @Autowired
    private TriageService triages;

    @Autowired
    private StapService stappen;

    @Autowired
    private FmoTaken onderzoeken;

    @Autowired
    private Dossierpoort poort;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        keten.hetIs(NU);
        gezin = keten.signaal();
    }

    @Test
    @DisplayName("Bij acuut gevaar wordt meteen gemeld, terwijl het onderzoek doorgaat")
    void meldtMeteenBijAcuutGevaar() {
        gelukt(keten.doet(
                "mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut())));

        gelukt(keten.doet(
                "mulder",
                gezin,
                Taaksoort.ACUTE_VEILIGHEID,
                taak -> stappen.stapVastleggen(taak, stap("politie via 112", null))));
        gelukt(keten.doet(
                "mulder",
                gezin,
                Taaksoort.ACUUT_MELDEN,
                taak -> meldingen.acuutMelden(taak, Meldingsvoorbeelden.melding())));

        assertThat(keten.taak("jansen", gezin, Taaksoort.TRIAGE)).isPresent();
        assertThat(keten.taak("mulder", gezin, Taaksoort.LETSEL_BESCHRIJVEN)).isPresent();
        var melding = mensen.als("jansen", () -> meldingInzage.zaak(gezin))
                .meldingen()
                .getFirst();
        assertThat(melding.isAcuut()).isTrue();
        assertThat(melding.nummer()).isNotNull();
    }

    @Test
    @DisplayName("Een mogelijk strafbaar feit geeft een actieoverleg, waarvan de melder de inhoud niet leest")
    void houdtActieoverleg() {
        meldtMeteenBijAcuutGevaar();
        var strafbaar =
                new TriageGegevens(2, "feiten", true, "zware mishandeling", false, false, Set.of(), false, null);
        gelukt(keten.doet("jansen", gezin, Taaksoort.TRIAGE, taak -> triages.triage(taak, strafbaar)));

        var zonderPolitie = overleg(Set.of(mensen.wie("vos").id().waarde()));
        var vanElders = overleg(Set.of(
                mensen.wie("yilmaz").id().waarde(), mensen.wie("post").id().waarde()));
        assertThat(zietZaak("yilmaz")).isFalse();
        gelukt(overleg(Set.of(mensen.wie("yilmaz").id().waarde())));

        assertThat(zonderPolitie)
                .isEqualTo(new Ongeldig(List.of(new Veldfout(
                        "betrokkenen",
                        "Kies wie van de politie dit doet: zonder toegang kan niemand het verhoor plannen of iets"
                                + " vastleggen."))));
        assertThat(vanElders)
                .as("de Raad was er niet bij")
                .isEqualTo(new Ongeldig(List.of(
                        new Veldfout("betrokkenen", "Kies alleen mensen van partijen die bij het overleg waren."))));
        assertThat(zietZaak("yilmaz")).isTrue();
        assertThat(zietZaak("vos")).as("was erbij, maar is niet gekozen").isFalse();
        assertThat(zietZaak("post")).isFalse();
        assertThat(mensen.als("yilmaz", () -> poort.leesbaar(gezin)))
                .contains(Compartiment.POLITIE)
                .doesNotContain(Compartiment.MEDISCH, Compartiment.LETSELDUIDING);
        var bijVeiligThuis = mensen.als("jansen", () -> meldingInzage.zaak(gezin));
        assertThat(requireNonNull(bijVeiligThuis.actieoverleg()).afspraken()).hasSize(2);
        var bijMelder = mensen.als("mulder", () -> meldingInzage.zaak(gezin));
        assertThat(bijMelder.actieoverleg()).isNull();
        assertThat(bijMelder.triage()).isNull();
        assertThat(bijMelder.meldingen()).hasSize(1);
    }

    private Afronding overleg(Set<UUID> betrokkenen) {
        return keten.doet(
                "jansen",
                gezin,
                Taaksoort.ACTIEOVERLEG,
                taak -> triages.actieoverleg(
                        taak,
                        new ActieoverlegGegevens(
                                NU,
                                Set.of(Partij.VEILIG_THUIS, Partij.POLITIE, Partij.OM),
                                betrokkenen,
                                List.of(
                                        new ActieoverlegGegevens.Afspraak(Handeling.STUDIOVERHOOR, "politie", null),
                                        new ActieoverlegGegevens.Afspraak(Handeling.OUDERGESPREK, "VT", null)),
                                null)));
    }

    private boolean zietZaak(String wie) {
        return !mensen.als(wie, () -> poort.leesbaar(gezin)).isEmpty();
    }

    @Test
    @DisplayName("Misbruik van minder dan 7 dagen geleden: spoedoverleg, besluit van de politie, onderzoek")
    void looptSpoedroute() {
        totFotos();
        gelukt(keten.doet(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(taak, zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1)))));
        gelukt(keten.doet(
                "mulder",
                gezin,
                Taaksoort.SPOEDOVERLEG,
                taak -> stappen.stapVastleggen(taak, stap("frontoffice", null))));

        var zonderAntwoord = keten.doet(
                "yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, stap("officier", null)));
        gelukt(keten.doet(
                "yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, stap("officier", true))));
        gelukt(keten.doet(
                "deboer",
                gezin,
                Taaksoort.FMO_UITVOEREN,
                taak -> onderzoeken.voerUit(taak, Fmovoorbeelden.uitgevoerd(NU))));

        assertThat(zonderAntwoord)
                .isInstanceOfSatisfying(
                        Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.fouten())
                                .extracting(Veldfout::veld)
                                .containsExactly("isFmoNodig"));
        assertThat(keten.taak("deboer", gezin, Taaksoort.LETSELDUIDEN)).isPresent();
        assertThat(gelezen("yilmaz", Compartiment.VEILIGHEID)).containsExactly(Taaksoort.SPOEDOVERLEG);
        assertThat(gelezen("yilmaz", Compartiment.POLITIE)).containsExactly(Taaksoort.FMO_BESLUIT);
        assertThat(gelezen("yilmaz", Compartiment.MEDISCH)).isEmpty();
        assertThat(gelezen("mulder", Compartiment.MEDISCH)).containsExactly(Taaksoort.FMO_UITVOEREN);
        assertThat(gelezen("mulder", Compartiment.POLITIE)).isEmpty();
        assertThat(gelezen("mulder", Compartiment.VEILIGHEID)).containsExactly(Taaksoort.SPOEDOVERLEG);
        assertThat(gelezen("deboer", Compartiment.VEILIGHEID)).isEmpty();
        assertThat(mensen.als("yilmaz", () -> letselInzage.overzicht(gezin))
                        .getFirst()
                        .medisch())
                .isNull();
    }

    @Test
    @DisplayName("Nagebootste ziekte: zonder afgesproken volgorde is het consult niet af; wie duidt leest het advies")
    void leestAdviesTerug() {
        totFotos();
        gelukt(keten.doet(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(taak, zonderFotos(Aard.NAGEBOOTSTE_ZIEKTE, NU.minusDays(1)))));

        var zonderVolgorde =
                keten.doet("mulder", gezin, Taaksoort.CONSULT_LECK, taak -> stappen.stapVastleggen(taak, advies(" ")));
        gelukt(keten.doet(
                "mulder",
                gezin,
                Taaksoort.CONSULT_LECK,
                taak -> stappen.stapVastleggen(taak, advies("Eerst de kinderarts, dan de ouders samen"))));

        assertThat(zonderVolgorde)
                .isInstanceOfSatisfying(
                        Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.fouten())
                                .extracting(Veldfout::veld)
                                .containsExactly("afspraken"));
        var taak = keten.taak("deboer", gezin, Taaksoort.FOTOS_BEOORDELEN).orElseThrow();
        assertThat(mensen.als("deboer", () -> letselInzage.voorTaak(taak.taak()))
                        .stappen())
                .singleElement()
                .satisfies(stap -> {
                    assertThat(stap.gedaan()).isEqualTo("Leg alle contacten naast elkaar");
                    assertThat(stap.afspraken()).isEqualTo("Eerst de kinderarts, dan de ouders samen");
                    assertThat(stap.door()).isEqualTo("L. Mulder");
                    assertThat(stap.kindNaam()).isNull();
                });
        assertThat(mensen.als("mulder", () -> stappen.stappen(gezin, Compartiment.MEDISCH)))
                .singleElement()
                .satisfies(stap -> assertThat(stap.kindNaam()).isNotBlank());
    }

    private List<Taaksoort> gelezen(String wie, Compartiment deel) {
        return mensen.als(wie, () -> stappen.stappen(gezin, deel)).stream()
                .map(Stapbeeld::soort)
                .toList();
    }

    private static StapGegevens advies(String volgorde) {
        return new StapGegevens(NU, "LECK", "Leg alle contacten naast elkaar", volgorde, null, null, null);
    }

    @Test
    @DisplayName("Een foto die niet van dit gezin is wordt geweigerd en de taak blijft open")
    void weigertVreemdeFoto() {
        totFotos();

        var antwoord = keten.doet(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(taak, Voorbeelden.fotos(UUID.randomUUID())));

        assertThat(antwoord)
                .isInstanceOfSatisfying(
                        Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.fouten())
                                .extracting(Veldfout::veld)
                                .containsExactly("fotos[0].document"));
        assertThat(keten.taak("mulder", gezin, Taaksoort.FOTOS_VASTLEGGEN)).isPresent();
    }

    private void totFotos() {
        gelukt(keten.doet(
                "mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg())));
        gelukt(keten.doet(
                "mulder",
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor())));
    }

    private static FotosVastleggenGegevens zonderFotos(Aard aard, LocalDateTime incident) {
        return new FotosVastleggenGegevens(List.of(), "Geen uitwendig letsel.", null, true, aard, incident, null, null);
    }

    private static StapGegevens stap(String metWie, @Nullable Boolean isFmoNodig) {
        return new StapGegevens(NU, metWie, "Gebeld en afgestemd", null, "PL-2026-0042", isFmoNodig, true);
    }

    private static void gelukt(Afronding afronding) {
        assertThat(afronding).isEqualTo(new Gelukt());
    }
}
