package nl.eenplan.backend.gezin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Gezinnen extends JpaRepository<Gezin, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Gezin g where g.id = :id")
    Optional<Gezin> vergrendel(UUID id);
}
