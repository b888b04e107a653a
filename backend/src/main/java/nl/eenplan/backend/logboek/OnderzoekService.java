package nl.eenplan.backend.logboek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The whole log for the privacy officer and nobody else; every page that he asks for is a row itself.
@Service
@Transactional
public class OnderzoekService {

    private static final int GROOTSTE_BLAD = 200;

    private static final String WELKE = """
             where (:naam = '' or m.naam ilike :naam)
               and (:nummer = '' or g.nummer = :nummer
                    or l.gezinnen @> array[(select id from gezin where nummer = :nummer)])
               and l.tijd >= :van and l.tijd < :tot
               and (cast(:soort as text) is null or l.soort = :soort)
               and (cast(:toegestaan as boolean) is null or l.toegestaan = :toegestaan)
               and (not :nood or l.noodtoegang)
            """;

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("1900-01-01T00:00:00Z");
    private static final OffsetDateTime EINDE = OffsetDateTime.parse("2900-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Rolpoort poort;
    private final Logboek logboek;

    OnderzoekService(JdbcClient jdbc, Clock klok, Rolpoort poort, Logboek logboek) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
        this.logboek = logboek;
    }

    /// Newest first; at most 200 rows a page.
    public List<Onderzoeksregel> zoek(Zoekvraag vraag, int vanaf, int aantal) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "logboek onderzocht");
        var regels = met(
                        jdbc.sql(Onderzoeksregel.KOLOMMEN + WELKE + " order by l.id desc offset :vanaf limit :aantal"),
                        vraag)
                .param("vanaf", vanaf)
                .param("aantal", Math.min(aantal, GROOTSTE_BLAD))
                .query(Onderzoeksregel::van)
                .list();
        var blik = Regel.van(Soort.LEZEN, null, "logboek onderzocht");
        logboek.schrijf(
                wie, vraag.nummer().isBlank() ? blik : blik.over(vraag.nummer().strip()));
        return regels;
    }

    /// The number of rows that [#zoek] would give in all.
    public long aantal(Zoekvraag vraag) {
        poort.eis(Rol.PRIVACY_OFFICER, "logboek geteld");
        return met(
                        jdbc.sql("select count(*) from logboek l left join medewerker m on m.id = l.medewerker"
                                + " left join gezin g on g.id = l.gezin" + WELKE),
                        vraag)
                .query(Long.class)
                .single();
    }

    private StatementSpec met(StatementSpec opdracht, Zoekvraag vraag) {
        var naam = vraag.naam().strip();
        return opdracht.param("naam", naam.isEmpty() ? "" : "%" + naam.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("nummer", vraag.nummer().strip())
                .param("van", begin(vraag.van(), BEGIN))
                .param("tot", begin(vraag.tot() == null ? null : vraag.tot().plusDays(1), EINDE))
                .param("soort", vraag.soort() == null ? null : vraag.soort().name())
                .param("toegestaan", vraag.toegestaan())
                .param("nood", vraag.alleenNood());
    }

    private OffsetDateTime begin(@Nullable LocalDate dag, OffsetDateTime anders) {
        return dag == null ? anders : dag.atStartOfDay(klok.getZone()).toOffsetDateTime();
    }
}
