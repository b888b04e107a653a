package nl.eenplan.backend.noodtoegang;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param duur how long emergency access lasts; choice of the project
/// @param pogingen how many times an hour one person may ask; choice of the project
@ConfigurationProperties("eenplan.noodtoegang")
record Noodinstellingen(
        @DefaultValue("4h") Duration duur,
        @DefaultValue("5") int pogingen) {

    Noodinstellingen {
        if (duur.compareTo(Duration.ofMinutes(1)) < 0 || duur.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("eenplan.noodtoegang.duur ligt tussen een minuut en een dag");
        }
        if (pogingen < 1) {
            throw new IllegalArgumentException("eenplan.noodtoegang.pogingen is minstens 1");
        }
    }
}
