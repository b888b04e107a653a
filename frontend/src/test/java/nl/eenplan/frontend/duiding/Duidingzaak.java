package nl.eenplan.frontend.duiding;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Objects;
import java.util.UUID;
import nl.eenplan.backend.duiding.DuidingrapportService;
import nl.eenplan.backend.duiding.LeesGegevens;
import nl.eenplan.backend.duiding.Leesoordeel;
import nl.eenplan.backend.duiding.LezingService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// P. de Boer signed the first version of a letselduiding that wants a second reader.
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
abstract class Duidingzaak extends SpringBrowserlessTest {

    @Autowired
    Artsenketen artsen;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    LetselduidingService duidingen;

    @Autowired
    LezingService lezingen;

    @Autowired
    LetselInzage inzage;

    @Autowired
    DuidingrapportService rapporten;

    GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void totGetekend() {
        gezin = artsen.signaal();
        artsen.totDuiding(gezin);
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.LETSELDUIDEN,
                taak -> duidingen.letselduiden(taak, Voorbeelden.duiding(Duidingstatus.DEFINITIEF, null)));
    }

    void leest() {
        keten.rondtAf(
                "terpstra",
                gezin,
                Taaksoort.TWEEDE_LEZING,
                taak -> lezingen.lees(taak, new LeesGegevens(Leesoordeel.EENS, null, null, null, "19999010005", 1)));
    }

    UUID duiding(GezinId welk) {
        var conclusie =
                mensen.als("mulder", () -> inzage.overzicht(welk)).getFirst().conclusie();
        return Objects.requireNonNull(conclusie).id();
    }
}
