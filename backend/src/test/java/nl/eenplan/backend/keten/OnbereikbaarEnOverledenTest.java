package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Zaakregie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
class OnbereikbaarEnOverledenTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);
    private static final LocalDate GISTEREN = LocalDate.of(2026, 3, 1);

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private StapService stappen;

    @Autowired
    private MeldingInzage meldingen;

    @Autowired
    private FmoTaken fmo;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private PlatformTransactionManager transacties;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void totFotos() {
        keten.hetIs(NU);
        gezin = keten.signaal();
        keten.rondtAf(
                "mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
    }

    @Test
    @DisplayName("Wie belt en niemand spreekt, leest dat zo terug; wie wel iemand spreekt ook")
    void verteltGeenOverlegDatErNietWas() {
        kiest(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1), null);

        belt(Taaksoort.SPOEDOVERLEG, false);
        belt(Taaksoort.SPOED_VERTROUWENSARTS, true);

        assertThat(zinnen("yilmaz"))
                .contains("De frontoffice is gebeld, maar niet bereikt", "De vertrouwensarts is gebeld en gesproken");
        assertThat(keten.taak("mulder", gezin, Taaksoort.SPOED_ZEDENTEAM)).isPresent();
        assertThat(keten.taak("mulder", gezin, Taaksoort.SPOED_LECK)).isEmpty();
    }

    @Test
    @DisplayName("De meldcode telt geen deskundige die niet is bereikt")
    void teltAlleenWieIsGesproken() {
        kiest(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1), null);

        belt(Taaksoort.SPOED_VERTROUWENSARTS, false);
        boolean naGeenGehoor = isDeskundigeGeraadpleegd();
        belt(Taaksoort.SPOED_LECK, true);

        assertThat(naGeenGehoor).isFalse();
        assertThat(isDeskundigeGeraadpleegd()).isTrue();
    }

    private boolean isDeskundigeGeraadpleegd() {
        return mensen.als("mulder", () -> meldingen.meldcodes(gezin))
                .getFirst()
                .stappen()
                .get(1)
                .isGedaan();
    }

    @Test
    @DisplayName("Weet niemand wanneer het was, dan zeggen PEP en onderzoek dat, en geven zij geen moment als feit")
    void zegtDatDeTijdOnbekendIs() {
        kiest(Aard.SEKSUEEL_ONBEKEND, null, null);
        belt(Taaksoort.SPOEDOVERLEG, true);
        keten.rondtAf(
                "yilmaz",
                gezin,
                Taaksoort.FMO_BESLUIT,
                taak -> stappen.stapVastleggen(
                        taak, new StapGegevens(NU, "officier", "nodig", null, "PL-2026-1", true, null)));

        assertThat(isTijdOnbekendBijPep()).isTrue();
        var taak = keten.taakVan("deboer", gezin, Taaksoort.FMO_UITVOEREN);
        assertThat(mensen.als("deboer", () -> fmo.klok(taak)).isTijdBekend()).isFalse();
    }

    @Test
    @DisplayName("Is het moment bekend, dan staat er geen waarschuwing")
    void zwijgtAlsDeTijdBekendIs() {
        kiest(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1), null);

        assertThat(isTijdOnbekendBijPep()).isFalse();
    }

    @Test
    @DisplayName("Is een kind overleden, dan staat de dag bij het gezin en wordt het kind niet meer gehoord")
    void legtOverlijdenVast() {
        assertThat(teHoren()).hasSize(1);

        var zonderDag = fotos(Aard.OVERLIJDEN, null, null);
        var morgen = fotos(Aard.OVERLIJDEN, null, NU.toLocalDate().plusDays(1));
        kiest(Aard.OVERLIJDEN, null, GISTEREN);

        assertThat(velden(zonderDag)).containsExactly("overledenOp");
        assertThat(velden(morgen)).containsExactly("overledenOp");
        assertThat(kinderen.vanGezin(gezin)).extracting(Kind::overledenOp).containsExactly(GISTEREN);
        assertThat(teHoren()).isEmpty();
        assertThat(zinnen("mulder")).contains("Overlijden van een kind vastgelegd");
        assertThat(keten.taak("deboer", gezin, Taaksoort.OVERLIJDEN_NODO)).isPresent();
    }

    @Test
    @DisplayName("Een dag van overlijden bij een andere aard wordt niet bewaard")
    void bewaartAlleenBijOverlijden() {
        kiest(Aard.LICHAMELIJK, null, GISTEREN);

        assertThat(kinderen.vanGezin(gezin)).extracting(Kind::overleden).containsExactly(false);
    }

    private List<?> teHoren() {
        return new TransactionTemplate(transacties)
                .execute(_ -> mensen.als("mulder", () -> regie.teHorenKinderen(gezin)));
    }

    private boolean isTijdOnbekendBijPep() {
        var pep = keten.taak("mulder", gezin, Taaksoort.PEP_OVERWEGEN).orElseThrow();
        return mensen.als("mulder", () -> stappen.uitleg(pep)).isTijdOnbekend();
    }

    private void kiest(Aard aard, @Nullable LocalDateTime incident, @Nullable LocalDate overleden) {
        assertThat(fotos(aard, incident, overleden)).isEqualTo(new Gelukt());
    }

    private Afronding fotos(Aard aard, @Nullable LocalDateTime incident, @Nullable LocalDate overleden) {
        return keten.doet(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak,
                        new FotosVastleggenGegevens(
                                List.of(), "Geen uitwendig letsel.", null, true, aard, incident, null, overleden)));
    }

    private void belt(Taaksoort soort, boolean isBereikt) {
        keten.rondtAf(
                "mulder",
                gezin,
                soort,
                taak -> stappen.stapVastleggen(
                        taak, new StapGegevens(NU, "het nummer uit de lijst", "gebeld", null, null, null, isBereikt)));
    }

    private static List<String> velden(Afronding afronding) {
        return ((Ongeldig) afronding).fouten().stream().map(Veldfout::veld).toList();
    }

    private List<String> zinnen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(TijdlijnService.Gebeurtenis::zin)
                .toList();
    }
}
