package nl.eenplan.backend.herstelplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.eenplan.backend.herstelplan.Herstelplannen.Gezondheid;
import nl.eenplan.backend.herstelplan.Plangezondheid.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlangezondheidTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("Hulp die elf weken op zich laat wachten, laat een plan vastlopen")
    void noemtWachttijd() {
        var gezondheid = Plangezondheid.van(stand(VANDAAG.plusDays(3), VANDAAG.minusWeeks(11), null), VANDAAG);

        assertThat(gezondheid).isEqualTo(new Plangezondheid(Gezondheid.LOOPT_VAST, "traumahulp wacht 11 weken"));
    }

    @Test
    @DisplayName("Een controle die niet is gedaan, weegt zwaarder dan wachtende hulp")
    void noemtVergetenControle() {
        var gezondheid = Plangezondheid.van(stand(VANDAAG.minusDays(1), VANDAAG.minusWeeks(11), null), VANDAAG);

        assertThat(gezondheid.reden()).isEqualTo("controle van de afspraken is 1 dag te laat");
    }

    @Test
    @DisplayName("Korte wachttijd is nog geen stilstand, een te late actie vraagt aandacht")
    void onderscheidtAandachtVanStilstand() {
        assertThat(Plangezondheid.van(stand(VANDAAG.plusDays(3), VANDAAG.minusWeeks(2), null), VANDAAG))
                .isEqualTo(new Plangezondheid(Gezondheid.LOOPT, "volgende controle 4 jun"));
        assertThat(Plangezondheid.van(stand(VANDAAG.plusDays(3), null, VANDAAG.minusDays(3)), VANDAAG))
                .isEqualTo(new Plangezondheid(Gezondheid.LET_OP, "schoolgesprek is 3 dagen te laat"));
    }

    private static Stand stand(LocalDate toezicht, @Nullable LocalDate wachtSinds, @Nullable LocalDate laatSinds) {
        return new Stand(
                Planfase.UITVOERING,
                true,
                toezicht,
                null,
                wachtSinds,
                "traumahulp",
                laatSinds,
                "schoolgesprek",
                false,
                false);
    }
}
