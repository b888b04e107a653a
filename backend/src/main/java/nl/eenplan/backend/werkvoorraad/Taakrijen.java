package nl.eenplan.backend.werkvoorraad;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Taakstatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes single rows of `werkvoorraad`.
@Repository
class Taakrijen {

    private final JdbcClient jdbc;
    private final Clock klok;

    Taakrijen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// Locks the row until the end of the transaction.
    Optional<Taakrij> vergrendel(TaakId taak) {
        return jdbc.sql("select * from werkvoorraad where taak = :taak for update")
                .param("taak", taak.waarde())
                .query(Taakrij::van)
                .optional();
    }

    Optional<Taakrij> vind(TaakId taak) {
        return jdbc.sql("select * from werkvoorraad where taak = :taak")
                .param("taak", taak.waarde())
                .query(Taakrij::van)
                .optional();
    }

    /// The oldest open task of that kind about that child, or about the gezin.
    Optional<Taakrij> open(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort) {
        return jdbc.sql("""
                        select * from werkvoorraad
                         where gezin = :gezin and soort = :soort and status = 'OPEN' and kind is not distinct from cast(:kind as uuid)
                         order by sinds, taak limit 1
                        """)
                .param("gezin", gezin.waarde())
                .param("soort", soort.sleutel())
                .param("kind", kind == null ? null : kind.waarde(), Types.OTHER)
                .query(Taakrij::van)
                .optional();
    }

    /// What this person has in hand and has no role for any more in the organisation where it lies.
    List<Taakrij> zonderFunctie(MedewerkerId behandelaar) {
        return jdbc.sql("""
                        select * from werkvoorraad w
                         where w.behandelaar = :behandelaar and w.status = 'OPEN' and cardinality(w.rollen) > 0
                           and not exists (select 1 from functie f
                                            where f.medewerker = w.behandelaar and f.rol = any(w.rollen)
                                              and (w.organisatie is null or f.organisatie = w.organisatie))
                         order by w.taak for update
                        """)
                .param("behandelaar", behandelaar.waarde())
                .query(Taakrij::van)
                .list();
    }

    boolean isTeruggegeven(TaakId taak) {
        return jdbc.sql("select exists (select 1 from werkvoorraad where taak = :taak and terug)")
                .param("taak", taak.waarde())
                .query(Boolean.class)
                .single();
    }

    /// Inserts the open task or moves it; a task that was finished stays finished.
    ///
    /// @param nietVoor who may not do it
    void bewaar(Taakstand stand, Plek plek, @Nullable MedewerkerId nietVoor) {
        jdbc.sql("""
                        insert into werkvoorraad (taak, gezin, kind, soort, rollen, rol, organisatie, bak, behandelaar,
                                                  sinds, termijn, status, niet_voor)
                        values (:taak, :gezin, :kind, :soort, :rollen, :rol, :organisatie, :bak, :behandelaar,
                                :sinds, :termijn, 'OPEN', :nietVoor)
                        on conflict (taak) do update
                           set rol = excluded.rol, organisatie = excluded.organisatie, bak = excluded.bak,
                               behandelaar = excluded.behandelaar, termijn = excluded.termijn,
                               niet_voor = excluded.niet_voor
                         where werkvoorraad.status = 'OPEN'
                        """)
                .param("taak", stand.taak().waarde())
                .param("gezin", stand.gezin().waarde())
                .param("kind", stand.kind() == null ? null : stand.kind().waarde())
                .param("soort", stand.soort().sleutel())
                .param("rollen", stand.rollen().stream().map(Rol::sleutel).toArray(String[]::new))
                .param("rol", plek.rol().sleutel())
                .param(
                        "organisatie",
                        plek.organisatie() == null ? null : plek.organisatie().waarde())
                .param("bak", plek.bak())
                .param(
                        "behandelaar",
                        plek.behandelaar() == null ? null : plek.behandelaar().waarde())
                .param("sinds", tijd(stand.sinds()))
                .param("termijn", tijd(stand.termijn()))
                .param("nietVoor", nietVoor == null ? null : nietVoor.waarde(), Types.OTHER)
                .update();
    }

    void verplaats(TaakId taak, Plek plek, boolean terug) {
        jdbc.sql("""
                        update werkvoorraad
                           set rol = :rol, organisatie = :organisatie, bak = :bak, behandelaar = :behandelaar,
                               terug = :terug
                         where taak = :taak and status = 'OPEN'
                        """)
                .param("rol", plek.rol().sleutel())
                .param(
                        "organisatie",
                        plek.organisatie() == null ? null : plek.organisatie().waarde())
                .param("bak", plek.bak())
                .param(
                        "behandelaar",
                        plek.behandelaar() == null ? null : plek.behandelaar().waarde())
                .param("terug", terug)
                .param("taak", taak.waarde())
                .update();
    }

    /// Closes an open task and throws away the draft of whoever finished it; a task that was closed stays as it was.
    void sluit(TaakId taak, Taakstatus status, @Nullable MedewerkerId door, @Nullable MedewerkerId namens) {
        jdbc.sql("""
                        with klaar as (delete from concept where taak = :taak and medewerker = :door)
                        update werkvoorraad set status = :status, afgerond_op = :nu, afgerond_door = :door,
                               afgerond_namens = :namens
                         where taak = :taak and status = 'OPEN'
                        """)
                .param("status", status.name())
                .param("nu", OffsetDateTime.now(klok))
                .param("door", door == null ? null : door.waarde(), Types.OTHER)
                .param("namens", namens == null ? null : namens.waarde(), Types.OTHER)
                .param("taak", taak.waarde())
                .update();
    }

    private static @Nullable OffsetDateTime tijd(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
