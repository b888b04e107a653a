package nl.eenplan.frontend.melding;

import static nl.eenplan.processes.api.Taaksoort.ACTIEOVERLEG;
import static nl.eenplan.processes.api.Taaksoort.AFWEGEN;
import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_ALSNOG;
import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_OUDERS;
import static nl.eenplan.processes.api.Taaksoort.REGISSEUR_AANWIJZEN;
import static nl.eenplan.processes.api.Taaksoort.TERUGKOPPELING_MELDER;
import static nl.eenplan.processes.api.Taaksoort.TRIAGE;
import static nl.eenplan.processes.api.Taaksoort.VEILIGHEIDSVOORWAARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.melding.ActieoverlegGegevens;
import nl.eenplan.backend.melding.ActieoverlegGegevens.Afspraak;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.Kenmerk;
import nl.eenplan.backend.melding.KennisgevingOudersGegevens;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.Partij;
import nl.eenplan.backend.melding.RegisseurGegevens;
import nl.eenplan.backend.melding.TriageGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.VoorwaardenGegevens;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.melding.Wijze;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Op het tabblad Melding staat wat over de melding en daarna is vastgelegd")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
class MeldingTabTest extends SpringBrowserlessTest {

    /// What Veilig Thuis writes in compartment VEILIGHEID.
    private static final List<String> VEILIGHEID = List.of(
            "Welk feitMogelijk mishandeling door een volwassene",
            "Structureel onveilig (criterium 1)Nee",
            "Herhaalde of doorgaande gebeurtenissen (criterium 2)Ja",
            "Kenmerkengroot risico op escalatie, problemen op meer leefgebieden",
            "Motivering MDA++Ouders en oma zijn nu te volgen",
            "Ouders geïnformeerdNee",
            "Reden van uitstelVader dreigt het kind mee te nemen als hij het hoort",
            "Ouders geïnformeerdJa",
            "Hoegesprek",
            "Aan wieEva Veldhuis",
            "Waarom eerder dan afgesprokenVader stond al bij het ziekenhuis",
            "AkkoordNee",
            "Waarmee niet, en wat dat betekentVader wil zelf verschonen",
            "Waarom hij of zijKent het gezin al van het wijkteam");

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private AfwegingService afwegingen;

    @Autowired
    private TriageService triages;

