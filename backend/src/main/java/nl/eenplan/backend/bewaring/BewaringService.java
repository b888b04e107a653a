package nl.eenplan.backend.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.bewaring.Bewaarstand.Vastgehouden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Until when the file of a gezin is kept, and by which rules.
@Service
@Transactional
public class BewaringService {

    private static final String STAND = """
            select case when g.fase = 'AFGESLOTEN' then k.tot end as tot, b.grond, b.tot_en_met, b.grond is not null as vast
              from gezin g
              left join lateral (select max(bewaren_tot) as tot from bewaarklok where gezin = g.id) k on true
              left join lateral (
                   select p.grond, p.tot_en_met from bewaarplicht p
                    where p.gezin = g.id and p.beeindigd_op is null
                      and (p.tot_en_met is null or p.tot_en_met >= :vandaag)
                    order by p.grond = 'OPSPORING', p.tot_en_met desc nulls first limit 1) b on true
             where g.id = :gezin
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Logboek logboek;

    BewaringService(JdbcClient jdbc, Clock klok, Dossierpoort poort, Rolpoort rolpoort, Logboek logboek) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.logboek = logboek;
    }

    /// For the header of the family page, of which the opening is logged; empty for whoever may not open it.
    @Transactional(readOnly = true)
    public Optional<Bewaarstand> stand(GezinId gezin) {
        var leesbaar = poort.leesbaar(gezin);
        if (!leesbaar.contains(Compartiment.GEZIN)) {
            return Optional.empty();
        }
        return jdbc.sql(STAND)
                .param("gezin", gezin.waarde())
                .param("vandaag", LocalDate.now(klok))
                .query((rij, nummer) -> new Bewaarstand(
                        rij.getObject("tot", LocalDate.class),
                        rij.getBoolean("vast")
                                ? vastgehouden(
                                        Bewaargrond.valueOf(rij.getString("grond")),
                                        rij.getObject("tot_en_met", LocalDate.class),
                                        leesbaar)
                                : null))
                .optional();
    }

    /// The rules that hold today, for the privacy officer.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for anybody else
    public List<Bewaartermijn> termijnen() {
        var handeling = "bewaartermijnen bekeken";
        var wie = rolpoort.eis(Rol.PRIVACY_OFFICER, handeling);
        logboek.schrijf(wie, Regel.van(Soort.LEZEN, null, handeling));
        return jdbc.sql("select categorie, jaren, bron, regioafspraak, van from bewaartermijn"
                        + " where van <= cast(:nu as date) and (tot is null or tot > cast(:nu as date)) order by id")
                .param("nu", OffsetDateTime.now(klok))
                .query((rij, nummer) -> new Bewaartermijn(
                        Bewaarcategorie.valueOf(rij.getString("categorie")),
                        rij.getObject("jaren", Integer.class),
                        rij.getString("bron"),
                        rij.getBoolean("regioafspraak"),
                        rij.getObject("van", LocalDate.class)))
                .list();
    }

    /// That the police investigate says more than most may know (`domain.md` §5 rules 16 to 18).
    private static Vastgehouden vastgehouden(
            Bewaargrond grond, @Nullable LocalDate totEnMet, Set<Compartiment> leesbaar) {
        var magWeten = grond != Bewaargrond.OPSPORING || leesbaar.contains(Compartiment.POLITIE);
        return new Vastgehouden(magWeten ? grond : null, totEnMet);
    }
}
