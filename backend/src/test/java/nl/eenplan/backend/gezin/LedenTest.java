package nl.eenplan.backend.gezin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Lidgegevens.Gezagsregel;
import nl.eenplan.backend.gezin.Lidwijziging.Botsing;
import nl.eenplan.backend.gezin.Lidwijziging.Ongeldig;
import nl.eenplan.backend.gezin.Lidwijziging.Opgeslagen;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Gezintest
class LedenTest {

    @Autowired
    private LedenService leden;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legGezinVast() {
        gezin = bouwer.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
    }

    @Test
    @DisplayName("Wie een lid opslaat dat een ander intussen wijzigde, krijgt de waarden van die ander te zien")
    void meldtBotsing() {
        var noor = lid("Noor Veldhuis");
        mensen.als("mulder", () -> leden.wijzigLid(gezin, noor.id(), noor.versie(), hernoemd(noor, "Noor de Wit")));

        var tweede = mensen.als(
                "mulder", () -> leden.wijzigLid(gezin, noor.id(), noor.versie(), hernoemd(noor, "Nora Veldhuis")));

        assertThat(tweede).isInstanceOfSatisfying(Botsing.class, botsing -> {
            assertThat(botsing.huidig().gegevens().naam()).isEqualTo("Noor de Wit");
            assertThat(botsing.huidig().gewijzigdDoor()).isEqualTo("L. Mulder");
            assertThat(botsing.huidig().versie()).isGreaterThan(noor.versie());
        });
        assertThat(lid("Noor de Wit").id()).isEqualTo(noor.id());
    }

    @Test
    @DisplayName("Van twee die tegelijk opslaan wint er precies een")
    void laatEenWinnen() throws Exception {
        var noor = lid("Noor Veldhuis");
        var start = new CyclicBarrier(2);

        try (var samen = Executors.newFixedThreadPool(2)) {
            var uitkomsten = samen.invokeAll(List.<Callable<Lidwijziging>>of(
                    () -> opslaan(noor, "Eerste", start), () -> opslaan(noor, "Tweede", start)));

            assertThat(uitkomsten)
                    .extracting(uitkomst -> uitkomst.get().getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Opgeslagen", "Botsing");
        }
    }

    @Test
    @DisplayName("Gezag, overlijden en een tweede huishouden worden bewaard")
    void bewaartGezagEnHuishouden() {
        var noor = lid("Noor Veldhuis");
        var sanne = lid("Sanne Veldhuis").id();
        var riet = lid("Riet Veldhuis").id();

        var gewijzigd = mensen.als(
                "mulder",
                () -> leden.wijzigLid(
                        gezin, noor.id(), noor.versie(), met(noor, List.of(new Gezagsregel(sanne, Gezag.NEE)))));
        var huishouden = mensen.als(
                "mulder",
                () -> leden.voegHuishoudenToe(
                        gezin,
                        new Huishoudgegevens(
                                "Bij oma", new Adres("Kerkplein", "2", "", "Lindewaard"), List.of(noor.id(), riet))));

        assertThat(((Opgeslagen) gewijzigd).lid().gegevens().gezag())
                .containsExactly(new Gezagsregel(sanne, Gezag.NEE));
        assertThat(huishouden).isInstanceOf(Huishoudwijziging.Opgeslagen.class);
        mensen.als(
                "mulder",
                () -> assertThat(leden.leden(gezin).huishoudens())
                        .filteredOn(een -> een.gegevens().bewoners().contains(noor.id()))
                        .hasSize(2));
    }

    @Test
    @DisplayName("Foute gegevens van een lid worden per veld geweigerd")
    void weigertFouteGegevens() {
        var fout = new Lidgegevens(
                "",
                LocalDate.of(2030, 1, 1),
                null,
                "123456789",
                Geslacht.MAN,
                Gezinsrol.KIND,
                LocalDate.of(2029, 1, 1),
                List.of(new Gezagsregel(PersoonId.nieuw(), Gezag.JA)));

        var uitkomst = mensen.als("mulder", () -> leden.voegLidToe(gezin, fout));

        assertThat(((Ongeldig) uitkomst).fouten())
                .extracting(veldfout -> veldfout.veld())
                .containsExactlyInAnyOrder("naam", "geboortedatum", "bsn", "overledenOp", "gezag");
        mensen.als("mulder", () -> assertThat(leden.leden(gezin).leden()).hasSize(3));
    }

    @Test
    @DisplayName("Een lid van een ander gezin is niet te wijzigen via het eigen gezin")
    void weigertVreemdLid() {
        var ander = bouwer.gezinVan("aydin", "Bos", "Saar Bos");
        var saar = mensen.als("aydin", () -> leden.leden(ander).leden().getFirst());

        assertThatThrownBy(() -> mensen.als(
                        "mulder", () -> leden.wijzigLid(gezin, saar.id(), saar.versie(), hernoemd(saar, "Mijn"))))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("De database zelf weigert een fout BSN en een score buiten 0 tot 10")
    void houdtGrensInDatabase() {
        var noor = lid("Noor Veldhuis").id().waarde();

        assertThatThrownBy(() -> jdbc.sql("update gezinslid set bsn = '999990112' where id = :id")
                        .param("id", noor)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("insert into veiligheidsscore (gezin, score, op) values (:id, 11, now())")
                        .param("id", gezin.waarde())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Lidwijziging opslaan(Lid lid, String naam, CyclicBarrier start) throws Exception {
        start.await();
        return mensen.als("mulder", () -> leden.wijzigLid(gezin, lid.id(), lid.versie(), hernoemd(lid, naam)));
    }

    private Lid lid(String naam) {
        return mensen.als("mulder", () -> leden.leden(gezin)).leden().stream()
                .filter(een -> een.gegevens().naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Lidgegevens hernoemd(Lid lid, String naam) {
        var oud = lid.gegevens();
        return new Lidgegevens(
                naam,
                oud.geboortedatum(),
                oud.verwachtOp(),
                oud.bsn(),
                oud.geslacht(),
                oud.rol(),
                oud.overledenOp(),
                oud.gezag());
    }

    private static Lidgegevens met(Lid lid, List<Gezagsregel> gezag) {
        var oud = lid.gegevens();
        return new Lidgegevens(
                oud.naam(),
                oud.geboortedatum(),
                oud.verwachtOp(),
                oud.bsn(),
                oud.geslacht(),
                oud.rol(),
                oud.overledenOp(),
                gezag);
    }
}
