package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class GeweigerdeToegangTest {

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselInzage letselInzage;

    @Test
    @DisplayName("Een bestaand gezin en een verzonnen gezin geven een buitenstaander hetzelfde antwoord")
    void bevestigtNiets() {
        var bestaand = weigering(artsen.signaal());
        var verzonnen = weigering(GezinId.nieuw());

        assertThat(bestaand).hasMessage(verzonnen.getMessage());
    }

    private GeenToegang weigering(GezinId gezin) {
        return catchThrowableOfType(GeenToegang.class, () -> mensen.als("aydin", () -> letselInzage.overzicht(gezin)));
    }
}
