package nl.eenplan.backend.toegang;

import static nl.eenplan.backend.toegang.Logboek.Soort.LEZEN;
import static nl.eenplan.backend.toegang.Logboek.Soort.WIJZIGEN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Inzagerecht.Hoe;
import nl.eenplan.backend.toegang.Inzagerecht.Soort;
import nl.eenplan.backend.toegang.Logboek.Grond;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The gate on the table `betrokkenheid` and what was decided there: what does not stand there is refused.
@Component
class Poortwachter implements Dossierpoort {

    /// Whoever is involved himself acts for himself, and in no emergency. Whoever stands in for somebody who is kept
    /// blind, is blind for him.
    private static final String RECHTEN = """
            select b.rol, b.medewerker is not null and b.tot is null as vast, b.doel, b.grondslag,
                   b.noodtoegang is not null as nood, b.namens, b.mag_lezen, b.mag_schrijven,
                   array(select unnest(x.delen) from blindering x
                          where x.gezin = b.gezin and x.medewerker in (:medewerker, b.namens) and x.tot is null) as blind
              from betrokkenheid b
             where b.gezin = :gezin and b.van <= :nu and (b.tot is null or b.tot > :nu)
               and (b.medewerker = :medewerker
                    or (b.medewerker is null and b.organisatie = :organisatie and b.rol = any(:rollen)))
             order by b.noodtoegang is not null, b.namens is not null, (b.rol = :rol) desc, b.id
            """;

    private static final String NIET_EIGEN = """
            select distinct on (b.gezin) b.gezin, b.noodtoegang is not null as nood, b.namens
              from betrokkenheid b
             where b.medewerker = :medewerker and b.gezin = any(cast(:gezinnen as uuid[])) and b.van <= :nu and b.tot > :nu
               and (b.noodtoegang is not null or b.namens is not null)
               and not exists (
                   select 1 from betrokkenheid e
                    where e.gezin = b.gezin and e.van <= :nu and (e.tot is null or e.tot > :nu)
                      and e.noodtoegang is null and e.namens is null
                      and (e.medewerker = :medewerker
                           or (e.medewerker is null and e.organisatie = :organisatie and e.rol = any(:rollen))))
             order by b.gezin, b.noodtoegang is not null, b.id
            """;

    private final JdbcClient jdbc;
    private final Aanwezigheid aanwezigheid;
    private final Betrokkenheden betrokkenheden;
    private final Logboek logboek;
    private final Vastgesteld vastgesteld;
    private final ApplicationEventPublisher events;

    Poortwachter(
            JdbcClient jdbc,
            Aanwezigheid aanwezigheid,
            Betrokkenheden betrokkenheden,
            Logboek logboek,
            Vastgesteld vastgesteld,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.aanwezigheid = aanwezigheid;
        this.betrokkenheden = betrokkenheden;
        this.logboek = logboek;
        this.vastgesteld = vastgesteld;
        this.events = events;
    }

    @Override
    public Gebruiker gebruiker() {
        return aanwezigheid.gebruiker();
    }

    @Override
    public void lees(GezinId gezin, Compartiment compartiment, String handeling) {
        passeer(Regel.van(LEZEN, gezin, handeling).in(compartiment), gezin, compartiment, Soort.LEZEN);
    }

    @Override
    public void wijzig(GezinId gezin, Compartiment compartiment, String handeling) {
        Rechtengeheugen.vergeet();
        passeer(Regel.van(WIJZIGEN, gezin, handeling).in(compartiment), gezin, compartiment, Soort.SCHRIJVEN);
        events.publishEvent(new InhoudGewijzigd(gezin));
    }

    private void passeer(Regel regel, GezinId gezin, Compartiment compartiment, Soort soort) {
        if (Systeem.doel().isPresent()) {
            logboek.schrijf(gebruiker(), regel);
            return;
        }
        var gebruiker = aanwezigheid.aangemeld();
        var recht = gebruiker.flatMap(wie -> recht(wie, gezin, compartiment, soort));
        if (recht.isEmpty()) {
            var inNood = gebruiker.isPresent() && isInNood(gebruiker.get(), gezin);
            logboek.schrijfBlijvend(gebruiker.orElse(null), (inNood ? regel.inNood() : regel).geweigerd());
            throw new GeenToegang();
        }
        logboek.schrijf(gebruiker.orElseThrow(), recht.get().opent(regel));
    }

    /// What is refused to whoever is in by emergency was tried in that emergency.
    private boolean isInNood(Gebruiker wie, GezinId gezin) {
        return rechten(wie, gezin).stream().anyMatch(Inzagerecht::nood);
    }

