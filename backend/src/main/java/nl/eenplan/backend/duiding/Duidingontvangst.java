package nl.eenplan.backend.duiding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Duidinginzage.Versie;
import nl.eenplan.backend.letsel.Duidingrondes;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The requester of a letselduiding stays responsible (W4) and says so when he weighs what it means (G5),
/// and again when it came to say something else. Asks no permission: the caller has passed the gate.
@Component
@NaDePoort
public class Duidingontvangst {

    private final Duidinginzage duidingen;
    private final Duidingrondes rondes;
    private final JdbcClient jdbc;

    Duidingontvangst(Duidinginzage duidingen, Duidingrondes rondes, JdbcClient jdbc) {
        this.duidingen = duidingen;
        this.rondes = rondes;
        this.jdbc = jdbc;
    }

    /// The number of the version that nobody confirmed yet, of the walk that this task is a step of; empty
    /// when there is none.
    @Transactional(readOnly = true)
    public Optional<Integer> teBevestigen(GezinId gezin, PersoonId kind, TaakId taak) {
        return onbevestigd(gezin, kind, taak).map(Versie::nummer);
    }

    /// Records that the newest version of the walk was received, when nobody did before.
    @Transactional(propagation = Propagation.MANDATORY)
    public void bevestig(Herkomst herkomst) {
        onbevestigd(herkomst.gezin(), herkomst.kind(), herkomst.taak())
                .ifPresent(versie -> legVast(herkomst, versie.id(), null, null));
    }

    /// @param wijzigt whether it changes what he weighed
    void legHerlezingVast(Herkomst herkomst, UUID duiding, boolean wijzigt, @Nullable String toelichting) {
        legVast(herkomst, duiding, wijzigt, toelichting);
    }

    /// The version that was received last.
    ///
    /// @param versies newest first
    Optional<Ontvangen> laatste(List<Duiding> versies) {
        var door = jdbc.sql("select duiding, door from duidingontvangst where duiding = any(:versies) order by op")
                .param("versies", versies.stream().map(Duiding::id).toArray(UUID[]::new))
                .query((rij, nummer) -> new Ontvanger(
                        rij.getObject("duiding", UUID.class), new MedewerkerId(rij.getObject("door", UUID.class))))
                .list();
        return versies.stream()
                .flatMap(versie -> door.reversed().stream()
                        .filter(een -> een.duiding().equals(versie.id()))
                        .map(een -> new Ontvangen(versie, een.door())))
                .findFirst();
    }

    private void legVast(Herkomst herkomst, UUID duiding, @Nullable Boolean wijzigt, @Nullable String toelichting) {
        jdbc.sql("""
                        insert into duidingontvangst
                               (id, gezin, kind, duiding, taak, door, door_naam, op, wijzigt, toelichting)
                        values (:id, :gezin, :kind, :duiding, :taak, :door, :naam, :op, :wijzigt, :toelichting)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", herkomst.gezin().waarde())
                .param("kind", herkomst.kind().waarde())
                .param("duiding", duiding)
                .param("taak", herkomst.taak().waarde())
                .param("door", herkomst.door().waarde())
                .param("naam", herkomst.naam())
                .param("op", Timestamp.from(herkomst.op()))
                .param("wijzigt", wijzigt)
                .param("toelichting", toelichting)
                .update();
    }

    private Optional<Versie> onbevestigd(GezinId gezin, PersoonId kind, TaakId taak) {
        return rondes.van(gezin, kind, taak).flatMap(duidingen::laatsteVersie).filter(versie -> !isBevestigd(versie));
    }

    private boolean isBevestigd(Versie versie) {
        return jdbc.sql("select exists (select 1 from duidingontvangst where duiding = ?)")
                .param(versie.id())
                .query(Boolean.class)
                .single();
    }

    /// @param door who received it last
    record Ontvangen(Duiding duiding, MedewerkerId door) {}

    private record Ontvanger(UUID duiding, MedewerkerId door) {}
}
