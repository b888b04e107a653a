package nl.eenplan.backend.melding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Terugkoppelingen extends Repository<Terugkoppeling, UUID> {

    void save(Terugkoppeling stuk);

    /// Oldest first.
    @Query("from Terugkoppeling s where s.gezin = :gezin order by s.vastgelegdOp, s.id")
    List<Terugkoppeling> vanGezin(UUID gezin);
}
