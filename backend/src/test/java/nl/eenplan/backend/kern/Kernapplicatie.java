package nl.eenplan.backend.kern;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// What [Kerntest] starts; of the engine only its tables and the reading of sharing rules.
@TestComponent
@SpringBootApplication(
        scanBasePackages = {
            "nl.eenplan.backend.database",
            "nl.eenplan.backend.toegang",
            "nl.eenplan.backend.logboek",
            "nl.eenplan.backend.organisatie",
            "nl.eenplan.backend.werkvoorraad",
            "nl.eenplan.backend.demo"
        })
@Import({Kernapplicatie.Enginetabellen.class, Proefklok.class, Proefproces.class, Mensen.class, Opdrachtteller.class})
class Kernapplicatie {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "nl.eenplan.processes.engine",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(V1__engine|EngineDeeltafels)"))
    static class Enginetabellen {}
}
