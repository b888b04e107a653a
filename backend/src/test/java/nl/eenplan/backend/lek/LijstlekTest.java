package nl.eenplan.backend.lek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Opdrachtteller;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Dr. Mulder's family against dr. Aydin's lists: no row, total, page, order, suggestion or number of statements.
@Ketentest
@Import(Opdrachtteller.class)
class LijstlekTest {

    private static final int BLAD = 50;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private ZoekService zoeken;

    @Autowired
    private List<ZoekService.Zoekbron> bronnen;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Opdrachtteller teller;

    @Test
    @DisplayName("Zoeken buiten de bevoegdheid vindt niets, op geen naam, nummer of woord uit de inhoud")
    void zoektBinnenDeBevoegdheid() {
        var gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        var nummer = mensen.als("mulder", () -> gezinnen.kop(gezin)).nummer();
        assertThat(mensen.als("mulder", () -> zoeken.zoek(nummer))).isNotEmpty();

        for (var woord : List.of(nummer, "Veldhuis", "Noor", "Eva Veldhuis", "foto", "blauwe", "box", "%", "_", "'")) {
            assertThat(vindt("aydin", woord)).as(woord).noneMatch(gezin::equals);
        }
    }

    @Test
    @DisplayName("Een lijst blijft voor een ander zoals zij was: geen rij, geen totaal, geen andere volgorde")
    void verandertGeenLijst() {
        var voor = beeld("aydin");

        var gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        artsen.melding(gezin);

        assertThat(beeld("aydin")).isEqualTo(voor);
        assertThat(beeld("mulder").toString()).contains(gezin.toString());
    }

    @Test
    @DisplayName("Het totaal is precies wat de bladen samen tonen; een blad na het laatste is leeg en weigert niet")
    void teltWatHetToont() {
        artsen.signaal();
        artsen.signaal();

        for (var wie : List.of("mulder", "aydin", "jansen", "kuipers")) {
            var getoond = mensen.als(
                    wie,
                    () -> Stream.iterate(0, vanaf -> vanaf + BLAD)
                            .map(vanaf -> gezinnen.lijst(Gezinsfilter.alles(), vanaf, BLAD))
                            .takeWhile(blad -> !blad.isEmpty())
                            .mapToLong(List::size)
                            .sum());
            assertThat(mensen.als(wie, () -> gezinnen.aantal(Gezinsfilter.alles())))
                    .as(wie)
                    .isEqualTo(getoond);
            assertThat(mensen.als(wie, () -> gezinnen.lijst(Gezinsfilter.alles(), 1_000_000, BLAD)))
                    .as(wie)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Een bestaand gezin van een ander en een verzonnen gezin: zelfde antwoord, zelfde opdrachten")
    void kostEvenveel() {
        var gezin = artsen.signaal();
        var verzonnen = GezinId.nieuw();
        mensen.als("aydin", () -> weigering(verzonnen));

        var bestaand = mensen.als("aydin", () -> teller.opdrachten(() -> weigering(gezin)));
        var niet = mensen.als("aydin", () -> teller.opdrachten(() -> weigering(verzonnen)));
        var raak = mensen.als("aydin", () -> teller.opdrachten(() -> zoeken.zoek("Veldhuis")));
        var mis = mensen.als("aydin", () -> teller.opdrachten(() -> zoeken.zoek("Wielewaal")));

        assertThat(bestaand).isNotEmpty().isEqualTo(niet);
        assertThat(raak).isNotEmpty().isEqualTo(mis);
        assertThat(mensen.als("aydin", () -> weigering(gezin)))
                .isEqualTo(mensen.als("aydin", () -> weigering(verzonnen)));
    }

    private String weigering(GezinId gezin) {
        return String.valueOf(catchThrowableOfType(GeenToegang.class, () -> gezinnen.kop(gezin))
                .getMessage());
    }

    private List<GezinId> vindt(String wie, String woord) {
        return mensen.als(
                wie,
                () -> Stream.of(
                                zoeken.zoek(woord).stream().map(ZoekService.Treffer::gezin),
                                bronnen.stream()
                                        .flatMap(bron -> bron.zoek(woord, BLAD).stream())
                                        .map(ZoekService.Treffer::gezin),
                                documenten.zoek(woord, BLAD).stream().map(DocumentService.Treffer::gezin),
                                gezinnen.lijst(new Gezinsfilter(woord, Set.of()), 0, BLAD).stream()
                                        .map(GezinService.Gezinsregel::id))
                        .flatMap(deel -> deel)
                        .toList());
    }

    private List<Object> beeld(String wie) {
        return mensen.als(
                wie,
                () -> Stream.<Object>concat(
                                Stream.of(
                                        gezinnen.aantal(Gezinsfilter.alles()),
                                        gezinnen.lijst(Gezinsfilter.alles(), 0, 200),
                                        werkvoorraad.bijAnderen(BLAD),
                                        tijdlijn.veranderd(Instant.EPOCH, BLAD)),
                                Stream.of(Filter.Wie.values())
                                        .map(filter -> new Filter(filter, false, false, Set.of()))
                                        .flatMap(filter -> Stream.<Object>of(
                                                werkvoorraad.aantal(filter), werkvoorraad.regels(filter, 0, BLAD))))
                        .toList());
    }
}
