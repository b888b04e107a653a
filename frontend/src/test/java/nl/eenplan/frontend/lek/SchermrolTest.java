package nl.eenplan.frontend.lek;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// Every address of the application, typed by hand by every role about a family that is not his. The addresses come
/// from the router: a new screen without a row here fails.
@DisplayName("Wie een adres typt, ziet alleen wat bij zijn rol hoort en niets van een gezin van een ander")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
@WithUserDetails("mulder")
class SchermrolTest extends SpringBrowserlessTest {

    private static final List<String> ROLLEN = List.of(
            "aydin", "visser", "deboer", "jansen", "kuipers", "bakker", "yilmaz", "vos", "post", "dijk", "hoek", "smit",
            "pinas", "beheer");

    private static final Set<String> PRIVACY_OFFICERS = Set.of("smit", "pinas");

    private static final Set<String> LERENDEN = Set.of("aydin", "visser", "deboer", "jansen", "kuipers");

    /// Address, and for whom it is: IEDER opens and shows own cases only, ZAAK says "niet gevonden" about a case of
    /// another, FG opens for the privacy officer, who reads numbers of cases there and no names, and is "niet
    /// gevonden" for all others; BEHEER the same for the administrator, who reads no numbers either. CIJFERS opens
    /// for those who learn from figures.
    private static final Map<String, Wie> SCHERMEN = new TreeMap<>(Map.ofEntries(
            Map.entry("", Wie.IEDER),
            Map.entry("login", Wie.IEDER),
            Map.entry("tweede-factor", Wie.IEDER),
            Map.entry("inloggegevens", Wie.IEDER),
            Map.entry("werkvoorraad", Wie.IEDER),
            Map.entry("gezinnen", Wie.IEDER),
            Map.entry("zoek", Wie.IEDER),
            Map.entry("noodtoegang", Wie.IEDER),
            Map.entry("waarneming", Wie.IEDER),
            Map.entry("bereikbaarheid", Wie.IEDER),
            Map.entry("herstelplannen", Wie.IEDER),
            Map.entry("overleg", Wie.IEDER),
            Map.entry("mda/aanmelden", Wie.IEDER),
            Map.entry("signaal", Wie.IEDER),
            Map.entry("taak/:taak", Wie.ZAAK),
            Map.entry("gezin/:gezin/:tab?", Wie.ZAAK),
            Map.entry("herstelplan/:gezin", Wie.ZAAK),
            Map.entry("logboek", Wie.FG),
            Map.entry("logboek/patronen", Wie.FG),
            Map.entry("rechten", Wie.FG),
            Map.entry("deelregels", Wie.FG),
            Map.entry("bewaren", Wie.FG),
            Map.entry("cijfers", Wie.CIJFERS),
            Map.entry("beheer", Wie.BEHEER)));

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    private GezinId gezin;
    private String nummer;
    private String taak;

    @BeforeEach
    void maakZaak() {
        gezin = signalen.gezinVan("mulder", "Wielewaal", "Fenna Wielewaal");
        nummer = mensen.als("mulder", () -> gezinnen.kop(gezin)).nummer();
        taak = mensen.als(
                "mulder", () -> werkvoorraad.vanGezin(gezin).getFirst().taak().waarde());
    }

    @Test
    @DisplayName("Elk scherm dat de router kent, staat in de tabel")
    void kentElkScherm() {
        assertThat(UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes().stream()
                        .filter(route ->
                                route.getNavigationTarget().getPackageName().startsWith("nl.eenplan"))
                        .map(RouteBaseData::getTemplate))
                .containsExactlyInAnyOrderElementsOf(SCHERMEN.keySet());
    }

    @Test
    @DisplayName("De eigenaar van de zaak opent zijn schermen")
    void opentVoorDeEigenaar() {
        assertThat(typt("mulder", "gezin/:gezin/:tab?")).contains("Wielewaal", nummer);
        assertThat(typt("mulder", "taak/:taak")).contains("Wielewaal");
    }

    @Test
    @DisplayName(
            "Elke andere rol ziet op elk adres niets van dit gezin, en van wat hem niet aangaat dat het er niet is")
    void verbergtVoorElkeRol() {
        for (String wie : ROLLEN) {
            SCHERMEN.forEach((adres, voor) -> {
                var scherm = typt(wie, adres);
                var isToezicht = voor == Wie.FG && PRIVACY_OFFICERS.contains(wie);
                var isVanHem = isToezicht
                        || voor == Wie.BEHEER && wie.equals("beheer")
                        || voor == Wie.CIJFERS && LERENDEN.contains(wie);
                assertThat(scherm).as(wie + " op " + adres).doesNotContain("Wielewaal");
                if (!isToezicht) {
                    assertThat(scherm).as(wie + " op " + adres).doesNotContain(nummer);
                }
                if (voor == Wie.ZAAK || voor != Wie.IEDER && !isVanHem) {
                    assertThat(scherm).as(wie + " op " + adres).contains("Niet gevonden");
                }
                if (isVanHem) {
                    assertThat(scherm).as(wie + " op " + adres).doesNotContain("Niet gevonden");
                }
            });
        }
    }

    private String typt(String wie, String adres) {
        var pad =
                adres.replace(":gezin", gezin.toString()).replace(":taak", taak).replace(":tab?", "overzicht");
        return mensen.als(wie, () -> {
            UI.getCurrent().navigate(pad);
            return Schermspoor.van(getCurrentView().getElement()).replace(pad, "");
        });
    }

    private enum Wie {
        IEDER,
        ZAAK,
        BEHEER,
        CIJFERS,
        FG
    }
}
