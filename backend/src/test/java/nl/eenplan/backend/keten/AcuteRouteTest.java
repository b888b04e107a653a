package nl.eenplan.backend.keten;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
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
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
@DisplayName("Acuut gevaar: meteen melden, en bij een mogelijk strafbaar feit het actieoverleg")
class AcuteRouteTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private MeldingService meldingen;

    @Autowired
    private MeldingInzage meldingInzage;

    @Autowired
    private TriageService triages;

    @Autowired
    private StapService stappen;

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
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));

        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.ACUTE_VEILIGHEID,
                taak -> stappen.stapVastleggen(
                        taak, new StapGegevens(NU, "politie via 112", "Gebeld en afgestemd", null, null, null, null)));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.ACUUT_MELDEN,
                taak -> meldingen.acuutMelden(taak, Meldingsvoorbeelden.melding()));

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
        keten.rondtAf("jansen", gezin, Taaksoort.TRIAGE, taak -> triages.triage(taak, strafbaar));

        var zonderPolitie = overleg(Set.of(mensen.wie("vos").id().waarde()));
        var vanElders = overleg(Set.of(
                mensen.wie("yilmaz").id().waarde(), mensen.wie("post").id().waarde()));
        assertThat(zietZaak("yilmaz")).isFalse();
        assertThat(overleg(Set.of(mensen.wie("yilmaz").id().waarde()))).isEqualTo(new Gelukt());

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
}
