package nl.eenplan.backend.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.dienst.Diensten.Dienst;
import nl.eenplan.backend.dienst.Loketstand.Schakel;
import nl.eenplan.backend.dienst.Loketten.Belgids;
import nl.eenplan.backend.dienst.Loketten.Loket;
import nl.eenplan.backend.dienst.Loketten.Terugval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie te bellen, en wie daarna")
class KetenbouwTest {

    private static final Instant NU = Instant.parse("2026-03-02T09:00:00Z");
    private static final Loket ARTS = loket(Loketsoort.VERTROUWENSARTS, "Vertrouwensarts", "0000 1", false);
    private static final Loket LECK = loket(Loketsoort.LECK, "LECK", "0000 9", true);
    private static final List<Terugval> TERUGVAL = List.of(new Terugval(ARTS.id(), LECK.id()));

    @Test
    @DisplayName("Eerst de voorwacht, dan de achterwacht, dan het nummer van het loket, dan de terugval")
    void kentDeVolgorde() {
        var stand = stand(
                dienst(Wacht.ACHTERWACHT, "Achter", "0000 3", -1, 4),
                dienst(Wacht.VOORWACHT, "Voor", "0000 2", -1, 4),
                dienst(Wacht.VOORWACHT, "Straks", "0000 4", 4, 8));

        assertThat(stand.keten())
                .extracting(Schakel::wie, Schakel::telefoon, Schakel::isTerugval)
                .containsExactly(
                        tuple("Voor", "0000 2", false),
                        tuple("Achter", "0000 3", false),
                        tuple("Vertrouwensarts", "0000 1", false),
                        tuple("LECK", "0000 9", true));
        assertThat(stand.isBezet()).isTrue();
        assertThat(stand.tot()).isEqualTo(uur(4));
        assertThat(stand.daarna()).isEqualTo("Straks");
        assertThat(stand.vanaf()).isEqualTo(uur(4));
    }

    @Test
    @DisplayName("Op het uur van de overdracht is de volgende aan de beurt")
    void wisseltOpHetUur() {
        var stand = stand(dienst(Wacht.VOORWACHT, "Nacht", null, -12, 0), dienst(Wacht.VOORWACHT, "Dag", null, 0, 9));

        assertThat(stand.keten().getFirst().wie()).isEqualTo("Dag");
        assertThat(stand.tot()).isEqualTo(uur(9));
    }

    @Test
    @DisplayName("Wie geen eigen nummer heeft, wordt gebeld op dat van het loket; dat staat er geen tweede keer")
    void beltHetLoketEenmaal() {
        var stand = stand(dienst(Wacht.VOORWACHT, "Voor", null, -1, 1));

        assertThat(stand.keten()).extracting(Schakel::telefoon).containsExactly("0000 1", "0000 9");
        assertThat(stand.keten().getFirst().wie()).isEqualTo("Voor");
    }

    @Test
    @DisplayName("Heeft niemand dienst, dan zegt het loket dat, en wanneer er weer iemand is")
    void zegtDatErNiemandIs() {
        var stand = stand(dienst(Wacht.VOORWACHT, "Straks", null, 3, 5));

        assertThat(stand.isBezet()).isFalse();
        assertThat(stand.tot()).isNull();
        assertThat(stand.daarna()).isEqualTo("Straks");
        assertThat(stand.vanaf()).isEqualTo(uur(3));
        assertThat(stand.keten()).extracting(Schakel::wie).containsExactly("Vertrouwensarts", "LECK");
    }

    @Test
    @DisplayName("Een loket dat dag en nacht opneemt, is bezet zonder rooster")
    void isAltijdBezet() {
        var bouw = bouw(List.of(ARTS, LECK));

        assertThat(bouw.stand(LECK).isBezet()).isTrue();
        assertThat(bouw.stand(LECK).keten()).hasSize(1);
    }

    @Test
    @DisplayName("Een terugval die de regio niet heeft, staat niet in de keten")
    void slaatOnbekendeTerugvalOver() {
        var bouw = bouw(List.of(ARTS));

        assertThat(bouw.stand(ARTS).keten()).extracting(Schakel::wie).containsExactly("Vertrouwensarts");
    }

    private static Loketstand stand(Dienst... diensten) {
        return bouw(List.of(ARTS, LECK), diensten).stand(ARTS);
    }

    private static Ketenbouw bouw(List<Loket> loketten, Dienst... diensten) {
        var opId = loketten.stream().collect(Collectors.toMap(Loket::id, Function.identity()));
        return new Ketenbouw(new Belgids(opId, List.of(diensten), TERUGVAL), NU);
    }

    private static Dienst dienst(Wacht wacht, String naam, @Nullable String telefoon, int van, int tot) {
        return new Dienst(DienstId.nieuw(), ARTS.id(), wacht, null, naam, telefoon, uur(van), uur(tot));
    }

    private static Loket loket(Loketsoort soort, String naam, String telefoon, boolean altijd) {
        return new Loket(new LoketId(UUID.randomUUID()), soort, naam, null, telefoon, "", altijd, 15);
    }

    private static Instant uur(int uren) {
        return NU.plusSeconds(uren * 3600L);
    }
}
