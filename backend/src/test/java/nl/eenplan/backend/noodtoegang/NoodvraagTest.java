package nl.eenplan.backend.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.logboek.UittrekselService;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Burgerservicenummer;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Gezinsnummer;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Persoon;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.TweedeFactorNodig;
import nl.eenplan.processes.api.NoodtoetsTeLaat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie om noodtoegang vraagt, zegt wie hij zoekt en waarom, en laat een spoor achter")
class NoodvraagTest extends Noodproef {

    @Test
    @DisplayName("Zonder tweede factor komt niemand te weten of een gezin bestaat")
    void zwijgtZonderTweedeFactor() {
        for (var gegevens : List.of(new Gezinsnummer(nummer), new Gezinsnummer("G-2026-9999"))) {
            mensen.als(
                    "aydin",
                    () -> assertThatThrownBy(() -> noodtoegang.vraag(gegevens, Noodreden.KIND_IN_GEVAAR, WAAROM))
                            .isInstanceOf(TweedeFactorNodig.class)
                            .hasMessageNotContaining(nummer));
        }
        assertThat(pogingenInHetLog("aydin")).containsOnly("noodtoegang zonder tweede factor");
    }

    @Test
    @DisplayName("Beheerder, functionaris, coördinator en regisseur hebben haar niet, ook niet met een tweede factor")
    void weigertWieNietHandelt() {
        for (var wie : List.of("beheer", "smit", "kuipers", "bakker", "hoek")) {
            assertThatThrownBy(() -> neem(wie, nummer)).as(wie).isInstanceOf(GeenToegang.class);
            mensen.als(wie, () -> assertThat(noodtoegang.magVragen()).isFalse());
            assertThat(pogingenInHetLog(wie)).contains("noodtoegang geweigerd");
        }
    }

