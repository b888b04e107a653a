package nl.eenplan.backend.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings that say where the data lives (`EENPLAN_HOME`, `EENPLAN_DB_URL`, `_USER`, `_PASSWORD`).
///
/// Outside the demo a server password that everybody knows is refused.
@ConfigurationProperties("eenplan")
record Databaseinstellingen(
        @Nullable Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue Server db) {

    private static final Set<String> BEKENDE_WACHTWOORDEN = Set.of(
            "admin",
            "changeit",
            "changeme",
            "demo",
            "eenplan",
            "geheim",
            "merewestein-2026",
            "password",
            "postgres",
            "root",
            "secret",
            "test",
            "wachtwoord",
            "welkom",
            "welkom01");

    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        boolean isGekozen() {
            return url != null && !url.isBlank();
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
        var gewoon = wachtwoord.toLowerCase(Locale.ROOT);
        if (BEKENDE_WACHTWOORDEN.contains(gewoon) || wachtwoord.equals(db.user())) {
            throw new Startweigering(
                    "Het wachtwoord van de database is een standaardwachtwoord.",
                    "Kies een eigen, lang wachtwoord voor de databasegebruiker en zet dat in EENPLAN_DB_PASSWORD."
                            + " Alleen een demo (EENPLAN_DEMO=true) mag met een standaardwachtwoord starten.");
        }
    }
}
