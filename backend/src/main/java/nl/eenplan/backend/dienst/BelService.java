package nl.eenplan.backend.dienst;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.dienst.Belpoging.Uitkomst;
import nl.eenplan.backend.dienst.Loketstand.Schakel;
import nl.eenplan.backend.gezin.Zaakstand;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.TaakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Phoning for a task: whom to phone now, and what came of it. Compartment MEDISCH.
///
/// Who could not be reached stands in the record of the child, so that nobody need remember whom he tried at night.
@Service
@Transactional
public class BelService {

    private final WerkvoorraadService werkvoorraad;
    private final Bereikbaarheid bereikbaarheid;
    private final Dossierpoort poort;
    private final Zaakstand zaken;
    private final JdbcClient jdbc;
    private final Clock klok;

    BelService(
            WerkvoorraadService werkvoorraad,
            Bereikbaarheid bereikbaarheid,
            Dossierpoort poort,
            Zaakstand zaken,
            JdbcClient jdbc,
            Clock klok) {
        this.werkvoorraad = werkvoorraad;
        this.bereikbaarheid = bereikbaarheid;
        this.poort = poort;
        this.zaken = zaken;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// Empty for a step that asks for no call or is not open any more, and in a region without such desks.
    ///
    /// @throws GeenToegang when the medical content of the gezin is not the user's to read
    public List<Belstand> standen(Taakregel taak) {
        List<Loketsoort> gevraagd = Belwijzer.van(taak.soort());
        if (gevraagd.isEmpty() || isVoorbij(taak)) {
            return List.of();
        }
        poort.lees(taak.gezin(), Compartiment.MEDISCH, "belpogingen bekeken");
        List<Belpoging> pogingen = pogingen(taak);
        return bereikbaarheid.nu().stream()
                .filter(loket -> gevraagd.contains(loket.soort()))
                .sorted(Comparator.comparing(loket -> gevraagd.indexOf(loket.soort())))
                .map(loket -> Belstand.van(loket, pogingen))
                .toList();
    }

    /// Notes that somebody was phoned just now.
    ///
    /// @return false when the case was closed meanwhile, or the step is not open any more: nothing was noted
    /// @throws GeenToegang as for looking, or when the user may only read
    public boolean noteer(TaakId taak, Schakel wie, Uitkomst uitkomst) {
        Taakregel regel = regel(taak);
        poort.wijzig(regel.gezin(), Compartiment.MEDISCH, "belpoging vastgelegd");
        if (zaken.isGesloten(regel.gezin()) || isVoorbij(regel)) {
            return false;
        }
        jdbc.sql("insert into belpoging (id, gezin, taak, loket, wie, uitkomst, door, op)"
                        + " values (:id, :gezin, :taak, :loket, :wie, :uitkomst, :door, :op)")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", regel.gezin().waarde())
                .param("taak", taak.waarde())
                .param("loket", wie.loket().waarde())
                .param("wie", wie.wie())
                .param("uitkomst", uitkomst.name())
                .param("door", poort.gebruiker().id().waarde())
                .param("op", OffsetDateTime.now(klok))
                .update();
        return true;
    }

    /// Done by somebody, or overtaken: the phone is for whoever still waits.
    private static boolean isVoorbij(Taakregel regel) {
        return regel.afgerondOp() != null;
    }

    private Taakregel regel(TaakId taak) {
        return werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
    }

    private List<Belpoging> pogingen(Taakregel taak) {
        return jdbc.sql("select b.loket, b.wie, b.uitkomst, m.naam, b.op from belpoging b"
                        + " join medewerker m on m.id = b.door where b.taak = :taak and b.gezin = :gezin"
                        + " order by b.op, b.id")
                .param("taak", taak.taak().waarde())
                .param("gezin", taak.gezin().waarde())
                .query((rij, nummer) -> new Belpoging(
                        new LoketId(rij.getObject("loket", UUID.class)),
                        rij.getString("wie"),
                        Uitkomst.valueOf(rij.getString("uitkomst")),
                        rij.getString("naam"),
                        rij.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }
}
