package nl.eenplan.backend.stap;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Stappen extends Repository<Vastgelegdestap, UUID> {

    void save(Vastgelegdestap stap);

    /// Oldest first.
    @Query("from Vastgelegdestap s where s.gezin = :gezin order by s.vastgelegdOp, s.id")
    List<Vastgelegdestap> vanGezin(UUID gezin);

    /// Of one child, oldest first.
    @Query("from Vastgelegdestap s where s.kind = :kind order by s.vastgelegdOp, s.id")
    List<Vastgelegdestap> vanKind(UUID kind);
}
