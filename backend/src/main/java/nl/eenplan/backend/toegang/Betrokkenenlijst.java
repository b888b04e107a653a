package nl.eenplan.backend.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Betrokkenheden.Betrokkene;
import nl.eenplan.backend.toegang.Poolbetrokkenheden.Drager;
import nl.eenplan.backend.toegang.Rechtenbepaling.Inzage;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the table `betrokkenheid`: who works for a gezin now, as what, and what each may see.
@Component
@Transactional
class Betrokkenenlijst {

    /// Who works for the gezin: not whoever stands in for another or looks in an emergency, and not twice for what a
    /// request or consent opens beside.
    private static final String GELDT = " and van <= :nu and (tot is null or tot > :nu) and namens is null"
            + " and noodtoegang is null and inzageverzoek is null and toestemming_bij is null";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Dossierpoort poort;
    private final Rechtenbepaling bepaling;

    Betrokkenenlijst(JdbcClient jdbc, Clock klok, @Lazy Dossierpoort poort, Rechtenbepaling bepaling) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
        this.bepaling = bepaling;
    }

    List<Betrokkene> betrokkenen(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "betrokkenen bekeken");
        return jdbc.sql("""
                        select b.*, m.naam as medewerkernaam, o.naam as organisatienaam, r.naam as rolnaam,
                               n.naam as namensnaam
                          from betrokkenheid b
                          join organisatie o on o.id = b.organisatie
                          join rol r on r.sleutel = b.rol
                          left join medewerker m on m.id = b.medewerker
                          left join medewerker n on n.id = b.namens
                         where b.gezin = :gezin and b.van <= :nu and (b.tot is null or b.tot > :nu)
                         order by b.van, b.id
                        """)
                .param("gezin", gezin.waarde())
                .param("nu", nu())
                .query((rij, nummer) -> betrokkene(rij))
                .list();
    }

    private Betrokkene betrokkene(ResultSet rij) throws SQLException {
        var medewerker = rij.getObject("medewerker", UUID.class);
        var tot = rij.getObject("tot", OffsetDateTime.class);
        return new Betrokkene(
                medewerker == null ? null : new MedewerkerId(medewerker),
                medewerker == null ? "Iedere " + rij.getString("rolnaam") : rij.getString("medewerkernaam"),
                rij.getString("organisatienaam"),
                Rol.van(rij.getString("rol")),
                rij.getString("doel"),
                rij.getString("grondslag"),
                rij.getObject("van", OffsetDateTime.class).toInstant(),
                tot == null ? null : tot.toInstant(),
                inzage(rij),
                rij.getString("namensnaam"),
                rij.getObject("noodtoegang") != null);
    }

    /// Whoever stands in for another or came in an emergency may see less than the rules give his role.
    private List<Inzage> inzage(ResultSet rij) throws SQLException {
        var leest = Set.of((String[]) rij.getArray("mag_lezen").getArray());
        if (rij.getObject("inzageverzoek") != null) {
            return leest.stream()
                    .map(deel -> new Inzage(Compartiment.valueOf(deel), true, null))
                    .toList();
        }
        return bepaling
                .uitleg(
                        Rol.van(rij.getString("rol")),
                        List.of((String[]) rij.getArray("omstandigheden").getArray()),
                        rij.getInt("regelversie"))
                .stream()
                .map(deel -> new Inzage(
                        deel.compartiment(), leest.contains(deel.compartiment().name()), deel.besluit()))
                .toList();
    }

    List<MedewerkerId> metRol(GezinId gezin, Rol rol) {
        return jdbc
                .sql("select medewerker from betrokkenheid where gezin = :gezin and rol = :rol"
                        + " and medewerker is not null" + GELDT + " order by van, id")
                .param("gezin", gezin.waarde())
                .param("rol", rol.sleutel())
                .param("nu", nu())
                .query(UUID.class)
                .list()
                .stream()
                .map(MedewerkerId::new)
                .toList();
    }

    Optional<Drager> laatste(GezinId gezin, Collection<Rol> rollen) {
        return jdbc.sql("select medewerker, rol, organisatie from betrokkenheid where gezin = :gezin"
                        + " and rol in (:rollen) and medewerker is not null" + GELDT
                        + " order by van desc, id desc limit 1")
                .param("gezin", gezin.waarde())
                .param("rollen", rollen.stream().map(Rol::sleutel).toList())
                .param("nu", nu())
                .query((rij, nummer) -> new Drager(
                        new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                        Rol.van(rij.getString("rol")),
                        new OrganisatieId(rij.getObject("organisatie", UUID.class))))
                .optional();
    }

    Set<OrganisatieId> organisaties(GezinId gezin) {
        return jdbc
                .sql("select distinct organisatie from betrokkenheid where gezin = :gezin" + GELDT)
                .param("gezin", gezin.waarde())
                .param("nu", nu())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisatieId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }
}
