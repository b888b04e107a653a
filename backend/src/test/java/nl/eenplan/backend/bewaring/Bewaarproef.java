package nl.eenplan.backend.bewaring;

import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.bewaring.VernietigingService.Besluit;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Uitvoering;
import nl.eenplan.backend.bewaring.VernietigingService.Voorstel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.rechten.WissingToegewezen;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Families whose case closed long ago, and the two who decide about them.
@TestComponent
public class Bewaarproef {

    private final Keten keten;
    private final LetselService letsel;
    private final Mensen mensen;
    private final Bewaarklokken klokken;
    private final VernietigingService vernietiging;
    private final JdbcClient eigenaar;
    private final Clock klok;
    private final PlatformTransactionManager transacties;
    private final ApplicationEventPublisher gebeurtenissen;

    Bewaarproef(
            Keten keten,
            LetselService letsel,
            Mensen mensen,
            Bewaarklokken klokken,
            VernietigingService vernietiging,
            @Qualifier("eigenaar") JdbcClient eigenaar,
            Clock klok,
            PlatformTransactionManager transacties,
            ApplicationEventPublisher gebeurtenissen) {
        this.keten = keten;
        this.letsel = letsel;
        this.mensen = mensen;
        this.klokken = klokken;
        this.vernietiging = vernietiging;
        this.eigenaar = eigenaar;
        this.klok = klok;
        this.transacties = transacties;
        this.gebeurtenissen = gebeurtenissen;
    }

    /// A case that runs.
    GezinId lopend(String kind) {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        return keten.signaal(kind);
    }

    /// The doctor looked, there was nothing: the case closes by itself.
    GezinId gesloten(String kind) {
        var gezin = lopend(kind);
        keten.foto(gezin);
        sluit(gezin);
        return gezin;
    }

    void sluit(GezinId gezin) {
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf(
                "mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.uitgesloten()));
    }

    /// Of which this is the last day of keeping.
    public GezinId gesloten(String kind, LocalDate bewarenTot) {
        var gezin = gesloten(kind);
        bewaarTot(gezin, bewarenTot);
        return gezin;
    }

    void bewaarTot(GezinId gezin, LocalDate bewarenTot) {
        klokken.werkBij();
        var dag = bewarenTot.minusYears(20);
        eigenaar.sql("update gezin set aangemaakt_op = :dag, afgesloten_op = :dag where id = :gezin")
                .param("dag", dag)
                .param("gezin", gezin.waarde())
                .update();
        eigenaar.sql("update bewaarklok set laatste_wijziging = :dag, bewaren_tot = :tot,"
                        + " lognummer = (select nummer from logketen where keten = :gezin) where gezin = :gezin")
                .param("dag", dag)
                .param("tot", bewarenTot)
                .param("gezin", gezin.waarde())
                .update();
    }

    /// Smit proposes and Pinas approves.
    Voorstel goedgekeurd(GezinId gezin) {
        var voorstel = voorgesteld(gezin, Soort.DOSSIER);
        if (mensen.als("pinas", () -> vernietiging.keurGoed(voorstel.id())) != Besluit.GELUKT) {
            throw new AssertionError("niet goedgekeurd");
        }
        return voorstel;
    }

    Voorstel voorgesteld(GezinId gezin, Soort soort) {
        return mensen.als("smit", () -> {
            if (vernietiging.stelVoor(List.of(new Keuze(gezin, soort))).voorgesteld() != 1) {
                throw new AssertionError("niet voorgesteld");
            }
            return vernietiging.voorstellen().getFirst();
        });
    }

    /// Of the mother, granted by Smit, who so proposes destruction.
    Voorstel toegewezen(GezinId gezin) {
        var verzoek = UUID.randomUUID();
        eigenaar.sql("""
                        insert into betrokkeneverzoek (id, gezin, soort, over, vrager, ontvangen_op, identiteit,
                                omschrijving, vastgelegd_door, vastgelegd_op, uiterlijk, status, reden, beslist_door,
                                beslist_op)
                        select :id, l.gezin, 'WISSING', l.id, l.id, current_date, 'PASPOORT', '', :mulder, now(),
                               current_date, 'WACHT_OP_VERNIETIGING', 'Geen ander belang', :smit, now()
                          from gezinslid l where l.gezin = :gezin and l.rol = 'OUDER' limit 1
                        """)
                .param("id", verzoek)
                .param("gezin", gezin.waarde())
                .param("mulder", mensen.wie("mulder").id().waarde())
                .param("smit", mensen.wie("smit").id().waarde())
                .update();
        var lid = eigenaar.sql("select over from betrokkeneverzoek where id = ?")
                .param(verzoek)
                .query(UUID.class)
                .single();
        var gebeurtenis = new WissingToegewezen(gezin, new BetrokkeneverzoekId(verzoek), PersoonId.van(lid.toString()));
        mensen.als(
                "smit",
                () -> new TransactionTemplate(transacties)
                        .executeWithoutResult(_ -> gebeurtenissen.publishEvent(gebeurtenis)));
        return mensen.als("pinas", vernietiging::voorstellen).getFirst();
    }

    Uitvoering voerUit(Voorstel voorstel) {
        return mensen.als("pinas", () -> vernietiging.voerUit(voorstel.id()));
    }

    public String nummer(GezinId gezin) {
        return eigenaar.sql("select nummer from gezin where id = ?")
                .param(gezin.waarde())
                .query(String.class)
                .single();
    }

    boolean bestaat(GezinId gezin) {
        return eigenaar.sql(
                        "select exists (select 1 from gezin where id = :g) and exists"
                                + " (select 1 from gezinslid where gezin = :g) and exists (select 1 from document where gezin = :g)")
                .param("g", gezin.waarde())
                .query(Boolean.class)
                .single();
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
