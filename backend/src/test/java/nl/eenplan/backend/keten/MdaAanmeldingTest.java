package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.overleg.Aanvraagherkomst;
import nl.eenplan.backend.overleg.MdaService;
import nl.eenplan.backend.overleg.MdaService.Aanmelduitkomst;
import nl.eenplan.backend.overleg.Mdaaanvraag;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class MdaAanmeldingTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private MdaService mda;

    @Autowired
    private OverlegTaken overleg;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @ParameterizedTest
    @ValueSource(strings = {"jansen", "dijk", "bakker", "kuipers"})
    @DisplayName("Veilig Thuis, GI, lokaal team en coördinator melden aan; de coördinator krijgt de screening")
    void laatAanmelden(String wie) {
        var aangemeld =
                (Aanmelduitkomst.Aangemeld) mensen.als(wie, () -> mda.meldAan(aanvraag("Negen hulpverleners", 7)));

        assertThat(mensen.als(wie, () -> gezinnen.kop(aangemeld.gezin())).naam())
                .isEqualTo("Brouwer-Smit");
        var taak = keten.taakVan("kuipers", aangemeld.gezin(), Taaksoort.SCREENING);
        var aanvraag = Objects.requireNonNull(
                mensen.als("kuipers", () -> overleg.voorbereiding(taak)).aanvraag());
        assertThat(aanvraag.gronden()).isEqualTo("Negen hulpverleners");
        assertThat(aanvraag.eerdereMeldingen()).isEqualTo(7);
        assertThat(aanvraag.aanmelder()).isEqualTo(mensen.wie(wie).naam());
        assertThat(betrokkenheden.metRol(aangemeld.gezin(), Rol.REGISSEUR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mulder", "aydin", "visser", "yilmaz", "hoek", "smit", "beheer"})
    @DisplayName("Wie een andere rol heeft, meldt niet aan en er komt geen gezin")
    void weigertAnderen(String wie) {
        assertThat(mensen.als(wie, mda::magAanmelden)).isFalse();
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als(wie, () -> mda.meldAan(aanvraag("Negen hulpverleners", 7))));
    }

    @Test
    @DisplayName("Zonder gronden, met te weinig meldingen voor de radar en met een fout BSN wordt niets opgeslagen")
    void wijstFoutenAan() {
        var eerder = mensen.als("jansen", () -> gezinnen.aantal(Gezinsfilter.alles()));

        var uitkomst = (Aanmelduitkomst.Ongeldig) mensen.als("jansen", () -> mda.meldAan(metBsn("123456789", "", 2)));

        assertThat(uitkomst.fouten())
                .extracting(Veldfout::veld)
                .containsExactly("gronden", "eerdereMeldingen", "kinderen[0].bsn");
        assertThat(mensen.als("jansen", () -> gezinnen.aantal(Gezinsfilter.alles())))
                .isEqualTo(eerder);
    }

    @Test
    @DisplayName("Een kind uit een gezin waarbij de aanmelder al betrokken is, wordt niet nog eens aangemeld")
    void herkentEigenGezin() {
        mensen.als("jansen", () -> mda.meldAan(metBsn("999990196", "Negen hulpverleners", 4)));

        var uitkomst =
                (Aanmelduitkomst.Ongeldig) mensen.als("jansen", () -> mda.meldAan(metBsn("999990196", "Nog eens", 4)));

        assertThat(uitkomst.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo("kinderen[0].bsn");
            assertThat(fout.melding()).contains("Brouwer-Smit", "waarbij u betrokken bent");
        });
    }

    @Test
    @DisplayName("Teruggegeven bij de screening: de zaak sluit en de aanmelder kan er niet meer bij")
    void sluitBijTeruggeven() {
        var aangemeld = (Aanmelduitkomst.Aangemeld)
                mensen.als("dijk", () -> mda.meldAan(aanvraag("Negen hulpverleners", null)));

        var afronding = keten.doet(
                "kuipers",
                aangemeld.gezin(),
                Taaksoort.SCREENING,
                taak -> overleg.screen(taak, Overlegformulieren.terug()));

        assertThat(afronding).isEqualTo(new Afronding.Gelukt());
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("dijk", () -> gezinnen.kop(aangemeld.gezin())));
    }

    private static Mdaaanvraag aanvraag(String gronden, @Nullable Integer meldingen) {
        return new Mdaaanvraag(
                meldingen == null ? Aanvraagherkomst.GI : Aanvraagherkomst.RADAR,
                "",
                gronden,
                meldingen,
                false,
                "Brouwer-Smit",
                List.of(
                        new Mdaaanvraag.Kind("Daan Brouwer", LocalDate.of(2011, 6, 4), null, "", Geslacht.MAN),
                        new Mdaaanvraag.Kind("Ongeboren kind", null, LocalDate.of(2026, 8, 2), "999999999", null)),
                List.of(new Mdaaanvraag.Volwassene("Wendy Smit", Gezinsrol.OUDER, null, "", Gezag.JA)),
                new Adres("", "", "", ""));
    }

    private static Mdaaanvraag metBsn(String bsn, String gronden, int meldingen) {
        var heel = aanvraag(gronden, meldingen);
        return new Mdaaanvraag(
                heel.herkomst(),
                heel.aanmelder(),
                gronden,
                meldingen,
                false,
                heel.gezinsnaam(),
                List.of(new Mdaaanvraag.Kind("Daan Brouwer", LocalDate.of(2011, 6, 4), null, bsn, Geslacht.MAN)),
                heel.volwassenen(),
                heel.adres());
    }
}
