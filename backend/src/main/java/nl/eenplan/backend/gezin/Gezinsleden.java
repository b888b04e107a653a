package nl.eenplan.backend.gezin;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Gezinsleden extends JpaRepository<Gezinslid, UUID> {

    /// Children first, oldest first within each kind.
    @Query("""
            select l from Gezinslid l left join fetch l.gezag where l.gezin = :gezin
             order by case when l.rol = nl.eenplan.backend.gezin.Gezinsrol.KIND then 0 else 1 end,
                      l.geboortedatum nulls last, l.verwachtOp, l.naam
            """)
    List<Gezinslid> vanGezin(UUID gezin);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Gezinslid l where l.id = :id")
    Optional<Gezinslid> vergrendel(UUID id);
}
