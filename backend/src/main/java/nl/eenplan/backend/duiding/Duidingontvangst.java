package nl.eenplan.backend.duiding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.util.Optional;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Duidinginzage.Versie;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The requester of a letselduiding stays responsible (W4) and says so when he weighs what it means (G5). Asks no
/// permission: the caller has passed the gate.
@Component
@NaDePoort
public class Duidingontvangst {

    private final Duidinginzage duidingen;
    private final JdbcClient jdbc;

    Duidingontvangst(Duidinginzage duidingen, JdbcClient jdbc) {
        this.duidingen = duidingen;
        this.jdbc = jdbc;
    }

    /// The number of the version about this child that nobody confirmed yet; empty when there is none.
    @Transactional(readOnly = true)
    public Optional<Integer> teBevestigen(PersoonId kind) {
        return onbevestigd(kind).map(Versie::nummer);
    }

    /// Records that the newest version was received, when nobody did before.
    @Transactional(propagation = Propagation.MANDATORY)
    public void bevestig(Herkomst herkomst) {
        onbevestigd(herkomst.kind())
                .ifPresent(versie -> jdbc.sql("""
                        insert into duidingontvangst (id, gezin, kind, duiding, taak, door, door_naam, op)
                        values (:id, :gezin, :kind, :duiding, :taak, :door, :naam, :op)
                        """)
                        .param("id", UuidCreator.getTimeOrderedEpoch())
                        .param("gezin", herkomst.gezin().waarde())
                        .param("kind", herkomst.kind().waarde())
                        .param("duiding", versie.id())
                        .param("taak", herkomst.taak().waarde())
                        .param("door", herkomst.door().waarde())
                        .param("naam", herkomst.naam())
                        .param("op", Timestamp.from(herkomst.op()))
                        .update());
    }

    private Optional<Versie> onbevestigd(PersoonId kind) {
        return duidingen.laatsteVersie(kind).filter(versie -> !isBevestigd(versie));
    }

    private boolean isBevestigd(Versie versie) {
        return jdbc.sql("select exists (select 1 from duidingontvangst where duiding = ?)")
                .param(versie.id())
                .query(Boolean.class)
                .single();
    }
}
