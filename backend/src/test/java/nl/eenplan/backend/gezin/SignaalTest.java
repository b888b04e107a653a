package nl.eenplan.backend.gezin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.Signaalvastlegging.Ongeldig;
import nl.eenplan.backend.gezin.Signaalvastlegging.Vastgelegd;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Gezintest
class SignaalTest {

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private LedenService leden;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private Gezinsaanpak aanpak;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName("Met het signaal van de huisarts staan gezin, kind, betrokkenheid en de eerste taak er in een keer")
    void legtSignaalVast() {
        var vastgelegd = vastgelegd("mulder", bouwer.veldhuis());

        assertThat(vastgelegd.nummer()).matches("G-2026-[0-9]{4}");
        assertThat(aanpak.loopt(vastgelegd.gezin())).isTrue();
        mensen.als("mulder", () -> {
            var kop = gezinnen.kop(vastgelegd.gezin());
            assertThat(kop.naam()).isEqualTo("Veldhuis");
            assertThat(kop.fase()).isEqualTo(Fase.SIGNAAL);
            assertThat(werkvoorraad.vanGezin(vastgelegd.gezin()))
                    .extracting(taak -> taak.soort())
                    .contains(Taaksoort.EERSTE_ZORG);
            assertThat(kop.volgende()).isNotNull();
            var beeld = leden.leden(vastgelegd.gezin());
            assertThat(beeld.leden())
                    .extracting(lid -> lid.gegevens().naam())
                    .containsExactly("Noor Veldhuis", "Riet Veldhuis", "Sanne Veldhuis");
            assertThat(beeld.leden().getFirst().leeftijd()).isEqualTo("4 maanden");
            assertThat(beeld.leden().getFirst().gegevens().gezag()).hasSize(2);
            assertThat(beeld.huishoudens())
                    .singleElement()
                    .satisfies(huishouden ->
                            assertThat(huishouden.gegevens().bewoners()).hasSize(3));
            assertThat(beeld.signalen())
                    .singleElement()
                    .satisfies(signaal -> assertThat(signaal.klacht()).contains("box"));
        });
        assertThat(kinderen.metVermoeden(vastgelegd.gezin()))
                .singleElement()
                .satisfies(kind ->
                        assertThat(kind.maandenOp(LocalDate.of(2026, 3, 2))).isEqualTo(4));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"visser", "jansen", "bakker", "kuipers", "yilmaz", "smit", "beheer"})
    @DisplayName("Alleen een behandelend arts legt een signaal vast")
    void weigertAnderen(String wie) {
        assertThatThrownBy(() -> mensen.als(wie, () -> gezinnen.legSignaalVast(bouwer.veldhuis())))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("Een signaal bij het gezin van een ander is niet gevonden, ook niet met een fout formulier")
    void weigertGezinVanAnder() {
        var gezin = bouwer.gezinVan("mulder", "Hofstra", "Tess Hofstra");

        for (var signaal : List.of(bij(gezin, bouwer.veldhuis()), bij(gezin, bouwer.signaal("")))) {
            assertThatThrownBy(() -> mensen.als("aydin", () -> gezinnen.legSignaalVast(signaal)))
                    .isInstanceOf(GeenToegang.class);
        }
    }

    @Test
    @DisplayName("Bij een fout formulier blijft er niets achter, ook geen nummer")
    void laatNietsAchter() {
        var voor = tel("gezin") + tel("gezinslid") + tel("signaal") + laatsteNummer();

        var uitkomst = mensen.als("mulder", () -> gezinnen.legSignaalVast(bouwer.signaal("Veldhuis")));

        assertThat(uitkomst).isInstanceOf(Ongeldig.class);
        assertThat(tel("gezin") + tel("gezinslid") + tel("signaal") + laatsteNummer())
                .isEqualTo(voor);
    }

    @Test
    @DisplayName("De nummers van een jaar volgen elkaar op")
    void nummertDoor() {
        var eerste = vastgelegd("mulder", bouwer.signaal("De Vries", kind("Jip de Vries")));
        var tweede = vastgelegd("aydin", bouwer.signaal("Bos", kind("Saar Bos")));

        assertThat(volgnummer(tweede)).isEqualTo(volgnummer(eerste) + 1);
    }

    @Test
    @DisplayName("Een kind uit het gezin van een ander wordt herkend zonder dat de arts dat merkt")
    void herkentInStilte() {
        var bsn = "999990123";
        vastgelegd("mulder", bouwer.signaal("De Wit", Signalenbouwer.kind("Milan", bsn, Signalenbouwer.GEBOORTE_NOOR)));
        var voor = tel("herkenning");

        var uitkomst = mensen.als(
                "aydin",
                () -> gezinnen.legSignaalVast(
                        bouwer.signaal("De Wit", Signalenbouwer.kind("Milan", bsn, Signalenbouwer.GEBOORTE_NOOR))));

        assertThat(uitkomst).isInstanceOf(Vastgelegd.class);
        assertThat(tel("herkenning")).isEqualTo(voor + 1);
        assertThat(mensen.als("aydin", () -> gezinnen.aantal(new GezinService.Gezinsfilter(bsn, Set.of()))))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Staat het kind al in een eigen gezin, dan wijst het formulier daarheen")
    void wijstNaarEigenGezin() {
        var bsn = "999990172";
        var gezin = vastgelegd(
                "mulder", bouwer.signaal("Brouwer", Signalenbouwer.kind("Daan", bsn, Signalenbouwer.GEBOORTE_NOOR)));

        var uitkomst = mensen.als(
                "mulder",
                () -> gezinnen.legSignaalVast(
                        bouwer.signaal("Brouwer", Signalenbouwer.kind("Daan", bsn, Signalenbouwer.GEBOORTE_NOOR))));

        assertThat(((Ongeldig) uitkomst).fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo("kinderen[0].bsn");
            assertThat(fout.melding()).contains(gezin.nummer() + " · Brouwer");
        });
    }

    @Test
    @DisplayName("Een tweede signaal bij het eigen gezin komt erbij en het stroomschema loopt opnieuw")
    void voegtSignaalToe() {
        var gezin = bouwer.gezinVan("mulder", "Jonker", "Fien Jonker");
        var fien = kinderen.vanGezin(gezin).getFirst();
        var basis = bouwer.signaal("");
        var tweede = new NieuwSignaal(
                gezin,
                "",
                basis.bron(),
                basis.gezienOp(),
                basis.klacht(),
                basis.gevondenDoor(),
                null,
                null,
                List.of(new NieuwSignaal.Kind(fien.id(), "", null, null, "", null, true)),
                List.of(),
                new Adres("", "", "", ""));

        assertThat(vastgelegd("mulder", tweede).gezin()).isEqualTo(gezin);

        mensen.als("mulder", () -> {
            assertThat(leden.leden(gezin).signalen()).hasSize(2);
            assertThat(leden.leden(gezin).leden()).hasSize(3);
        });
    }

    @Test
    @DisplayName("De arts is betrokken als behandelend arts, en alleen hij")
    void betrektDeArts() {
        var gezin = bouwer.gezinVan("mulder", "Postma", "Guus Postma");

        var rollen = jdbc.sql("select distinct rol from betrokkenheid where gezin = :gezin and medewerker is not null")
                .param("gezin", gezin.waarde())
                .query(String.class)
                .list();

        assertThat(rollen).containsExactly(Rol.BEHANDELEND_ARTS.sleutel());
    }

    private Vastgelegd vastgelegd(String wie, NieuwSignaal signaal) {
        return (Vastgelegd) mensen.als(wie, () -> gezinnen.legSignaalVast(signaal));
    }

    private static NieuwSignaal.Kind kind(String naam) {
        return Signalenbouwer.kind(naam, "", Signalenbouwer.GEBOORTE_NOOR);
    }

    private static NieuwSignaal bij(GezinId gezin, NieuwSignaal signaal) {
        return new NieuwSignaal(
                gezin,
                signaal.gezinsnaam(),
                signaal.bron(),
                signaal.gezienOp(),
                signaal.klacht(),
                signaal.gevondenDoor(),
                signaal.incidentVan(),
                signaal.incidentTot(),
                signaal.kinderen(),
                signaal.volwassenen(),
                signaal.adres());
    }

    private static int volgnummer(Vastgelegd vastgelegd) {
        return Integer.parseInt(vastgelegd.nummer().substring("G-2026-".length()));
    }

    private long laatsteNummer() {
        return jdbc.sql("select coalesce(max(laatste), 0) from gezinsnummer")
                .query(Long.class)
                .single();
    }

    private long tel(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }
}
