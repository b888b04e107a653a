package nl.eenplan.backend.melding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Actieoverleggen extends Repository<Actieoverleg, UUID> {

    void save(Actieoverleg stuk);

    /// Oldest first.
    @Query("from Actieoverleg s where s.gezin = :gezin order by s.vastgelegdOp, s.id")
    List<Actieoverleg> vanGezin(UUID gezin);
}
