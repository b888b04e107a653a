package nl.eenplan.backend.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;

/// The settings that say where the data lives (`EENPLAN_HOME`, `EENPLAN_DB_URL`, `_USER`, `_PASSWORD`).
///
/// Outside the demo a server password that everybody knows is refused.
@ConfigurationProperties("eenplan")
record Databaseinstellingen(
        @Nullable Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue Server db) {

    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        boolean isGekozen() {
            return url != null && !url.isBlank();
        }

        /// The address without its options: a password may stand in those.
        String adres() {
            return url == null ? "" : url.replaceFirst("\\?.*", "");
        }
    }

    /// The folder for all that this machine keeps; `.eenplan` in the user's own folder unless set.
    Path gegevensmap() {
        return home == null || home.toString().isBlank() ? Path.of(System.getProperty("user.home"), ".eenplan") : home;
    }

    void eisEigenGeheimen() {
        if (!db.isGekozen() || demo) {
            return;
        }
        var wachtwoord = db.password();
        if (wachtwoord == null || wachtwoord.isBlank()) {
            throw new Startweigering(
                    "Er is een PostgreSQL-server ingesteld, maar geen wachtwoord.",
                    "Zet EENPLAN_DB_PASSWORD op het wachtwoord van de databasegebruiker.");
        }
        if (isBekend(wachtwoord) || wachtwoord.equals(db.user())) {
            throw new Startweigering(
                    "Het wachtwoord van de database is een standaardwachtwoord.",
                    "Kies een eigen, lang wachtwoord voor de databasegebruiker en zet dat in EENPLAN_DB_PASSWORD."
                            + " Alleen een demo (EENPLAN_DEMO=true) mag met een standaardwachtwoord starten.");
        }
    }

    private static boolean isBekend(String wachtwoord) {
        try {
            return new ClassPathResource("bekende-wachtwoorden.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(wachtwoord::equalsIgnoreCase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
