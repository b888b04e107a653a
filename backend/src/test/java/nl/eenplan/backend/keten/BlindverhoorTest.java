package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Wie een kind gaat verhoren, ziet tot dan niets van wat bekend is")
class BlindverhoorTest extends Verhoorplanzaak {

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private LogboekService logboek;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private TransactionTemplate transactie;

    @BeforeEach
    void noteerVerdachte() {
        mensen.als(
                "vos",
                () -> transactie.executeWithoutResult(
                        _ -> tijdlijn.noteer(gezin, Compartiment.POLITIE, "PROEF", "De verdachte is bekend")));
    }

    @Test
    @DisplayName("Van plannen tot vastleggen ziet de verhoorder niets; daarna weer wel, en een ander zag het steeds")
    void isBlindTotHetIsVastgelegd() {
        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        var zag = leesbaar("vos");

        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());

        assertThat(leesbaar("yilmaz"))
                .contains(Compartiment.GEZIN)
                .doesNotContain(
                        Compartiment.MELDING,
                        Compartiment.VEILIGHEID,
                        Compartiment.MEDISCH,
                        Compartiment.LETSELDUIDING,
                        Compartiment.POLITIE);
        assertThat(leesbaar("vos")).isEqualTo(zag);
        mensen.als("yilmaz", () -> {
            assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> verhoren.verhoren(gezin));
            assertThatExceptionOfType(GeenToegang.class)
                    .isThrownBy(() -> poort.lees(gezin, Compartiment.POLITIE, "proef"));
            assertThat(tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200).gebeurtenissen())
                    .noneMatch(regel -> regel.zin().contains("verdachte"));
        });
        assertThat(mensen.als("vos", () -> verhoren.verhoren(gezin))
                        .kinderen()
                        .getFirst()
                        .plan())
                .isNotNull()
                .satisfies(plan -> assertThat(plan.verhoorders()).containsExactly("brigadier Yılmaz"));

        mensen.als("vos", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));

        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        var kind =
                mensen.als("yilmaz", () -> verhoren.verhoren(gezin)).kinderen().getFirst();
        assertThat(kind.plan()).isNull();
        assertThat(kind.verhoren()).hasSize(1);
    }

    @Test
    @DisplayName(
            "Het logboek zegt de verhoorder en wie het deel van de politie niet leest niets van plannen of afzeggen")
    void zwijgtInHetLogboek() {
        betrek("jansen", Rol.VT_MEDEWERKER);
        plan();

        for (var wie : List.of("yilmaz", "jansen", "mulder")) {
            assertThat(mensen.als(wie, () -> logboek.vanGezin(gezin, 0, 200)))
                    .noneMatch(regel -> regel.handeling().contains("verhoor"))
                    .noneMatch(regel -> regel.handeling().contains("blind"))
                    .hasSize((int) (long) mensen.als(wie, () -> logboek.aantalVanGezin(gezin)) - 1);
        }
        mensen.als("vos", () -> plannen.zegAf(gezin, noor, AFZEGGING));

        for (var wie : List.of("jansen", "mulder")) {
            assertThat(mensen.als(wie, () -> logboek.vanGezin(gezin, 0, 200)))
                    .noneMatch(regel -> regel.handeling().contains("verhoor"))
                    .noneMatch(regel -> regel.handeling().contains("blind"));
        }
        assertThat(mensen.als("yilmaz", () -> logboek.vanGezin(gezin, 0, 200)))
                .anyMatch(regel -> regel.handeling().equals("studioverhoor gepland"))
                .anyMatch(regel -> regel.handeling().equals("niet meer blind"));
    }

    @Test
    @DisplayName("Van plannen tot vastleggen ziet de verhoorder geen proces, geen taken van anderen en geen termijn")
    void zietHetVerloopNiet() {
        mensen.als("yilmaz", () -> {
            assertThat(proces.verloop(gezin)).isNotEmpty();
            assertThat(werkvoorraad.vanGezin(gezin)).isNotEmpty();
            assertThat(werkvoorraad.bijAnderen(200))
                    .anyMatch(taak -> taak.gezin().equals(gezin));
            assertThat(gezinnen.kop(gezin).volgende()).isNotNull();
        });
        plan();

        mensen.als("yilmaz", () -> {
            assertThat(proces.verloop(gezin)).isEmpty();
            assertThat(werkvoorraad.vanGezin(gezin)).isEmpty();
            assertThat(werkvoorraad.bijAnderen(200))
                    .noneMatch(taak -> taak.gezin().equals(gezin));
            assertThat(gezinnen.kop(gezin).volgende()).isNull();
            assertThat(gezinnen.kop(gezin).naam()).isEqualTo("Veldhuis");
            assertThat(kinderen.vanGezin(gezin)).hasSize(1);
        });
        assertThat(leesbaar("yilmaz")).containsExactly(Compartiment.GEZIN);
        mensen.als("vos", () -> {
            assertThat(proces.verloop(gezin)).isNotEmpty();
            assertThat(werkvoorraad.vanGezin(gezin)).isNotEmpty();
        });
    }

    @Test
    @DisplayName("Gaat het niet door, dan ziet de verhoorder weer wat zijn rol geeft; zelf zegt hij niet af")
    void opentNaAfzeggen() {
        plan();

        assertThat(fouten(mensen.als("yilmaz", () -> plannen.zegAf(gezin, noor, AFZEGGING))))
                .containsExactly("U verhoort dit kind zelf. Laat afzeggen door wie het verhoor plande.");
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.POLITIE);
        assertThat(fouten(mensen.als("vos", () -> plannen.zegAf(gezin, noor, new Afzegging(" ")))))
                .hasSize(1);
        assertThat(mensen.als("vos", () -> plannen.zegAf(gezin, noor, AFZEGGING)))
                .isEqualTo(new Planuitkomst.Vastgelegd());

        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        assertThat(mensen.als("vos", () -> plannen.zegAf(gezin, noor, AFZEGGING)))
                .isEqualTo(new Planuitkomst.Ingehaald());
        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());
    }
}
