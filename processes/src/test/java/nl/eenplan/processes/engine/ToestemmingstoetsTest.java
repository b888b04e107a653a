package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taakbesturing;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Toestemmingstoets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class ToestemmingstoetsTest {

    @Autowired
    private Toestemmingstoets toets;

    @Autowired
    private Taakbesturing taken;

    @Autowired
    private Werklijst werklijst;

    private final GezinId gezin = GezinId.nieuw();
    private final PersoonId kind = PersoonId.nieuw();

    @Test
    @DisplayName("De privacy officer krijgt één taak over dit kind, en daarna is de vraag voorbij")
    void vraagtDePrivacyOfficer() {
        toets.begin(gezin, kind);

        var taak = werklijst.open(gezin).getFirst();
        assertThat(taak.soort()).isEqualTo(Taaksoort.TOESTEMMING_BEOORDELEN);
        assertThat(taak.kind()).isEqualTo(kind);
        assertThat(taak.rollen()).isEqualTo(Set.of(Rol.PRIVACY_OFFICER));
        assertThat(toets.loopt(gezin, kind)).isTrue();
        assertThat(toets.loopt(gezin, PersoonId.nieuw())).isFalse();
        assertThat(toets.loopt(GezinId.nieuw(), kind)).isFalse();

        assertThat(taken.rondAf(taak.taak(), Antwoorden.geen())).isInstanceOf(Taakbesturing.Afronding.Afgerond.class);

        assertThat(toets.loopt(gezin, kind)).isFalse();
        assertThat(werklijst.open(gezin)).isEmpty();
    }
}
