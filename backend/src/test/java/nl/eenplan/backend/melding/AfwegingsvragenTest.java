package nl.eenplan.backend.melding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AfwegingsvragenTest {

    @Test
    @DisplayName("Elke vraag verschijnt pas als de vorige het antwoord openlaat")
    void steltVragenEenVoorEen() {
        assertThat(Afwegingsvragen.aantal(antwoorden(null, null, null, null, null)))
                .isEqualTo(1);
        assertThat(Afwegingsvragen.aantal(antwoorden(false, null, null, null, null)))
                .isEqualTo(1);
        assertThat(Afwegingsvragen.aantal(antwoorden(true, null, null, null, null)))
                .isEqualTo(2);
        assertThat(Afwegingsvragen.aantal(antwoorden(true, true, null, null, null)))
                .isEqualTo(2);
        assertThat(Afwegingsvragen.aantal(antwoorden(true, false, null, null, null)))
                .isEqualTo(3);
        assertThat(Afwegingsvragen.aantal(antwoorden(true, false, false, null, null)))
                .isEqualTo(3);
        assertThat(Afwegingsvragen.aantal(antwoorden(true, false, true, null, null)))
                .isEqualTo(4);
        assertThat(Afwegingsvragen.aantal(antwoorden(true, false, true, false, null)))
                .isEqualTo(4);
        assertThat(Afwegingsvragen.aantal(antwoorden(true, false, true, true, null)))
                .isEqualTo(5);
    }

    @Test
    @DisplayName("De eerste onbeantwoorde vraag die nodig is wordt genoemd, en geen als het antwoord vaststaat")
    void noemtOpenVraag() {
        assertThat(open(null, null, null, null, null)).isEqualTo("isVermoeden");
        assertThat(open(false, null, null, null, null)).isNull();
        assertThat(open(true, null, null, null, null)).isEqualTo("isOnveilig");
        assertThat(open(true, true, null, null, null)).isNull();
        assertThat(open(true, false, null, null, null)).isEqualTo("kanHelpen");
        assertThat(open(true, false, true, null, null)).isEqualTo("werktMee");
        assertThat(open(true, false, true, true, null)).isEqualTo("heeftResultaat");
        assertThat(open(true, false, true, true, false)).isNull();
    }

    @Test
    @DisplayName("Een antwoord op een vraag die niet meer wordt gesteld telt niet mee")
    void vergeetOverbodigAntwoord() {
        var vragen = Afwegingsvragen.van(antwoorden(true, true, false, false, false));

        assertThat(vragen).isEqualTo(new Afwegingsvragen(true, true, null, null, null));
    }

    private static @Nullable String open(
            @Nullable Boolean een,
            @Nullable Boolean twee,
            @Nullable Boolean drie,
            @Nullable Boolean vier,
            @Nullable Boolean vijf) {
        return Afwegingsvragen.van(antwoorden(een, twee, drie, vier, vijf)).openVraag();
    }

    private static AfwegenGegevens antwoorden(
            @Nullable Boolean een,
            @Nullable Boolean twee,
            @Nullable Boolean drie,
            @Nullable Boolean vier,
            @Nullable Boolean vijf) {
        return new AfwegenGegevens(een, twee, drie, vier, vijf, null, null, null, null, null, null);
    }
}