    /// Refuses only after a fresh look.
    private Optional<Inzagerecht> recht(Gebruiker wie, GezinId gezin, Compartiment compartiment, Soort soort) {
        var recht = eerste(wie, gezin, compartiment, soort);
        if (recht.isEmpty() && Rechtengeheugen.vergeet()) {
            recht = eerste(wie, gezin, compartiment, soort);
        }
        recht.filter(Inzagerecht::vast).ifPresent(open -> vastgesteld.onthoud(gezin, wie.id(), open.rol()));
        return recht;
    }

    private Optional<Inzagerecht> eerste(Gebruiker wie, GezinId gezin, Compartiment compartiment, Soort soort) {
        return rechten(wie, gezin).stream()
                .filter(recht -> recht.geeft(soort, compartiment))
                .findFirst();
    }

    private List<Inzagerecht> rechten(Gebruiker wie, GezinId gezin) {
        return Rechtengeheugen.van(
                wie,
                gezin,
                () -> jdbc.sql(RECHTEN)
                        .params(betrokkenheden.parameters())
                        .param("gezin", gezin.waarde())
                        .param("rol", wie.rol().sleutel())
                        .query(Poortwachter::recht)
                        .list());
    }

    private static Inzagerecht recht(ResultSet rij, int nummer) throws SQLException {
        return new Inzagerecht(
                Rol.van(rij.getString("rol")),
                rij.getBoolean("vast"),
                new Grond(rij.getString("doel"), rij.getString("grondslag")),
                rij.getBoolean("nood"),
                medewerker(rij.getObject("namens", UUID.class)),
                delen(rij, "mag_lezen"),
                delen(rij, "mag_schrijven"),
                delen(rij, "blind"));
    }

    private static Set<Compartiment> delen(ResultSet rij, String kolom) throws SQLException {
        var delen = EnumSet.noneOf(Compartiment.class);
        for (var naam : (String[]) rij.getArray(kolom).getArray()) {
            delen.add(Compartiment.valueOf(naam));
        }
        return delen;
    }

    @Override
    public Set<Compartiment> leesbaar(GezinId gezin) {
        if (Systeem.doel().isPresent()) {
            return EnumSet.allOf(Compartiment.class);
        }
        return rechten(gebruiker(), gezin).stream()
                .flatMap(Inzagerecht::leesbaar)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Compartiment.class)));
    }

    @Override
    public boolean magWijzigen(GezinId gezin, Compartiment compartiment) {
        return eerste(gebruiker(), gezin, compartiment, Soort.SCHRIJVEN).isPresent();
    }

    @Override
    public GeenToegang weiger(Vindplaats wat, UUID id, String handeling) {
        var gezin = jdbc.sql("select gezin_van(:wat, :id)")
                .param("wat", wat.name())
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(GezinId::new)
                .orElse(null);
        logboek.schrijfBlijvend(
                aanwezigheid.aangemeld().orElse(null),
                Regel.van(LEZEN, gezin, handeling).over(id.toString()).geweigerd());
        return new GeenToegang();
    }

    /// What he saw in an emergency or for somebody else stands in rows of its own.
    @Override
    public void toonde(Collection<GezinId> gezinnen, String handeling) {
        if (gezinnen.isEmpty()) {
            return;
        }
        var wie = gebruiker();
        var over = new LinkedHashSet<>(gezinnen);
        nietEigen(over).forEach((hoe, getoond) -> {
            over.removeAll(getoond);
            logboek.schrijfLijst(wie, getoond, hoe.op(Regel.van(Logboek.Soort.LIJST, null, handeling)));
        });
        if (!over.isEmpty()) {
            logboek.schrijfLijst(wie, over, handeling);
        }
    }

    private Map<Hoe, List<GezinId>> nietEigen(Collection<GezinId> gezinnen) {
        if (Systeem.doel().isPresent()) {
            return Map.of();
        }
        if (gezinnen.size() == 1) {
            var enige = List.copyOf(gezinnen);
            return Hoe.van(rechten(gebruiker(), enige.getFirst()))
                    .map(hoe -> Map.of(hoe, enige))
                    .orElse(Map.of());
        }
        return jdbc
                .sql(NIET_EIGEN)
                .params(betrokkenheden.parameters())
                .param("gezinnen", gezinnen.stream().map(GezinId::toString).toArray(String[]::new))
                .query((rij, nummer) -> Map.entry(
                        new Hoe(rij.getBoolean("nood"), medewerker(rij.getObject("namens", UUID.class))),
                        new GezinId(rij.getObject("gezin", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static @Nullable MedewerkerId medewerker(@Nullable UUID id) {
        return id == null ? null : new MedewerkerId(id);
    }
}
