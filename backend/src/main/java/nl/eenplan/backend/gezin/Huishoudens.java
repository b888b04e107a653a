package nl.eenplan.backend.gezin;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Huishoudens extends JpaRepository<Huishouden, UUID> {

    @Query("select h from Huishouden h left join fetch h.bewoners where h.gezin = :gezin order by h.id")
    List<Huishouden> vanGezin(UUID gezin);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Huishouden h where h.id = :id")
    Optional<Huishouden> vergrendel(UUID id);
}
