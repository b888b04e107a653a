package nl.eenplan.backend.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The directory of professionals: who works where in which role. Holds no case content; every logged-in person may
/// read it.
@Service
public class OrganisatieService {

    private static final String CONTACT = """
            select m.id, m.naam, m.big, m.agb, f.rol, o.id as organisatie, o.naam as organisatienaam,
                   coalesce(nullif(m.telefoon, ''), o.telefoon) as telefoon
              from functie f
              join medewerker m on m.id = f.medewerker and m.actief
              join organisatie o on o.id = f.organisatie
            """;

    private static final Set<Rol> NIET_AAN_TAFEL = EnumSet.of(Rol.PRIVACY_OFFICER, Rol.BEHEERDER, Rol.TAFELPARTNER);

    private final JdbcClient jdbc;

    OrganisatieService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who may become casusregisseur.
    public List<Contact> regisseurs() {
        return metRol(Rol.REGISSEUR);
    }

    /// Who may be invited to an MDA++ conference.
    public List<Contact> partners() {
        return metRollen(EnumSet.complementOf(EnumSet.copyOf(NIET_AAN_TAFEL)));
    }

    public List<Contact> metRol(Rol rol) {
        return metRollen(Set.of(rol));
    }

    private List<Contact> metRollen(Collection<Rol> rollen) {
        return jdbc.sql(CONTACT + " where f.rol = any(:rollen) order by m.naam, o.naam, f.rol")
                .param("rollen", sleutels(rollen))
                .query(OrganisatieService::contact)
                .list();
    }

    /// The person in his first role.
    public Optional<Contact> vind(MedewerkerId medewerker) {
        return jdbc.sql(CONTACT + " where m.id = :id order by f.volgorde limit 1")
                .param("id", medewerker.waarde())
                .query(OrganisatieService::contact)
                .optional();
    }

    /// Names by id, for lists; people who left are named too.
    public Map<MedewerkerId, String> namen(Collection<MedewerkerId> medewerkers) {
        if (medewerkers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, naam from medewerker where id = any(cast(:ids as uuid[]))")
                .param("ids", medewerkers.stream().map(MedewerkerId::toString).toArray(String[]::new))
                .query((rij, nummer) ->
                        Map.entry(new MedewerkerId(rij.getObject("id", UUID.class)), rij.getString("naam")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public boolean heeftRol(MedewerkerId medewerker, Rol rol) {
        return jdbc.sql("select exists (select 1 from functie where medewerker = :id and rol = :rol)")
                .param("id", medewerker.waarde())
                .param("rol", rol.sleutel())
                .query(Boolean.class)
                .single();
    }

    /// The organisation whose people with one of these roles take up work: one that is involved already goes before
    /// one of the same region, and that before others.
    public Optional<Pool> pool(Collection<Rol> rollen, Collection<OrganisatieId> betrokken) {
        return jdbc.sql("""
                        select f.rol, o.id
                          from functie f
                          join medewerker m on m.id = f.medewerker and m.actief
                          join organisatie o on o.id = f.organisatie
                         where f.rol = any(:rollen)
                         order by o.id = any(cast(:betrokken as uuid[])) desc,
                                  o.regio in (select regio from organisatie
                                               where id = any(cast(:betrokken as uuid[]))) desc,
                                  o.naam, f.rol
                         limit 1
                        """)
                .param("rollen", sleutels(rollen))
                .param(
                        "betrokken",
                        betrokken.stream().map(OrganisatieId::toString).toArray(String[]::new))
                .query(OrganisatieService::pool)
                .optional();
    }

    /// In which of these roles, and where, the person works.
    public Optional<Pool> functie(MedewerkerId medewerker, Collection<Rol> rollen) {
        return jdbc.sql("select rol, organisatie as id from functie where medewerker = :medewerker"
                        + " and rol = any(:rollen) order by volgorde limit 1")
                .param("medewerker", medewerker.waarde())
                .param("rollen", sleutels(rollen))
                .query(OrganisatieService::pool)
                .optional();
    }

    /// Everybody in one organisation who has the role.
    public record Pool(Rol rol, OrganisatieId organisatie) {}

    private static String[] sleutels(Collection<Rol> rollen) {
        return rollen.stream().map(Rol::sleutel).toArray(String[]::new);
    }

    private static Pool pool(ResultSet rij, int nummer) throws SQLException {
        return new Pool(Rol.van(rij.getString("rol")), new OrganisatieId(rij.getObject("id", UUID.class)));
    }

    private static Contact contact(ResultSet rij, int nummer) throws SQLException {
        return new Contact(
                new MedewerkerId(rij.getObject("id", UUID.class)),
                rij.getString("naam"),
                Rol.van(rij.getString("rol")),
                new OrganisatieId(rij.getObject("organisatie", UUID.class)),
                rij.getString("organisatienaam"),
                rij.getString("telefoon"),
                rij.getString("big"),
                rij.getString("agb"));
    }
}
