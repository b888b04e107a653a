package nl.eenplan.backend.database;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// For whom a connection works, as the row-level security of the database asks it (`V181__muren.sql`).
///
/// @param wie id of the person, `systeem` for work that nobody set off, empty when nobody may see a thing
/// @param huis id of the organisation, empty unless a person works
/// @param rollen role keys, separated by commas
public record Muurpas(String wie, String huis, String rollen) {

    public static final Muurpas SYSTEEM = new Muurpas("systeem", "", "");
    public static final Muurpas DICHT = new Muurpas("", "", "");

    public static Muurpas van(UUID medewerker, UUID organisatie, Collection<String> rollen) {
        return new Muurpas(
                medewerker.toString(),
                organisatie.toString(),
                String.join(",", rollen.stream().sorted().toList()));
    }

    List<String> woorden() {
        return List.of(wie, huis, rollen);
    }
}
