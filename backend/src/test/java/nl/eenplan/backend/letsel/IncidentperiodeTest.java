package nl.eenplan.backend.letsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IncidentperiodeTest {

    private static final Instant NU = Instant.parse("2026-03-30T10:00:00Z");

    @Test
    @DisplayName("Precies zeven dagen is nog binnen, een minuut meer niet, ook over de overgang naar zomertijd")
    void legtDeGrensOpZevenDagen() {
        assertThat(geleden(Duration.ofDays(7)).ligging(NU)).isEqualTo("BINNEN");
        assertThat(geleden(Duration.ofDays(7).plusMinutes(1)).ligging(NU)).isEqualTo("VOORBIJ");
        assertThat(new Incidentperiode(null, null).ligging(NU)).isEqualTo("ONBEKEND");
    }

    @Test
    @DisplayName("De termijnen tellen vanaf het vroegste moment; alleen als dat al voorbij was, vanaf het laatste")
    void teltVanafHetVroegste() {
        var tienDagen = NU.minus(Duration.ofDays(10));
        var tweeDagen = NU.minus(Duration.ofDays(2));
        var eenDag = NU.minus(Duration.ofDays(1));

        assertThat(new Incidentperiode(tweeDagen, eenDag).telpunt(NU)).isEqualTo(tweeDagen);
        assertThat(new Incidentperiode(tienDagen, tweeDagen).ligging(NU)).isEqualTo("DEELS");
        assertThat(new Incidentperiode(tienDagen, tweeDagen).telpunt(NU)).isEqualTo(tweeDagen);
        assertThat(new Incidentperiode(tienDagen, tienDagen.plusSeconds(60)).telpunt(NU))
                .isEqualTo(tienDagen);
        assertThat(new Incidentperiode(null, null).telpunt(NU)).isNull();
    }

    private static Incidentperiode geleden(Duration duur) {
        return new Incidentperiode(NU.minus(duur), null);
    }
}
