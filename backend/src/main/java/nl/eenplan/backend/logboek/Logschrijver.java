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
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes rows of `logboek` in the running transaction; beside it when that one may only read or may roll back.
@Component
class Logschrijver implements Logboek {

    private static final String ONBEKEND = "onbekend";
    private static final String SYSTEEM = "systeem";

    private final Logrol logrol;
    private final Clock klok;
    private final TransactionTemplate ernaast;

    Logschrijver(Logrol logrol, Clock klok, PlatformTransactionManager transacties) {
        this.logrol = logrol;
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
        ernaast.executeWithoutResult(status -> logrol.noteer(new Logrij(
                OffsetDateTime.now(klok),
                medewerker == null ? null : medewerker.waarde(),
                rol == null ? ONBEKEND : rol.sleutel(),
                null,
                null,
                null,
                null,
                null,
                soort.name(),
                handeling,
                null,
                null)));
    }

    private void voegToe(@Nullable Gebruiker wie, Regel regel, String @Nullable [] gezinnen) {
        var doel = Systeem.doel();
        var persoon = wie == null || wie.rollen().isEmpty() ? null : wie;
        logrol.noteer(new Logrij(
                OffsetDateTime.now(klok),
                persoon == null ? null : persoon.id().waarde(),
                rol(persoon, doel.isPresent()),
                persoon == null ? null : persoon.organisatie().waarde(),
                sleutel(regel.betrokkenAls()),
                waarde(regel.gezin()),
                gezinnen,
                regel.compartiment() == null ? null : regel.compartiment().name(),
                regel.soort().name(),
                regel.handeling(),
                regel.object(),
                doel.orElse(persoon == null ? "zonder aanmelding" : null)));
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
