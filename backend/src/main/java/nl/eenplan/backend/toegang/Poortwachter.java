package nl.eenplan.backend.toegang;

import static nl.eenplan.backend.toegang.Logboek.Soort.LEZEN;
import static nl.eenplan.backend.toegang.Logboek.Soort.WIJZIGEN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Logboek.Grond;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The gate on the table `betrokkenheid` and what was decided there: what does not stand there is refused.
@Component
class Poortwachter implements Dossierpoort {

    private static final String TOEGESTAAN = """
             from betrokkenheid b
            where b.gezin = :gezin and b.van <= :nu and (b.tot is null or b.tot > :nu)
              and (b.medewerker = :medewerker
                   or (b.medewerker is null and b.organisatie = :organisatie and b.rol = any(:rollen)))
            """;

    private static final String NIET_BLIND = """
             and not exists (select 1 from blindering x
                              where x.gezin = b.gezin and x.medewerker = :medewerker and x.tot is null
                                and :compartiment = any(x.delen))
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
        passeer(Regel.van(LEZEN, gezin, handeling).in(compartiment), gezin, compartiment, "mag_lezen");
    }

    @Override
    public void wijzig(GezinId gezin, Compartiment compartiment, String handeling) {
        passeer(Regel.van(WIJZIGEN, gezin, handeling).in(compartiment), gezin, compartiment, "mag_schrijven");
        events.publishEvent(new InhoudGewijzigd(gezin));
    }

    private void passeer(Regel regel, GezinId gezin, Compartiment compartiment, String recht) {
        if (Systeem.doel().isPresent()) {
            logboek.schrijf(gebruiker(), regel);
            return;
        }
        var gebruiker = aanwezigheid.aangemeld();
        var opening = gebruiker.flatMap(wie -> opening(wie, gezin, compartiment, recht));
        if (opening.isEmpty()) {
            logboek.schrijfBlijvend(gebruiker.orElse(null), regel.geweigerd());
            throw new GeenToegang();
        }
        logboek.schrijf(
                gebruiker.orElseThrow(),
                regel.als(opening.get().rol()).opGrondVan(opening.get().grond()));
    }

    private Optional<Opening> opening(Gebruiker wie, GezinId gezin, Compartiment compartiment, String recht) {
        var opening = jdbc.sql("select b.rol, b.medewerker is not null and b.tot is null as vast, b.doel, b.grondslag"
                        + TOEGESTAAN
                        + " and :compartiment = any(b." + recht + ")"
                        + (recht.equals("mag_lezen") ? NIET_BLIND : "")
                        + " order by (b.rol = :rol) desc, b.id limit 1")
                .params(betrokkenheden.parameters())
                .param("gezin", gezin.waarde())
                .param("compartiment", compartiment.name())
                .param("rol", wie.rol().sleutel())
                .query((rij, nummer) -> new Opening(
                        Rol.van(rij.getString("rol")),
                        rij.getBoolean("vast"),
                        new Grond(rij.getString("doel"), rij.getString("grondslag"))))
                .optional();
        opening.filter(Opening::vast).ifPresent(open -> vastgesteld.onthoud(gezin, wie.id(), open.rol()));
        return opening;
    }

    @Override
    public Set<Compartiment> leesbaar(GezinId gezin) {
        if (Systeem.doel().isPresent()) {
            return EnumSet.allOf(Compartiment.class);
        }
        var namen = jdbc.sql("select distinct s.deel from (select unnest(b.mag_lezen) as deel" + TOEGESTAAN
                        + ") s where not exists (select 1 from blindering x where x.gezin = :gezin"
                        + " and x.medewerker = :medewerker and x.tot is null and s.deel = any(x.delen))")
                .params(betrokkenheden.parameters())
                .param("gezin", gezin.waarde())
                .query(String.class)
                .list();
        var open = EnumSet.noneOf(Compartiment.class);
        namen.forEach(naam -> open.add(Compartiment.valueOf(naam)));
        return open;
    }

    @Override
    public boolean magWijzigen(GezinId gezin, Compartiment compartiment) {
        return opening(gebruiker(), gezin, compartiment, "mag_schrijven").isPresent();
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

    @Override
    public void toonde(Collection<GezinId> gezinnen, String handeling) {
        if (!gezinnen.isEmpty()) {
            logboek.schrijfLijst(gebruiker(), gezinnen, handeling);
        }
    }

    /// @param vast whether it is the person's own and has no end
    private record Opening(Rol rol, boolean vast, Grond grond) {}
}
