package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.stap.Stapbeeld;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class AndereRoutesTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);

    @Autowired
    private Keten keten;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private LetselInzage letselInzage;

    @Autowired
    private StapService stappen;

    @Autowired
    private FmoTaken onderzoeken;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        keten.hetIs(NU);
        gezin = keten.signaal();
    }

    @Test
    @DisplayName("Misbruik van minder dan 7 dagen geleden: spoedoverleg, besluit van de politie, onderzoek")
    void looptSpoedroute() {
        artsen.beschrijf(gezin, Voorbeelden.noor());
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak, Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, NU.minusDays(1), null)));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.SPOEDOVERLEG,
                taak -> stappen.stapVastleggen(taak, stap("frontoffice", null)));

        var zonderAntwoord = keten.doet(
                "yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, stap("officier", null)));
        keten.rondtAf(
                "yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, stap("officier", true)));
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FMO_UITVOEREN,
                taak -> onderzoeken.voerUit(taak, Fmovoorbeelden.uitgevoerd(NU)));

        assertThat(zonderAntwoord)
                .isInstanceOfSatisfying(
                        Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.fouten())
                                .extracting(Veldfout::veld)
                                .containsExactly("isFmoNodig"));
        assertThat(keten.taak("deboer", gezin, Taaksoort.LETSELDUIDEN)).isPresent();
        assertThat(gelezen("yilmaz", Compartiment.VEILIGHEID)).containsExactly(Taaksoort.SPOEDOVERLEG);
        assertThat(gelezen("yilmaz", Compartiment.POLITIE)).containsExactly(Taaksoort.FMO_BESLUIT);
        assertThat(gelezen("yilmaz", Compartiment.MEDISCH)).isEmpty();
        assertThat(gelezen("mulder", Compartiment.MEDISCH)).containsExactly(Taaksoort.FMO_UITVOEREN);
        assertThat(gelezen("mulder", Compartiment.POLITIE)).isEmpty();
        assertThat(gelezen("mulder", Compartiment.VEILIGHEID)).containsExactly(Taaksoort.SPOEDOVERLEG);
        assertThat(gelezen("deboer", Compartiment.VEILIGHEID)).isEmpty();
        assertThat(mensen.als("yilmaz", () -> letselInzage.overzicht(gezin))
                        .getFirst()
                        .medisch())
                .isNull();
    }

    @Test
    @DisplayName("Nagebootste ziekte: zonder afgesproken volgorde is het consult niet af; wie duidt leest het advies")
    void leestAdviesTerug() {
        artsen.beschrijf(gezin, Voorbeelden.noor());
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak, Voorbeelden.zonderFotos(Aard.NAGEBOOTSTE_ZIEKTE, NU.minusDays(1), null)));

        var zonderVolgorde =
                keten.doet("mulder", gezin, Taaksoort.CONSULT_LECK, taak -> stappen.stapVastleggen(taak, advies(" ")));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.CONSULT_LECK,
                taak -> stappen.stapVastleggen(taak, advies("Eerst de kinderarts, dan de ouders samen")));

        assertThat(zonderVolgorde)
                .isInstanceOfSatisfying(
                        Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.fouten())
                                .extracting(Veldfout::veld)
                                .containsExactly("afspraken"));
        var taak = keten.taak("deboer", gezin, Taaksoort.FOTOS_BEOORDELEN).orElseThrow();
        assertThat(mensen.als("deboer", () -> letselInzage.voorTaak(taak.taak()))
                        .stappen())
                .singleElement()
                .satisfies(stap -> {
                    assertThat(stap.gedaan()).isEqualTo("Leg alle contacten naast elkaar");
                    assertThat(stap.afspraken()).isEqualTo("Eerst de kinderarts, dan de ouders samen");
                    assertThat(stap.door()).isEqualTo("L. Mulder");
                    assertThat(stap.kindNaam()).isNull();
                });
        assertThat(mensen.als("mulder", () -> stappen.stappen(gezin, Compartiment.MEDISCH)))
                .singleElement()
                .satisfies(stap -> assertThat(stap.kindNaam()).isNotBlank());
    }

    private List<Taaksoort> gelezen(String wie, Compartiment deel) {
        return mensen.als(wie, () -> stappen.stappen(gezin, deel)).stream()
                .map(Stapbeeld::soort)
                .toList();
    }

    private static StapGegevens advies(String volgorde) {
        return new StapGegevens(NU, "LECK", "Leg alle contacten naast elkaar", volgorde, null, null, null);
    }

    @Test
    @DisplayName("Een foto die niet van dit gezin is wordt geweigerd en de taak blijft open")
    void weigertVreemdeFoto() {
        artsen.beschrijf(gezin, Voorbeelden.noor());

        var antwoord = keten.doet(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(taak, Voorbeelden.fotos(UUID.randomUUID())));

        assertThat(antwoord)
                .isInstanceOfSatisfying(
                        Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.fouten())
                                .extracting(Veldfout::veld)
                                .containsExactly("fotos[0].document"));
        assertThat(keten.taak("mulder", gezin, Taaksoort.FOTOS_VASTLEGGEN)).isPresent();
    }

    private static StapGegevens stap(String metWie, @Nullable Boolean isFmoNodig) {
        return new StapGegevens(NU, metWie, "Gebeld en afgestemd", null, "PL-2026-0042", isFmoNodig, true);
    }
}
