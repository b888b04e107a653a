package nl.eenplan.backend.kern;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who works where another does, in the same function, and knows of no gezin yet.
public final class Collega {

    private Collega() {}

    /// Once: who is there already, stays as he is.
    ///
    /// @param van the user name of the other
    public static void maak(JdbcClient eigenaar, String gebruikersnaam, String naam, String van) {
        eigenaar.sql("""
                        with nieuw as (
                            insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)
                            values (uuidv7(), :naam, :gebruikersnaam, 'x', '') on conflict do nothing returning id)
                        insert into functie (medewerker, organisatie, rol)
                        select nieuw.id, f.organisatie, f.rol
                          from nieuw, functie f join medewerker m on m.id = f.medewerker
                         where m.gebruikersnaam = :van
                        """)
                .param("naam", naam)
                .param("gebruikersnaam", gebruikersnaam)
                .param("van", van)
                .update();
    }
}
