package nl.eenplan.backend.stap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoerTest {

    private final Invoer invoer =
            new Invoer(Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneId.of("Europe/Amsterdam")));

    @Test
    @DisplayName("Leeg is: niets, alleen spaties of een lege lijst")
    void herkentLeeg() {
        invoer.ingevuld("niets", null, "Vul in.");
        invoer.ingevuld("spaties", "  ", "Vul in.");
        invoer.ingevuld("lijst", List.of(), "Vul in.");
        invoer.ingevuld("nee", false, "Vul in.");

        assertThat(invoer.fouten()).extracting(Veldfout::veld).containsExactly("niets", "spaties", "lijst");
    }

    @Test
    @DisplayName("Elk veld krijgt hoogstens één melding: de eerste")
    void geeftEenMeldingPerVeld() {
        invoer.eis("veld", false, "eerste");
        invoer.eis("veld", false, "tweede");

        assertThat(invoer.fouten()).containsExactly(new Veldfout("veld", "eerste"));
    }

    @Test
    @DisplayName("Precies nu mag, een minuut later niet, gerekend in Nederlandse tijd")
    void begrenstOpNu() {
        invoer.gebeurd("nu", LocalDateTime.of(2026, 3, 2, 12, 0), "Vul in.");
        invoer.gebeurd("later", LocalDateTime.of(2026, 3, 2, 12, 1), "Vul in.");

        assertThat(invoer.fouten()).extracting(Veldfout::veld).containsExactly("later");
    }

    @Test
    @DisplayName("Tekst die te lang is of niet kan worden opgeslagen wordt geweigerd voor de database dat doet")
    void begrenstTekst() {
        invoer.tekst("kort", "goed");
        invoer.tekst("lang", "x".repeat(20_001));
        invoer.tekst("onleesbaar", "a\0b");

        assertThat(invoer.fouten()).extracting(Veldfout::veld).containsExactly("lang", "onleesbaar");
    }
}
