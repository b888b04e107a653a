package nl.eenplan.backend.organisatie;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.organisatie.Aangemelde.Functie;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Finds accounts by user name. A closed account, one without a functie and one without a password, which belongs to
/// somebody who logs in elsewhere, are not found, like a name of nobody.
@Component
class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Aangemelde loadUserByUsername(String gebruikersnaam) {
        return vind("gebruikersnaam = :sleutel and wachtwoord is not null", sleutel(gebruikersnaam))
                .orElseThrow(() -> new UsernameNotFoundException("Geen account"));
    }

    /// With or without a password.
    Optional<Aangemelde> vind(MedewerkerId medewerker) {
        return vind("id = :sleutel", medewerker.waarde());
    }

    private Optional<Aangemelde> vind(String voorwaarde, Object sleutel) {
        return jdbc.sql("select id, naam, gebruikersnaam, wachtwoord from medewerker m where " + voorwaarde
                        + " and actief and exists (select 1 from functie f where f.medewerker = m.id)")
                .param("sleutel", sleutel)
                .query((rij, nummer) -> new Aangemelde(
                        new MedewerkerId(rij.getObject("id", UUID.class)),
                        rij.getString("naam"),
                        rij.getString("gebruikersnaam"),
                        rij.getString("wachtwoord"),
                        functies(rij.getObject("id", UUID.class))))
                .optional();
    }

    private List<Functie> functies(UUID medewerker) {
        return jdbc.sql("select f.rol, o.id, o.naam from functie f join organisatie o on o.id = f.organisatie"
                        + " where f.medewerker = :medewerker order by f.volgorde, o.naam, f.rol")
                .param("medewerker", medewerker)
                .query((rij, nummer) -> new Functie(
                        Rol.van(rij.getString("rol")),
                        new OrganisatieId(rij.getObject("id", UUID.class)),
                        rij.getString("naam")))
                .list();
    }

    /// The form in which a user name is kept and counted: lower case, without spaces around it.
    static String sleutel(String getypt) {
        return getypt.strip().toLowerCase(Locale.ROOT);
    }
}
