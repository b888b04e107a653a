package nl.eenplan.backend.overleg;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Blinderingen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.werkvoorraad.TaakGenomen;
import nl.eenplan.backend.werkvoorraad.TaakTeruggegeven;
import nl.eenplan.backend.werkvoorraad.Taakadres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Talks with children that are held blind (M6): they lie with the whole team of Veilig Thuis instead of with who knows
/// the case, and whoever takes one is kept from what is known until he has recorded it or gives it back.
///
/// Which parts is an agreement of the region, `eenplan.blind.delen`.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Blindgesprekken implements Taakadres, Blindafspraak {

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Blinderingen blinderingen;
    private final OrganisatieService organisaties;
    private final Poolbetrokkenheden betrokkenheden;
    private final Set<Compartiment> delen;

    Blindgesprekken(
            JdbcClient jdbc,
            Clock klok,
            Blinderingen blinderingen,
            OrganisatieService organisaties,
            Poolbetrokkenheden betrokkenheden,
            @Value("${eenplan.blind.delen:MELDING,VEILIGHEID,MEDISCH,LETSELDUIDING,POLITIE,KINDGESPREK,PLAN,OVERLEG}")
                    Set<Compartiment> delen) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.blinderingen = blinderingen;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
        this.delen = EnumSet.copyOf(delen);
    }

    void kies(GezinId gezin, boolean isBlind, MedewerkerId door) {
        if (!isBlind) {
            jdbc.sql("delete from blind_gesprek where gezin = ?")
                    .param(gezin.waarde())
                    .update();
            return;
        }
        jdbc.sql("insert into blind_gesprek (gezin, vanaf, door) values (?, ?, ?) on conflict do nothing")
                .param(gezin.waarde())
                .param(OffsetDateTime.now(klok))
                .param(door.waarde())
                .update();
    }

    boolean isBlind(GezinId gezin) {
        return jdbc.sql("select exists (select 1 from blind_gesprek where gezin = ?)")
                .param(gezin.waarde())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isBlindAfgesproken(GezinId gezin) {
        return isBlind(gezin);
    }

    @Override
    public void beginVerhoor(GezinId gezin, Collection<MedewerkerId> verhoorders, UUID verhoor) {
        verhoorders.forEach(wie -> blinderingen.begin(gezin, wie, sleutel(verhoor), delen));
    }

    @Override
    public void eindigVerhoor(UUID verhoor) {
        blinderingen.eindig(sleutel(verhoor));
    }

    private static TaakId sleutel(UUID verhoor) {
        return new TaakId(Blinderingen.VERHOOR + verhoor);
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.KINDGESPREK);
    }

    @Override
    public Optional<Adres> adres(Taakstand taak) {
        return isBlind(taak.gezin())
                ? organisaties
                        .pool(Set.of(Rol.VT_MEDEWERKER), betrokkenheden.organisaties(taak.gezin()))
                        .map(pool -> new Adres(pool.rol(), pool.organisatie(), null))
                : Optional.empty();
    }

    @EventListener
    void op(TaakGenomen genomen) {
        if (genomen.soort() == Taaksoort.KINDGESPREK && isBlind(genomen.gezin())) {
            blinderingen.begin(genomen.gezin(), genomen.medewerker(), genomen.taak(), delen);
        }
    }

    @EventListener
    void op(TaakTeruggegeven terug) {
        blinderingen.eindig(terug.taak());
    }

    @EventListener
    void op(TaakGesloten gesloten) {
        if (gesloten.soort() == Taaksoort.KINDGESPREK) {
            blinderingen.eindig(gesloten.taak());
        }
    }
}
