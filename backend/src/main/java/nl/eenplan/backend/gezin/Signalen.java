package nl.eenplan.backend.gezin;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Signalen extends JpaRepository<Signaal, UUID> {

    @Query("select s from Signaal s left join fetch s.kinderen where s.gezin = :gezin order by s.vastgelegdOp desc")
    List<Signaal> vanGezin(UUID gezin);
}
