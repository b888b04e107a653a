package nl.eenplan.backend.herstelplan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.eenplan.backend.herstelplan.Planbeeld.Basis;
import nl.eenplan.backend.herstelplan.Planbeeld.Ontbrekend;
import nl.eenplan.backend.herstelplan.Planblok.Doelsoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HerstelplanTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 9);
    private static final Instant NU = VANDAAG.atTime(10, 0).atZone(NEDERLAND).toInstant();
    private static final PersoonId NOOR = PersoonId.nieuw();

    /// Every way to ask for a phase, by the phase that it leads to.
    private static final Map<Planfase, Consumer<Herstelplan>> OVERGANGEN = new EnumMap<>(Map.of(
            Planfase.WEDERHOOR, plan -> plan.dienIn(Basis.VRIJWILLIG, VANDAAG, VANDAAG.plusMonths(3)),
            Planfase.VASTGESTELD, plan -> plan.stelVast(Planvoorbeelden.volledig(NOOR), VANDAAG.plusDays(7), NU),
            Planfase.BIJGESTELD, Herstelplan::neemInBijstelling,
            Planfase.STABIEL, plan -> plan.wordStabiel(Planvoorbeelden.volledig(NOOR), NU),
            Planfase.MONITORING, plan -> plan.gaMonitoren(NU),
            Planfase.AFGESLOTEN, plan -> plan.beeindig(Planfase.AFGESLOTEN, NU),
            Planfase.OPGESCHORT, Herstelplan::schortOp,
            Planfase.OVERGEDRAGEN, plan -> plan.beeindig(Planfase.OVERGEDRAGEN, NU),
            Planfase.VERVALLEN, plan -> plan.beeindig(Planfase.VERVALLEN, NU)));

    @Test
    @DisplayName("Een plan loopt van concept tot afgesloten")
    void doorlooptAlleFasen() {
        var plan = in(Planfase.MONITORING);

        plan.beeindig(Planfase.AFGESLOTEN, NU);

        assertThat(plan.fase()).isEqualTo(Planfase.AFGESLOTEN);
        assertThat(plan.regisseur()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Planfase.class)
    @DisplayName("Elke overgang die §4 niet noemt, wordt geweigerd en laat het plan staan")
    void weigertVerbodenOvergangen(Planfase van) {
        OVERGANGEN.forEach((naar, overgang) -> {
            if (!toegestaan(van).contains(naar)) {
                var plan = in(van);

                assertThatIllegalStateException().as("%s naar %s", van, naar).isThrownBy(() -> overgang.accept(plan));
                assertThat(plan.fase()).isEqualTo(van);
            }
        });
    }

    /// The arrows of `domain.md` §4, written down apart from the code that keeps them.
    private static Set<Planfase> toegestaan(Planfase van) {
        var uit = EnumSet.noneOf(Planfase.class);
        switch (van) {
            case CONCEPT -> uit.add(Planfase.WEDERHOOR);
            case WEDERHOOR -> uit.add(Planfase.VASTGESTELD);
            case VASTGESTELD -> uit.addAll(Set.of(Planfase.UITVOERING, Planfase.OPGESCHORT));
            case UITVOERING -> uit.addAll(Set.of(Planfase.BIJGESTELD, Planfase.STABIEL, Planfase.OPGESCHORT));
            case BIJGESTELD -> uit.addAll(Set.of(Planfase.UITVOERING, Planfase.OPGESCHORT));
            case STABIEL -> uit.add(Planfase.MONITORING);
            case MONITORING -> uit.add(Planfase.AFGESLOTEN);
            case OPGESCHORT -> uit.add(Planfase.UITVOERING);
            case AFGESLOTEN, OVERGEDRAGEN, VERVALLEN -> {
                return uit;
            }
        }
        uit.addAll(Set.of(Planfase.OVERGEDRAGEN, Planfase.VERVALLEN));
        return uit;
    }

    @Test
    @DisplayName("Zonder regisseur wordt een plan niet vastgesteld")
    void eistRegisseur() {
        var plan = new Herstelplan(GezinId.nieuw(), NU);
        plan.dienIn(Basis.VRIJWILLIG, VANDAAG, VANDAAG.plusMonths(3));

        var ontbreekt = plan.stelVast(Planvoorbeelden.volledig(NOOR), VANDAAG.plusDays(7), NU);

        assertThat(ontbreekt).extracting(Ontbrekend::melding).containsExactly("Wijs eerst één regisseur aan.");
        assertThat(plan.fase()).isEqualTo(Planfase.WEDERHOOR);
    }

    @Test
    @DisplayName("Zonder veiligheidsvoorwaarde, stem van het kind of controle wordt een plan niet vastgesteld")
    void eistInhoud() {
        var plan = in(Planfase.WEDERHOOR);

        var ontbreekt = plan.stelVast(Planvoorbeelden.met(NOOR, Planvoorbeelden.analyse()), VANDAAG.plusDays(7), NU);

        assertThat(ontbreekt)
                .extracting(Ontbrekend::blok)
                .containsExactly(Bloksoort.STEMMEN, Bloksoort.VOORWAARDEN, Bloksoort.TOEZICHT);
        assertThat(plan.fase()).isEqualTo(Planfase.WEDERHOOR);
    }

    @Test
    @DisplayName("Een reden waarom een kind niet is gehoord, telt als antwoord; een citaat zonder hoorder niet")
    void aanvaardtRedenNietGehoord() {
        var metReden = new Planblok.Kindstem(NOOR, "", "", null, "Vier maanden oud");
        var zonderHoorder = new Planblok.Kindstem(NOOR, "Stil", "", null, "");

        assertThat(metReden.isBeantwoord()).isTrue();
        assertThat(zonderHoorder.isBeantwoord()).isFalse();
    }

    @Test
    @DisplayName("Een plan met open veiligheidsacties wordt niet stabiel, met open herstelacties wel")
    void weigertStabielMetOpenVeiligheidsacties() {
        var plan = in(Planfase.UITVOERING);

        assertThatIllegalStateException()
                .isThrownBy(() -> plan.wordStabiel(
                        Planvoorbeelden.met(NOOR, Planvoorbeelden.doelen(Doelsoort.VEILIGHEID, VANDAAG, null)), NU));
        plan.wordStabiel(Planvoorbeelden.met(NOOR, Planvoorbeelden.doelen(Doelsoort.HERSTEL, VANDAAG, null)), NU);

        assertThat(plan.fase()).isEqualTo(Planfase.STABIEL);
    }

    @Test
    @DisplayName("Een vastgesteld plan gaat in op zijn begindag en nooit op de dag van vaststellen")
    void gaatInOpBegindag() {
        var plan = in(Planfase.VASTGESTELD);

        plan.treedInWerking(VANDAAG, NEDERLAND);
        assertThat(plan.fase()).isEqualTo(Planfase.VASTGESTELD);

        plan.treedInWerking(VANDAAG.plusDays(1), NEDERLAND);
        assertThat(plan.fase()).isEqualTo(Planfase.UITVOERING);
    }

    @Test
    @DisplayName("Bijstellen geeft een nieuw versienummer, en een nieuwe regisseur vervangt de oude")
    void teltVersies() {
        var plan = in(Planfase.BIJGESTELD);
        var opvolger = MedewerkerId.nieuw();

        assertThat(plan.stelBij(Planvoorbeelden.volledig(NOOR))).isEmpty();
        plan.wijsToe(opvolger, NU);

        assertThat(plan.versienummer()).isEqualTo(2);
        assertThat(plan.regisseur()).contains(opvolger);
    }

    private static Herstelplan in(Planfase fase) {
        var plan = new Herstelplan(GezinId.nieuw(), NU);
        plan.wijsToe(MedewerkerId.nieuw(), NU);
        var route = switch (fase) {
            case CONCEPT -> Set.<Planfase>of();
            case WEDERHOOR -> EnumSet.of(Planfase.WEDERHOOR);
            case OVERGEDRAGEN, VERVALLEN -> EnumSet.of(fase);
            case VASTGESTELD -> EnumSet.range(Planfase.WEDERHOOR, Planfase.VASTGESTELD);
            case UITVOERING -> EnumSet.range(Planfase.WEDERHOOR, Planfase.UITVOERING);
            case BIJGESTELD -> EnumSet.range(Planfase.WEDERHOOR, Planfase.BIJGESTELD);
            case OPGESCHORT -> tot(Planfase.UITVOERING, Planfase.OPGESCHORT);
            case STABIEL, MONITORING, AFGESLOTEN -> {
                var alle = EnumSet.range(Planfase.WEDERHOOR, fase);
                alle.remove(Planfase.BIJGESTELD);
                yield alle;
            }
        };
        route.forEach(stap -> {
            if (stap == Planfase.UITVOERING) {
                plan.treedInWerking(VANDAAG.plusDays(1), NEDERLAND);
            } else {
                requireNonNull(OVERGANGEN.get(stap)).accept(plan);
            }
        });
        assertThat(plan.fase()).isEqualTo(fase);
        return plan;
    }

    private static Set<Planfase> tot(Planfase laatste, Planfase daarna) {
        var uit = EnumSet.range(Planfase.WEDERHOOR, laatste);
        uit.add(daarna);
        return uit;
    }
}
