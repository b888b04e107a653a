package nl.eenplan.backend.organisatie;

import java.nio.file.Path;
import java.util.Optional;
import nl.eenplan.backend.database.Startweigering;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the keys lie with which secrets of second factors are encrypted (`EENPLAN_FACTOR_SLEUTELS`); in
/// `EENPLAN_HOME` unless set.
///
/// Real work on a server of one's own is refused without a file of one's own, as with the other secrets: made anew in a
/// folder that nobody keeps, it would lock everybody out.
@ConfigurationProperties("eenplan")
record Factorinstellingen(
        @Nullable Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue Server db,
        @DefaultValue Bestand factor) {

    record Server(@Nullable String url) {}

    record Bestand(@Nullable Path sleutels) {}

    Factorsleutels sleutels() {
        var gekozen = gezet(factor.sleutels());
        if (gekozen.isPresent()) {
            return Factorsleutels.lees(gekozen.get());
        }
        if (!demo && db.url() != null && !db.url().isBlank()) {
            throw new Startweigering(
                    "Er is geen sleutel om de geheimen van tweede stappen te versleutelen.",
                    Factorsleutels.ZO_MAAKT_U_ER_EEN);
        }
        var thuis = gezet(home).orElseGet(() -> Path.of(System.getProperty("user.home"), ".eenplan"));
        return Factorsleutels.leesOfMaak(thuis.resolve("factorsleutels.txt"));
    }

    private static Optional<Path> gezet(@Nullable Path pad) {
        return Optional.ofNullable(pad).filter(een -> !een.toString().isBlank());
    }
}