    @Autowired
    private VoorwaardenService voorwaarden;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void onderzoek() {
        gezin = artsen.signaal();
        artsen.onderzoek(gezin);
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName(
            "Veilig Thuis leest afweging, triage, kennisgevingen, terugkoppeling, voorwaarden en wie de regie heeft")
    void toontHetVervolg() {
        var uitgesteldTot = LocalDate.now(klok).plusDays(7);
        artsen.melding(gezin);
        veiligThuis(uitgesteldTot);

        var tekst = tab();

        assertThat(tekst)
                .contains(VEILIGHEID)
                .contains("Gesprek gevoerd opma 2 mrt 10.40")
                .contains("Besproken met ouders of kindMoeder weet dat wij ons zorgen maken")
                .contains("Uitgesteld tot" + Datumtekst.weekdagMetJaar(uitgesteldTot))
                .contains("Hoetelefoon")
                .containsPattern("Uitgesteld tot[^\\n]*?DoorR\\. JansenVastgelegd op")
                .containsPattern("Genoemde stappen[^\\n]*?DoorR\\. Jansen")
                .contains("1. Vermoeden blijftJa", "2. Acuut of structureel onveiligJa")
                .contains("CasusregisseurS. Bakker")
                .doesNotContain("Geen gesprek", "3. Zelf effectieve hulp");
        assertThat($(Span.class).all().stream()
                        .filter(naam -> naam.getClassNames().contains("is-naam"))
                        .map(Span::getText))
                .contains("Eva Veldhuis");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De arts die meldde, leest zijn gesprek en zijn terugkoppeling, en niets van wat Veilig Thuis vond")
    void houdtVeiligheidBinnen() {
        artsen.melding(gezin);
        veiligThuis(LocalDate.now(klok).plusDays(7));

        assertThat(tab())
                .contains("Besproken met ouders of kindMoeder weet dat wij ons zorgen maken", "Hoetelefoon")
                .contains("CasusregisseurS. Bakker")
                .contains("Afgeschermd (veiligheid)")
                .doesNotContain(VEILIGHEID)
                .doesNotContain("Kennisgeving aan de ouders", "Ouders over de voorwaarden", "Uitgesteld tot");
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Wat niet is ingevuld, heeft geen regel; geldt geen criterium, dan houdt Veilig Thuis de regie")
    void laatLeegWeg() {
        artsen.melding(gezin);
        artsen.veiligThuis(gezin);

        assertThat(tab())
                .contains("Advies van de tabelGeen van beide criteria geldt.", "Veilig Thuis houdt de regie.")
                .contains("Ouders geïnformeerdJa", "AkkoordJa")
                .doesNotContain("terug naar Veilig Thuis", "Welk feit", "Kenmerken", "Motivering MDA++")
                .doesNotContain("Reden van uitstel", "Uitgesteld tot", "Waarom eerder", "Waarmee niet");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De meldcode zegt wanneer het gesprek was en wat is besproken")
    void toontHetGesprek() {
        artsen.melding(gezin);

        assertThat(tab())
                .containsPattern("3\\. Gesprek met ouders of kind"
                        + "Gesprek is gevoerd: Moeder weet dat wij ons zorgen maken en werkt mee\\.ma 2 mrt 10\\.40");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Was er geen gesprek, dan staat bij de meldcode en bij de afweging waarom niet")
    void toontWaaromGeenGesprek() {
        keten.rondtAf("mulder", gezin, AFWEGEN, taak -> afwegingen.afwegen(taak, Meldingsvoorbeelden.nietMelden()));

        assertThat(tab())
                .contains("Geen gesprek: Moeder wil niet praten over vader.")
                .contains("Geen gesprek, omdatMoeder wil niet praten over vader.")
                .contains("2. Acuut of structureel onveiligNee", "3. Zelf effectieve hulp mogelijkJa")
                .contains("4. Ouders en kind werken meeJa", "5. Hulp geeft blijvende veiligheidJa")
                .contains("AfgesprokenOma past op; de wijkverpleegkundige weegt elke week.")
                .contains("Terugkijken op" + Datumtekst.weekdagMetJaar(Meldingsvoorbeelden.TERUGKIJKEN))
                .doesNotContain("Gesprek gevoerd op", "Besproken met ouders of kind");
    }

    private void veiligThuis(LocalDate uitgesteldTot) {
        keten.rondtAf("jansen", gezin, TRIAGE, taak -> triages.triage(taak, triage()));
        keten.rondtAf("jansen", gezin, ACTIEOVERLEG, taak -> triages.actieoverleg(taak, actieoverleg()));
        keten.rondtAf(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(taak, Meldingsvoorbeelden.uitstel(uitgesteldTot)));
        keten.rondtAf("jansen", gezin, KENNISGEVING_ALSNOG, taak -> triages.kennisgevingAlsnog(taak, kennisgeving()));
        keten.rondtAf(
                "jansen",
                gezin,
                TERUGKOPPELING_MELDER,
                taak -> triages.terugkoppelingMelder(taak, Meldingsvoorbeelden.terugkoppeling(zojuist())));
        keten.rondtAf(
                "jansen",
                gezin,
                VEILIGHEIDSVOORWAARDEN,
                taak -> voorwaarden.veiligheidsvoorwaarden(
                        taak,
                        new VoorwaardenGegevens(
                                Meldingsvoorbeelden.voorwaarden().voorwaarden(),
                                false,
                                "Vader wil zelf verschonen; dat mag alleen met oma erbij.")));
        keten.rondtAf(
                "jansen",
                gezin,
                REGISSEUR_AANWIJZEN,
                taak -> voorwaarden.regisseurAanwijzen(
                        taak,
                        new RegisseurGegevens(
                                mensen.wie("bakker").id().waarde(), "Kent het gezin al van het wijkteam")));
    }

    private static TriageGegevens triage() {
        return new TriageGegevens(
                3,
                "Drie letsels bij een kind dat nog niet rolt.",
                true,
                "Mogelijk mishandeling door een volwassene",
                false,
                true,
                Set.of(Kenmerk.MEERDERE_LEEFGEBIEDEN, Kenmerk.HOOG_ESCALATIERISICO),
                false,
                "Ouders en oma zijn nu te volgen");
    }

    private ActieoverlegGegevens actieoverleg() {
        return new ActieoverlegGegevens(
                zojuist(),
                Set.of(Partij.VEILIG_THUIS, Partij.POLITIE),
                Set.of(mensen.wie("yilmaz").id().waarde()),
                List.of(
                        new Afspraak(Handeling.AANHOUDING, "politie", null),
                        new Afspraak(Handeling.OUDERGESPREK, "Veilig Thuis", null)),
                null);
    }

    private KennisgevingOudersGegevens kennisgeving() {
        return new KennisgevingOudersGegevens(
                true,
                LocalDate.now(klok),
                Wijze.GESPREK,
                "Eva Veldhuis",
                null,
                null,
                false,
                "Vader stond al bij het ziekenhuis");
    }

    private LocalDateTime zojuist() {
        return LocalDateTime.now(klok).minusMinutes(1);
    }

    private String tab() {
        UI.getCurrent().navigate("gezin/" + gezin + "/melding");
        return getCurrentView().getElement().getTextRecursively();
    }
}