    @Test
    @DisplayName("Wie niets vindt leest niets, staat in het logboek zonder zaak, en mag maar vijf keer per uur")
    void begrenstHetZoeken() {
        for (int poging = 0; poging < 5; poging++) {
            assertThat(neem("dijk", "G-2026-9999")).isEqualTo(new Antwoord.NietGevonden());
        }

        assertThat(neem("dijk", nummer)).isInstanceOf(Antwoord.TeVaak.class);
        mensen.als("dijk", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(pogingenInHetLog("dijk"))
                .containsOnly("noodtoegang gevraagd, geen gezin gevonden", "noodtoegang te vaak gevraagd");
        assertThat(neem("aydin", nummer)).as("een ander telt apart").isInstanceOf(Antwoord.Verleend.class);

        klok.zetOp(klok.instant().plus(Duration.ofMinutes(61)));
        assertThat(neem("dijk", nummer)).isInstanceOf(Antwoord.Verleend.class);
    }

    @Test
    @DisplayName("Alleen wie precies weet wie hij zoekt, vindt: geen deel van een naam, geen BSN dat niemand is")
    void zoektPrecies() {
        jdbc.sql("update gezinslid set bsn = '999990111' where gezin = :gezin and naam like 'Noor%'")
                .param("gezin", gezin.waarde())
                .update();
        var geboren = LocalDate.of(2025, 10, 28);

        assertThat(vraag("aydin", new Burgerservicenummer("000000000"))).isEqualTo(new Antwoord.NietGevonden());
        assertThat(vraag("aydin", new Persoon("Noo", geboren))).isEqualTo(new Antwoord.NietGevonden());
        assertThat(vraag("aydin", new Burgerservicenummer(" 999990111 "))).isInstanceOf(Antwoord.Verleend.class);
        jdbc.sql("update gezinslid set bsn = null where gezin = :gezin")
                .param("gezin", gezin.waarde())
                .update();
        jdbc.sql("update gezinslid set naam = 'Nôor van Dam', geboortedatum = date '2025-01-31' where gezin = :gezin"
                        + " and naam like 'Noor%'")
                .param("gezin", gezin.waarde())
                .update();
        assertThat(vraag("yilmaz", new Persoon("noor  van dam", LocalDate.of(2025, 1, 31))))
                .isInstanceOf(Antwoord.Verleend.class);
    }

    @Test
    @DisplayName("Zonder reden in eigen woorden gebeurt er niets")
    void vraagtEenReden() {
        assertThat(mensen.bewezen(
                        "aydin",
                        () -> noodtoegang.vraag(new Gezinsnummer(nummer), Noodreden.KIND_IN_GEVAAR, "  spoed  ")))
                .isInstanceOf(Antwoord.Ongeldig.class);
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName("Elke blik staat als nood in het logboek, ook in een lijst en ook wat geweigerd is")
    void logtElkeBlik() {
        neem("aydin", nummer);

        mensen.als("aydin", () -> {
            gezinnen.kop(gezin);
            gezinnen.lijst(Gezinsfilter.alles(), 0, 50);
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.MELDING, "melding bekeken"))
                    .isInstanceOf(GeenToegang.class);
        });

        assertThat(jdbc.sql("select soort || ' ' || handeling from logboek where noodtoegang and medewerker = :wie"
                                + " and (gezin = :gezin or gezinnen @> array[:gezin])")
                        .param("wie", mensen.wie("aydin").id().waarde())
                        .param("gezin", gezin.waarde())
                        .query(String.class)
                        .list())
                .contains(
                        "WIJZIGEN noodtoegang genomen",
                        "LEZEN gezin geopend",
                        "LIJST gezinnenlijst bekeken",
                        "GEWEIGERD melding bekeken");
        assertThat(jdbc.sql("select count(*) from logboek where not noodtoegang and medewerker = :wie"
                                + " and (gezin = :gezin or gezinnen @> array[:gezin])")
                        .param("wie", mensen.wie("aydin").id().waarde())
                        .param("gezin", gezin.waarde())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Het gezin leest in zijn uittreksel dat er nood was en waarom, ook als het de politie was")
    void staatInHetUittreksel() {
        neem("yilmaz", nummer);
        mensen.als("yilmaz", () -> {
            gezinnen.kop(gezin);
        });

        var regels = mensen.als("smit", () -> uittreksels.uittreksel(gezin)).regels();
        assertThat(regels)
                .filteredOn(UittrekselService.Uittrekselregel::noodtoegang)
                .isNotEmpty()
                .allSatisfy(regel -> {
                    assertThat(regel.rol()).isEqualTo("politie");
                    assertThat(regel.doel()).isEqualTo("noodtoegang: een kind is nu in gevaar");
                });
        mensen.als(
                "mulder",
                () -> assertThat(logboek.vanGezin(gezin, 0, 50))
                        .anyMatch(regel -> regel.noodtoegang() && regel.wie().equals("brigadier Yılmaz")));
    }

    @Test
    @DisplayName("Elke functionaris krijgt meteen bericht, en nog eens als de toets te laat is, zonder naam of inhoud")
    void meldtElkeFunctionaris() {
        neem("aydin", nummer);
        assertThat(brieven()).hasSize(2);

        transacties.executeWithoutResult(_ -> melder.publishEvent(new NoodtoetsTeLaat(gezin, UUID.randomUUID())));

        assertThat(brieven())
                .hasSize(4)
                .allSatisfy(brief -> assertThat(brief).doesNotContain("Veldhuis", "Noor", "Aydin", "bewusteloos"));
    }

    @Test
    @DisplayName("Wie bij het gezin werkt leest op de tijdlijn dat er nood was, waarom en vanuit welke organisatie")
    void staatOpDeTijdlijn() {
        neem("yilmaz", nummer);

        assertThat(mensen.als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 50))
                        .gebeurtenissen())
                .anyMatch(een -> een.zin().startsWith("Noodtoegang genomen vanuit")
                        && een.zin().endsWith(Noodreden.KIND_IN_GEVAAR.label()));
    }

    /// To Smit and Pinas, about this gezin.
    private List<String> brieven() {
        return jdbc.sql("select b.onderwerp || ' ' || b.tekst from bericht b join medewerker m on m.id = b.medewerker"
                        + " where m.gebruikersnaam in ('smit', 'pinas') and position(:nummer in b.onderwerp) > 0")
                .param("nummer", nummer)
                .query(String.class)
                .list();
    }
}
