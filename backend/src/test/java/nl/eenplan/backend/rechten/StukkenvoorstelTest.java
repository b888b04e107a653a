package nl.eenplan.backend.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Band;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Positie;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De regels stellen voor wat achterblijft, ook waar niemand bij name wordt genoemd")
class StukkenvoorstelTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    private final PersoonId kind = PersoonId.nieuw();
    private final PersoonId moeder = PersoonId.nieuw();

    private final Positie ouder = new Positie(10, Band.GEZAG, false);
    private final Positie zelf = new Positie(14, Band.ZELF, false);

    @Test
    @DisplayName("Wat van de politie is blijft achter om de opsporing, ook als het alleen over de vrager gaat")
    void houdtPolitieAchter() {
        assertThat(voorstel(Compartiment.POLITIE, zelf, kind)).isEqualTo(Achterhoudgrond.OPSPORING);
        assertThat(voorstel(Compartiment.POLITIE, ouder, kind)).isEqualTo(Achterhoudgrond.OPSPORING);
    }

    @Test
    @DisplayName("Wat een kind vertelde krijgt alleen dat kind zelf")
    void houdtKindgesprekAchter() {
        assertThat(voorstel(Compartiment.KINDGESPREK, zelf, kind)).isNull();
        assertThat(voorstel(Compartiment.KINDGESPREK, ouder, kind)).isEqualTo(Achterhoudgrond.BELANG_VAN_HET_KIND);
        assertThat(voorstel(Compartiment.KINDGESPREK, zelf)).isEqualTo(Achterhoudgrond.BELANG_VAN_HET_KIND);
        assertThat(voorstel(Compartiment.KINDGESPREK, zelf, PersoonId.nieuw()))
                .isEqualTo(Achterhoudgrond.BELANG_VAN_HET_KIND);
    }

    @Test
    @DisplayName("Een verdachte krijgt niets van de melding of de veiligheid, ook niet wat over zijn eigen kind gaat")
    void houdtMelderAchter() {
        var verdacht = new Positie(10, Band.GEZAG, true);
        for (var deel : List.of(Compartiment.MELDING, Compartiment.VEILIGHEID)) {
            assertThat(voorstel(deel, verdacht, kind)).as(deel.name()).isEqualTo(Achterhoudgrond.MELDER);
            assertThat(voorstel(deel, ouder, kind)).as(deel.name()).isNull();
        }
    }

    @Test
    @DisplayName("Wat over niemand of ook over een ander gaat blijft achter, in elk ander deel")
    void houdtAnderenAchter() {
        for (var deel : List.of(Compartiment.MEDISCH, Compartiment.PLAN, Compartiment.OVERLEG, Compartiment.MELDING)) {
            assertThat(voorstel(deel, ouder)).as(deel.name()).isEqualTo(Achterhoudgrond.ANDER);
            assertThat(voorstel(deel, ouder, kind, PersoonId.nieuw()))
                    .as(deel.name())
                    .isEqualTo(Achterhoudgrond.ANDER);
            assertThat(voorstel(deel, ouder, kind, moeder)).as(deel.name()).isNull();
        }
    }

    private @Nullable Achterhoudgrond voorstel(Compartiment deel, Positie positie, PersoonId... over) {
        Set<PersoonId> wie = Arrays.stream(over).collect(Collectors.toUnmodifiableSet());
        var stuk = new Stuk("PROEF", UUID.randomUUID(), deel, wie, VANDAAG, "Proefstuk", null, List.of());
        return Stukkenlezer.voorstel(stuk, verzoek(positie.band() == Band.ZELF ? kind : moeder), positie)
                .orElse(null);
    }

    private Betrokkeneverzoek verzoek(PersoonId vrager) {
        return new Betrokkeneverzoek(
                BetrokkeneverzoekId.nieuw(),
                GezinId.nieuw(),
                Verzoeksoort.INZAGE,
                kind,
                vrager,
                "",
                VANDAAG,
                Identiteitswijze.PASPOORT,
                "",
                "",
                null,
                new MedewerkerId(UUID.randomUUID()),
                VANDAAG,
                false,
                RechtenService.Stand.ONTVANGEN,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
