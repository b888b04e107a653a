package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.spi.Termijnen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Children whose doctor recorded when it happened, as far as he knows.
@Ketentest
abstract class Incidentzaak {

    static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);

    /// F0 of the family.
    static final LocalDateTime GEZIEN = LocalDateTime.of(2026, 3, 2, 10, 15);

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    Termijnen termijnen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @BeforeEach
    void zetKlok() {
        keten.hetIs(NU);
    }

    void tot(GezinId gezin, Kind kind, Aard aard, @Nullable LocalDateTime van, @Nullable LocalDateTime tot) {
        doet(gezin, kind, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        doet(gezin, kind, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        doet(
                gezin,
                kind,
                FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(taak, Voorbeelden.zonderFotos(aard, van, tot)));
    }

    private void doet(GezinId gezin, Kind kind, Taaksoort soort, Function<TaakId, Afronding> werk) {
        var taak = taak(gezin, kind, soort).taak();
        assertThat(mensen.als("mulder", () -> werk.apply(taak))).isEqualTo(new Afronding.Gelukt());
    }

    Taakregel taak(GezinId gezin, Kind kind, Taaksoort soort) {
        return mensen.als("mulder", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin)
                        && regel.soort() == soort
                        && kind.id().equals(regel.kind()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen taak " + soort));
    }

    Kind kind(GezinId gezin, String naam) {
        return kinderen.vanGezin(gezin).stream()
                .filter(kind -> kind.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    static Instant moment(LocalDateTime lokaal) {
        return lokaal.atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }
}
