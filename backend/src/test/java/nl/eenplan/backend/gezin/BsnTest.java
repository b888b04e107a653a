package nl.eenplan.backend.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "999990111",
                "999990123",
                "999990135",
                "999990172",
                "999990184",
                "111222333",
                "000000000",
                "999999999"
            })
    @DisplayName("Een BSN dat de 11-proef doorstaat is geldig, net als onbekend en ongeboren")
    void aanvaardt(String bsn) {
        assertThat(Bsn.isGeldig(bsn)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"999990112", "123456789", "99999011", "9999901110", "99999011a", "", "99 99 90 111"})
    @DisplayName("Een verkeerd of onvolledig BSN is ongeldig")
    void weigert(String bsn) {
        assertThat(Bsn.isGeldig(bsn)).isFalse();
    }
}
