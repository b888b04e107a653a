package nl.eenplan.backend.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Actie;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The log as a family may read it: roles and organisations, no names of professionals, nothing that gives away who
/// reported, what a child said or what the police do.
///
/// Names are not owed (HvJ EU C-579/21, Pankki S) and may bring professionals in danger; whoever needs one asks the
/// organisation. What is left out stands in `loguittreksel_verborgen` and is not counted. Emergency access is
/// never left out for the role in which it was done (`domain.md` §5, break-glass: shown in patient log).
@Service
@Transactional
public class UittrekselService {

    private static final String HANDELING = "uittreksel van het logboek gemaakt";

    private static final String REGELS = """
            select cast(l.tijd at time zone :zone as date) as dag,
                   cast(min(l.tijd at time zone :zone) as time) as van, cast(max(l.tijd at time zone :zone) as time) as tot,
                   count(*) as keren, l.rol, r.naam as rolnaam, o.naam as organisatie, l.compartiment, l.soort = 'LIJST' as lijst,
                   l.actie, l.toegestaan, l.noodtoegang, l.doel, l.grondslag
              from logboek l
              left join rol r on r.sleutel = coalesce(l.betrokken_als, l.rol)
              left join organisatie o on o.id = l.organisatie
             where (l.keten = :gezin or l.gezinnen @> array[:gezin])
               and not exists (
                   select 1 from loguittreksel_verborgen v
                    where (v.rol is null or v.rol = l.rol or v.rol = l.betrokken_als)
                      and (v.compartiment is null or v.compartiment = l.compartiment)
                      and not coalesce(l.compartiment = any(v.behalve), false)
                      and not (l.noodtoegang and v.compartiment is null)
                      and (not v.alleen_in_zaak or exists (
                           select 1 from betrokkenheid b
                            where b.gezin = :gezin and b.medewerker = l.medewerker and b.rol = v.rol))
                      and v.van <= cast(:nu as date) and (v.tot is null or v.tot > cast(:nu as date)))
             group by 1, l.rol, r.naam, o.naam, l.compartiment, l.soort = 'LIJST', l.actie, l.toegestaan, l.noodtoegang,
                      l.doel, l.grondslag
             order by 1 desc, van desc
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Logboek logboek;
    private final Logrol logrol;

    UittrekselService(
            JdbcClient jdbc, Clock klok, Dossierpoort poort, Rolpoort rolpoort, Logboek logboek, Logrol logrol) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.logboek = logboek;
        this.logrol = logrol;
    }

    /// @param regels newest day first; what one role of one organisation did alike on one day is one line
    public record Uittreksel(String gezinsnummer, LocalDate gemaakt, List<Uittrekselregel> regels) {}

    /// @param rol in words; null for Eenplan itself and for whoever was not logged in
    public record Uittrekselregel(
            LocalDate dag,
            LocalTime van,
            LocalTime tot,
            long keren,
            boolean systeem,
            @Nullable String rol,
            @Nullable String organisatie,
            @Nullable Compartiment compartiment,
            boolean lijst,
            Actie actie,
            boolean toegestaan,
            boolean noodtoegang,
            @Nullable String doel,
            @Nullable String grondslag) {}

    /// For the regisseur of the gezin and the privacy officer; that it was made stands in the log and in the next one.
    public Uittreksel uittreksel(GezinId gezin) {
        open(poort.gebruiker(), gezin);
        logrol.werkBij();
        var nummer = jdbc.sql("select nummer from gezin where id = :gezin")
                .param("gezin", gezin.waarde())
                .query(String.class)
                .single();
        var regels = jdbc.sql(REGELS)
                .param("gezin", gezin.waarde())
                .param("nu", OffsetDateTime.now(klok))
                .param("zone", zone().getId())
                .query(UittrekselService::regel)
                .list();
        return new Uittreksel(nummer, LocalDate.now(klok), regels);
    }

    /// Whether a screen offers it to this person, of a gezin that he may open. Writes no log.
    public boolean magUittreksels() {
        var wie = poort.gebruiker();
        return wie.heeft(Rol.PRIVACY_OFFICER) || wie.heeft(Rol.REGISSEUR);
    }

    private void open(Gebruiker wie, GezinId gezin) {
        if (wie.heeft(Rol.PRIVACY_OFFICER)) {
            logboek.schrijf(wie, Regel.van(Soort.LEZEN, gezin, HANDELING));
            return;
        }
        if (!wie.heeft(Rol.REGISSEUR)) {
            throw rolpoort.weiger(HANDELING);
        }
        poort.lees(gezin, Compartiment.PLAN, HANDELING);
    }

    private ZoneId zone() {
        return klok.getZone();
    }

    private static Uittrekselregel regel(ResultSet rij, int nummer) throws SQLException {
        var compartiment = rij.getString("compartiment");
        return new Uittrekselregel(
                rij.getObject("dag", LocalDate.class),
                rij.getObject("van", LocalTime.class),
                rij.getObject("tot", LocalTime.class),
                rij.getLong("keren"),
                "systeem".equals(rij.getString("rol")),
                rij.getString("rolnaam"),
                rij.getString("organisatie"),
                compartiment == null ? null : Compartiment.valueOf(compartiment),
                rij.getBoolean("lijst"),
                Actie.valueOf(rij.getString("actie")),
                rij.getBoolean("toegestaan"),
                rij.getBoolean("noodtoegang"),
                rij.getString("doel"),
                rij.getString("grondslag"));
    }
}
