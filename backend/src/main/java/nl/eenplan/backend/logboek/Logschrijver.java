package nl.eenplan.backend.logboek;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
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
    private final Rolgronden gronden;
    private final Clock klok;
    private final TransactionTemplate ernaast;

    Logschrijver(Logrol logrol, Rolgronden gronden, Clock klok, PlatformTransactionManager transacties) {
        this.logrol = logrol;
        this.gronden = gronden;
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
        schrijfLijst(gebruiker, gezinnen, Regel.van(Soort.LIJST, null, handeling));
    }

    @Override
    public void schrijfLijst(Gebruiker gebruiker, Collection<GezinId> gezinnen, Regel regel) {
        var ids = gezinnen.stream().map(GezinId::toString).distinct().toList();
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            ernaast.executeWithoutResult(status -> voegToe(gebruiker, regel, ids));
        } else {
            voegToe(gebruiker, regel, ids);
        }
    }

    @Override
    public void schrijfAanmelding(
            @Nullable MedewerkerId medewerker, @Nullable Rol rol, boolean gelukt, String handeling) {
        var regel = Regel.van(gelukt ? Soort.AANMELDEN : Soort.AANMELDEN_MISLUKT, null, handeling);
        ernaast.executeWithoutResult(status -> logrol.noteer(rij(
                medewerker == null ? null : medewerker.waarde(),
                rol == null ? ONBEKEND : rol.sleutel(),
                null,
                regel,
                null,
                null,
                null)));
    }

    private void voegToe(@Nullable Gebruiker wie, Regel regel, @Nullable List<String> gezinnen) {
        var systeem = Systeem.doel();
        var persoon = wie == null || wie.rollen().isEmpty() ? null : wie;
        if (systeem.isPresent() || persoon == null) {
            logrol.noteer(rij(
                    persoon == null ? null : persoon.id().waarde(),
                    systeem.isPresent() ? SYSTEEM : ONBEKEND,
                    persoon == null ? null : persoon.organisatie().waarde(),
                    regel,
                    gezinnen,
                    systeem.orElse("zonder aanmelding"),
                    null));
            return;
        }
        var grond = regel.soort() == Soort.GEWEIGERD ? null : gronden.van(regel, persoon.rol());
        logrol.noteer(rij(
                persoon.id().waarde(),
                persoon.rol().sleutel(),
                persoon.organisatie().waarde(),
                regel,
                gezinnen,
                grond == null ? null : grond.doel(),
                grond == null ? null : grond.grondslag()));
    }

    private Logrij rij(
            @Nullable UUID medewerker,
            String rol,
            @Nullable UUID organisatie,
            Regel regel,
            @Nullable List<String> gezinnen,
            @Nullable String doel,
            @Nullable String grondslag) {
        var gezin = regel.gezin() == null ? null : regel.gezin().waarde();
        return new Logrij(
                gezin != null ? gezin : organisatie != null ? organisatie : Logrij.ALGEMENE_KETEN,
                OffsetDateTime.now(klok).toString(),
                medewerker,
                rol,
                organisatie,
                regel.betrokkenAls() == null ? null : regel.betrokkenAls().sleutel(),
                gezin,
                gezinnen,
                regel.compartiment() == null ? null : regel.compartiment().name(),
                regel.soort().name(),
                regel.actie().name(),
                regel.soort() != Soort.GEWEIGERD && regel.soort() != Soort.AANMELDEN_MISLUKT,
                regel.nood(),
                regel.handeling(),
                regel.object(),
                regel.taak() == null ? null : regel.taak().waarde(),
                doel,
                grondslag,
                sessie(),
                regel.namens() == null ? null : regel.namens().waarde());
    }

    private static @Nullable String sessie() {
        var aanmelding = SecurityContextHolder.getContext().getAuthentication();
        return aanmelding != null && aanmelding.getPrincipal() instanceof Aangemeld aangemeld
                ? aangemeld.sessie()
                : null;
    }
}
