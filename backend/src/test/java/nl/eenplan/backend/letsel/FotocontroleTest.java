package nl.eenplan.backend.letsel;

import static nl.eenplan.backend.letsel.Voorbeelden.GEBOREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens.FotoGegevens;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FotocontroleTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 12, 0);

    @Test
    @DisplayName("De foto’s van Noor worden geaccepteerd")
    void accepteertScenario() {
        assertThat(fouten(Voorbeelden.fotos(UUID.randomUUID(), UUID.randomUUID())))
                .isEmpty();
        assertThat(fouten(Voorbeelden.fotos())).isEmpty();
    }

    @Test
    @DisplayName("Een foto van voor de geboorte, voor het incident of na nu wordt geweigerd")
    void weigertOnmogelijkeFoto() {
        LocalDateTime incident = LocalDateTime.of(2026, 3, 1, 20, 0);

        assertThat(fouten(met(foto(GEBOREN.atTime(12, 0).minusDays(1), 1), incident)))
                .extracting(Veldfout::melding)
                .containsExactly("Dit moment ligt voor de geboorte van het kind. Controleer de datum.");
        assertThat(fouten(met(foto(incident.minusMinutes(1), 1), incident)))
                .extracting(Veldfout::melding)
                .containsExactly(
                        "Deze foto is van voor het incident. Controleer het moment van de foto of van het incident.");
        assertThat(fouten(met(foto(NU.plusMinutes(1), 1), null)))
                .extracting(Veldfout::melding)
                .containsExactly("Dit moment ligt in de toekomst. Vul in wanneer het is gebeurd.");
    }

    @Test
    @DisplayName("Een foto van een letsel dat niet is beschreven wordt geweigerd, een overzicht niet")
    void weigertOnbekendLetsel() {
        assertThat(fouten(met(foto(NU, 7), null))).extracting(Veldfout::veld).containsExactly("fotos[0].letsel");
        assertThat(fouten(met(foto(NU, null), null))).isEmpty();
    }

    @Test
    @DisplayName("Zonder verwijderen van de camera en zonder meldcode gaat het niet verder")
    void vraagtBevestigingen() {
        var gegevens = new FotosVastleggenGegevens(
                List.of(foto(NU, 1)), null, false, null, Aard.LICHAMELIJK, null, null, null);

        assertThat(fouten(gegevens))
                .extracting(Veldfout::veld)
                .containsExactlyInAnyOrder("isVerwijderdVanCamera", "isMeldcodeGestart");
    }

    @Test
    @DisplayName("Seksueel misbruik van minder en van meer dan 7 dagen geleden worden niet verwisseld")
    void scheidtZevenDagen() {
        assertThat(fouten(seksueel(Aard.SEKSUEEL_NA_7_DAGEN, NU.minusDays(7))))
                .extracting(Veldfout::veld)
                .containsExactly("aard");
        assertThat(fouten(seksueel(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(7).minusMinutes(1))))
                .extracting(Veldfout::veld)
                .containsExactly("aard");
        assertThat(fouten(seksueel(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(7)))).isEmpty();
        assertThat(fouten(seksueel(Aard.SEKSUEEL_TOT_7_DAGEN, null)))
                .extracting(Veldfout::veld)
                .containsExactly("incident");
        assertThat(fouten(seksueel(Aard.SEKSUEEL_TOT_7_DAGEN, NU.plusHours(1))))
                .extracting(Veldfout::veld)
                .contains("incident");
    }

    @Test
    @DisplayName("Op een foto zonder maatstaf kan niet worden gemeten")
    void meetAlleenLangsEenMaatstaf() {
        var maat = new BigDecimal("14");
        var met = new FotoGegevens(UUID.randomUUID(), 1, NU, "L. Mulder", Maatstaf.LINIAAL, null, maat, null);
        var zonder = new FotoGegevens(
                UUID.randomUUID(), 1, NU, "L. Mulder", Maatstaf.GEEN, "Geen liniaal bij de hand", maat, null);

        assertThat(fouten(met(met, null))).isEmpty();
        assertThat(fouten(met(zonder, null))).extracting(Veldfout::veld).containsExactly("fotos[0].maatstaf");
    }

    @Test
    @DisplayName("Een letsel zonder maatstaf wordt bewaard met de reden ervan; een overzicht heeft geen reden nodig")
    void vraagtWaaromErGeenMaatstafIs() {
        var letsel = new FotoGegevens(UUID.randomUUID(), 1, NU, "L. Mulder", Maatstaf.GEEN, " ", null, null);
        var overzicht = new FotoGegevens(UUID.randomUUID(), null, NU, "L. Mulder", Maatstaf.GEEN, null, null, null);

        assertThat(fouten(met(letsel, null)))
                .extracting(Veldfout::melding)
                .containsExactly("Leg uit waarom er geen maatstaf in beeld is, of maak een foto met een liniaal naast"
                        + " het letsel.");
        assertThat(fouten(met(overzicht, null))).isEmpty();
    }

    @Test
    @DisplayName("Van een incident mag alleen een periode bekend zijn, of niets; een half ingevulde periode niet")
    void neemtPeriodeEnOnbekend() {
        assertThat(fouten(Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(10), NU.minusDays(2))))
                .isEmpty();
        assertThat(fouten(Voorbeelden.zonderFotos(Aard.SEKSUEEL_NA_7_DAGEN, NU.minusDays(10), NU.minusDays(2))))
                .extracting(Veldfout::veld)
                .containsExactly("aard");
        assertThat(fouten(seksueel(Aard.SEKSUEEL_ONBEKEND, null))).isEmpty();
        assertThat(fouten(seksueel(Aard.SEKSUEEL_ONBEKEND, NU.minusDays(2))))
                .extracting(Veldfout::veld)
                .containsExactly("aard");
        assertThat(fouten(Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(2), NU.minusDays(3))))
                .extracting(Veldfout::veld)
                .contains("incidentTot");
        assertThat(fouten(Voorbeelden.zonderFotos(Aard.SEKSUEEL_ONBEKEND, null, NU.minusDays(3))))
                .extracting(Veldfout::veld)
                .containsExactly("incidentTot");
    }

    private static FotoGegevens foto(LocalDateTime gemaaktOp, @Nullable Integer letsel) {
        return new FotoGegevens(UUID.randomUUID(), letsel, gemaaktOp, "L. Mulder", Maatstaf.LINIAAL, null, null, null);
    }

    private static FotosVastleggenGegevens met(FotoGegevens foto, @Nullable LocalDateTime incident) {
        return new FotosVastleggenGegevens(List.of(foto), null, true, true, Aard.LICHAMELIJK, incident, null, null);
    }

    private static FotosVastleggenGegevens seksueel(Aard aard, @Nullable LocalDateTime incident) {
        return Voorbeelden.zonderFotos(aard, incident, null);
    }

    private static List<Veldfout> fouten(FotosVastleggenGegevens gegevens) {
        Invoer invoer = new Invoer(Clock.fixed(NU.atZone(ZONE).toInstant(), ZONE));
        Fotocontrole.fotos(gegevens, GEBOREN, NU, Set.of(1, 2, 3), invoer);
        return invoer.fouten();
    }
}
