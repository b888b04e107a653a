package nl.eenplan.backend.melding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Veiligheidsafspraken extends Repository<Veiligheidsafspraak, UUID> {

    void save(Veiligheidsafspraak stuk);

    /// Oldest first.
    @Query("from Veiligheidsafspraak s where s.gezin = :gezin order by s.vastgelegdOp, s.id")
    List<Veiligheidsafspraak> vanGezin(UUID gezin);
}
