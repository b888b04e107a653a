package nl.eenplan.backend.logboek;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds rows to `logboek` in the running transaction; beside it when that one may only read or may roll back.
@Component
class Logschrijver implements Logboek {

    private static final String ONBEKEND = "onbekend";
    private static final String SYSTEEM = "systeem";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final TransactionTemplate ernaast;

    Logschrijver(JdbcClient jdbc, Clock klok, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.ernaast = new TransactionTemplate(transacties);
        this.ernaast.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void schrijf(@Nullable Gebruiker gebruiker, Regel regel) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            schrijfBlijvend(gebruiker, regel);
        } else {
            voegToe(gebruiker, regel, null);
        }
    }

    @Override
    public void schrijfBlijvend(@Nullable Gebruiker gebruiker, Regel regel) {
        ernaast.executeWithoutResult(status -> voegToe(gebruiker, regel, null));
    }

    @Override
    public void schrijfLijst(Gebruiker gebruiker, Collection<GezinId> gezinnen, String handeling) {
        var regel = Regel.van(Soort.LIJST, null, handeling);
        var ids = gezinnen.stream().map(GezinId::toString).distinct().toArray(String[]::new);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            ernaast.executeWithoutResult(status -> voegToe(gebruiker, regel, ids));
        } else {
            voegToe(gebruiker, regel, ids);
        }
    }

    @Override
    public void schrijfAanmelding(
            @Nullable MedewerkerId medewerker, @Nullable Rol rol, boolean gelukt, String handeling) {
        var soort = gelukt ? Soort.AANMELDEN : Soort.AANMELDEN_MISLUKT;
        ernaast.executeWithoutResult(status -> jdbc.sql("""
                        insert into logboek (tijd, medewerker, rol, soort, handeling)
                        values (:tijd, :medewerker, :rol, :soort, :handeling)
                        """)
                .param("tijd", OffsetDateTime.now(klok))
                .param("medewerker", medewerker == null ? null : medewerker.waarde())
                .param("rol", rol == null ? ONBEKEND : rol.sleutel())
                .param("soort", soort.name())
                .param("handeling", handeling)
                .update());
    }

    private void voegToe(@Nullable Gebruiker wie, Regel regel, String @Nullable [] gezinnen) {
        var doel = Systeem.doel();
        var persoon = wie == null || wie.rollen().isEmpty() ? null : wie;
        jdbc.sql("""
                        insert into logboek (tijd, medewerker, rol, organisatie, betrokken_als, gezin, gezinnen,
                                             compartiment, soort, handeling, object, doel)
                        values (:tijd, :medewerker, :rol, :organisatie, :betrokkenAls, :gezin,
                                cast(:gezinnen as uuid[]), :compartiment, :soort, :handeling, :object, :doel)
                        """)
                .param("tijd", OffsetDateTime.now(klok))
                .param("medewerker", persoon == null ? null : persoon.id().waarde())
                .param("rol", rol(persoon, doel.isPresent()))
                .param(
                        "organisatie",
                        persoon == null ? null : persoon.organisatie().waarde())
                .param("betrokkenAls", sleutel(regel.betrokkenAls()))
                .param("gezin", waarde(regel.gezin()))
                .param("gezinnen", gezinnen)
                .param(
                        "compartiment",
                        regel.compartiment() == null
                                ? null
                                : regel.compartiment().name())
                .param("soort", regel.soort().name())
                .param("handeling", regel.handeling())
                .param("object", regel.object())
                .param("doel", doel.orElse(persoon == null ? "zonder aanmelding" : null))
                .update();
    }

    private static String rol(@Nullable Gebruiker persoon, boolean systeem) {
        if (systeem) {
            return SYSTEEM;
        }
        return persoon == null ? ONBEKEND : persoon.rol().sleutel();
    }

    private static @Nullable String sleutel(@Nullable Rol rol) {
        return rol == null ? null : rol.sleutel();
    }

    private static @Nullable UUID waarde(@Nullable GezinId gezin) {
        return gezin == null ? null : gezin.waarde();
    }
}
