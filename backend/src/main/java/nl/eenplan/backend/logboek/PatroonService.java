package nl.eenplan.backend.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.logboek.Patroon.Beoordeling;
import nl.eenplan.backend.logboek.Patroon.Oordeel;
import nl.eenplan.backend.logboek.Patroon.Sleutel;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Patterns in the log, the rows behind each, and what the privacy officer made of it: once, with a reason.
@Service
@Transactional
public class PatroonService {

    private static final int GROOTSTE_AANTAL = 500;
    private static final int KORTSTE_REDEN = 10;
    private static final UUID MEER_GEZINNEN = new UUID(0, 0);

    private static final String VAN_MENSEN = """
             where l.medewerker is not null and l.rol not in ('systeem', 'privacy-officer') and l.gezin is not null
               and l.tijd >= :van and l.tijd < :tot
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Rolpoort poort;
    private final Logboek logboek;

    PatroonService(JdbcClient jdbc, Clock klok, Rolpoort poort, Logboek logboek) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
        this.logboek = logboek;
    }

    /// What happened with a judgement.
    public sealed interface Uitkomst {
        record Vastgelegd() implements Uitkomst {}

        /// In words for the person.
        record Geweigerd(String reden) implements Uitkomst {}
    }

    /// Of these days, newest first, at most 500; both days count.
    public List<Patroon> patronen(LocalDate van, LocalDate tot) {
        open("patronen in het logboek bekeken");
        var gevonden = new ArrayList<Patroon>();
        for (var soort : Patroonsoort.values()) {
            gevonden.addAll(zoek(soort, begin(van), begin(tot.plusDays(1))));
        }
        gevonden.sort(
                Comparator.comparing((Patroon patroon) -> patroon.sleutel().venster())
                        .reversed());
        return List.copyOf(gevonden.subList(0, Math.min(gevonden.size(), GROOTSTE_AANTAL)));
    }

    private List<Patroon> zoek(Patroonsoort soort, OffsetDateTime van, OffsetDateTime tot) {
        var gezin = soort.isPerGezin() ? "l.gezin" : "cast(null as uuid)";
        return jdbc.sql("""
                        with p as (select l.medewerker, date_trunc('%s', l.tijd, :zone) as venster, %s as gezin,
                                          count(*) as rijen, count(distinct l.gezin) as gezinnen,
                                          min(l.organisatie::text)::uuid as organisatie
                                     from logboek l %s and %s
                                    group by 1, 2, 3 having %s)
                        select p.*, m.naam, o.naam as organisatienaam, g.nummer, b.oordeel, b.reden, b.op,
                               d.naam as doornaam
                          from p join medewerker m on m.id = p.medewerker
                          left join organisatie o on o.id = p.organisatie
                          left join gezin g on g.id = p.gezin
                          left join logpatroon_beoordeling b on b.soort = :soort and b.medewerker = p.medewerker
                                and b.venster = p.venster
                                and b.gezin = coalesce(p.gezin, '00000000-0000-0000-0000-000000000000')
                          left join medewerker d on d.id = b.door
                         order by p.venster desc limit %d
                        """.formatted(soort.venster(), gezin, VAN_MENSEN, soort.waar(), soort.vanaf(), GROOTSTE_AANTAL))
                .param("zone", klok.getZone().getId())
                .param("van", van)
                .param("tot", tot)
                .param("soort", soort.name())
                .query((rij, nummer) -> patroon(soort, rij))
                .list();
    }

    /// The rows of the log behind a pattern, oldest first.
    public List<Onderzoeksregel> rijen(Sleutel patroon) {
        open("rijen van een patroon bekeken");
        var van = patroon.venster().atOffset(ZoneOffset.UTC);
        return jdbc.sql(Onderzoeksregel.KOLOMMEN + VAN_MENSEN
                        + " and l.medewerker = :medewerker and (cast(:gezin as uuid) is null or l.gezin = cast(:gezin as uuid))"
                        + " and " + patroon.soort().waar() + " order by l.id limit " + GROOTSTE_AANTAL)
                .param("van", van)
                .param("tot", einde(patroon, van))
                .param("medewerker", patroon.medewerker().waarde())
                .param("gezin", patroon.gezin())
                .query(Onderzoeksregel::van)
                .list();
    }

    private OffsetDateTime einde(Sleutel patroon, OffsetDateTime van) {
        return patroon.soort().venster().equals("hour")
                ? van.plusHours(1)
                : van.atZoneSameInstant(klok.getZone()).plusDays(1).toOffsetDateTime();
    }

    /// One judgement for good; a second is refused, whoever made the first.
    public Uitkomst beoordeel(Sleutel patroon, Oordeel oordeel, String reden) {
        var wie = open("patroon beoordeeld");
        if (reden.strip().length() < KORTSTE_REDEN) {
            return new Uitkomst.Geweigerd("Schrijf in een zin waarom, ten minste tien tekens.");
        }
        var gezet = jdbc.sql("""
                        insert into logpatroon_beoordeling (soort, medewerker, venster, gezin, oordeel, reden, door, op)
                        values (:soort, :medewerker, :venster, cast(:gezin as uuid), :oordeel, :reden, :door, :op)
                        on conflict do nothing
                        """)
                .param("soort", patroon.soort().name())
                .param("medewerker", patroon.medewerker().waarde())
                .param("venster", patroon.venster().atOffset(ZoneOffset.UTC))
                .param("gezin", patroon.gezin() == null ? MEER_GEZINNEN.toString() : patroon.gezin())
                .param("oordeel", oordeel.name())
                .param("reden", reden.strip())
                .param("door", wie.id().waarde())
                .param("op", OffsetDateTime.now(klok))
                .update();
        return gezet == 1
                ? new Uitkomst.Vastgelegd()
                : new Uitkomst.Geweigerd("Dit is al beoordeeld; een oordeel blijft staan.");
    }

    private Gebruiker open(String handeling) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, handeling);
        logboek.schrijf(wie, Regel.van(Soort.LEZEN, null, handeling));
        return wie;
    }

    private OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toOffsetDateTime();
    }

    private static Patroon patroon(Patroonsoort soort, ResultSet rij) throws SQLException {
        return new Patroon(
                new Sleutel(
                        soort,
                        new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                        rij.getObject("venster", OffsetDateTime.class).toInstant(),
                        rij.getString("gezin")),
                rij.getString("naam"),
                rij.getString("organisatienaam"),
                rij.getString("nummer"),
                rij.getLong("rijen"),
                rij.getLong("gezinnen"),
                beoordeling(rij));
    }

    private static @Nullable Beoordeling beoordeling(ResultSet rij) throws SQLException {
        var oordeel = rij.getString("oordeel");
        return oordeel == null
                ? null
                : new Beoordeling(
                        Oordeel.valueOf(oordeel),
                        rij.getString("reden"),
                        rij.getString("doornaam"),
                        rij.getObject("op", OffsetDateTime.class).toInstant());
    }
}
