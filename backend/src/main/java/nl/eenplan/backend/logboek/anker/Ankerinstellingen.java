package nl.eenplan.backend.logboek.anker;

import java.nio.file.Path;
import java.util.Optional;
import nl.eenplan.backend.database.Startweigering;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where key and anchors lie (`EENPLAN_ANKER_SLEUTEL`, `EENPLAN_ANKER_MAP`); both in `EENPLAN_HOME` unless set.
///
/// Real work on a server of one's own is refused without a key of one's own: in a folder that nobody keeps it would be
/// another one after every start.
@ConfigurationProperties("eenplan")
record Ankerinstellingen(
        @Nullable Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue Server db,
        @DefaultValue Plek anker) {

    record Server(@Nullable String url) {}

    record Plek(@Nullable Path sleutel, @Nullable Path map) {}

    Ankersleutel sleutel() {
        var gekozen = gezet(anker.sleutel());
        if (gekozen.isPresent()) {
            return Ankersleutel.lees(gekozen.get());
        }
        if (!demo && db.url() != null && !db.url().isBlank()) {
            throw new Startweigering(
                    "Er is geen sleutel om het logboek te verankeren.",
                    "Maak er een met: openssl genpkey -algorithm ed25519 -out ankersleutel.pem."
                            + " Bewaar hem niet bij de database en zet EENPLAN_ANKER_SLEUTEL op dat bestand.");
        }
        return Ankersleutel.leesOfMaak(thuis().resolve("ankersleutel.pem"));
    }

    Ankermap map() {
        return new Ankermap(gezet(anker.map()).orElseGet(() -> thuis().resolve("ankers")));
    }

    private Path thuis() {
        return gezet(home).orElseGet(() -> Path.of(System.getProperty("user.home"), ".eenplan"));
    }

    private static Optional<Path> gezet(@Nullable Path pad) {
        return Optional.ofNullable(pad).filter(een -> !een.toString().isBlank());
    }
}
