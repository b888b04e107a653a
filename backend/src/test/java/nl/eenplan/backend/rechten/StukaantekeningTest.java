package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenplan.backend.kern.Opdrachtteller;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

@Ketentest
@Import({Rechtenproef.class, Opdrachtteller.class})
@RecordApplicationEvents
@DisplayName("Wie een stuk leest, leest wat een betrokkene erbij verklaarde")
class StukaantekeningTest extends Correctiezaak {

    private static final String HANDELING = "verklaringen bij stukken bekeken";

    @Autowired
    private Stukaantekeningen aantekeningen;

    @Autowired
    private Opdrachtteller teller;

    private String stuk = "";

    @BeforeEach
    void verklaart() {
        corrigeert(VERKLARING);
        var beeld = proef.beoordeling(gezin);
        stuk = signaal(beeld);
        proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, stuk));
        proef.betrek(gezin, "yilmaz", Rol.POLITIE);
    }

    @Test
    @DisplayName("De arts die het stuk mag lezen krijgt de verklaring van wie zij is; dat staat in het log")
    void geeftDeLezer() {
        assertThat(bij("mulder", stuk)).containsOnlyKeys(stuk);
        assertThat(bij("mulder", stuk).get(stuk))
                .extracting(Aantekening::over, Aantekening::van, Aantekening::tekst)
                .containsExactly(tuple("Noor Veldhuis", "Sanne Veldhuis", VERKLARING));
        assertThat(gelogd("mulder")).isPositive();
    }

    @Test
    @DisplayName("Wie het stuk niet mag lezen krijgt niets, ook niet als hij er bij naam om vraagt, en leest dus niets")
    void geeftEenAnderNiets() {
        assertThat(bij("yilmaz", stuk)).as("politie, zonder medisch").isEmpty();
        assertThat(bij("aydin", stuk)).as("arts van een andere praktijk").isEmpty();
        assertThat(gelogd("yilmaz") + gelogd("aydin")).isZero();
    }

    @Test
    @DisplayName("Bij andere stukken van hetzelfde gezin komt zij niet mee")
    void blijftBijHaarStuk() {
        assertThat(bij("mulder", Stukbron.sleutel("SIGNAAL", gezin.waarde()))).isEmpty();
        assertThat(bij("mulder")).isEmpty();
    }

    @Test
    @DisplayName("Een scherm met veel stukken stelt niet meer vragen dan een met één")
    void vraagtEenmaal() {
        var veel = Stream.concat(
                        Stream.of(stuk),
                        IntStream.range(0, 40).mapToObj(_ -> Stukbron.sleutel("DOCUMENT", UUID.randomUUID())))
                .toArray(String[]::new);
        bij("mulder", stuk);

        int een = mensen.als("mulder", () -> teller.tel(() -> aantekeningen.bij(gezin, List.of(stuk))));
        int allemaal = mensen.als("mulder", () -> teller.tel(() -> aantekeningen.bij(gezin, List.of(veel))));

        assertThat(allemaal).isEqualTo(een);
    }

    private Map<String, List<Aantekening>> bij(String wie, String... stukken) {
        return mensen.als(wie, () -> aantekeningen.bij(gezin, List.of(stukken)));
    }

    private long gelogd(String wie) {
        return jdbc.sql(
                        "select count(*) from logboek where gezin = :gezin and handeling = :handeling and medewerker = :wie")
                .param("gezin", gezin.waarde())
                .param("handeling", HANDELING)
                .param("wie", mensen.wie(wie).id().waarde())
                .query(Long.class)
                .single();
    }
}
