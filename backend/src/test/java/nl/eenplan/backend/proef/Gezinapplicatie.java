package nl.eenplan.backend.proef;

import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/// What [Gezintest] starts: this capability and what it stands on, without the capabilities that stand on it.
@TestComponent
@SpringBootApplication(
        scanBasePackages = {
            "nl.eenplan.processes",
            "nl.eenplan.backend.database",
            "nl.eenplan.backend.toegang",
            "nl.eenplan.backend.logboek",
            "nl.eenplan.backend.organisatie",
            "nl.eenplan.backend.werkvoorraad",
            "nl.eenplan.backend.demo",
            "nl.eenplan.backend.termijn",
            "nl.eenplan.backend.gezin",
            "nl.eenplan.backend.document",
            "nl.eenplan.backend.foto"
        })
@Import({Proefklok.class, Mensen.class, Signalenbouwer.class})
class Gezinapplicatie {}
