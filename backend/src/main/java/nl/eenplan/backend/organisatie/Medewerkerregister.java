package nl.eenplan.backend.organisatie;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who is who and who works where, for people whom an identity provider vouches for.
@Component
class Medewerkerregister {

    private final JdbcClient jdbc;
    private final Betrokkenheden betrokkenheden;
    private final Aanmeldsessies sessies;

    Medewerkerregister(JdbcClient jdbc, Betrokkenheden betrokkenheden, Aanmeldsessies sessies) {
        this.jdbc = jdbc;
        this.betrokkenheden = betrokkenheden;
        this.sessies = sessies;
    }

    /// Keeps others who log in as the same person waiting until this transaction ends.
    Optional<MedewerkerId> vind(Identiteit identiteit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 0))")
                .param("wie", identiteit.uitgever() + ' ' + identiteit.subject())
                .query((rij, nummer) -> nummer)
                .list();
        return jdbc.sql("select medewerker from identiteit where uitgever = :uitgever and subject = :subject")
                .param("uitgever", identiteit.uitgever())
                .param("subject", identiteit.subject())
                .query(UUID.class)
                .optional()
                .map(MedewerkerId::new);
    }

    MedewerkerId koppel(Identiteit identiteit, boolean opNaam) {
        var medewerker =
                (opNaam ? opNaam(identiteit) : Optional.<MedewerkerId>empty()).orElseGet(() -> nieuw(identiteit));
        jdbc.sql("insert into identiteit (uitgever, subject, medewerker) values (:uitgever, :subject, :medewerker)")
                .param("uitgever", identiteit.uitgever())
                .param("subject", identiteit.subject())
                .param("medewerker", medewerker.waarde())
                .update();
        return medewerker;
    }

    /// Somebody who has an identity already is not given a second one by his name.
    private Optional<MedewerkerId> opNaam(Identiteit identiteit) {
        return jdbc.sql("select id from medewerker m where gebruikersnaam = :naam"
                        + " and not exists (select 1 from identiteit i where i.medewerker = m.id)")
                .param("naam", Accounts.sleutel(identiteit.gebruikersnaam()))
                .query(UUID.class)
                .optional()
                .map(MedewerkerId::new);
    }

    private MedewerkerId nieuw(Identiteit identiteit) {
        var id = MedewerkerId.nieuw();
        jdbc.sql("insert into medewerker (id, naam, gebruikersnaam, telefoon) values (:id, :naam, :eigen, '')")
                .param("id", id.waarde())
                .param("naam", identiteit.naam())
                .param("eigen", "oidc-" + id.waarde())
                .update();
        return id;
    }

    /// Makes the person work here, in these roles and nowhere else; what he could do before and cannot do now ends,
    /// with every login that he has open.
    ///
    /// @return whether anything changed in where he works or as what
    boolean werkBij(MedewerkerId medewerker, String naam, OrganisatieId organisatie, Set<Rol> rollen) {
        jdbc.sql("update medewerker set naam = :naam where id = :id and naam <> :naam")
                .param("naam", naam)
                .param("id", medewerker.waarde())
                .update();
        var oud = functies(medewerker);
        var nieuw = rollen.stream().map(rol -> new Functie(organisatie, rol)).collect(Collectors.toSet());
        if (oud.equals(nieuw)) {
            return false;
        }
        vervang(medewerker, organisatie, rollen);
        var verloren = EnumSet.noneOf(Rol.class);
        oud.stream().map(Functie::rol).filter(rol -> !rollen.contains(rol)).forEach(verloren::add);
        Systeem.als(
                "functie gewijzigd bij de organisatie",
                () -> betrokkenheden.beeindigBuitenFuncties(medewerker, verloren));
        sessies.beeindigVan(medewerker, null);
        return true;
    }

    private Set<Functie> functies(MedewerkerId medewerker) {
        return Set.copyOf(jdbc.sql("select organisatie, rol from functie where medewerker = :medewerker")
                .param("medewerker", medewerker.waarde())
                .query((rij, nummer) -> new Functie(
                        new OrganisatieId(rij.getObject("organisatie", UUID.class)), Rol.van(rij.getString("rol"))))
                .list());
    }

    private void vervang(MedewerkerId medewerker, OrganisatieId organisatie, Set<Rol> rollen) {
        jdbc.sql("delete from functie where medewerker = :medewerker")
                .param("medewerker", medewerker.waarde())
                .update();
        jdbc.sql("""
                        insert into functie (medewerker, organisatie, rol, volgorde)
                        select :medewerker, :organisatie, rol, nummer
                          from unnest(cast(:rollen as text[])) with ordinality as claim (rol, nummer)
                        """)
                .param("medewerker", medewerker.waarde())
                .param("organisatie", organisatie.waarde())
                .param("rollen", rollen.stream().map(Rol::sleutel).toArray(String[]::new))
                .update();
    }

    private record Functie(OrganisatieId organisatie, Rol rol) {}
}
