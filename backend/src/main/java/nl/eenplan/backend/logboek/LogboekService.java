package nl.eenplan.backend.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading side of the log. The professionals of a gezin see who was in their case; the privacy officer sees every row,
/// by number of the gezin and never its members.
@Service
@Transactional
public class LogboekService {

    private static final int GROOTSTE_BLAD = 200;

    private static final String REGEL = """
            select l.*, m.naam as medewerkernaam, o.naam as organisatienaam, n.naam as namensnaam
              from logboek l
              left join medewerker m on m.id = l.medewerker
              left join organisatie o on o.id = l.organisatie
              left join medewerker n on n.id = l.namens
            """;

    private static final String VAN_GEZIN = " where (l.keten = :gezin or l.gezinnen @> array[:gezin])";

    private final JdbcClient jdbc;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Logboek logboek;
    private final Logrol logrol;

    LogboekService(JdbcClient jdbc, Dossierpoort poort, Rolpoort rolpoort, Logboek logboek, Logrol logrol) {
        this.jdbc = jdbc;
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.logboek = logboek;
        this.logrol = logrol;
    }

    /// Who looked at and changed this gezin, newest first; at most 200 rows a page.
    public List<Logregel> vanGezin(GezinId gezin, int vanaf, int aantal) {
        opent(gezin);
        return jdbc.sql(REGEL + VAN_GEZIN + " order by l.id desc offset :vanaf limit :aantal")
                .param("gezin", gezin.waarde())
                .param("vanaf", vanaf)
                .param("aantal", Math.min(aantal, GROOTSTE_BLAD))
                .query(LogboekService::regel)
                .list();
    }

    /// The number of rows that [#vanGezin] would give in all.
    public long aantalVanGezin(GezinId gezin) {
        opent(gezin);
        return jdbc.sql("select count(*) from logboek l" + VAN_GEZIN)
                .param("gezin", gezin.waarde())
                .query(Long.class)
                .single();
    }

    /// The gezin with this number, for the log. Privacy officer only.
    public Optional<GezinId> gezinMetNummer(String nummer) {
        eisPrivacyOfficer();
        return jdbc.sql("select id from gezin where nummer = :nummer")
                .param("nummer", nummer.strip())
                .query(UUID.class)
                .optional()
                .map(GezinId::new);
    }

    private void opent(GezinId gezin) {
        var wie = poort.gebruiker();
        if (wie.heeft(Rol.PRIVACY_OFFICER)) {
            logboek.schrijf(wie, Logboek.Regel.van(Soort.LEZEN, gezin, "logboek bekeken"));
        } else {
            poort.lees(gezin, Compartiment.GEZIN, "logboek bekeken");
        }
        logrol.werkBij();
    }

    private void eisPrivacyOfficer() {
        rolpoort.eis(Rol.PRIVACY_OFFICER, "logboek van de regio");
    }

    /// @param wie name of the professional, `Eenplan` for the system, `onbekend` when nobody was logged in
    /// @param rol key of the role in which he acted, or `systeem`
    /// @param doel for what purpose
    /// @param noodtoegang whether it was done in emergency access; then `doel` says which emergency
    /// @param namens name of the professional for whom he stood in
    public record Logregel(
            Instant tijd,
            String wie,
            String rol,
            @Nullable String organisatie,
            @Nullable GezinId gezin,
            @Nullable Compartiment compartiment,
            Soort soort,
            String handeling,
            @Nullable String doel,
            boolean noodtoegang,
            @Nullable String namens) {}

    private static Logregel regel(ResultSet rij, int nummer) throws SQLException {
        var gezin = rij.getObject("gezin", UUID.class);
        var compartiment = rij.getString("compartiment");
        var naam = rij.getString("medewerkernaam");
        var rol = rij.getString("rol");
        return new Logregel(
                rij.getObject("tijd", OffsetDateTime.class).toInstant(),
                naam != null ? naam : "systeem".equals(rol) ? "Eenplan" : "onbekend",
                rol,
                rij.getString("organisatienaam"),
                gezin == null ? null : new GezinId(gezin),
                compartiment == null ? null : Compartiment.valueOf(compartiment),
                Soort.valueOf(rij.getString("soort")),
                rij.getString("handeling"),
                rij.getString("doel"),
                rij.getBoolean("noodtoegang"),
                rij.getString("namensnaam"));
    }
}
