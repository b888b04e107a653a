package nl.eenplan.backend.herstelplan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The plans; one active plan per gezin is held by the database.
interface Plannen extends Repository<Herstelplan, UUID> {

    Herstelplan saveAndFlush(Herstelplan plan);

    /// Locked, so that a block is never saved while the plan is being fixed.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Herstelplan p where p.id = :id")
    Optional<Herstelplan> vergrendel(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Herstelplan p where p.gezin = :gezin and p.fase not in (AFGESLOTEN, OVERGEDRAGEN, VERVALLEN)")
    Optional<Herstelplan> vergrendelActief(UUID gezin);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Herstelplan p where p.fase = VASTGESTELD")
    List<Herstelplan> vergrendelVastgestelde();

    @Query("select p from Herstelplan p where p.gezin = :gezin order by p.gemaaktOp desc limit 1")
    Optional<Herstelplan> laatste(UUID gezin);

    @Query("select p.gezin from Herstelplan p where p.id = :id")
    Optional<UUID> gezin(UUID id);
}
