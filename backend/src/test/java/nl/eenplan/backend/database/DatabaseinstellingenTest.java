package nl.eenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseinstellingenTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "postgres", "Welkom01", "eenplan-gebruiker"})
    @DisplayName("Buiten de demo start Eenplan niet op een server met een leeg of algemeen bekend wachtwoord")
    void weigertStandaardgeheim(@Nullable String wachtwoord) {
        assertThatExceptionOfType(Startweigering.class)
                .isThrownBy(() -> instellingen(false, wachtwoord).eisEigenGeheimen())
                .withMessageContaining("wachtwoord");
    }

    @Test
    @DisplayName("Een eigen wachtwoord mag, en in de demo mag ook een bekend wachtwoord")
    void aanvaardtEigenGeheim() {
        assertThatCode(() -> instellingen(false, "kl4proos-en-een-lange-zin").eisEigenGeheimen())
                .doesNotThrowAnyException();
        assertThatCode(() -> instellingen(true, "postgres").eisEigenGeheimen()).doesNotThrowAnyException();
    }

    private static Databaseinstellingen instellingen(boolean demo, @Nullable String wachtwoord) {
        return new Databaseinstellingen(
                Path.of("."),
                demo,
                new Databaseinstellingen.Server(
                        "jdbc:postgresql://db.example/eenplan", "eenplan-gebruiker", wachtwoord));
    }
}
