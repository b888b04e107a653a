package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Signals that not the treating doctor recorded, but a doctor whom he asked. Asks no permission: the caller has
/// passed the gate.
@Component
@NaDePoort
@Transactional(propagation = Propagation.MANDATORY)
public class Doorgegevensignalen {

    private final Gezinnen gezinnen;
    private final Signalen signalen;
    private final TijdlijnService tijdlijn;
    private final JdbcClient jdbc;
    private final Clock klok;

    Doorgegevensignalen(Gezinnen gezinnen, Signalen signalen, TijdlijnService tijdlijn, JdbcClient jdbc, Clock klok) {
        this.gezinnen = gezinnen;
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// Whether the case is open; who passes on at the same time waits until this transaction ends.
    public boolean neem(GezinId gezin) {
        return gezinnen.vergrendel(gezin.waarde())
                .filter(gevonden -> gevonden.fase() != Fase.AFGESLOTEN)
                .isPresent();
    }

    public List<Veldfout> toets(SignaalGegevens gegevens) {
        var nu = LocalDateTime.ofInstant(klok.instant(), Termijnkalender.NEDERLAND);
        var gezienOp = gegevens.gezienOp();
        var fouten = new Veldfouten();
        fouten.als(gegevens.wat() == null, "wat", "Kies wat er aan de hand is.");
        fouten.tekst(gegevens.beschrijving(), "beschrijving", "Vul in wat er is gezegd of gezien.");
        fouten.regel(gegevens.gevondenDoor(), "gevondenDoor", "Vul in wie dit zei of zag.");
        fouten.als(gezienOp == null, "gezienOp", "Vul in wanneer dit is gezegd of gezien.");
        fouten.als(
                gezienOp != null && gezienOp.isAfter(nu),
                "gezienOp",
                "Dit moment ligt in de toekomst. Vul in wanneer dit is gezegd of gezien.");
        return fouten.lijst();
    }

    public void leg(Nieuw nieuw, Gebruiker arts) {
        signalen.saveAndFlush(new Signaal(nieuw, arts, klok.instant()));
        tijdlijn.noteer(nieuw.gezin(), nieuw.kind(), Compartiment.MEDISCH, "SIGNAAL", "Nieuw signaal doorgegeven");
    }

    /// What was passed on about the child since its newest walk began, or began that walk; newest first.
    public List<Doorgegeven> vanLoop(GezinId gezin, PersoonId kind) {
        return jdbc.sql("""
                        with van_kind as (select s.* from signaal s join signaal_kind k on k.signaal = s.id
                                           where s.gezin = :gezin and k.kind = :kind)
                        select aanleiding, klacht, gevonden_door, gezien_op, arts_naam, rol, vastgelegd_op
                          from van_kind
                         where aanleiding is not null
                           and vastgelegd_op >= (select max(vastgelegd_op) from van_kind where not bij_lopend)
                         order by vastgelegd_op desc, id desc
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .query((rij, nummer) -> new Doorgegeven(
                        Signaalaanleiding.valueOf(rij.getString("aanleiding")),
                        rij.getString("klacht"),
                        rij.getString("gevonden_door"),
                        rij.getObject("gezien_op", OffsetDateTime.class).toInstant(),
                        rij.getString("arts_naam"),
                        Rol.van(rij.getString("rol")),
                        rij.getObject("vastgelegd_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Whether the newest walk of the child began with what was passed on.
    public boolean isBegin(GezinId gezin, PersoonId kind) {
        return jdbc.sql("""
                        select s.aanleiding is not null from signaal s join signaal_kind k on k.signaal = s.id
                         where s.gezin = :gezin and k.kind = :kind and not s.bij_lopend
                         order by s.vastgelegd_op desc, s.id desc limit 1
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// @param rol in which role it is passed on
    /// @param bijLopend whether it comes with a walk that has just begun, and begins none itself
    public record Nieuw(GezinId gezin, PersoonId kind, SignaalGegevens wat, Rol rol, boolean bijLopend) {
        Signaalbron bron() {
            return rol == Rol.VERTROUWENSARTS ? Signaalbron.VERTROUWENSARTS : Signaalbron.FORENSISCH_ARTS;
        }
    }

    /// @param door who passed it on
    public record Doorgegeven(
            Signaalaanleiding wat,
            String beschrijving,
            String gevondenDoor,
            Instant gezienOp,
            String door,
            Rol rol,
            Instant op) {}
}
