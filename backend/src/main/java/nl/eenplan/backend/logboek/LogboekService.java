package nl.eenplan.backend.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Blinderingen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.toegang.Taakdeel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading side of the log. The professionals of a gezin see who was in their case, and what he did there as far as
/// they
/// read that part of it; what the police do is told to nobody else. The privacy officer sees every row, by number of
/// the
/// gezin and never its members.
@Service
@Transactional
public class LogboekService {

    private static final int GROOTSTE_BLAD = 200;

    /// Rows of a task belong to the part that the task asks about. Whatever the police do, and whoever is kept blind
    /// for
    /// that, is left out with all that was done for it; so are the tasks of which nobody else may know.
    private static final String ZICHTBAAR = """
            (select r.*, coalesce(r.compartiment, d.deel) as deel
               from logboek r
               left join unnest(:soorten, :delen) as d(soort, deel)
                 on r.handeling like 'taak %' and d.soort = split_part(r.handeling, ': ', 2)
              where (r.keten = :gezin or r.gezinnen @> array[:gezin])
                and (:alles or not (
                    coalesce(coalesce(r.compartiment, d.deel) = :politie, false) and :politie <> all(:leesbaar)
                    or coalesce(starts_with(r.taak, :verhoor), false) and :politie <> all(:leesbaar)
                    or coalesce(d.soort = any(:besloten), false)
                    or exists (select 1 from werkvoorraad w where w.taak = r.taak and w.soort = any(:besloten))))) l
            """;

    private static final String REGEL = """
            select l.*, m.naam as medewerkernaam, o.naam as organisatienaam, n.naam as namensnaam,
                   case when coalesce(l.deel <> all(:leesbaar) and l.medewerker is distinct from :ik, false)
                        then l.deel end as afgeschermd
              from
            """ + ZICHTBAAR + """
              left join medewerker m on m.id = l.medewerker
              left join organisatie o on o.id = l.organisatie
              left join medewerker n on n.id = l.namens
            """;

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
        return jdbc.sql(REGEL + " order by l.id desc offset :vanaf limit :aantal")
                .params(parameters(gezin))
                .param("ik", poort.gebruiker().id().waarde())
                .param("vanaf", vanaf)
                .param("aantal", Math.min(aantal, GROOTSTE_BLAD))
                .query(LogboekService::regel)
                .list();
    }

    /// The number of rows that [#vanGezin] would give in all.
    public long aantalVanGezin(GezinId gezin) {
        opent(gezin);
        return jdbc.sql("select count(*) from " + ZICHTBAAR)
                .params(parameters(gezin))
                .query(Long.class)
                .single();
    }

    private Map<String, Object> parameters(GezinId gezin) {
        var alles = poort.gebruiker().heeft(Rol.PRIVACY_OFFICER);
        var leesbaar = alles ? EnumSet.allOf(Compartiment.class) : poort.leesbaar(gezin);
        return Map.of(
                "gezin", gezin.waarde(),
                "alles", alles,
                "leesbaar", leesbaar.stream().map(Enum::name).toArray(String[]::new),
                "politie", Compartiment.POLITIE.name(),
                "verhoor", Blinderingen.VERHOOR,
                "soorten", sleutels(EnumSet.allOf(Taaksoort.class).stream()),
                "delen",
                        Arrays.stream(Taaksoort.values())
                                .map(soort -> Taakdeel.van(soort).name())
                                .toArray(String[]::new),
                "besloten",
                        sleutels(Taakdeel.besloten().stream()
                                .filter(soort -> Taakdeel.van(soort) != Compartiment.POLITIE
                                        || !leesbaar.contains(Compartiment.POLITIE))));
    }

    private static String[] sleutels(Stream<Taaksoort> soorten) {
        return soorten.map(Taaksoort::sleutel).toArray(String[]::new);
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
    /// @param handeling "afgeschermd (medisch)" where the reader may not read that part
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
        var afgeschermd = rij.getString("afgeschermd");
        return new Logregel(
                rij.getObject("tijd", OffsetDateTime.class).toInstant(),
                naam != null ? naam : "systeem".equals(rol) ? "Eenplan" : "onbekend",
                rol,
                rij.getString("organisatienaam"),
                gezin == null ? null : new GezinId(gezin),
                compartiment == null ? null : Compartiment.valueOf(compartiment),
                Soort.valueOf(rij.getString("soort")),
                afgeschermd == null
                        ? rij.getString("handeling")
                        : "afgeschermd (" + Compartiment.valueOf(afgeschermd).label() + ")",
                rij.getString("doel"),
                rij.getBoolean("noodtoegang"),
                rij.getString("namensnaam"));
    }
}
